import { sameData } from '../library/edit.ts';
import { emptyLayer } from '../library/file.ts';
import type { LibraryLayer } from '../library/schema.ts';
import { sendMessage } from '../messaging.ts';
import { changesBetween, compare, NotOneLibrary, withoutOurs, withTicked } from '../rollout/compare.ts';
import type { Published } from '../rollout/look.ts';
import { signPack } from '../rollout/pack.ts';
import type { PublishedVersion } from '../rollout/published.ts';
import { toldPut } from '../rollout/put.ts';
import { saveLayer } from '../storage/layers.ts';
import { keyHistory, publishedBase } from '../storage/rollout.ts';
import { change, deskStore, editLayer, say, showDesk } from './desk.ts';
import { flagsIn, phraseIn } from './desk-view.ts';
import { download } from './download.ts';
import { type Comparing, rolloutStore, showRollout } from './rollout.ts';
import { attempt, Said } from './rollout-acts.ts';

const state = () => rolloutStore.getState();

/** Look first at what lies at the address, then show what would change there. */
export const review = (): Promise<void> => compareWith(undefined);

/** An earlier version, to go out again under a new number: what it would change for agents is shown first. */
const bringBack = (version: number): Promise<void> =>
  compareWith(state().published.find((one) => one.version === version));

const compareWith = (back: PublishedVersion | undefined): Promise<void> =>
  attempt('comparing', async () => {
    const { source } = state();
    if (!source) throw new Said('There is no address to publish to yet.');
    const there = await sendMessage('lookAsked', { as: 'whole' });
    if (there === undefined) throw new Said('What lies at the address could not be read: see Lately.');
    show(there === 'nothing' ? undefined : there, new Map(), back);
    showDesk({ page: 'publish' });
  });

/** The layer this computer publishes, with what was typed a moment ago. */
const ownLayer = (): LibraryLayer => deskStore.getState().shelf.layers[state().source?.layer ?? 'team'];

function show(there: Published | undefined, chosen: Comparing['chosen'], back: Comparing['back']): void {
  const { base, seen, comparing: before } = state();
  const now = there?.pack.library ?? emptyLayer;
  // Where nothing was published from here yet, what lies there is what one started from.
  const both = inOne(() => compare(base?.layer ?? now, ownLayer(), now, chosen));
  // What is brought back lies under one's own changes, which wait as they did.
  const merged = back ? inOne(() => compare(now, both.merged, back.layer).merged) : both.merged;
  const conflicts = back ? [] : both.conflicts;
  const changes = changesBetween(now, back?.layer ?? merged);
  const version = Math.max(there?.pack.version ?? 0, base?.version ?? 0, seen?.held?.version ?? 0) + 1;
  const same = before?.back?.version === back?.version ? before : undefined;
  const wanted = (key: string) =>
    same?.changes.some((one) => one.key === key) ? same.ticked.has(key) : back !== undefined || !isFlagged(key);
  const ticked = new Set(changes.filter(({ key, trouble }) => !trouble && wanted(key)).map(({ key }) => key));
  showRollout({ comparing: { version, there, conflicts, chosen, merged, changes, ticked, back } });
}

function inOne<T>(merge: () => T): T {
  try {
    return merge();
  } catch (error) {
    if (!(error instanceof NotOneLibrary)) throw error;
    throw new Said(`Yours and what is published are together more than one library holds: ${error.message}.`);
  }
}

/** Take one change of ours back, here too: what agents have stands. One step, which can be undone. */
function undoOurs(keys: readonly string[]): void {
  const { comparing, source } = state();
  if (!comparing || comparing.back) return;
  const { there, chosen } = comparing;
  const now = there?.pack.library ?? emptyLayer;
  editLayer(source?.layer ?? 'team');
  const what = `undoing ${keys.length === 1 ? 'a change' : `${keys.length} changes`} before publishing`;
  change(withoutOurs(ownLayer(), now, keys), what, `undo ours ${keys.join(' ')}`, { milestone: keys.length > 1 });
  const left = new Map([...chosen].filter(([key]) => !keys.includes(key)));
  show(there, left, undefined);
  say(
    `${keys.length === 1 ? 'Your change is' : `${keys.length} changes of yours are`} undone here: agents’ words stand.`,
  );
}

/** Would our own rules mark it? Such a phrase starts unticked. */
export function isFlagged(key: string): boolean {
  const { shelf } = deskStore.getState();
  const phrase = key.startsWith('phrases ') ? phraseIn(shelf, key.slice('phrases '.length)) : undefined;
  return phrase !== undefined && flagsIn(phrase, shelf).length > 0;
}

export const publishActs = {
  review,
  bringBack,
  undoOurs,
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
  choose: (key: string, value: unknown) => {
    const { comparing } = state();
    if (comparing) show(comparing.there, new Map(comparing.chosen).set(key, value), undefined);
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
  const { there, version, merged, ticked, back } = comparing;
  const out = withTicked(there?.pack.library ?? emptyLayer, back?.layer ?? merged, ticked);
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
  const layer = ownLayer();
  await publishedBase.setValue({ version, layer: out });
  // Nobody else changed anything: one's own steps stay as they are, and can be undone.
  if (sameData(layer, merged) && deskStore.getState().shelf.sources[name] === undefined) return;
  await saveLayer(name, merged, { before: layer, savedBy: 'publishing' });
}
