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

/** How alike two sentences are, 0…1: the share of their traits. */
export function likeness(a: string, b: string): number {
  const weigh = new Map<number, number>();
  const first = traitsOf(a);
  const square = first.square;
  for (let i = 0; i < first.count; i++) weigh.set(first.numbers[i] ?? 0, first.weights[i] ?? 0);
  const second = traitsOf(b);
  let sum = 0;
  for (let i = 0; i < second.count; i++) {
    sum += (weigh.get(second.numbers[i] ?? 0) ?? 0) * (second.weights[i] ?? 0);
  }
  return sum / (Math.sqrt(square * second.square) || 1);
}
