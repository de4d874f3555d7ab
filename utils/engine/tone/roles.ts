import { BOOSTERS, CONTRASTS, DENIALS, DIMMERS, NEGATORS, NOT_NEGATING, WISHES } from './cues/modifiers.ts';

/** What a word does to those beside it, as bits: told once for each word, not at each place it stands. */
export const NEGATES = 1;
/** A negator before it turns nothing round. */
export const FREES = 2;
export const BOOSTS = 4;
export const DIMS = 8;
export const WISHES_FOR = 16;
export const DENIES = 32;
export const TURNS = 64;

const LISTS: readonly (readonly [number, ReadonlySet<string>])[] = [
  [NEGATES, NEGATORS],
  [FREES, NOT_NEGATING],
  [BOOSTS, BOOSTERS],
  [DIMS, DIMMERS],
  [WISHES_FOR, WISHES],
  [DENIES, DENIALS],
  [TURNS, CONTRASTS],
];

export const rolesOf = (word: string): number =>
  LISTS.reduce((roles, [role, words]) => (words.has(word) ? roles | role : roles), 0);
