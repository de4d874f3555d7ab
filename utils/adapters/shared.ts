import type { Adapter } from './adapter.ts';

/**
 * What the content script and the adapters share in one document. They are two scripts in the same world: the adapters
 * come once the content script has asked for them.
 */
interface Shared {
  /** Every adapter, once they have come. */
  adapters?: readonly Adapter[];
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
