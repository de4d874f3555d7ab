import { type Browser, browser } from 'wxt/browser';
import { isAllowedSite, readSite } from '../rollout/sites.ts';
import { companyPolicy, onPolicyChanged } from '../storage/policy.ts';
import { isUnder } from '../storage/sites.ts';
import type { TabState } from '../storage/tabs.ts';
import { grantedSites, grantSite, ungrantSite, watchGrants } from './grants.ts';

/** A site Poise is turned on for, with what its open tabs say. */
export interface Site {
  /** As the browser grants it: "https://desk.example/*". */
  readonly pattern: string;
  readonly name: string;
  readonly tabs: readonly SiteTab[];
  /** False: the browser lets Poise, the company does not. Nothing runs there. */
  readonly allowed: boolean;
}

/** The sites of this computer, and what the company says of sites. */
export interface Sites {
  readonly on: readonly Site[];
  /** The company's list; undefined: any site may be turned on. */
  readonly allowed: readonly string[] | undefined;
  /** Allowed or suggested, of one host, and not on yet: as the browser is asked for it. */
  readonly offered: readonly { readonly pattern: string; readonly name: string }[];
  readonly suggested: boolean;
}

export interface SiteTab {
  /** The adapter's name; undefined: it has not reported. */
  readonly tool: string | undefined;
  readonly sureness: number | undefined;
  readonly state: TabState['state'];
}

const originOf = (pattern: string) => pattern.replace(/\/\*$/, '');
const EVERY_SITE = /^(?:\*|https?):\/\/\*\/\*$/;

/** Every site that is turned on, and those the company would have on. */
export async function sitesOn(): Promise<Sites> {
  const [origins, { policy }] = await Promise.all([grantedSites(), companyPolicy()]);
  const { sites: allowed } = policy.enforced;
  const stored: Record<string, unknown> = await browser.storage.session.get(null);
  const tabs = Object.entries(stored).flatMap(([key, value]) =>
    key.startsWith('tab:') && isTab(value) ? [value] : [],
  );
  const on = origins
    .filter((pattern) => !EVERY_SITE.test(pattern))
    .map((pattern) => ({
      pattern,
      name: nameOf(pattern),
      allowed: isAllowedSite(pattern, allowed),
      tabs: tabs
        .filter(({ origin }) => isUnder(origin, pattern))
        .map(({ adapter, state }) => ({ tool: adapter?.name, sureness: adapter?.sureness, state })),
    }));
  const offered = (allowed ?? policy.defaults.sites ?? []).flatMap((text) => {
    const { site } = readSite(text);
    if (!site || site.below) return [];
    const pattern = `${site.scheme}://${site.host}/*`;
    return origins.includes(pattern) ? [] : [{ pattern, name: nameOf(pattern) }];
  });
  return { on, allowed, offered, suggested: allowed === undefined && offered.length > 0 };
}

const nameOf = (pattern: string): string => originOf(pattern).replace(/^https:\/\//, '');

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
export const turnOn = (pattern: string): Promise<boolean> => grantSite(pattern).catch(() => false);

/** Turn it off: its tabs take their marks away. False: it came with the installation and the browser keeps it. */
export const turnOff = (pattern: string): Promise<boolean> => ungrantSite(pattern).catch(() => false);

/** Called when sites or their tabs change; returns how to stop. */
export function watchSites(changed: () => void): () => void {
  const stored = (_: Record<string, Browser.storage.StorageChange>, area: string) => {
    if (area === 'session') changed();
  };
  const stops = [watchGrants(changed), onPolicyChanged(changed)];
  browser.storage.onChanged.addListener(stored);
  return () => {
    for (const stop of stops) stop();
    browser.storage.onChanged.removeListener(stored);
  };
}
