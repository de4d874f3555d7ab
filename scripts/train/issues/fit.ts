import { issueTraits } from '../../../utils/engine/issues/traits.ts';
import type { Issue } from '../../../utils/engine/types.ts';
import { ISSUES } from '../../../utils/engine/words.ts';
import { drawing, shuffle } from '../review/numbers.ts';

/** One sentence a customer might open a chat with, and what it is about. */
export interface IssueRow {
  readonly id: string;
  readonly text: string;
  readonly label: Issue;
}

/** For each trait its weight by issue, in the order of `ISSUES`. */
export type IssueFit = ReadonlyMap<string, Float64Array>;

const EPOCHS = 30;
const RATE = 0.5;
const FADE = 1e-4;
const START = 1e-3;
/** What one sentence alone holds teaches nothing. */
const FEWEST = 1;

/** A softmax over the issues, one weight for each trait and issue. AdaGrad, always in the same order. */
export function fitIssues(rows: readonly IssueRow[]): IssueFit {
  const seen = new Map<string, number>();
  const all = rows.map(({ text, label }) => ({ traits: issueTraits(text), label: ISSUES.indexOf(label) }));
  for (const { traits } of all) for (const trait of traits) seen.set(trait, (seen.get(trait) ?? 0) + 1);
  const examples = all.map(({ traits, label }) => ({
    label,
    traits: traits.filter((trait) => (seen.get(trait) ?? 0) >= FEWEST),
  }));
  const weights = new Map<string, Float64Array>();
  const squares = new Map<string, Float64Array>();
  const of = (map: Map<string, Float64Array>, trait: string, value: number): Float64Array => {
    const found = map.get(trait) ?? new Float64Array(ISSUES.length).fill(value);
    map.set(trait, found);
    return found;
  };
  const draw = drawing(5);
  const order = examples.map((_, at) => at);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, draw);
    for (const at of order) {
      const { traits, label } = examples[at] ?? { traits: [], label: 0 };
      const scale = 1 / Math.sqrt(Math.max(1, traits.length));
      const error = softmax(
        traits.map((trait) => of(weights, trait, 0)),
        scale,
      );
      error[label] = (error[label] ?? 0) - 1;
      for (const trait of traits) {
        const weight = of(weights, trait, 0);
        const square = of(squares, trait, START);
        for (let k = 0; k < weight.length; k++) {
          const slope = (error[k] ?? 0) * scale + FADE * (weight[k] ?? 0);
          square[k] = (square[k] ?? 0) + slope * slope;
          weight[k] = (weight[k] ?? 0) - (RATE * slope) / Math.sqrt(square[k] ?? 1);
        }
      }
    }
  }
  return weights;
}

function softmax(weights: readonly Float64Array[], scale: number): Float64Array {
  const sums = new Float64Array(ISSUES.length);
  for (const weight of weights)
    for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] ?? 0) + (weight[k] ?? 0) * scale;
  const most = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(sum - most));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / whole);
}
