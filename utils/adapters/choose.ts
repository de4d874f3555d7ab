import type { Adapter } from './adapter.ts';

/** Under this the generic adapter's page counts as no chat. */
export const SURE_ENOUGH = 0.5;

/** The first adapter that matches. A page whose own test throws is simply not that tool's. */
export const chooseAdapter = (adapters: readonly Adapter[], url: URL, page: ParentNode): Adapter | undefined =>
  adapters.find((adapter) => {
    try {
      return adapter.matches(url, page);
    } catch {
      return false;
    }
  });
