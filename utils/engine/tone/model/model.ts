import type { CueReading } from '../cue-reading.ts';
import { bucketOf, hashOf, letterBuckets, pairBucket } from './grams.ts';
import { HEAD_COUNT } from './heads.ts';
import { readSignals, SIGNALS } from './signals.ts';
import { unpackGrams } from './unpack.ts';
import { WEIGHTS } from './weights.ts';

/** Long messages have more words, not more feeling: from about this many on, each counts for less. */
const USUAL_LENGTH = 8;
const SHORTEST_READ = 4;

const grams = unpackGrams(WEIGHTS.grams);
const steps = Float64Array.from(WEIGHTS.steps);
const signalWeights = Float64Array.from(WEIGHTS.signals.flat());
const cueWeights: ReadonlyMap<string, Float64Array> = new Map(
  Object.entries(WEIGHTS.cues).map(([cue, weights]) => [cue, Float64Array.from(weights)] as const),
);
const signals = new Float64Array(SIGNALS.length);
/** Filled anew for each message: making arrays costs more than the sums. */
const heads = new Float64Array(HEAD_COUNT);

/** What the n-grams within a word add to each head, in steps: the word itself and the letters it is made of. */
export function vectorOf(key: string, isWord: boolean): Float64Array {
  const vector = new Float64Array(HEAD_COUNT);
  addBucket(vector, bucketOf(hashOf(key)), 1);
  if (isWord && key.length >= SHORTEST_READ) {
    const letters = letterBuckets(key);
    const share = letterShare(letters.length);
    for (const bucket of letters) addBucket(vector, bucket, share);
  }
  return vector;
}

export const letterShare = (count: number): number => 1 / Math.sqrt(count);
export const lengthScale = (length: number): number => 1 / Math.sqrt(1 + length / USUAL_LENGTH);

function addBucket(into: Float64Array, bucket: number, share: number): void {
  const base = bucket * HEAD_COUNT;
  for (let head = 0; head < HEAD_COUNT; head++) into[head] = (into[head] ?? 0) + share * (grams[base + head] ?? 0);
}

/**
 * What the model makes of a message, for each head; good until the next message is read. Sums in the order of the
 * text: the same bits everywhere.
 */
export function readModel(reading: CueReading): Float64Array {
  const { tokens, hits } = reading;
  heads.fill(0);
  let before = 0;
  for (const { form } of tokens) {
    const base = pairBucket(before, form.hash) * HEAD_COUNT;
    const { vector } = form;
    for (let head = 0; head < HEAD_COUNT; head++) {
      heads[head] = (heads[head] ?? 0) + (vector[head] ?? 0) + (grams[base + head] ?? 0);
    }
    before = form.hash;
  }
  const scale = lengthScale(tokens.length);
  for (let head = 0; head < HEAD_COUNT; head++) heads[head] = (heads[head] ?? 0) * scale * (steps[head] ?? 0);
  readSignals(reading, signals);
  for (let at = 0; at < signals.length; at++) {
    const signal = signals[at] ?? 0;
    if (signal !== 0) addWeights(heads, signalWeights, at * HEAD_COUNT, signal);
  }
  for (const { cue, weight } of hits) {
    const weights = cueWeights.get(cue);
    if (weights) addWeights(heads, weights, 0, cueStrength(weight));
  }
  return heads;
}

/** How much of a cue there is. */
export const cueStrength = (weight: number): number => Math.max(-2, Math.min(2, weight / 3));

function addWeights(heads: Float64Array, weights: Float64Array, from: number, strength: number): void {
  for (let head = 0; head < HEAD_COUNT; head++) {
    heads[head] = (heads[head] ?? 0) + strength * (weights[from + head] ?? 0);
  }
}

/** What one token, with the word before it, adds to one head, or to one against another. */
export function tokenShare({ tokens }: CueReading, at: number, head: number, against: number | undefined): number {
  const form = tokens[at]?.form;
  if (form === undefined) return 0;
  const base = pairBucket(tokens[at - 1]?.form.hash ?? 0, form.hash) * HEAD_COUNT;
  const of = (one: number) => ((form.vector[one] ?? 0) + (grams[base + one] ?? 0)) * (steps[one] ?? 0);
  return against === undefined ? of(head) : of(head) - of(against);
}
