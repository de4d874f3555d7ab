import { wordlist } from '@scure/bip39/wordlists/english.js';
import { createStore } from 'zustand/vanilla';
import type { LibraryLayer } from '../library/schema.ts';
import { hostPattern } from '../rollout/address.ts';
import type { SigningKey } from '../rollout/backup.ts';
import type { Change, Conflict } from '../rollout/compare.ts';
import type { Source } from '../rollout/in-force.ts';
import { type PublicKey, shortKey, spokenKey } from '../rollout/keys.ts';
import type { Published } from '../rollout/look.ts';
import { noPolicy, type Policy, type PolicyMistake } from '../rollout/policy.ts';
import type { PublishedVersion } from '../rollout/published.ts';
import type { Credentials } from '../rollout/put.ts';
import type { Seen } from '../rollout/seen.ts';
import { companyPolicy, onPolicyChanged } from '../storage/policy.ts';
import { publishedVersions } from '../storage/published.ts';
import { currentSource, librarySeen, ownAddress, type PublishedBase, publishedBase } from '../storage/rollout.ts';
import { signingKey } from '../storage/signing-key.ts';
import { isGranted, watchGrants } from './grants.ts';

/** Publishing, before anything is sent: what agents have, what they would have, and what must be chosen first. */
export interface Comparing {
  readonly version: number;
  readonly there: Published | undefined;
  readonly conflicts: readonly Conflict[];
  /** Of conflicts that were looked at: what stays. */
  readonly chosen: ReadonlyMap<string, unknown>;
  readonly merged: LibraryLayer;
  readonly changes: readonly Change[];
  readonly ticked: ReadonlySet<string>;
  /** An earlier version that is to go out again, as it was. */
  readonly back: PublishedVersion | undefined;
}

/** A public key as two people compare it: by eye, and over the phone. */
export interface KeyNames {
  readonly short: string;
  readonly spoken: string;
}

export async function namesOf(key: PublicKey): Promise<KeyNames> {
  return { short: await shortKey(key), spoken: await spokenKey(key, wordlist) };
}

export interface RolloutState {
  readonly read: boolean;
  readonly source: Source | undefined;
  /** The key packs must bear now. */
  readonly trusted: KeyNames | undefined;
  readonly seen: Seen | undefined;
  /** The browser lets Poise read that host; without, the server itself must allow it. */
  readonly hostGranted: boolean;
  readonly signing: (SigningKey & KeyNames) | undefined;
  readonly base: PublishedBase | undefined;
  /** Where this computer publishes: what agents were given, newest first. */
  readonly published: readonly PublishedVersion[];
  readonly policy: Policy;
  readonly mistakes: readonly PolicyMistake[];
  readonly readAt: number;
  readonly busy: 'looking' | 'comparing' | 'publishing' | 'key' | undefined;
  /** What could not be done, in a sentence. */
  readonly trouble: string | undefined;
  readonly comparing: Comparing | undefined;
  /** Until this page is closed, and no longer. */
  readonly credentials: Credentials;
}

export const emptyRollout: RolloutState = {
  read: false,
  source: undefined,
  trusted: undefined,
  seen: undefined,
  hostGranted: false,
  signing: undefined,
  base: undefined,
  published: [],
  policy: noPolicy,
  mistakes: [],
  readAt: 0,
  busy: undefined,
  trouble: undefined,
  comparing: undefined,
  credentials: { with: 'nothing' },
};

export const rolloutStore = createStore<RolloutState>()(() => emptyRollout);
export const showRollout = (change: Partial<RolloutState>): void => rolloutStore.setState(change);

/** Read what is known of the roll-out, and again when it changes; returns how to stop. */
export function followRollout(): () => void {
  const stops = [
    ownAddress.watch(() => void readRollout()),
    librarySeen.watch(() => void readRollout()),
    publishedBase.watch(() => void readRollout()),
    onPolicyChanged(() => void readRollout()),
    watchGrants(() => void readRollout()),
  ];
  void readRollout();
  return () => {
    for (const stop of stops) stop();
  };
}

export async function readRollout(): Promise<void> {
  const [source, seen, key, base, { policy, mistakes }] = await Promise.all([
    currentSource(),
    librarySeen.getValue(),
    signingKey.getValue(),
    publishedBase.getValue(),
    companyPolicy(),
  ]);
  const known = seen?.pinned === source?.key ? seen : undefined;
  const trusted = source && (await namesOf(known?.trust.key ?? source.key));
  const signing = key && { ...key, ...(await namesOf(key.key)) };
  const hostGranted = source !== undefined && (await isGranted(hostPattern(source.url)));
  const published = source && signing ? await publishedVersions.getValue(source.url) : [];
  showRollout({
    read: true,
    source,
    trusted,
    seen,
    hostGranted,
    signing,
    base,
    published,
    policy,
    mistakes,
    readAt: Date.now(),
  });
}

export const hostOf = (url: string): string => hostPattern(url).replace(/\/\*$/, '');
