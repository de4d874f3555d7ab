import { storage } from 'wxt/utils/storage';
import type { ChatKey } from '../../utils/messaging.ts';
import { type ChatRecord, chatKeysOf } from '../../utils/storage/chat.ts';
import { type OpenChat, openChats } from '../../utils/storage/tabs.ts';
import { keyedQueue } from './queue.ts';

const inTurn = keyedQueue();

/**
 * Write to `session:`; when it is full (10 MB in all), drop the oldest chats one by one and try again. A dropped chat
 * is read off the page afresh at its next message.
 */
export async function saved(chat: ChatKey, write: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await write();
    } catch (error) {
      const oldest = (await openChats.getValue()).filter((other) => other.chat !== chat).at(-1);
      if (!oldest) throw error;
      await dropChats([oldest.chat]);
    }
  }
}

/** Keep the list of open chats, newest first. */
export const listChat = (record: ChatRecord, waiting: boolean): Promise<void> =>
  inTurn('openChats', async () => {
    const tabId = record.views.at(-1)?.tabId;
    if (tabId === undefined) return;
    const line: OpenChat = {
      chat: record.chat,
      tabId,
      customerName: record.advice.customerName,
      mood: record.advice.state === 'ready' ? record.advice.mood.mood : undefined,
      trajectory: record.advice.mood.trajectory,
      waiting,
      updatedAt: record.updatedAt,
    };
    const others = (await openChats.getValue()).filter(({ chat }) => chat !== record.chat);
    await openChats.setValue([line, ...others]);
  });

/** Forget chats and everything kept of them. */
export const dropChats = (chats: readonly ChatKey[]): Promise<void> =>
  inTurn('openChats', async () => {
    await storage.removeItems(chats.flatMap((chat) => chatKeysOf(chat)));
    await openChats.setValue((await openChats.getValue()).filter(({ chat }) => !chats.includes(chat)));
  });
