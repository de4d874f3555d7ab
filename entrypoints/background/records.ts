import type { ChatKey } from '../../utils/messaging.ts';
import { type ChatRecord, chatRecord } from '../../utils/storage/chat.ts';
import { keyedQueue } from './queue.ts';
import { pending, saved } from './space.ts';

/** Everything that reads and then writes a chat's record or fold runs here: one after the other for each chat. */
export const inTurn = keyedQueue();

const RECORD_DELAY = 120;
let writing = false;

export const latestRecord = async (chat: ChatKey): Promise<ChatRecord | undefined> =>
  pending.get(chat) ?? (await chatRecord(chat).getValue()) ?? undefined;

export async function saveRecord(record: ChatRecord): Promise<void> {
  pending.delete(record.chat);
  await saved(record.chat, () => chatRecord(record.chat).setValue(record));
}

/** Stored a moment later, so that typing costs one write. A killed worker loses one keystroke's findings, no more. */
export function saveRecordSoon(record: ChatRecord): void {
  pending.set(record.chat, record);
  if (writing) return;
  writing = true;
  setTimeout(() => {
    writing = false;
    for (const chat of [...pending.keys()]) void inTurn(chat, () => flush(chat));
  }, RECORD_DELAY);
}

async function flush(chat: ChatKey): Promise<void> {
  const record = pending.get(chat);
  if (record) await saveRecord(record);
}
