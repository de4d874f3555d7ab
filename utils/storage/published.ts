import type { Pack } from '../rollout/pack.ts';
import { keptVersion, type PublishedVersion, readVersion } from '../rollout/published.ts';
import { withStore } from './database.ts';

const DATABASE = 'poise-published';
const STORE = 'versions';
/** As many as of a layer's own states. */
export const MOST_PUBLISHED = 20;

/**
 * The versions seen at an address, on computers that publish. In a database of their own: twenty libraries of ten
 * thousand phrases are more than `storage.local` holds. What cannot be kept or read there is not among them; nothing else
 * hangs on it.
 */
export const publishedVersions = {
  /** Newest first. */
  getValue: async (url: string): Promise<readonly PublishedVersion[]> => {
    if (!('indexedDB' in globalThis)) return [];
    const stored = await withStore<unknown[]>(DATABASE, STORE, 'readonly', (store) => store.getAll(of(url))).catch(
      () => [],
    );
    return stored.flatMap((one) => readVersion(one) ?? []).toSorted((a, b) => b.version - a.version);
  },

  /** A version whose signature held. One that is kept already is the same: its number cannot come with another text. */
  add: async (url: string, pack: Pack): Promise<void> => {
    if (!('indexedDB' in globalThis)) return;
    await withStore(DATABASE, STORE, 'readwrite', (store) => store.put(keptVersion(pack), keyOf(url, pack.version)));
    const keys = await withStore<IDBValidKey[]>(DATABASE, STORE, 'readonly', (store) => store.getAllKeys(of(url)));
    const oldest = keys.at(-1 - MOST_PUBLISHED);
    if (oldest !== undefined)
      await withStore(DATABASE, STORE, 'readwrite', (store) => store.delete(IDBKeyRange.bound(keyOf(url, 0), oldest)));
  },

  clear: async (): Promise<void> => {
    if ('indexedDB' in globalThis) await withStore(DATABASE, STORE, 'readwrite', (store) => store.clear());
  },

  /** How many there are, of whatever address, and how large they are. */
  size: async (): Promise<{ readonly count: number; readonly bytes: number }> => {
    if (!('indexedDB' in globalThis)) return { count: 0, bytes: 0 };
    const all = await withStore<unknown[]>(DATABASE, STORE, 'readonly', (store) => store.getAll()).catch(() => []);
    return { count: all.length, bytes: all.length === 0 ? 0 : new TextEncoder().encode(JSON.stringify(all)).length };
  },
} as const;

const keyOf = (url: string, version: number): IDBValidKey => [url, version];
const of = (url: string): IDBKeyRange => IDBKeyRange.bound(keyOf(url, 0), keyOf(url, Number.MAX_SAFE_INTEGER));
