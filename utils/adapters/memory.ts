import { nodeAbove } from './above.ts';
import { shared } from './shared.ts';

/**
 * `read(row)`, or what it answered before if nothing in the row has changed since: reading 5,000 rows at every change
 * would cost the page more than everything else we do. Only while a watcher is on, which tells what changed.
 */
export function remembered<E extends Element, T>(row: E, read: (row: E) => T): T {
  const { watchers, rows } = shared();
  if (watchers === 0) return read(row);
  // Each row is read by one function only: its adapter's.
  const known = rows.get(row) as T | undefined;
  if (known !== undefined) return known;
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
