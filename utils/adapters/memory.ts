import { nodeAbove } from './above.ts';
import { shared } from './shared.ts';

/** Rows read anew before the page has its turn: a few milliseconds, where 5,000 at once would be felt. */
const SLICE = 250;
/** Rows read of a chat: the newest. What a customer feels now is not said further up, and each row costs memory. */
export const MAX_ROWS = 2500;

/**
 * `read()`, and whether that was all: of a long chat the newest rows are read at once, and what is older slice by slice,
 * each time it is called.
 */
export function inSlice<T>(read: () => T): { readonly answer: T; readonly isWhole: boolean } {
  const state = shared();
  state.left = SLICE;
  const answer = read();
  return { answer, isWhole: state.left >= 0 };
}

/**
 * What `read` says of each row, or said before if nothing in the row has changed since: reading 5,000 rows at every
 * change would cost the page more than everything else we do. Where they are too many for one slice the last ones alone
 * are answered until all have been read: what is older comes once, and not a slice at a time.
 */
export function readRows<E extends Element, T>(rows: ArrayLike<E>, read: (row: E) => T): readonly T[] {
  const count = Math.min(rows.length, MAX_ROWS);
  const first = rows.length - count;
  const values: T[] = new Array(count);
  for (let index = count - 1; index >= 0; index -= 1) {
    const value = remembered(rows[first + index] as E, read, count - index <= SLICE);
    if (value === undefined) return values.slice(-SLICE);
    values[index] = value;
  }
  return values;
}

/** Only while a watcher is on, which tells what changed. Each row is read by one function only: its adapter's. */
function remembered<E extends Element, T>(row: E, read: (row: E) => T, isNew: boolean): T | undefined {
  const state = shared();
  const { watchers, rows } = state;
  if (watchers === 0) return read(row);
  const known = rows.get(row) as T | undefined;
  if (known !== undefined) return known;
  state.left -= 1;
  if (state.left < 0 && !isNew) return undefined;
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
