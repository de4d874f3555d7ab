import type { SlotValues } from '../slots/values.ts';
import type { Condition, Kind, Phrase, Situation } from '../types.ts';
import type { PlaybookReading } from './playbook.ts';

/** What a kind may know when it decides: the chat, its facts as slots, and what holds in it. */
export interface SuggestionContext {
  readonly situation: Situation;
  readonly values: SlotValues;
  readonly conditions: ReadonlySet<Condition>;
  /** How the customer writes. */
  readonly formality: Phrase['formality'];
  /** What the playbook says of this issue. */
  readonly playbook: PlaybookReading;
  /** What the agent should know of the way to a manager now. */
  readonly manager: string | undefined;
}

/** One kind of suggestion: when it helps, which phrase fits best, and why now. */
export interface SuggestionKind {
  readonly id: Kind;
  /** As the panel names it: "Apology". */
  readonly label: string;
  /** Is it of use now? The decision table has already asked for it. */
  applies(context: SuggestionContext): boolean;
  /**
   * What this kind adds to the general fit of a phrase (`fit.ts`); undefined rules the phrase out. Left out: nothing.
   * Ties break by phrase id, so output never wobbles.
   */
  readonly adjust?: (phrase: Phrase, context: SuggestionContext) => number | undefined;
  /** Reasons, best first; the first of at most 12 words is shown. No reason, no suggestion. */
  reasons(phrase: Phrase, context: SuggestionContext): readonly (string | undefined)[];
}

export const defineSuggestionKind = <const K extends SuggestionKind>(kind: K): K => kind;
