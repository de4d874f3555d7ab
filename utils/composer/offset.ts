import type { DomPlace, RichText } from './read.ts';

/** The offset of a place in the page; undefined outside the editor. Only what acts on a press asks for it. */
export function offsetOf({ root, pieces }: RichText, { node, offset }: DomPlace): number | undefined {
  if (node !== root && !root.contains(node)) return undefined;
  const place = root.ownerDocument.createRange();
  place.setStart(node, offset);
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && piece.node !== node && place.comparePoint(piece.node, 0) < 0) low = middle + 1;
    else if (piece && piece.node === node) {
      return piece.start + Math.min(offset, piece.length);
    } else high = middle;
  }
  const next = pieces[low];
  const before = pieces[low - 1];
  if (next && (node.contains(next.node) || !before)) return next.start;
  return before ? before.start + before.length : 0;
}
