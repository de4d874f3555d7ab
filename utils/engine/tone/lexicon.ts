import afinn from 'sentiment/languages/en/labels.json' with { type: 'json' };
import { ABUSE } from './cues/abuse.ts';
import { type Cue, patternsOf } from './cues/cue.ts';
import { FEELINGS } from './cues/feelings.ts';
import { REWEIGHED } from './cues/reweighed.ts';
import { SARCASM } from './cues/sarcasm.ts';
import { STAKES } from './cues/stakes.ts';
import { TROUBLE } from './cues/trouble.ts';
import { WARMTH } from './cues/warmth.ts';
import { PhraseIndex } from './phrases.ts';

export const CUES: readonly Cue[] = [...ABUSE, ...SARCASM, ...STAKES, ...FEELINGS, ...TROUBLE, ...WARMTH];

/** Every cue, found in one pass. */
export const cueIndex = new PhraseIndex<Cue>(
  CUES.flatMap((cue) => patternsOf(cue).map((pattern) => [pattern, cue] as const)),
);

/** AFINN as shipped by `sentiment`, corrected for support chat. A Map: "constructor" is no word of it. */
const WEIGHTS: ReadonlyMap<string, number> = new Map([...Object.entries(afinn), ...Object.entries(REWEIGHED)]);

export const weightOf = (word: string): number => WEIGHTS.get(word) ?? 0;

export const isKnown = (word: string): boolean => WEIGHTS.has(word) || cueIndex.knows(word);
