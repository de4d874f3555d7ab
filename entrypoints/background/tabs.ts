import { type Browser, browser } from 'wxt/browser';
import { type AdapterReport, type ChatKey, documentIsThere, type PageState } from '../../utils/messaging.ts';
import { chatRecord } from '../../utils/storage/chat.ts';
import { openChats, type TabState, tabState } from '../../utils/storage/tabs.ts';
import { keyedQueue } from './queue.ts';
import { addAdapters, styleHighlights } from './sites.ts';
import { dropChats } from './space.ts';

interface Shown {
  readonly chat: ChatKey | undefined;
  readonly state: PageState;
  readonly adapter: AdapterReport | undefined;
}

/** A page reports just when its tab's button is pressed: of the two, what the page says must stay. */
const oneByOne = keyedQueue();

/** A document says which of its chats is in front. */
export const chatShown = (shown: Shown, sender: Browser.runtime.MessageSender): Promise<undefined> =>
  oneByOne(String(sender.tab?.id), () => showChat(shown, sender));

async function showChat(shown: Shown, sender: Browser.runtime.MessageSender): Promise<undefined> {
  const { tab, documentId, origin } = sender;
  if (tab?.id === undefined || documentId === undefined) return undefined;
  const before = await tabState(tab.id).getValue();
  if (before?.documentId !== documentId) {
    await styleHighlights({ tabId: tab.id, documentId });
    await dropViews(tab.id, documentId);
  }
  await tabState(tab.id).setValue({
    tabId: tab.id,
    documentId,
    origin: origin ?? '',
    state: shown.state,
    ...(shown.chat !== undefined && { activeChat: shown.chat }),
    ...(shown.adapter && { adapter: shown.adapter }),
  });
  if (shown.state === 'unknown_tool' && !shown.adapter) void addAdapters({ tabId: tab.id, documentId });
  return undefined;
}

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

/** After a load: the tab's old document is gone, and with it the state and the chats that only it showed. */
export async function dropDocumentsGone(tabId: number): Promise<void> {
  const state: TabState | null = await tabState(tabId).getValue();
  if (!state) return;
  if (state.documentId !== '' && (await documentIsThere({ tabId, documentId: state.documentId }))) return;
  const now = await tabState(tabId).getValue();
  if (now?.documentId !== state.documentId) return; // a new document has reported meanwhile
  if (state.documentId === '' && (await stillAsked(state))) return;
  await forgetTab(tabId);
}

/** `activeTab` lasts until the tab leaves the origin it was given for. */
async function stillAsked({ tabId, origin }: TabState): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url?.startsWith(`${origin}/`) ?? false;
}

/** Take away a tab's views of its chats, all but those of the document `kept`. A chat without views is dropped. */
async function dropViews(tabId: number, kept: string | undefined): Promise<void> {
  const gone: ChatKey[] = [];
  for (const { chat, tabId: shownIn } of await openChats.getValue()) {
    const record = await chatRecord(chat).getValue();
    const views = record?.views.filter((view) => view.tabId !== tabId || view.documentId === kept) ?? [];
    if (views.length > 0 && record) {
      if (views.length < record.views.length) await chatRecord(chat).setValue({ ...record, views });
    } else if (shownIn === tabId || record) gone.push(chat);
  }
  if (gone.length > 0) await dropChats(gone);
}
