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
