import type { Adapter } from './adapter.ts';

/**
 * What the content script and the generic adapter share in one document. They are two scripts in the same world: the
 * generic one is large, and comes only where no written adapter matches.
 */
interface Shared {
  /** The generic adapter, once it was asked for and has come. */
  generic?: Adapter;
  /** Watchers that are on. */
  watchers: number;
  /** What was read of a row, by its element. */
  rows: WeakMap<Element, unknown>;
}

declare global {
  var poiseShared: Shared | undefined;
}

export function shared(): Shared {
  globalThis.poiseShared ??= { watchers: 0, rows: new WeakMap() };
  return globalThis.poiseShared;
}
