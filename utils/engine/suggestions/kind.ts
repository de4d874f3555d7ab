import type { Kind, Phrase, Situation } from '../types.ts';

/** One kind of suggestion: when it helps, which phrase fits best, and why now. */
export interface SuggestionKind {
  readonly id: Kind;
  /** As the panel names it: "Apology". */
  readonly label: string;
  /** Is it of use now? The decision table has already asked for it. */
  applies(situation: Situation): boolean;
  /** How well a phrase fits; below 0 rules it out. Ties break by phrase id, so output never wobbles. */
  score(phrase: Phrase, situation: Situation): number;
  /** One line, at most 12 words, with the chat's own facts where there are any. No reason, no suggestion. */
  why(phrase: Phrase, situation: Situation): string;
}

export const defineSuggestionKind = <const K extends SuggestionKind>(kind: K): K => kind;
