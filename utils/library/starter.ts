import type { Library } from '../engine/types.ts';
import { alternativePhrases } from './starter/alternative.ts';
import { apologyPhrases } from './starter/apology.ts';
import { boundaryPhrases } from './starter/boundary.ts';
import { clarifyPhrases } from './starter/clarify.ts';
import { closePhrases } from './starter/close.ts';
import { empathyPhrases } from './starter/empathy.ts';
import { escalationPhrases } from './starter/escalation.ts';
import { followUpPhrases } from './starter/follow-up.ts';
import { holdPhrases } from './starter/hold.ts';
import { starterPlaybook } from './starter/playbook.ts';
import { recapPhrases } from './starter/recap.ts';
import { remedyPhrases } from './starter/remedy.ts';
import { solutionPhrases } from './starter/solution.ts';
import { thanksPhrases } from './starter/thanks.ts';

/** What Poise ships with, before a team or an agent has written anything. */
export const starterLibrary: Library = {
  phrases: [
    ...empathyPhrases,
    ...apologyPhrases,
    ...recapPhrases,
    ...clarifyPhrases,
    ...solutionPhrases,
    ...alternativePhrases,
    ...remedyPhrases,
    ...boundaryPhrases,
    ...escalationPhrases,
    ...holdPhrases,
    ...followUpPhrases,
    ...thanksPhrases,
    ...closePhrases,
  ],
  rules: {},
  playbook: starterPlaybook,
  allowlist: [],
  safeguarding:
    'Slow down. One kind line, no offers, no cheerful close. If anyone may be in danger, tell your lead now and follow your team’s safeguarding steps.',
};
