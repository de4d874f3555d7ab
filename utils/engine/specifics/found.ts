import type { Span, SpecificKind } from '../types.ts';

/** A fact found in one message; `strength` decides between two of a kind. */
export interface Found extends Span {
  readonly kind: SpecificKind;
  readonly strength: number;
  readonly value?: number;
  readonly role?: string;
}

/** What the agent's last message asked for: a bare "JX20" is an order number only then. */
export type AskedFor = 'order' | 'date' | 'amount' | 'item' | 'name' | 'place' | undefined;

/** The span of a match's named group `fact`, or of the whole match. Needs the `d` flag for the group. */
export function factSpan(match: RegExpMatchArray): Span {
  const at = match.indices?.groups?.fact ?? match.indices?.groups?.fact2;
  const start = at?.[0] ?? match.index ?? 0;
  return { start, end: at?.[1] ?? start + match[0].length };
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  once: 1,
  first: 1,
  two: 2,
  twice: 2,
  second: 2,
  couple: 2,
  three: 3,
  third: 3,
  four: 4,
  fourth: 4,
  five: 5,
  fifth: 5,
  six: 6,
  sixth: 6,
  seven: 7,
  seventh: 7,
  eight: 8,
  eighth: 8,
  nine: 9,
  ninth: 9,
  ten: 10,
  tenth: 10,
  eleven: 11,
  twelve: 12,
  dozen: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
};

/** "six", "6", "4th", "third" as a number. Undefined: not one we know. */
export function numberOf(word: string): number | undefined {
  const digits = /^\d{1,6}/.exec(word);
  if (digits) return Number(digits[0]);
  const key = word.toLowerCase();
  return Object.hasOwn(NUMBER_WORDS, key) ? NUMBER_WORDS[key] : undefined;
}

export const NUMBER =
  '(?:twenty|thirty|forty|fifty|sixty)[- ](?:one|two|three|four|five|six|seven|eight|nine)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|\\d{1,4}(?:[.,]\\d)?';
export const ORDINAL = 'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{0,2}(?:2nd|3rd|[04-9]th|1th)';
