import afinn from 'sentiment/languages/en/labels.json' with { type: 'json' };
import { ABUSE } from './cues/abuse.ts';
import { type Cue, patternsOf } from './cues/cue.ts';
import { FEELINGS } from './cues/feelings.ts';
import { LEWD } from './cues/lewd.ts';
import { REWEIGHED } from './cues/reweighed.ts';
import { SARCASM } from './cues/sarcasm.ts';
import { STAKES } from './cues/stakes.ts';
import { TROUBLE } from './cues/trouble.ts';
import { VADER_WORDS } from './cues/vader-words.ts';
import { WARMTH } from './cues/warmth.ts';
import { PhraseIndex } from './phrases.ts';

export const CUES: readonly Cue[] = [...ABUSE, ...LEWD, ...SARCASM, ...STAKES, ...FEELINGS, ...TROUBLE, ...WARMTH];

/** Every cue, found in one pass. */
export const cueIndex = new PhraseIndex<Cue>(
  CUES.flatMap((cue) => patternsOf(cue).map((pattern) => [pattern, cue] as const)),
);

/** AFINN as shipped by `sentiment`, corrected for support chat. A Map: "constructor" is no word of it. */
const WEIGHTS: ReadonlyMap<string, number> = new Map([...Object.entries(afinn), ...Object.entries(REWEIGHED)]);
/** Words AFINN does not know are rare in support chat, and half as sure. */
const RARE = 0.5;

/** What a word weighs where no cue stands. */
export const weightOf = (word: string): number => WEIGHTS.get(word) ?? (VADER_WORDS.get(word) ?? 0) * RARE;

/** What a word weighs in general, by both lexicons: for the model, which knows where the cues stand. */
export function generalWeightOf(word: string): number {
  const vader = VADER_WORDS.get(word);
  return ((WEIGHTS.get(word) ?? vader ?? 0) + (vader ?? 0)) / 2;
}

export const isKnown = (word: string): boolean => weightOf(word) !== 0 || WEIGHTS.has(word) || cueIndex.knows(word);
