import { type Needs, needsOf } from './needs.ts';

/**
 * Which pieces of words a text holds, of all that any pattern needs: one pass over the text instead of one for each
 * pattern.
 */

/** The pieces found in one text, to be asked about many patterns. */
export type Found = Uint8Array;

const KEY = 3;
const SIGNS = 64;
const pieces: string[] = [];
const numbers = new Map<string, number>();
/** No piece at all: the pattern is always run. */
const ALWAYS = new Uint16Array(0);
const needed = new WeakMap<RegExp, Uint16Array>();
/** For each three signs a piece can begin with: the pieces that do. */
const table: (number[] | undefined)[] = new Array(SIGNS ** KEY);

/** A letter, figure, apostrophe or dash as a small number; 0 for all else. */
function signOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return code - 20;
  if (code === 39) return 38;
  return code === 45 ? 39 : 0;
}

/** What a pattern needs, found out once: when it is made, or when it is first asked about. */
export function register(pattern: RegExp, needs: Needs = needsOf(pattern.source)): Uint16Array {
  const numbers = !needs || needs.some(({ length }) => length < KEY) ? ALWAYS : Uint16Array.from(needs, numberOf);
  needed.set(pattern, numbers);
  return numbers;
}

function numberOf(piece: string): number {
  const known = numbers.get(piece);
  if (known !== undefined) return known;
  const number = pieces.push(piece) - 1;
  numbers.set(piece, number);
  const key = (signOf(piece.charCodeAt(0)) * SIGNS + signOf(piece.charCodeAt(1))) * SIGNS + signOf(piece.charCodeAt(2));
  const same = table[key];
  if (same) same.push(number);
  else table[key] = [number];
  return number;
}

/** Every known piece that stands in the text, whatever its case. */
export function piecesIn(text: string): Found {
  const found = new Uint8Array(pieces.length);
  const lower = text.toLowerCase();
  let key = 0;
  for (let at = 0; at < lower.length; at++) {
    key = ((key * SIGNS) & (SIGNS ** KEY - 1)) | signOf(lower.charCodeAt(at));
    const begin = table[key];
    if (!begin) continue;
    for (const number of begin) {
      if (found[number] === 0 && lower.startsWith(pieces[number] ?? '', at - KEY + 1)) found[number] = 1;
    }
  }
  return found;
}

/** Can the pattern match the text at all? True where nothing is known, also of a piece that was not yet known then. */
export function mayMatch(pattern: RegExp, found: Found): boolean {
  const numbers = needed.get(pattern) ?? register(pattern);
  if (numbers.length === 0) return true;
  for (const number of numbers) if (found[number] !== 0) return true;
  return false;
}
