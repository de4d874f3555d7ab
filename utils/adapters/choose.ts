import type { Adapter } from './adapter.ts';

/** Under this the generic adapter's page counts as no chat. */
export const SURE_ENOUGH = 0.5;

/** The first adapter that matches. A page whose own test throws is simply not that tool's. */
export const chooseAdapter = (adapters: readonly Adapter[], url: URL, page: ParentNode): Adapter | undefined =>
  adapters.find((adapter) => isFor(adapter, url, page));

function isFor(adapter: Adapter, url: URL, page: ParentNode): boolean {
  try {
    return adapter.matches(url, page);
  } catch {
    return false;
  }
}

export interface Choice {
  readonly adapter: Adapter | undefined;
  /** The others were not asked again so soon: look once more after so many milliseconds. */
  readonly againIn?: number;
}

/** Asking every adapter costs a large page some milliseconds: no more than a fiftieth of the time goes into it. */
const SHARE = 50;

/**
 * As `chooseAdapter`, for a page that is looked at again and again. A tool once recognised is asked first. On a page that
 * is no known tool's all are asked again at once when its address is another, and else from time to time.
 */
export function createChooser(now: () => number = () => performance.now()) {
  let kept: { readonly adapter: Adapter; readonly href: string } | undefined;
  let due = 0;
  return (adapters: readonly Adapter[], url: URL, page: ParentNode): Choice => {
    const isFallback = kept !== undefined && kept.adapter === adapters.at(-1);
    if (kept && !isFallback && adapters.includes(kept.adapter) && isFor(kept.adapter, url, page)) return kept;
    const start = now();
    if (kept && isFallback && kept.href === url.href && start < due) {
      return { adapter: kept.adapter, againIn: due - start };
    }
    const adapter = chooseAdapter(adapters, url, page);
    const end = now();
    due = end + (end - start) * SHARE;
    kept = adapter && { adapter, href: url.href };
    return { adapter };
  };
}
