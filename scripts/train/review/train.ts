import { LABELS, READER_LABELS } from '../../../utils/engine/rules/reading/model.ts';
import { TRAIT_BITS, traitsOf } from '../../../utils/engine/rules/reading/traits.ts';
import { drawing, shuffle } from './numbers.ts';
import type { Row } from './rows.ts';

/** A sentence's traits and the number of its label. */
export interface Example {
  readonly numbers: Uint32Array;
  readonly weights: Float32Array;
  readonly label: number;
  /** How much it counts. */
  readonly counts: number;
}

/** Weights in levels, for each trait and label; most are nothing. */
export interface Trained {
  readonly levels: Int8Array;
  readonly step: number;
  readonly bias: Float64Array;
}

/** So many weights are kept: what fits the size the reader may have. */
const KEPT = 145_000;
/** A trait of fewer sentences teaches nothing that holds elsewhere. */
const FEWEST = 3;
const EPOCHS = 6;
const RATE = 0.3;
const FADE = 1e-4;
const START = 1e-4;
/** In means of what is kept: what lies further out is cut. */
const WIDEST = 2.2;
const HIGHEST = 2;

const names: readonly string[] = READER_LABELS;
const other = names.indexOf('other');
const labelNumber = (label: string): number => (names.includes(label) ? names.indexOf(label) : other);

export function exampleOf({ text, label, counts = 1 }: Row): Example {
  const { numbers, weights, count, square } = traitsOf(text);
  const scale = 1 / Math.sqrt(square);
  return {
    numbers: numbers.slice(0, count),
    weights: weights.slice(0, count).map((weight) => weight * scale),
    label: labelNumber(label),
    counts,
  };
}

/**
 * Softmax over a sentence's traits, by AdaGrad, twice: once to see which weights matter, once with the largest of them
 * alone, so that they take over what the others knew. Cutting without learning again loses a fifth of what is found.
 */
export function train(examples: readonly Example[]): Trained {
  const known = learn(examples, usable(examples));
  const { values, bias } = learn(examples, largest(known.values));
  return { ...inLevels(values), bias };
}

/** Weights of traits that stand in enough sentences. */
function usable(examples: readonly Example[]): Uint8Array {
  const counts = new Uint32Array(1 << TRAIT_BITS);
  for (const { numbers } of examples) for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1;
  const kept = new Uint8Array(counts.length * LABELS);
  counts.forEach((count, number) => {
    if (count >= FEWEST) kept.fill(1, number * LABELS, (number + 1) * LABELS);
  });
  return kept;
}

function largest(values: Float32Array): Uint8Array {
  const sizes = values.map(Math.abs).filter((size) => size > 0);
  const least = sizes.sort()[Math.max(0, sizes.length - KEPT)] ?? 0;
  return Uint8Array.from(values, (value) => (value !== 0 && Math.abs(value) >= least ? 1 : 0));
}

function learn(examples: readonly Example[], kept: Uint8Array) {
  const draw = drawing(3);
  const values = new Float32Array(kept.length);
  const squares = new Float32Array(kept.length).fill(START);
  const bias = new Float64Array(LABELS);
  const error = new Float64Array(LABELS);
  const order = examples.map((_, at) => at);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, draw);
    const rate = RATE * (1 - (epoch / EPOCHS) * 0.9);
    for (const at of order) {
      const example = examples[at];
      if (!example) continue;
      errorOf(example, values, bias, error);
      for (let k = 0; k < LABELS; k++) bias[k] = (bias[k] ?? 0) - 0.01 * rate * (error[k] ?? 0);
      for (let i = 0; i < example.numbers.length; i++) {
        const from: number = (example.numbers[i] ?? 0) * LABELS;
        const weight = example.weights[i] ?? 0;
        for (let k = 0; k < LABELS; k++) {
          const w = from + k;
          if (kept[w] === 0) continue;
          const value = values[w] ?? 0;
          const slope = (error[k] ?? 0) * weight + FADE * value;
          const square = (squares[w] ?? 0) + slope * slope;
          squares[w] = square;
          values[w] = value - (rate * slope) / Math.sqrt(square);
        }
      }
    }
  }
  return { values, bias };
}

/** The shares of the labels less what they should be. */
function errorOf(example: Example, values: Float32Array, bias: Float64Array, error: Float64Array): void {
  error.set(bias);
  for (let i = 0; i < example.numbers.length; i++) {
    const from: number = (example.numbers[i] ?? 0) * LABELS;
    const weight = example.weights[i] ?? 0;
    for (let k = 0; k < LABELS; k++) error[k] = (error[k] ?? 0) + (values[from + k] ?? 0) * weight;
  }
  const most = Math.max(...error);
  let total = 0;
  for (let k = 0; k < LABELS; k++) total += error[k] = Math.exp((error[k] ?? 0) - most);
  for (let k = 0; k < LABELS; k++) {
    error[k] = ((error[k] ?? 0) / total - (k === example.label ? 1 : 0)) * example.counts;
  }
}

/** Two levels each way: finer ones find no more. */
function inLevels(values: Float32Array): Pick<Trained, 'levels' | 'step'> {
  const kept = values.filter((value) => value !== 0);
  const step = (kept.reduce((total, value) => total + Math.abs(value), 0) / kept.length) * (WIDEST / HIGHEST);
  const levels = Int8Array.from(values, (value) =>
    value === 0 ? 0 : Math.sign(value) * Math.min(HIGHEST, Math.max(1, Math.round(Math.abs(value) / step))),
  );
  return { levels, step };
}
