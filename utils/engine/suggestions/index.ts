import type { Kind } from '../types.ts';
import { alternative } from './alternative.ts';
import { apology } from './apology.ts';
import { boundary } from './boundary.ts';
import { clarify } from './clarify.ts';
import { close } from './close.ts';
import { empathy } from './empathy.ts';
import { escalation } from './escalation.ts';
import { followUp } from './follow-up.ts';
import { hold } from './hold.ts';
import type { SuggestionKind } from './kind.ts';
import { recap } from './recap.ts';
import { remedy } from './remedy.ts';
import { solution } from './solution.ts';
import { thanks } from './thanks.ts';

/** Every kind of suggestion. Their order in the panel comes from the decision table, not from here. */
export const suggestionKinds: Readonly<Record<Kind, SuggestionKind>> = {
  empathy,
  apology,
  recap,
  clarify,
  solution,
  alternative,
  remedy,
  boundary,
  escalation,
  hold,
  follow_up: followUp,
  thanks,
  close,
};
