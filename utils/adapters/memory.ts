/**
 * What was read of a row, kept until the page changes in it. Reading 5,000 rows at every change would cost the page
 * more than everything else we do. Only while a watcher is on: it is the watcher that tells what changed.
 */
let watchers = 0;
let rows = new WeakMap<Element, unknown>();

/** `read(row)`, or what it answered before if nothing in the row has changed since. */
export function remembered<E extends Element, T>(row: E, read: (row: E) => T): T {
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
  for (let at: Node | null = node; at; at = at.parentNode ?? ('host' in at ? (at.host as Node) : null)) {
    if (at.nodeType === 1) rows.delete(at as Element);
  }
}

export function forgetAll(): void {
  rows = new WeakMap();
}

/** A watcher is on; the answer takes it off again. */
export function startRemembering(): () => void {
  watchers += 1;
  let on = true;
  return () => {
    if (on) watchers -= 1;
    on = false;
    if (watchers === 0) forgetAll();
  };
}
