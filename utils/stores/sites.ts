import { createStore } from 'zustand/vanilla';
import { pausedSites, pauseSite } from '../storage/sites.ts';
import { grantedSites, ungrantSite, watchGrants } from './grants.ts';

/** A site the browser lets Poise work on. */
export interface Site {
  /** The browser's pattern: `https://desk.example/*`. */
  readonly pattern: string;
  /** As people say it: `desk.example`. */
  readonly host: string;
  readonly paused: boolean;
}

export interface SitesState {
  /** Undefined: not read yet. */
  readonly sites: readonly Site[] | undefined;
  /** What could not be done, in words. */
  readonly trouble: string | undefined;
}

export const sitesStore = createStore<SitesState>()(() => ({ sites: undefined, trouble: undefined }));

/** Follow the browser's permissions and what is paused; returns how to stop. */
export function followSites(): () => void {
  const refresh = () => void readSites().then((sites) => sitesStore.setState({ sites }));
  const stops = [watchGrants(refresh), pausedSites.watch(refresh)];
  refresh();
  return () => {
    for (const stop of stops) stop();
  };
}

async function readSites(): Promise<readonly Site[]> {
  const [origins, paused] = await Promise.all([grantedSites(), pausedSites.getValue()]);
  return origins
    .map((pattern) => ({ pattern, host: hostIn(pattern), paused: paused.includes(originIn(pattern)) }))
    .toSorted((one, other) => one.host.localeCompare(other.host, 'en'));
}

/** What can be done to a site. */
export const sitesActs = {
  pause: ({ pattern }: Site, paused: boolean) =>
    attempt(() => pauseSite(originIn(pattern), paused), 'The browser could not keep this. Nothing has changed.'),
  async turnOff({ pattern, host }: Site): Promise<void> {
    await attempt(async () => {
      if (!(await ungrantSite(pattern))) throw new Error('refused');
      await pauseSite(originIn(pattern), false);
    }, `The browser keeps Poise on for ${host}: your organisation has set it so.`);
  },
} as const;

export type SitesActs = typeof sitesActs;

async function attempt(act: () => Promise<unknown>, otherwise: string): Promise<void> {
  try {
    await act();
    sitesStore.setState({ trouble: undefined });
  } catch {
    sitesStore.setState({ trouble: otherwise });
  }
}

const originIn = (pattern: string): string => pattern.replace(/\/\*$/, '');

/** `https://*.desk.example/*` is `desk.example and what is under it`. */
const hostIn = (pattern: string): string => {
  const host = originIn(pattern).replace(/^[^:]+:\/\//, '');
  return host.startsWith('*.') ? `${host.slice(2)} and what is under it` : host;
};
