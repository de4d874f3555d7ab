import { nodeAbove } from './above.ts';
import { shared } from './shared.ts';

/** Rows read anew before the page has its turn: some 10 ms, where 2,000 at once would be felt as the page standing still. */
const SLICE = 200;

/** The rows of a chat are too many for one slice: what was read is remembered, the next slice goes on from there. */
class Unfinished extends Error {}

/** `read()`, or undefined where the slice was too short: call it again once the page has had its turn. */
export function inSlice<T>(read: () => T): T | undefined {
  const state = shared();
  state.left = SLICE;
  try {
    const answer = read();
    return state.left < 0 ? undefined : answer;
  } catch (error) {
    if (state.left < 0) return undefined;
    throw error;
  }
}

/**
 * `read(row)`, or what it answered before if nothing in the row has changed since: reading 5,000 rows at every change
 * would cost the page more than everything else we do. Only while a watcher is on, which tells what changed.
 */
export function remembered<E extends Element, T>(row: E, read: (row: E) => T): T {
  const state = shared();
  const { watchers, rows } = state;
  if (watchers === 0) return read(row);
  // Each row is read by one function only: its adapter's.
  const known = rows.get(row) as T | undefined;
  if (known !== undefined) return known;
  state.left -= 1;
  if (state.left < 0) throw new Unfinished();
  const fresh = read(row);
  rows.set(row, fresh);
  return fresh;
}

/** Something changed at this node: forget the rows it stands in. */
export function forget(node: Node): void {
  const { rows } = shared();
  for (let at: Node | null = node; at; at = nodeAbove(at) ?? ('host' in at ? (at.host as Node) : null)) {
    if (at.nodeType === 1) rows.delete(at as Element);
  }
}

/** A watcher is on; the answer takes it off again. */
export function startRemembering(): () => void {
  const state = shared();
  state.watchers += 1;
  let on = true;
  return () => {
    if (on) state.watchers -= 1;
    on = false;
    if (state.watchers === 0) state.rows = new WeakMap();
  };
}
