import { type Browser, browser } from 'wxt/browser';
import type { TabState } from '../storage/tabs.ts';

/** A site Poise is turned on for, with what its open tabs say. */
export interface Site {
  /** As the browser grants it: "https://desk.example/*". */
  readonly pattern: string;
  readonly name: string;
  readonly tabs: readonly SiteTab[];
}

export interface SiteTab {
  /** The adapter's name; undefined: it has not reported. */
  readonly tool: string | undefined;
  readonly sureness: number | undefined;
  readonly state: TabState['state'];
}

const originOf = (pattern: string) => pattern.replace(/\/\*$/, '');
const EVERY_SITE = /^(?:\*|https?):\/\/\*\/\*$/;

/** Every site that is turned on. */
export async function sitesOn(): Promise<readonly Site[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const stored: Record<string, unknown> = await browser.storage.session.get(null);
  const tabs = Object.entries(stored).flatMap(([key, value]) =>
    key.startsWith('tab:') && isTab(value) ? [value] : [],
  );
  return origins
    .filter((pattern) => !EVERY_SITE.test(pattern))
    .map((pattern) => ({
      pattern,
      name: originOf(pattern).replace(/^https:\/\//, ''),
      tabs: tabs
        .filter(({ origin }) => sameSite(origin, originOf(pattern)))
        .map(({ adapter, state }) => ({ tool: adapter?.name, sureness: adapter?.sureness, state })),
    }));
}

/** A pattern names no port and stands for all of them. */
const sameSite = (origin: string, site: string): boolean => origin === site || origin.startsWith(`${site}:`);

const isTab = (value: unknown): value is TabState =>
  typeof value === 'object' && value !== null && 'origin' in value && 'state' in value;

/** What a person types as a site, as the browser asks for it; undefined: it is no address of a web page. */
export function patternOf(typed: string): string | undefined {
  const text = typed.trim();
  // One site at a time: no wildcard.
  if (!/^(?:https?:\/\/)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*(?::\d+)?(?:\/\S*)?$/u.test(text)) return undefined;
  try {
    const { protocol, hostname, host } = new URL(/^https?:\/\//.test(text) ? text : `https://${text}`);
    return hostname.includes('.') || hostname === 'localhost' ? `${protocol}//${host}/*` : undefined;
  } catch {
    return undefined;
  }
}

/** Ask the browser to turn Poise on for a site: the first thing done in a press, else it is refused. */
export const turnOn = (pattern: string): Promise<boolean> =>
  browser.permissions.request({ origins: [pattern] }).catch(() => false);

/** Turn it off: its tabs take their marks away. False: it came with the installation and the browser keeps it. */
export const turnOff = (pattern: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [pattern] }).catch(() => false);

/** Called when sites or their tabs change; returns how to stop. */
export function watchSites(changed: () => void): () => void {
  const stored = (_: Record<string, Browser.storage.StorageChange>, area: string) => {
    if (area === 'session') changed();
  };
  browser.permissions.onAdded?.addListener(changed);
  browser.permissions.onRemoved?.addListener(changed);
  browser.storage.onChanged.addListener(stored);
  return () => {
    browser.permissions.onAdded?.removeListener(changed);
    browser.permissions.onRemoved?.removeListener(changed);
    browser.storage.onChanged.removeListener(stored);
  };
}
