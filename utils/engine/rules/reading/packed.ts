import { LABELS, type Weights } from './model.ts';
import { TRAIT_BITS } from './traits.ts';

/**
 * Weights as two strings, one letter a step, so that they compress well: `traits` tells how far it is from one trait that
 * has weights to the next, `cells` how far from one weight to the next among the labels of those traits, and its level.
 */
export interface Packed {
  readonly traits: string;
  readonly cells: string;
  readonly step: number;
  readonly bias: readonly number[];
}

/** Printable, and nothing a string literal has to write in two signs. */
export const LETTERS = Array.from({ length: 92 }, (_, i) => String.fromCharCode(35 + i))
  .filter((letter) => !"$'\\`".includes(letter))
  .join('');
/** A weight's levels, in the order of the letters. */
export const LEVELS = [1, -1, 2, -2];
/** The longest way one letter tells; the last letter says: this far, and nothing there. */
export const FARTHEST_TRAIT = LETTERS.length - 1;
export const FARTHEST_CELL = Math.floor((LETTERS.length - 1) / LEVELS.length);
export const ON = LETTERS.length - 1;

const VALUES = new Uint8Array(128);
for (let i = 0; i < LETTERS.length; i++) VALUES[LETTERS.charCodeAt(i)] = i;

export function unpack({ traits, cells, step, bias }: Packed): Weights {
  const numbers = traitNumbers(traits);
  const starts = new Uint32Array((1 << TRAIT_BITS) + 1);
  const labels = new Uint8Array(cells.length);
  const levels = new Int8Array(cells.length);
  let place = -1;
  let count = 0;
  let filled = 0;
  for (let i = 0; i < cells.length; i++) {
    const value = VALUES[cells.charCodeAt(i)] ?? 0;
    if (value === ON) {
      place += FARTHEST_CELL;
      continue;
    }
    place += 1 + Math.floor(value / LEVELS.length);
    const number = numbers[Math.floor(place / LABELS)] ?? 0;
    while (filled < number) starts[++filled] = count;
    labels[count] = place % LABELS;
    levels[count++] = LEVELS[value % LEVELS.length] ?? 0;
  }
  starts.fill(count, filled + 1);
  return { starts, labels, levels, step, bias };
}

/** The traits that have weights, in order. */
function traitNumbers(letters: string): Uint32Array {
  const numbers = new Uint32Array(letters.length);
  let number = -1;
  let count = 0;
  for (let i = 0; i < letters.length; i++) {
    const value = VALUES[letters.charCodeAt(i)] ?? 0;
    if (value === ON) number += FARTHEST_TRAIT;
    else numbers[count++] = number += 1 + value;
  }
  return numbers;
}
