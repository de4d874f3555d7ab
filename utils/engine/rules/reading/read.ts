import { type Reading, readTraits, type Weights } from './model.ts';
import { unpack } from './packed.ts';
import { traitsOf } from './traits.ts';
import { PACKED } from './weights.ts';

/** Sentences read before: of a draft only the sentence that changed is read again. */
const MOST = 1000;
let read = new Map<string, Reading>();
/** Unpacked when the first sentence is read: the worker starts without. */
let weights: Weights | undefined;

/** What a sentence reads as, judged by the words alone. The same sentence reads the same wherever it stands. */
export function readSentence(sentence: string): Reading {
  const known = read.get(sentence);
  if (known) return known;
  if (read.size >= MOST) read = new Map();
  const reading = readAnew(sentence);
  read.set(sentence, reading);
  return reading;
}

/** The same, without looking whether it was read before. */
export function readAnew(sentence: string): Reading {
  weights ??= unpack(PACKED);
  return readTraits(traitsOf(sentence), weights);
}

/** Which of some known wordings is most like a sentence, by the share of their traits; the first of equals. */
export function nearest(sentence: string, known: readonly string[]): string {
  const { numbers, weights, count } = traitsOf(sentence);
  const own = new Map<number, number>();
  for (let i = 0; i < count; i++) own.set(numbers[i] ?? 0, weights[i] ?? 0);
  let best = known[0] ?? '';
  let most = Number.NEGATIVE_INFINITY;
  for (const wording of known) {
    const likeness = likenessTo(own, wording);
    if (likeness > most) [best, most] = [wording, likeness];
  }
  return best;
}

/** A known wording's traits: the same few wordings are compared with every sentence that is marked. */
interface Kept {
  readonly numbers: Uint32Array;
  readonly weights: Float32Array;
  readonly length: number;
}
const kept = new Map<string, Kept>();

function keptOf(wording: string): Kept {
  const known = kept.get(wording);
  if (known) return known;
  const { numbers, weights, count, square } = traitsOf(wording);
  const made = { numbers: numbers.slice(0, count), weights: weights.slice(0, count), length: Math.sqrt(square) || 1 };
  kept.set(wording, made);
  return made;
}

/** Up to a factor that is the sentence's own, and so the same for all wordings. */
function likenessTo(own: ReadonlyMap<number, number>, wording: string): number {
  const { numbers, weights, length } = keptOf(wording);
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) sum += (own.get(numbers[i] ?? 0) ?? 0) * (weights[i] ?? 0);
  return sum / length;
}
