import { browser } from 'wxt/browser';
import { toFile } from '../library/file.ts';
import { sendMessage } from '../messaging.ts';
import { hostPattern, invitation, readAddress } from '../rollout/address.ts';
import { makeSigningKey, openSpare, SHORTEST_PASSPHRASE, type SigningKey } from '../rollout/backup.ts';
import { handOver } from '../rollout/pack.ts';
import { type PolicyBrowser, type PolicySystem, policyFile } from '../rollout/policy-files.ts';
import type { Credentials } from '../rollout/put.ts';
import { readLayer, saveLayer } from '../storage/layers.ts';
import { keyHistory, libraryHosts, ownAddress, publishedBase } from '../storage/rollout.ts';
import { signingKey } from '../storage/signing-key.ts';
import { deskStore } from './desk.ts';
import { layerOf } from './desk-shelf.ts';
import { download } from './download.ts';
import { giveBackLibraryHost } from './grants.ts';
import { readRollout, rolloutStore, showRollout } from './rollout.ts';

const state = () => rolloutStore.getState();

/** Everything that can be done on the Team page. */
export const rolloutActs = {
  setAddress,
  stop: () =>
    attempt('looking', async () => {
      const own = await ownAddress.getValue();
      await ownAddress.setValue(undefined);
      if (own) await giveBackLibraryHost(own.url);
    }),
  allowHost,
  lookNow: (as: 'look' | 'instead' = 'look') =>
    attempt('looking', async () => {
      await sendMessage('lookAsked', { as });
    }),
  makeKey: (passphrase: string) => attempt('key', () => makeKey(passphrase)),
  changeKey: (passphrase: string) => attempt('key', () => changeKey(passphrase)),
  restoreKey: (file: File, passphrase: string) => attempt('key', () => restoreKey(file, passphrase)),
  saveSpare: () => {
    const { signing } = state();
    if (signing) download(`poise-key-${signing.short.slice(0, 4)}.json`, signing.spare);
  },
  copyInvitation: () => copy(invitationNow() ?? ''),
  saveFile: () => {
    const { shelf } = deskStore.getState();
    download('poise-team-library.json', `${JSON.stringify(toFile(layerOf(shelf)), undefined, 2)}\n`);
  },
  setCredentials: (credentials: Credentials) => showRollout({ credentials }),
  savePolicy: (with_: PolicyBrowser, system: PolicySystem) => {
    const { name, text } = policyNow(with_, system);
    download(name, text);
  },
  copySteps: (with_: PolicyBrowser, system: PolicySystem) => copy(policyNow(with_, system).steps.join('\n')),
  copyForIt: () => copy(JSON.stringify(state().policy, undefined, 2)),
  dismiss: () => showRollout({ trouble: undefined }),
} as const;

export type RolloutActs = typeof rolloutActs;

/** The policy in force, with this team's address and key fixed: what IT puts on every computer. */
function policyNow(with_: PolicyBrowser, system: PolicySystem) {
  const { policy, source, signing } = state();
  const key = signing?.key ?? source?.key;
  const address = source && { libraryAddress: source.url, ...(key !== undefined && { libraryKey: key }) };
  return policyFile({ ...policy, enforced: { ...policy.enforced, ...address } }, with_, system);
}

export function invitationNow(): string | undefined {
  const { source, signing } = state();
  return source && invitation(source.url, signing?.key ?? source.key);
}

/** Never rejects: what fails is one sentence on the page. */
export async function attempt(busy: 'looking' | 'comparing' | 'publishing' | 'key', act: () => Promise<unknown>) {
  if (state().busy) return;
  showRollout({ busy, trouble: undefined });
  try {
    await act();
  } catch (error) {
    const said = error instanceof Said ? error.message : 'That did not work. Nothing has changed; try once more.';
    showRollout({ trouble: said });
  }
  await readRollout().catch(() => undefined);
  showRollout({ busy: undefined });
}

/** A sentence for the page. */
export class Said extends Error {}

/** The browser shows its prompt only while the press counts: nothing may be awaited before. */
function setAddress(text: string): Promise<void> {
  const { address, ...no } = readAddress(text);
  const key = address?.key ?? state().signing?.key;
  if (!address || key === undefined) {
    const reason = 'reason' in no ? no.reason : 'Its key is missing. Paste the whole line your lead gave you.';
    showRollout({ trouble: reason });
    return Promise.resolve();
  }
  const pattern = hostPattern(address.url);
  const { libraryOnly } = granting(pattern);
  const asked = browser.permissions.request({ origins: [pattern] }).catch(() => false);
  return attempt('looking', async () => {
    const granted = await asked;
    if (!granted) {
      await libraryOnly.undo();
      throw new Said('The browser was not allowed to read that address, so nothing was set.');
    }
    const before = await ownAddress.getValue();
    await ownAddress.setValue({ url: address.url, key });
    if (before) await giveBackLibraryHost(before.url);
    await sendMessage('lookAsked', { as: 'look' });
  });
}

/** Where the company has set the address nobody was asked for its host: on this computer a press can. */
function allowHost(): Promise<void> {
  const { source } = state();
  if (!source) return Promise.resolve();
  const pattern = hostPattern(source.url);
  const { libraryOnly } = granting(pattern);
  const asked = browser.permissions.request({ origins: [pattern] }).catch(() => false);
  return attempt('looking', async () => {
    if (await asked) return void (await sendMessage('lookAsked', { as: 'look' }));
    await libraryOnly.undo();
    throw new Said('The browser was told no. Nothing has changed.');
  });
}

let grantedBefore: readonly string[] = [];
/** Read ahead of any press: which hosts Poise works on already. */
export async function readGranted(): Promise<void> {
  grantedBefore = (await browser.permissions.getAll()).origins ?? [];
}

/** A host that is granted for the library alone is noted before it is granted: Poise must not start in its pages. */
function granting(pattern: string) {
  const fresh = !grantedBefore.includes(pattern);
  const noted = fresh
    ? libraryHosts.getValue().then((hosts) => libraryHosts.setValue([...new Set([...hosts, pattern])]))
    : Promise.resolve();
  const undo = async () => {
    await noted;
    if (fresh) await libraryHosts.setValue((await libraryHosts.getValue()).filter((one) => one !== pattern));
  };
  return { libraryOnly: { undo } };
}

const long = (passphrase: string): void => {
  if (passphrase.length < SHORTEST_PASSPHRASE)
    throw new Said(`The passphrase is too short: take at least ${SHORTEST_PASSPHRASE} letters, four words do.`);
};

async function newKey(passphrase: string): Promise<SigningKey> {
  long(passphrase);
  const made = await makeSigningKey(passphrase);
  if (!made) throw new Said('This browser is too old to sign. Update it to version 137 or later.');
  return made;
}

async function makeKey(passphrase: string): Promise<void> {
  await signingKey.setValue(await newKey(passphrase));
  await openTeamLayer();
}

/** The old key gives its word for the new one and is withdrawn, both in the next version that is published. */
async function changeKey(passphrase: string): Promise<void> {
  const old = await signingKey.getValue();
  if (!old) throw new Said('There is no key to change.');
  const made = await newKey(passphrase);
  const word = await handOver(old.key, made.key, old.privateKey);
  const { handovers, revoked } = await keyHistory.getValue();
  await keyHistory.setValue({ handovers: [...handovers, word], revoked: [...revoked, old.key] });
  await signingKey.setValue(made);
}

async function restoreKey(file: File, passphrase: string): Promise<void> {
  const read = await openSpare(await file.text(), passphrase);
  if (!read.opened) throw new Said(read.reason);
  await signingKey.setValue(read.opened);
  await openTeamLayer();
}

/** Whoever holds the key edits: a team layer that came by the address is this computer's own from now on. */
async function openTeamLayer(): Promise<void> {
  const { layer, source } = await readLayer('team');
  if (source?.how !== 'address') return;
  if (source.version !== undefined) await publishedBase.setValue({ version: source.version, layer });
  await saveLayer('team', layer, { before: layer, savedBy: 'signing key' });
}

const copy = (text: string): Promise<void> =>
  navigator.clipboard.writeText(text).catch(() => showRollout({ trouble: 'The browser did not let Poise copy.' }));
