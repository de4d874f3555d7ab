import { BUCKETS } from './grams.ts';
import { HEAD_COUNT } from './heads.ts';

/** What `scripts/train/tone.ts` writes. */
export interface PackedWeights {
  /** Signals × heads, in the order of `SIGNALS`. */
  readonly signals: readonly (readonly number[])[];
  readonly cues: Readonly<Record<string, readonly number[]>>;
  /** What one step of a head's n-gram weights is. */
  readonly steps: readonly number[];
  /** One text a head: its weights by bucket. */
  readonly grams: readonly string[];
}

/** Code points: `!` to `?` are runs of 1 to 31 zeros, `@` to `~` the values from −31 to 31. */
const RUN = 32;
const ZERO = 95;

/** The weights of all heads, bucket by bucket. */
export function unpackGrams(grams: readonly string[]): Int8Array {
  const weights = new Int8Array(BUCKETS * HEAD_COUNT);
  for (const [head, text] of grams.entries()) {
    let bucket = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code < 64) bucket += code - RUN;
      else weights[bucket++ * HEAD_COUNT + head] = code - ZERO;
    }
  }
  return weights;
}
