import { storage } from 'wxt/utils/storage';
import type { ChatKey } from '../../utils/messaging.ts';
import { type ChatRecord, chatKeysOf } from '../../utils/storage/chat.ts';
import { type OpenChat, openChats } from '../../utils/storage/tabs.ts';
import { keyedQueue } from './queue.ts';

const inTurn = keyedQueue();

/** Records not written yet: see `saveRecordSoon`. */
export const pending = new Map<ChatKey, ChatRecord>();

/** The browser refused a write because `session:` has reached its 10 MB. */
export const isFull = (error: unknown): boolean => error instanceof Error && /quota/i.test(error.message);

/**
 * Write to `session:`; when it is full, drop the oldest chats one by one, never the one that is written, and try again.
 * A dropped chat is read off the page afresh when it is next seen. Rejects when dropping has not made room enough.
 */
export async function saved(chat: ChatKey | undefined, write: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await write();
    } catch (error) {
      const oldest = isFull(error) && (await openChats.getValue()).findLast((other) => other.chat !== chat);
      if (!oldest) throw error;
      await dropChats([oldest.chat]);
    }
  }
}

/** Keep the list of open chats, newest first. */
export const listChat = (record: ChatRecord, waiting: boolean): Promise<void> => {
  const tabId = record.views.at(-1)?.tabId;
  if (tabId === undefined) return Promise.resolve();
  const line: OpenChat = {
    chat: record.chat,
    tabId,
    customerName: record.advice.customerName,
    mood: record.advice.state === 'ready' ? record.advice.mood.mood : undefined,
    trajectory: record.advice.mood.trajectory,
    waiting,
    updatedAt: record.updatedAt,
  };
  // One attempt, one turn: making room takes a turn of its own.
  const write = () =>
    inTurn('openChats', async () => {
      const others = (await openChats.getValue()).filter(({ chat }) => chat !== record.chat);
      await openChats.setValue([line, ...others]);
    });
  return saved(record.chat, write);
};

/** Forget chats and everything kept of them. */
export const dropChats = (chats: readonly ChatKey[]): Promise<void> =>
  inTurn('openChats', async () => {
    for (const chat of chats) pending.delete(chat);
    await storage.removeItems(chats.flatMap((chat) => chatKeysOf(chat)));
    await openChats.setValue((await openChats.getValue()).filter(({ chat }) => !chats.includes(chat)));
  });
