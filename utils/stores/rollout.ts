import { createStore } from 'zustand/vanilla';
import type { LibraryLayer } from '../library/schema.ts';
import { hostPattern } from '../rollout/address.ts';
import type { SigningKey } from '../rollout/backup.ts';
import type { Change, Conflict } from '../rollout/compare.ts';
import type { Source } from '../rollout/in-force.ts';
import { shortKey } from '../rollout/keys.ts';
import type { Published } from '../rollout/look.ts';
import { noPolicy, type Policy, type PolicyMistake } from '../rollout/policy.ts';
import type { Credentials } from '../rollout/put.ts';
import type { Seen } from '../rollout/seen.ts';
import { companyPolicy, onPolicyChanged } from '../storage/policy.ts';
import { currentSource, librarySeen, ownAddress, type PublishedBase, publishedBase } from '../storage/rollout.ts';
import { signingKey } from '../storage/signing-key.ts';

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
}

export interface RolloutState {
  readonly read: boolean;
  readonly source: Source | undefined;
  /** The key packs must bear now, as two people compare it. */
  readonly trusted: string | undefined;
  readonly seen: Seen | undefined;
  readonly signing: (SigningKey & { readonly short: string }) | undefined;
  readonly base: PublishedBase | undefined;
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
  signing: undefined,
  base: undefined,
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
  const trusted = source && (await shortKey(known?.trust.key ?? source.key));
  const signing = key && { ...key, short: await shortKey(key.key) };
  showRollout({ read: true, source, trusted, seen, signing, base, policy, mistakes, readAt: Date.now() });
}

export const hostOf = (url: string): string => hostPattern(url).replace(/\/\*$/, '');
