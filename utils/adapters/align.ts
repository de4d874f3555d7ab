/**
 * Where rendered rows stand in the transcript we already have. Both are lists of keys (a message's id, or a hash of
 * what it says), and a rendered list is a window on the chat: rows scroll away, come back, or appear in front.
 */

/** Rows compared where none can be told apart. */
const MAX_TAIL = 64;

/** For each row the position of its entry in `known`, rising; -1 where the row is new. Linear but for the sort. */
export function align(known: readonly string[], rows: readonly string[]): readonly number[] {
  const at = rows.map(() => -1);
  if (known.length === 0 || rows.length === 0) return at;
  for (const [row, place] of risingAnchors(known, rows)) at[row] = place;
  if (!at.some((place) => place >= 0)) anchorTail(known, rows, at);
  extend(known, rows, at);
  return at;
}

/** Keys that stand once on either side, thinned to the longest rising run: a row that jumped counts as new. */
function risingAnchors(known: readonly string[], rows: readonly string[]): readonly (readonly [number, number])[] {
  const knownAt = onlyPlaces(known);
  const rowAt = onlyPlaces(rows);
  const pairs: (readonly [number, number])[] = [];
  for (const [key, row] of rowAt) {
    const place = knownAt.get(key);
    if (row >= 0 && place !== undefined && place >= 0) pairs.push([row, place]);
  }
  pairs.sort((a, b) => a[0] - b[0]);
  return longestRising(pairs);
}

/** Key → its only place, or -1 where it stands more than once. */
function onlyPlaces(keys: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [index, key] of keys.entries()) places.set(key, places.has(key) ? -1 : index);
  return places;
}

/** Longest subsequence whose second parts rise (patience sorting). */
function longestRising(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const tails: number[] = [];
  const before: number[] = [];
  for (const [index, [, place]] of pairs.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const tail = pairs[tails[middle] ?? 0];
      if (tail && tail[1] < place) low = middle + 1;
      else high = middle;
    }
    before.push(low > 0 ? (tails[low - 1] ?? -1) : -1);
    tails[low] = index;
  }
  const rising: (readonly [number, number])[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index];
    if (pair) rising.push(pair);
  }
  return rising.reverse();
}

/** Nothing stands out: the latest place from which all known rows go on as the rendered ones do. */
function anchorTail(known: readonly string[], rows: readonly string[], at: number[]): void {
  const earliest = Math.max(0, known.length - Math.min(rows.length, MAX_TAIL));
  for (let place = earliest; place < known.length; place += 1) {
    if (known.slice(place).every((key, step) => key === rows[step])) {
      for (let step = 0; place + step < known.length; step += 1) at[step] = place + step;
      return;
    }
  }
}

/** Grow each match over its neighbours as long as they agree, forwards and then backwards. */
function extend(known: readonly string[], rows: readonly string[], at: number[]): void {
  const taken = new Set(at);
  for (let row = 1; row < rows.length; row += 1) {
    const place = (at[row - 1] ?? -1) + 1;
    if (at[row] === -1 && place > 0 && !taken.has(place) && known[place] === rows[row]) {
      at[row] = place;
      taken.add(place);
    }
  }
  for (let row = rows.length - 2; row >= 0; row -= 1) {
    const place = (at[row + 1] ?? -1) - 1;
    if (at[row] === -1 && place >= 0 && !taken.has(place) && known[place] === rows[row]) {
      at[row] = place;
      taken.add(place);
    }
  }
}
