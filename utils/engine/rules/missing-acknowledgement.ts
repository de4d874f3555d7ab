import {
  asksWithInterest,
  isDue,
  isDueBesideBareFacts,
  isHold,
  sharesJoy,
  showsItWasSeen,
  toldOfTrouble,
} from './heard.ts';
import { has } from './match.ts';
import { defineRule } from './rule.ts';
import { isUpset } from './upset.ts';

/** Danger, fraud: the act comes first, the feeling after. */
const ACTS_FIRST =
  /\b(?:block(?:ed|ing)?|secur(?:e|ed|ing)|freez(?:e|ing)|frozen|evacuate|leave the|go outside|unplug|switch (?:it )?off|turn (?:it )?off|call (?:999|112|911|the)|ambulance|fire brigade|poison|emergency)\b/i;
const CLOSED: ReadonlySet<string> = new Set(['close', 'follow_up']);

/** See docs/rules/missing-acknowledgement.md. */
export const missingAcknowledgement = defineRule({
  id: 'missing-acknowledgement',
  category: 'missing_acknowledgement',
  severity: 'medium',
  summary: 'An upset customer reads one line that shows the trouble was seen.',
  source: {
    reason: 'Listening and empathy calm an angry writer even before the fix.',
    label: 'study of heated text complaints, 2023',
  },
  *check({ draft, situation, harsh = false }) {
    const owed = harsh && toldOfTrouble(situation);
    const due = (isUpset(situation) && isDue(situation)) || isDueBesideBareFacts(situation, draft);
    if (!(owed || due) || CLOSED.has(situation.phase)) return;
    // A kind word earlier does not cover hard ones now.
    if (!owed && !situation.newFailure) {
      if (situation.acknowledged || alreadySeen(situation.acts.map(({ act }) => act))) return;
    }
    if (has(draft.plain, ACTS_FIRST) || isHold(draft)) return;
    if (asksWithInterest(draft) || sharesJoy(draft)) return;
    if (showsItWasSeen(draft, situation.lastCustomerText)) return;
    const end = draft.typed.length;
    yield {
      span: { start: end, end },
      message: 'Nothing shows yet that the trouble was seen.',
      rewrites: [
        '{days#day} without {item|it} is a long time, and I see it.',
        'This is the {contacts^} time you had to ask, and that is too often.',
        'I see what this has cost you, and I have read all of it.',
      ],
    };
  },
});

/** Seen once in this chat is enough until something new goes wrong. */
const alreadySeen = (acts: readonly string[]): boolean => acts.includes('acknowledged') || acts.includes('apologised');
