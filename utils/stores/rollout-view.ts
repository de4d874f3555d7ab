import { emptyLayer } from '../library/file.ts';
import type { LibraryLayer } from '../library/schema.ts';
import { readAddress } from '../rollout/address.ts';
import { changesBetween } from '../rollout/compare.ts';
import { addressOf } from '../rollout/in-force.ts';
import type { PublishedBase } from '../storage/rollout.ts';
import { type KeyNames, namesOf, type RolloutState } from './rollout.ts';

export { SHORTEST_PASSPHRASE } from '../rollout/backup.ts';
export type { Change, Conflict } from '../rollout/compare.ts';
export type { Source } from '../rollout/in-force.ts';
export {
  POLICY_BROWSERS,
  POLICY_SYSTEMS,
  type PolicyBrowser,
  type PolicySystem,
  policyFile,
} from '../rollout/policy-files.ts';
export type { Credentials } from '../rollout/put.ts';
export type { Line } from '../rollout/told.ts';
export { hostOf, type KeyNames, type RolloutState, rolloutStore } from './rollout.ts';
export { invitationNow, type RolloutActs, readGranted, rolloutActs } from './rollout-acts.ts';
export { isFlagged, type PublishActs, publishActs } from './rollout-publish.ts';

export { type SettingRow, settingsInForce, undoOurRule } from './rollout-settings.ts';

/** The company has fixed the address: it cannot be changed here. */
export const isAddressFixed = ({ policy }: RolloutState): boolean => addressOf(policy.enforced) !== undefined;

/** What agents were given last, as far as this computer knows. */
const agentsHave = ({ base, published }: RolloutState): PublishedBase | undefined => base ?? published[0];

/** The number of the newest version this computer knows of. */
export const newestVersion = ({ base, published }: RolloutState): number | undefined => {
  const known = Math.max(base?.version ?? 0, published[0]?.version ?? 0);
  return known > 0 ? known : undefined;
};

let lastWaiting: { readonly has: unknown; readonly layer: LibraryLayer; readonly count: number } | undefined;

/** How many changes of this layer agents do not have yet; counted anew only when either of the two is another. */
export function waitingChanges(rollout: RolloutState, layer: LibraryLayer): number {
  const has = agentsHave(rollout)?.layer ?? emptyLayer;
  if (lastWaiting?.has === has && lastWaiting.layer === layer) return lastWaiting.count;
  const count = changesBetween(has, layer).length;
  lastWaiting = { has, layer, count };
  return count;
}

/** The key was changed, and no version signed with the new one is out yet. */
export const isKeyNew = ({ signing, seen }: RolloutState): boolean =>
  signing !== undefined && seen?.held !== undefined && seen.trust.key !== signing.key;

/** The key in a line that was pasted. */
export async function namesInLine(line: string): Promise<KeyNames | undefined> {
  const key = readAddress(line).address?.key;
  return key === undefined ? undefined : namesOf(key);
}
