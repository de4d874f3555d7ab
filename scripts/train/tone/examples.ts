import { type CueReading, readCues } from '../../../utils/engine/tone/cue-reading.ts';
import { bucketOf, hashOf, letterBuckets, pairBucket } from '../../../utils/engine/tone/model/grams.ts';
import { cueStrength, lengthScale, letterShare } from '../../../utils/engine/tone/model/model.ts';
import { readSignals, SIGNALS } from '../../../utils/engine/tone/model/signals.ts';
import { tokensOf } from '../../../utils/engine/tone/tokens.ts';
import type { Row } from './sources.ts';

/** A text as the model sees it. */
export interface Example {
  readonly row: Row;
  readonly reading: CueReading;
  /** Feature numbers: signals first, then cues by name, then buckets. */
  readonly ids: Int32Array;
  readonly values: Float64Array;
}

/** Numbers the model's inputs; how each is weighed is in the engine's `model.ts`. */
export class Inputs {
  readonly cueNames: readonly string[];
  readonly #cueAt: ReadonlyMap<string, number>;

  constructor(cueNames: readonly string[]) {
    this.cueNames = cueNames;
    this.#cueAt = new Map(cueNames.map((name, index) => [name, SIGNALS.length + index]));
  }

  /** How many inputs stand before the buckets. */
  get dense(): number {
    return SIGNALS.length + this.cueNames.length;
  }

  of(row: Row): Example {
    const reading = readCues(tokensOf(row.text));
    const found = new Map<number, number>();
    const add = (id: number, value: number) => found.set(id, (found.get(id) ?? 0) + value);
    const signals = new Float64Array(SIGNALS.length);
    readSignals(reading, signals);
    for (const [at, value] of signals.entries()) if (value !== 0) add(at, value);
    for (const { cue, weight } of reading.hits) {
      const at = this.#cueAt.get(cue);
      if (at !== undefined) add(at, cueStrength(weight));
    }
    const scale = lengthScale(reading.tokens.length);
    const addBucket = (bucket: number, share: number) => add(this.dense + bucket, share * scale);
    let before = 0;
    for (const { form } of reading.tokens) {
      const hash = hashOf(form.gram);
      addBucket(bucketOf(hash), 1);
      addBucket(pairBucket(before, hash), 1);
      if (form.kind === 'word' && form.gram === form.key && form.key.length > 3) {
        const letters = letterBuckets(form.key);
        for (const bucket of letters) addBucket(bucket, letterShare(letters.length));
      }
      before = hash;
    }
    return { row, reading, ids: Int32Array.from(found.keys()), values: Float64Array.from(found.values()) };
  }
}
