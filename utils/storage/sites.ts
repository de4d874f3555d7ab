import { storage } from 'wxt/utils/storage';

const item = storage.defineItem<unknown>('local:pausedSites');

const originsIn = (stored: unknown): readonly string[] =>
  Array.isArray(stored)
    ? stored.filter((origin) => typeof origin === 'string' && /^https?:\/\/[^/]+$/.test(origin))
    : [];

/** Sites where the agent has paused Poise, as origins. The browser's permission stays; nothing runs there. */
export const pausedSites = {
  getValue: async (): Promise<readonly string[]> => originsIn(await item.getValue()),
  watch: (changed: (now: readonly string[], before: readonly string[]) => void): (() => void) =>
    item.watch((now, before) => changed(originsIn(now), originsIn(before))),
};

/** Pause a site, or let Poise go on there. */
export async function pauseSite(origin: string, paused: boolean): Promise<void> {
  const others = (await pausedSites.getValue()).filter((one) => one !== origin);
  await item.setValue(paused ? [...others, origin].toSorted() : others);
}

/**
 * Whether an origin is under a pattern the browser grants: `https://desk.example/*`, `https://*.desk.example/*`, `<all_urls>`.
 * A pattern without a port stands for all of them.
 */
export function isUnder(origin: string, pattern: string): boolean {
  if (pattern === '<all_urls>') return /^https?:/.test(origin);
  const [, scheme, host, port] = /^(\*|https?):\/\/([^/:]+)(?::(\d+|\*))?(?:\/\*)?$/.exec(pattern) ?? [];
  if (scheme === undefined || host === undefined || !URL.canParse(origin)) return false;
  const url = new URL(origin);
  if (scheme !== '*' && url.protocol !== `${scheme}:`) return false;
  if (port !== undefined && port !== '*' && url.port !== port) return false;
  if (host === '*') return true;
  const under = host.startsWith('*.') ? host.slice(2) : undefined;
  return under === undefined ? url.hostname === host : url.hostname === under || url.hostname.endsWith(`.${under}`);
}
