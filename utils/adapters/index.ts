import type { Adapter } from './adapter.ts';
import { generic } from './generic.ts';
import { practiceDesk } from './practice-desk.ts';

/** Every chat tool we know, in the order they are tried. `generic` matches anything, so it stands last. */
export const adapters: readonly Adapter[] = [practiceDesk, generic];

/** Under this the generic adapter's page counts as no chat. */
export const SURE_ENOUGH = 0.5;

/** The adapter for a page. A page whose own test throws is simply not that tool's. */
export function adapterFor(url: URL, page: ParentNode): Adapter {
  return adapters.find((adapter) => matches(adapter, url, page)) ?? generic;
}

function matches(adapter: Adapter, url: URL, page: ParentNode): boolean {
  try {
    return adapter.matches(url, page);
  } catch {
    return false;
  }
}
