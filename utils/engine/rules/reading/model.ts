import type { Traits } from './traits.ts';

/**
 * What a sentence can be: fine, or the fault it commits. `other` are faults that lie in the chat more than in the sentence
 * (a generic apology, a canned line, a wrong tone, capitals): learnt, so that they are not taken for another, and left to
 * the rules. The order is that of the weights.
 */
export const READER_LABELS = [
  'fine',
  'blame',
  'excuse',
  'dismissive',
  'non_apology',
  'policy_hiding',
  'refuse_help',
  'command',
  'argue',
  'passive_aggressive',
  'rude',
  'threat',
  'overpromise',
  'privacy',
  'uncertain',
  'other',
] as const;

export const LABELS = READER_LABELS.length;

/** Few weights of many: for each trait a run of cells, each a label and one of five levels. */
export interface Weights {
  /** Where a trait's cells begin; one more than there are traits. */
  readonly starts: Uint32Array;
  readonly labels: Uint8Array;
  readonly levels: Int8Array;
  /** What one level is worth. */
  readonly step: number;
  readonly bias: readonly number[];
}

export interface Reading {
  /** The likeliest fault. */
  readonly label: (typeof READER_LABELS)[number];
  /** How much speaks for it and against all else, being fine among them: log odds. */
  readonly odds: number;
}

const point = new Float64Array(LABELS);

/** What speaks for each label. The array is the module's own: valid until the next call. */
function pointOf({ numbers, weights, count, square }: Traits, model: Weights): Float64Array {
  point.fill(0);
  for (let i = 0; i < count; i++) {
    const number = numbers[i] ?? 0;
    const weight = weights[i] ?? 0;
    const end = model.starts[number + 1] ?? 0;
    for (let cell = model.starts[number] ?? 0; cell < end; cell++) {
      const label = model.labels[cell] ?? 0;
      point[label] = (point[label] ?? 0) + weight * (model.levels[cell] ?? 0);
    }
  }
  const scale = square > 0 ? model.step / Math.sqrt(square) : 0;
  for (let k = 0; k < LABELS; k++) point[k] = (point[k] ?? 0) * scale + (model.bias[k] ?? 0);
  return point;
}

/** What a sentence's traits read as. */
export function readTraits(traits: Traits, model: Weights): Reading {
  const found = pointOf(traits, model);
  let best = 1;
  for (let k = 2; k < LABELS; k++) if ((found[k] ?? 0) > (found[best] ?? 0)) best = k;
  const most = found[best] ?? 0;
  let rest = 0;
  for (let k = 0; k < LABELS; k++) if (k !== best) rest += Math.exp((found[k] ?? 0) - most);
  return { label: READER_LABELS[best] ?? 'other', odds: -Math.log(rest) };
}
