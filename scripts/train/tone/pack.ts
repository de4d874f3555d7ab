import { BUCKETS } from '../../../utils/engine/tone/model/grams.ts';
import { HEAD_COUNT } from '../../../utils/engine/tone/model/heads.ts';
import { SIGNALS } from '../../../utils/engine/tone/model/signals.ts';
import type { PackedWeights } from '../../../utils/engine/tone/model/unpack.ts';
import type { Inputs } from './examples.ts';
import type { Weights } from './fit.ts';

/** Levels above and below 0, of the usual weights. */
const LEVELS = 6;
const LONGEST_RUN = 31;

/** Weights as the engine reads them, rounded. */
export function pack(weights: Weights, inputs: Inputs): PackedWeights {
  const row = (id: number) =>
    Array.from(
      { length: HEAD_COUNT },
      (_, head) => Math.round((weights[id * HEAD_COUNT + head] ?? 0) * 1000) / 1000 || 0,
    );
  const steps: number[] = [];
  const grams: string[] = [];
  for (let head = 0; head < HEAD_COUNT; head++) {
    const column = Array.from(
      { length: BUCKETS },
      (_, bucket) => weights[(inputs.dense + bucket) * HEAD_COUNT + head] ?? 0,
    );
    const { step, text } = packColumn(column);
    steps.push(step);
    grams.push(text);
  }
  return {
    signals: SIGNALS.map((_, at) => row(at)),
    cues: Object.fromEntries(inputs.cueNames.map((name, at) => [name, row(SIGNALS.length + at)] as const)),
    steps,
    grams,
  };
}

function packColumn(column: readonly number[]): { readonly step: number; readonly text: string } {
  const sizes = column.map((weight) => Math.abs(weight)).sort((a, b) => b - a);
  // The very largest are cut: one step must also tell the small ones apart.
  const most = sizes[Math.floor(0.004 * sizes.length)] ?? 0;
  const step = Number((most / LEVELS || 1).toPrecision(4));
  let text = '';
  let zeros = 0;
  for (const weight of column) {
    const level = Math.max(-2 * LEVELS, Math.min(2 * LEVELS, Math.round(weight / step)));
    if (level === 0) {
      zeros++;
      continue;
    }
    text += runsOf(zeros) + String.fromCharCode(95 + level);
    zeros = 0;
  }
  return { step, text };
}

const runsOf = (zeros: number): string =>
  String.fromCharCode(32 + LONGEST_RUN).repeat(Math.floor(zeros / LONGEST_RUN)) +
  (zeros % LONGEST_RUN > 0 ? String.fromCharCode(32 + (zeros % LONGEST_RUN)) : '');

/** The module the engine imports. */
export function moduleOf(packed: PackedWeights): string {
  const lines = [
    '/** Learnt weights. Made by scripts/train/tone.ts; see docs/tone-model.md. */',
    "import type { PackedWeights } from './unpack.ts';",
    '',
    `export const WEIGHTS: PackedWeights = JSON.parse(${JSON.stringify(JSON.stringify(packed))});`,
    '',
  ];
  return lines.join('\n');
}
