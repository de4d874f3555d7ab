import { LABELS } from '../../../utils/engine/rules/reading/model.ts';
import {
  FARTHEST_CELL,
  FARTHEST_TRAIT,
  LETTERS,
  LEVELS,
  ON,
  type Packed,
} from '../../../utils/engine/rules/reading/packed.ts';
import type { Trained } from './train.ts';

const HEAD = `// Written by scripts/train/review.ts; do not edit.
import type { Packed } from './packed.ts';
`;
const letter = (value: number): string => LETTERS.charAt(value);

/** The weights as they are shipped. */
export function pack({ levels, step, bias }: Trained): Packed {
  const traits: string[] = [];
  const cells: string[] = [];
  let last = -1;
  let place = -1;
  let used = 0;
  for (let number = 0; number * LABELS < levels.length; number++) {
    const row = levels.subarray(number * LABELS, (number + 1) * LABELS);
    if (row.every((level) => level === 0)) continue;
    for (; number - last > FARTHEST_TRAIT; last += FARTHEST_TRAIT) traits.push(letter(ON));
    traits.push(letter(number - last - 1));
    last = number;
    row.forEach((level, label) => {
      if (level === 0) return;
      const here = used * LABELS + label;
      for (; here - place > FARTHEST_CELL; place += FARTHEST_CELL) cells.push(letter(ON));
      cells.push(letter((here - place - 1) * LEVELS.length + LEVELS.indexOf(level)));
      place = here;
    });
    used++;
  }
  const rounded = (value: number) => Number(value.toPrecision(6));
  return { traits: traits.join(''), cells: cells.join(''), step: rounded(step), bias: Array.from(bias, rounded) };
}

const WIDTH = 120;

/** As the formatter sets numbers: as many in a line as fit. */
function inLines(values: readonly number[]): string {
  const lines: string[] = [];
  let line = '   ';
  for (const value of values) {
    const next = `${line} ${value},`;
    if (next.length > WIDTH) lines.push(line);
    line = next.length > WIDTH ? `    ${value},` : next;
  }
  return [...lines, line].join('\n');
}

export const weightsFile = ({ traits, cells, step, bias }: Packed): string => `${HEAD}
export const PACKED: Packed = {
  traits:
    '${traits}',
  cells:
    '${cells}',
  step: ${step},
  bias: [
${inLines(bias)}
  ],
};
`;
