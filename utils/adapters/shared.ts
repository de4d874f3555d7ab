import type { Adapter } from './adapter.ts';
import type { Look } from './look.ts';

/**
 * What Poise's scripts in one document share. They are several in the same world: the adapters, and what acts on a
 * press, come once the content script has asked for them.
 */
interface Shared {
  /** Reads the page by the adapter it is for, once they have come. */
  look?: (page: ParentNode, url: URL) => Look;
  /** The adapters of tools that have come. */
  tools?: readonly Adapter[];
  /** Watchers that are on. */
  watchers: number;
  /** What was read of a row, by its element. */
  rows: WeakMap<Element, unknown>;
  /** Rows that may still be read anew in this slice; below 0: more were wanted. */
  left: number;
  /** Editors whose undo group is still open, and the documents in which that is noticed. */
  typing: { closes: WeakMap<Element, ReturnType<typeof setTimeout>>; tracked: WeakSet<Document> };
}

declare global {
  var poiseShared: Shared | undefined;
}

export function shared(): Shared {
  globalThis.poiseShared ??= {
    watchers: 0,
    rows: new WeakMap(),
    left: 0,
    typing: { closes: new WeakMap(), tracked: new WeakSet() },
  };
  return globalThis.poiseShared;
}
