import { storage } from 'wxt/utils/storage';
import { readKept, toFile } from '../library/file.ts';
import type { LibraryLayer } from '../library/schema.ts';
import { readAddress } from '../rollout/address.ts';
import { type OwnAddress, type Source, sourceInForce } from '../rollout/in-force.ts';
import { isPublicKey } from '../rollout/keys.ts';
import { type KeyHistory, readHistory, readSeen, type Seen } from '../rollout/seen.ts';
import { companyPolicy } from './policy.ts';

const addressItem = storage.defineItem<unknown>('local:libraryAddress');
const seenItem = storage.defineItem<unknown>('local:librarySeen');
const baseItem = storage.defineItem<unknown>('local:publishedBase');
const historyItem = storage.defineItem<unknown>('local:keyHistory');
const hostsItem = storage.defineItem<unknown>('local:libraryHosts');

/** The address chosen on this computer; what can't be read is none. */
export const ownAddress = {
  getValue: async (): Promise<OwnAddress | undefined> => readOwn(await addressItem.getValue()),
  setValue: (own: OwnAddress | undefined): Promise<void> => addressItem.setValue(own ?? null),
  watch: (changed: () => void): (() => void) => addressItem.watch(changed),
};

function readOwn(stored: unknown): OwnAddress | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { url, key } = { url: undefined, key: undefined, ...stored };
  const { address } = readAddress(typeof url === 'string' ? url : '');
  return address && typeof key === 'string' && isPublicKey(key) ? { url: address.url, key } : undefined;
}

/** Where this computer looks; undefined: nowhere. */
export const currentSource = async (): Promise<Source | undefined> =>
  sourceInForce((await companyPolicy()).policy, await ownAddress.getValue());

/** What looking has taught this computer. */
export const librarySeen = {
  getValue: async (): Promise<Seen | undefined> => readSeen(await seenItem.getValue()),
  setValue: (seen: Seen): Promise<void> => seenItem.setValue(seen),
  watch: (changed: (seen: Seen | undefined) => void): (() => void) =>
    seenItem.watch((stored) => changed(readSeen(stored))),
};

/** On a lead's computer: the published library the changes here started from. */
export interface PublishedBase {
  readonly version: number;
  readonly layer: LibraryLayer;
}

export const publishedBase = {
  getValue: async (): Promise<PublishedBase | undefined> => {
    const stored = await baseItem.getValue();
    if (typeof stored !== 'object' || stored === null) return undefined;
    const { version, file } = { version: undefined, file: undefined, ...stored };
    const layer = readKept(file);
    return layer && typeof version === 'number' ? { version, layer } : undefined;
  },
  setValue: ({ version, layer }: PublishedBase): Promise<void> => baseItem.setValue({ version, file: toFile(layer) }),
  watch: (changed: () => void): (() => void) => baseItem.watch(changed),
};

/** Keys this team has signed with before: each pack carries them on, for computers that slept through a change. */
export const keyHistory = {
  getValue: async (): Promise<KeyHistory> => readHistory(await historyItem.getValue()),
  setValue: (history: KeyHistory): Promise<void> => historyItem.setValue(history),
};

const strings = (stored: unknown): readonly string[] =>
  Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : [];

/** Hosts the browser has granted for the library alone: Poise does not work in their pages. */
export const libraryHosts = {
  getValue: async (): Promise<readonly string[]> => strings(await hostsItem.getValue()),
  setValue: (patterns: readonly string[]): Promise<void> => hostsItem.setValue([...patterns]),
  watch: (changed: (now: readonly string[], before: readonly string[]) => void): (() => void) =>
    hostsItem.watch((now, before) => changed(strings(now), strings(before))),
};
