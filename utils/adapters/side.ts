export type Side = 'left' | 'right' | 'middle' | undefined;

/** On which side of the log a row's own box stands; undefined where rows have no sides, or there is no layout. */
export function sideOf(row: Element, log: Element): Side {
  const outer = log.getBoundingClientRect();
  if (outer.width === 0) return undefined;
  let box = row.getBoundingClientRect();
  for (const inner of [...row.querySelectorAll('*')].slice(0, 12)) {
    const rect = inner.getBoundingClientRect();
    // The first box that is clearly narrower than the log is the bubble.
    if (rect.width > 20 && rect.width < outer.width * 0.9 && rect.height > 8 && box.width >= outer.width * 0.9)
      box = rect;
  }
  if (box.width >= outer.width * 0.9) return undefined;
  const [before, after] = [box.left - outer.left, outer.right - box.right];
  if (Math.abs(before - after) < outer.width * 0.08) return 'middle';
  return before < after ? 'left' : 'right';
}
