import { emptyLayer } from '../library/file.ts';
import type { LibraryLayer } from '../library/schema.ts';
import { sendMessage } from '../messaging.ts';
import { changesBetween, compare, withTicked } from '../rollout/compare.ts';
import type { Published } from '../rollout/look.ts';
import { signPack } from '../rollout/pack.ts';
import { toldPut } from '../rollout/put.ts';
import { readLayer, saveLayer } from '../storage/layers.ts';
import { keyHistory, publishedBase } from '../storage/rollout.ts';
import { deskStore, say, showDesk } from './desk.ts';
import { flagsIn, phraseIn } from './desk-view.ts';
import { download } from './download.ts';
import { type Comparing, rolloutStore, showRollout } from './rollout.ts';
import { attempt, Said } from './rollout-acts.ts';

const state = () => rolloutStore.getState();

/** Look first at what lies at the address, then show what would change there. */
export const review = (): Promise<void> =>
  attempt('comparing', async () => {
    const { source } = state();
    if (!source) throw new Said('There is no address to publish to yet.');
    const there = await sendMessage('lookAsked', { as: 'whole' });
    if (there === undefined) throw new Said('What lies at the address could not be read: see Lately.');
    await show(there === 'nothing' ? undefined : there);
    showDesk({ page: 'publish' });
  });

async function show(there: Published | undefined, chosen: Comparing['chosen'] = new Map()): Promise<void> {
  const { base, seen, source } = state();
  const { layer } = await readLayer(source?.layer ?? 'team');
  const now = there?.pack.library ?? emptyLayer;
  // Where nothing was published from here yet, what lies there is what one started from.
  const { conflicts, merged } = compare(base?.layer ?? now, layer, now, chosen);
  const changes = changesBetween(now, merged);
  const version = Math.max(there?.pack.version ?? 0, base?.version ?? 0, seen?.held?.version ?? 0) + 1;
  const { comparing: before } = state();
  const wanted = (key: string) =>
    before?.changes.some((one) => one.key === key) ? before.ticked.has(key) : !isFlagged(key);
  const ticked = new Set(changes.filter(({ key, trouble }) => !trouble && wanted(key)).map(({ key }) => key));
  showRollout({ comparing: { version, there, conflicts, chosen, merged, changes, ticked } });
}

/** Would our own rules mark it? Such a phrase starts unticked. */
export function isFlagged(key: string): boolean {
  const { shelf } = deskStore.getState();
  const phrase = key.startsWith('phrases ') ? phraseIn(shelf, key.slice('phrases '.length)) : undefined;
  return phrase !== undefined && flagsIn(phrase, shelf).length > 0;
}

export const publishActs = {
  review,
  cancel: () => {
    showRollout({ comparing: undefined, trouble: undefined });
    showDesk({ page: 'team' });
  },
  tick: (key: string, on: boolean) => {
    const { comparing } = state();
    if (!comparing) return;
    const ticked = new Set(comparing.ticked);
    if (on) ticked.add(key);
    else ticked.delete(key);
    showRollout({ comparing: { ...comparing, ticked } });
  },
  choose: async (key: string, value: unknown) => {
    const { comparing } = state();
    if (comparing) await show(comparing.there, new Map(comparing.chosen).set(key, value));
  },
  publish: (by: string, note: string) =>
    attempt('publishing', async () => {
      const { comparing, credentials } = state();
      if (!comparing) return;
      const { text, out } = await signed(comparing, by, note);
      const end = await sendMessage('putAsked', { body: text, replaces: comparing.there?.etag, credentials });
      if (end.end !== 'stored') throw new Said(toldPut(end));
      await keepPublished(comparing, out);
      showRollout({ comparing: undefined });
      showDesk({ page: 'team' });
      say(`Version ${comparing.version} is published.`);
    }),
  saveAsFile: (by: string, note: string) =>
    attempt('publishing', async () => {
      const { comparing, source } = state();
      if (!comparing || !source) return;
      const { text } = await signed(comparing, by, note);
      // Named as it lies on the server: it is put there by hand.
      download(new URL(source.url).pathname.split('/').at(-1) || 'library.json', text);
    }),
} as const;

export type PublishActs = typeof publishActs;

async function signed(comparing: Comparing, by: string, note: string): Promise<{ text: string; out: LibraryLayer }> {
  const { signing, source } = state();
  if (!signing || !source) throw new Said('The signing key is not on this computer.');
  const open = comparing.conflicts.filter(({ key }) => !comparing.chosen.has(key));
  if (open.length > 0) throw new Said('Choose a text where both of you changed the same, then publish.');
  const { there, version, merged, ticked } = comparing;
  const out = withTicked(there?.pack.library ?? emptyLayer, merged, ticked);
  const mine = await keyHistory.getValue();
  const theirs = there?.pack.keys;
  const revoked = [...new Set([...(theirs?.revoked ?? []), ...mine.revoked])];
  const handovers = [
    ...new Map([...(theirs?.handovers ?? []), ...mine.handovers].map((one) => [one.to, one])).values(),
  ];
  const next = (theirs?.next ?? []).filter((key) => key !== signing.key && !revoked.includes(key));
  const published = new Date().toISOString();
  const keys = { next, revoked, handovers };
  const words = { layer: source.layer, version, published, by, note, keys, library: out };
  return { text: await signPack(words, signing.key, signing.privateKey), out };
}

/** What the next changes start from, and what the other lead did, in one's own layer too. */
async function keepPublished({ version, merged }: Comparing, out: LibraryLayer): Promise<void> {
  const name = state().source?.layer ?? 'team';
  const { layer } = await readLayer(name);
  await publishedBase.setValue({ version, layer: out });
  await saveLayer(name, merged, { before: layer, savedBy: 'publishing' });
}
