import { type Browser, browser } from 'wxt/browser';
import {
  type AdapterReport,
  type ChatKey,
  documentIsThere,
  originOfChat,
  type PageState,
} from '../../utils/messaging.ts';
import { chatRecord } from '../../utils/storage/chat.ts';
import { openChats, type TabState, tabState } from '../../utils/storage/tabs.ts';
import { keyedQueue } from './queue.ts';
import { inTurn, latestRecord, saveRecord } from './records.ts';
import { addAdapters, styleHighlights } from './sites.ts';
import { dropChats, isFull, saved } from './space.ts';

interface Shown {
  readonly chat: ChatKey | undefined;
  readonly state: PageState;
  readonly adapter: AdapterReport | undefined;
  readonly customerTyping?: boolean;
  readonly wants?: string;
}

/** A page reports just when its tab's button is pressed: of the two, what the page says must stay. */
const oneByOne = keyedQueue();

/** A document says which of its chats is in front; answers whether that chat must be told from its start. */
export const chatShown = (shown: Shown, sender: Browser.runtime.MessageSender): Promise<'needChat' | undefined> =>
  oneByOne(String(sender.tab?.id), () => showChat(shown, sender));

async function showChat(shown: Shown, sender: Browser.runtime.MessageSender): Promise<'needChat' | undefined> {
  const { tab, documentId, origin = '' } = sender;
  if (tab?.id === undefined || documentId === undefined) return undefined;
  const { id: tabId } = tab;
  const { chat, state, adapter, customerTyping, wants } = shown;
  const before = await tabState(tabId).getValue();
  const isNew = before?.documentId !== documentId;
  if (isNew) {
    await styleHighlights({ tabId, documentId });
    await dropViews(tabId, { documentId, origin });
  }
  await putState({
    tabId,
    documentId,
    origin,
    state,
    ...(chat !== undefined && { activeChat: chat }),
    ...(adapter && { adapter }),
    ...(customerTyping && { customerTyping }),
    ...(!isNew && before.full && { full: true }),
  });
  if (state === 'unknown_tool' && !adapter) void addAdapters({ tabId, documentId }, origin, wants);
  return chat === undefined || (await latestRecord(chat)) ? undefined : 'needChat';
}

const putState = (state: TabState): Promise<void> =>
  saved(state.activeChat, () => tabState(state.tabId).setValue(state));

/** Where the browser gives no more room for a tab's chat, the tab's panel says so, until there is room again. */
export async function whileRoom<T>(tabId: number | undefined, read: () => Promise<T>): Promise<T> {
  try {
    const answer = await read();
    if (tabId !== undefined) void tellRoom(tabId, true);
    return answer;
  } catch (error) {
    if (tabId !== undefined && isFull(error)) await tellRoom(tabId, false);
    throw error;
  }
}

const tellRoom = (tabId: number, hasRoom: boolean): Promise<void> =>
  oneByOne(String(tabId), async () => {
    const now = await tabState(tabId).getValue();
    if (!now || hasRoom === !now.full) return;
    const { full, ...rest } = now;
    if (hasRoom) return tabState(tabId).setValue(rest);
    if (now.activeChat !== undefined) await chatRecord(now.activeChat).removeValue(); // room for the word itself
    await tabState(tabId).setValue({ ...rest, full: true });
  });

/** The toolbar button was pressed: where Poise is off, the panel offers to turn it on. */
export const pageAsked = (tab: Browser.tabs.Tab): Promise<void> => oneByOne(String(tab.id), () => askPage(tab));

async function askPage({ id, url }: Browser.tabs.Tab): Promise<void> {
  if (id === undefined || !url || !/^https?:/.test(url)) return;
  const { origin } = new URL(url);
  const known = await tabState(id).getValue();
  if (known && known.state !== 'asked' && known.origin === origin) return;
  await tabState(id).setValue({ tabId: id, documentId: '', origin, state: 'asked' });
}

/** Gone with the tab: nothing of a chat outlives it. */
export async function forgetTab(tabId: number): Promise<void> {
  await tabState(tabId).removeValue();
  await dropViews(tabId, undefined);
}

/**
 * After a load the tab's old document is gone, and with it what it showed. The tab's chats stay as long as it stays on
 * their site: after a reload what the agent has corrected and muted still holds.
 */
export const dropDocumentsGone = (tabId: number): Promise<void> =>
  oneByOne(String(tabId), async () => {
    const state = await tabState(tabId).getValue();
    if (!state) return;
    const { documentId, origin } = state;
    if (documentId !== '' && (await documentIsThere({ tabId, documentId }))) return;
    if (!(await isStillAt(state))) return forgetTab(tabId);
    if (documentId !== '') await tabState(tabId).setValue({ tabId, documentId: '', origin, state: 'asked' });
  });

/** Where Poise is off, `activeTab` tells it until the tab leaves the origin it was given for. */
async function isStillAt({ tabId, origin }: TabState): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url?.startsWith(`${origin}/`) ?? false;
}

/**
 * Take away a tab's views of its chats; on the site it is `now` on they become the new document's. A chat without
 * views is dropped.
 */
async function dropViews(tabId: number, now: Pick<TabState, 'documentId' | 'origin'> | undefined): Promise<void> {
  const gone: ChatKey[] = [];
  for (const { chat, tabId: shownIn } of await openChats.getValue()) {
    const document = now?.origin === originOfChat(chat) ? now.documentId : undefined;
    const isLeft = await inTurn(chat, async () => {
      const record = await latestRecord(chat);
      if (!record) return shownIn !== tabId || document !== undefined;
      const others = record.views.filter((view) => view.tabId !== tabId);
      const mine = record.views.filter((view) => view.tabId === tabId).at(-1);
      const views = mine && document !== undefined ? [...others, { ...mine, documentId: document }] : others;
      if (mine && views.length > 0) await saveRecord({ ...record, views });
      return views.length > 0;
    });
    if (!isLeft) gone.push(chat);
  }
  if (gone.length > 0) await dropChats(gone);
}
