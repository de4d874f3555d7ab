import { browser } from 'wxt/browser';
import { publishedVersions } from '../storage/published.ts';
import { signingKey } from '../storage/signing-key.ts';
import { showDesk } from './desk.ts';
import { download } from './download.ts';

/** A kind of thing that is kept on this computer. */
export interface KeptKind {
  readonly id: string;
  readonly what: string;
  readonly where: string;
  readonly howLong: string;
  readonly count: number;
  readonly bytes: number;
  /** It can be saved as a file: what came from a chat can not. */
  readonly savable: boolean;
}

const KINDS: readonly (Omit<KeptKind, 'count' | 'bytes' | 'savable'> & {
  readonly area: 'local' | 'session';
  readonly holds: (key: string) => boolean;
})[] = [
  {
    id: 'library',
    what: 'Phrases, rules, playbook',
    where: 'This computer',
    howLong: 'Until you delete them',
    area: 'local',
    holds: (key) => /Layer(?:Before)?\$?$/.test(key),
  },
  {
    id: 'versions',
    what: 'Earlier versions',
    where: 'This computer',
    howLong: 'The last 20 of each layer',
    area: 'local',
    holds: (key) => /Versions\$?$/.test(key),
  },
  {
    id: 'taught',
    what: 'Taught chat tools',
    where: 'This computer',
    howLong: 'Until you forget them',
    area: 'local',
    holds: (key) => /^(?:taughtTools|ownNames)\$?$/.test(key),
  },
  {
    id: 'settings',
    what: 'Settings and muted rules',
    where: 'This computer',
    howLong: 'Until you delete them',
    area: 'local',
    holds: () => true,
  },
  {
    id: 'chats',
    what: 'Open chats and advice',
    where: 'Memory only, never on disk',
    howLong: 'Until the tab closes',
    area: 'session',
    holds: () => true,
  },
];

const sizeOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value) ?? '').length;

/** What is kept now, by kind; every stored key is counted once. */
export async function keptKinds(): Promise<readonly KeptKind[]> {
  const stored = { local: await browser.storage.local.get(null), session: await browser.storage.session.get(null) };
  const left = { local: new Map(Object.entries(stored.local)), session: new Map(Object.entries(stored.session)) };
  const kinds = KINDS.map(({ area, holds, ...kind }) => {
    const keys = [...left[area].keys()].filter(holds);
    const bytes = keys.reduce((sum, key) => sum + sizeOf(left[area].get(key)), 0);
    for (const key of keys) left[area].delete(key);
    return { ...kind, count: keys.length, bytes, savable: area === 'local' };
  });
  const [published, key] = await Promise.all([publishedVersions.size(), signingKey.getValue()]);
  if (published.count > 0) kinds.push({ ...PUBLISHED, ...published, savable: false });
  if (key) kinds.push({ ...KEY, count: 1, bytes: sizeOf(key.spare), savable: false });
  return kinds;
}

const PUBLISHED = {
  id: 'published',
  what: 'Published versions',
  where: 'This computer',
  howLong: 'The last 20 of each address',
};
const KEY = {
  id: 'key',
  what: 'Signing key, with its spare',
  where: 'This computer; nobody can read the key out',
  howLong: 'Until the browser’s profile is deleted',
};

/** Everything that is kept on disk, as a file to read or to keep. */
export async function saveCopy(): Promise<void> {
  // The hash of a short name can be guessed: it stays where it is.
  const { ownNames: _, ...all } = await browser.storage.local.get(null);
  download('poise-kept-on-this-computer.json', `${JSON.stringify(all, undefined, 2)}\n`);
}

/**
 * Library, settings and what is known of open chats. Sites stay turned on, the files that were saved stay, and so does the
 * signing key: without it nobody could publish to the team again.
 */
export async function deleteEverything(): Promise<void> {
  showDesk({ read: false }); // from here nothing that waits is kept again
  try {
    await browser.storage.local.clear();
    await browser.storage.session.clear();
    await publishedVersions.clear();
  } catch (error) {
    showDesk({ read: true });
    throw error;
  }
  showDesk({ said: 'Everything that was kept on this computer is deleted.' });
}
