import { type Browser, browser } from 'wxt/browser';
import { askDocument, type CardKeys, type CommandEnd, type InsertResult, sendMessage } from '../../utils/messaging.ts';
import { shortcuts } from '../../utils/messaging-commands.ts';
import { chatRecord, memoryOf, type View } from '../../utils/storage/chat.ts';
import { type TabState, tabState } from '../../utils/storage/tabs.ts';
import { filledSlots, openSlots, textOf } from '../../utils/stores/phrase-text.ts';
import { inOrder } from '../../utils/stores/shown-order.ts';
import { changeMemory } from './chats.ts';
import { rememberUse } from './memory.ts';
import { addHands } from './sites.ts';

type Tab = Pick<Browser.tabs.Tab, 'id' | 'windowId'>;

/** Do what a browser command asks for, in the tab in front. Whatever comes of it, the focus stays where it is. */
export async function obey(command: string, tab: Tab | undefined): Promise<void> {
  const state = tab?.id === undefined ? undefined : await tabState(tab.id).getValue();
  if (!tab || !state || state.documentId === '') return;
  if (command === 'next-finding') await askDocument('nextFindingAsked', undefined, state);
  if (command === 'apply-rewrite') await askDocument('rewriteAsked', undefined, state);
  if (command === 'insert-first-suggestion') await insertFirst(tab, state);
}

/** Inserts run one after the other: a key that repeats does not put the same line in twice. */
let inserting = false;

async function insertFirst({ windowId }: Tab, state: TabState): Promise<void> {
  // An open panel decides: it knows what the agent sees, what is held, and what was typed into blanks.
  if (await panelIsOpen(windowId)) {
    await sendMessage('firstSuggestionAsked', { windowId }).catch(() => undefined);
    return;
  }
  if (inserting) return;
  inserting = true;
  try {
    const end = await insertFirstOf(state);
    if (end) await askDocument('commandEnded', end, state);
  } finally {
    inserting = false;
  }
}

async function insertFirstOf({ activeChat, tabId }: TabState): Promise<CommandEnd | undefined> {
  const record = activeChat === undefined ? undefined : await chatRecord(activeChat).getValue();
  if (!record) return 'nothing';
  const { chat, revision, advice, views } = record;
  const [first] = inOrder(advice.suggestions, advice);
  if (!first) return 'nothing';
  const { slots } = await memoryOf(chat).getValue();
  if (openSlots(first.parts, slots).length > 0) return 'blank';
  const writers = views.filter(({ write }) => write);
  const view: View | undefined = writers.find((writer) => writer.tabId === tabId) ?? writers[0];
  const text = textOf(first.parts, slots);
  const result = view && (await askDocument('insertText', { chat, revision, text, forCustomer: true }, view));
  if (result !== 'inserted') return endOf(result);
  await changeMemory(chat, rememberUse({ phrase: first.id, slots: filledSlots(first.parts, slots) }));
  return undefined;
}

const endOf = (result: InsertResult | undefined): CommandEnd => {
  if (result === 'stale') return 'moved_on';
  return result === 'in_note' ? 'in_note' : 'not_inserted';
};

const panelIsOpen = async (windowId: number): Promise<boolean> =>
  (await browser.runtime.getContexts({ contextTypes: ['SIDE_PANEL'], windowIds: [windowId] })).length > 0;

/** A document asks for what acts on a press; the answer is the keys its card shows. */
export async function handsAsked(has: boolean, { tab, documentId }: Browser.runtime.MessageSender): Promise<CardKeys> {
  if (!has && tab?.id !== undefined && documentId !== undefined) await addHands({ tabId: tab.id, documentId });
  const { 'next-finding': next, 'apply-rewrite': apply } = await shortcuts();
  return { ...(next !== undefined && { next }), ...(apply !== undefined && { apply }) };
}
