import type { Side } from '../side.ts';
import { allParts, partsIn } from './parts.ts';

/** Of the log's width: what is as wide has no side, and what is so much nearer to one edge stands on it. */
const WIDE = 0.9;
const NEARER = 0.08;
/** A part with so much of a row's text holds its words. */
const MOST = 0.6;

/**
 * On which side of the log the words of a row stand, whatever else is in the row: a time or a name may stand elsewhere.
 * Undefined where they have no side.
 */
export function wordsSide(row: Element, log: Element, text: string | undefined): Side {
  const outer = log.getBoundingClientRect();
  if (outer.width === 0) return undefined;
  const boxes = wordParts(row, text).map((part) => part.getBoundingClientRect());
  if (boxes.length === 0) return undefined;
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right));
  if (right - left >= outer.width * WIDE || right <= left) return undefined;
  const [before, after] = [left - outer.left, outer.right - right];
  if (Math.abs(before - after) < outer.width * NEARER) return 'middle';
  return before < after ? 'left' : 'right';
}

function wordParts(row: Element, text: string | undefined): readonly Element[] {
  if (text !== undefined) return partsIn(row, text);
  const parts = allParts(row);
  const length = (element: Element) => element.textContent?.trim().length ?? 0;
  const whole = Math.max(length(row), ...parts.map(length));
  const inner = [row, ...parts].findLast((part) => length(part) >= whole * MOST && length(part) > 0);
  return inner ? [inner] : [];
}
