import type { Kind, Suggestion } from '../engine/types.ts';
import { sendMessage } from '../messaging.ts';
import { memoryOf } from '../storage/chat.ts';
import type * as Source from './library-source.ts';
import { chosenFor, type LibraryView, openedLibrary, stillSays } from './library-view.ts';
import { panelStore, SWAP_GUARD, say } from './panel.ts';
import { ask, copy, insert } from './panel-page.ts';
import { filledSlots, openSlots, textOf } from './phrase-text.ts';

/** Everything the agent can do in the library. */
export const libraryActs = {
  openLibrary,
  closeLibrary,
  searchLibrary: (query: string) => list({ query }),
  pickKind: (kind: Kind | undefined) => list({ kind }),
  choosePhrase,
  insertPhrase,
  copyPhrase,
  closePhrase: () => change({ card: undefined }),
} as const;

/** The phrases, the schema of a team's layer and the index: none of it is loaded before it is asked for. */
const loaded = () => import('./library-source.ts');

type Ready = Pick<typeof Source, 'linesOf'> & { readonly source: Source.LibrarySource };
let ready: Ready | undefined;
let stopFollowing = () => {};

/** Load and index the phrases, so that the library opens at once. For when the panel has nothing else to do. */
export const warmLibrary = async (): Promise<void> => void (await (await loaded()).librarySource());

const opened = () => panelStore.getState().library;

function change(next: Partial<LibraryView>): void {
  panelStore.setState(({ library }) => (library ? { library: { ...library, ...next } } : {}));
}

async function openLibrary(): Promise<void> {
  if (opened()) return;
  say(undefined);
  panelStore.setState({ library: openedLibrary });
  await follow();
}

function closeLibrary(): void {
  if (!opened()) return;
  stopFollowing();
  say(undefined);
  panelStore.setState({ library: undefined });
}

/** List the phrases now, and again when another chat comes to the front or the team changes its library. */
async function follow(): Promise<void> {
  let stopped = false;
  let stopLibrary = () => {};
  const stopChat = panelStore.subscribe(({ library, record }, before) => {
    if (library && record?.chat !== before.record?.chat) void listAnew();
  });
  stopFollowing = () => {
    stopped = true;
    stopChat();
    stopLibrary();
  };
  try {
    const { onLibraryChanged } = await loaded();
    if (!stopped) stopLibrary = onLibraryChanged(() => void listAnew());
    await listAnew();
  } catch {
    closeLibrary();
    say({ at: 'panel', says: 'not_done' });
  }
}

/** The list for the chat in front, from the library as it is now. It changes without the agent: presses wait a moment. */
async function listAnew(): Promise<void> {
  const chat = panelStore.getState().record?.chat;
  const { librarySource, linesOf } = await loaded();
  const [source, memory] = await Promise.all([
    librarySource(),
    chat === undefined ? openedLibrary.remembered : memoryOf(chat).getValue(),
  ]);
  const view = opened();
  if (!view || panelStore.getState().record?.chat !== chat) return; // the change to another chat lists itself
  ready = { source, linesOf };
  const before = view.lines?.[view.chosen]?.phrase.id;
  list({ remembered: { used: memory.used, slots: memory.slots } });
  const chosen = opened()?.lines?.findIndex(({ phrase }) => phrase.id === before) ?? -1;
  change({ chosen: Math.max(0, chosen), ...(view.lines && { listedAt: Date.now() }) });
}

/** What is found now, in the chat as it is now; the first line is chosen. */
function list(next: Partial<LibraryView>): void {
  change(next);
  const view = opened();
  if (!view || !ready) return;
  const chat = chosenFor(panelStore.getState().record, view.remembered);
  change({ ...ready.linesOf(ready.source, chat, view.query, view.kind), chat, chosen: 0 });
}

/** The line Enter inserts; past an end it stays there. */
function choosePhrase(place: number): void {
  const last = (opened()?.lines?.length ?? 0) - 1;
  change({ chosen: Math.max(0, Math.min(last, place)) });
}

/** Put a phrase in the composer; with a blank left it opens instead, and where the chat moved on it refuses. */
async function insertPhrase(phrase: Suggestion): Promise<void> {
  const { library, slots, record, busy } = panelStore.getState();
  if (!library || busy || Date.now() - library.listedAt < SWAP_GUARD) return;
  if (!stillSays(phrase, library, record)) return refuse();
  if (openSlots(phrase.parts, slots).length > 0) return change({ card: phrase });
  const text = textOf(phrase.parts, slots);
  const result = await insert({ text, forCustomer: true });
  if (result === 'inserted') {
    closeLibrary();
    const remembered = filledSlots(phrase.parts, slots);
    await ask((chat) => sendMessage('used', { chat, phrase: phrase.id, slots: remembered }), record?.chat);
  } else if (result === 'stale') refuse();
  else if (result) say({ at: phrase.id, says: result === 'in_note' ? 'in_note' : 'not_inserted', text });
}

async function copyPhrase(phrase: Suggestion): Promise<void> {
  const { slots } = panelStore.getState();
  if (openSlots(phrase.parts, slots).length > 0) return change({ card: phrase });
  await copy(textOf(phrase.parts, slots), phrase.id);
}

function refuse(): void {
  list({ card: undefined });
  change({ listedAt: Date.now() });
  say({ at: 'library', says: 'moved_on' });
}
