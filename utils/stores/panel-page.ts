import { askDocument, type InsertRequest, type InsertResult } from '../messaging.ts';
import { panelStore, say, setBusy, showCopied } from './panel.ts';

const COPIED_TIME = 2000;

/** Undefined: one insert is still under way, or another chat came to the front meanwhile. */
export async function insert(
  request: Pick<InsertRequest, 'text' | 'span' | 'draft' | 'forCustomer'>,
): Promise<InsertResult | undefined> {
  const { record, tab, busy } = panelStore.getState();
  if (busy || !record) return undefined;
  const writers = record.views.filter(({ write }) => write);
  const view = writers.find(({ tabId }) => tabId === tab?.id) ?? writers[0];
  if (!view) return 'no_composer';
  setBusy(true);
  try {
    const { chat, revision } = record;
    const result = (await askDocument('insertText', { chat, revision, ...request }, view)) ?? 'no_composer';
    return panelStore.getState().record?.chat === chat ? result : undefined;
  } finally {
    setBusy(false);
  }
}

/** Only ever on a press: what is copied may hold an order number. */
export async function copy(text: string, place: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(undefined);
    showCopied(place);
    setTimeout(() => {
      if (panelStore.getState().copied === place) showCopied(undefined);
    }, COPIED_TIME);
  } catch {
    say({ at: place, says: 'not_copied', text });
  }
}

/**
 * Ask the background something about the chat shown; what fails is said. The browser may kill a worker over a request:
 * it is made once more, and each of them may be done twice with no harm.
 */
export async function ask(
  request: (chat: string) => Promise<unknown>,
  chat = panelStore.getState().record?.chat,
): Promise<void> {
  if (chat === undefined) return;
  try {
    await request(chat);
  } catch {
    try {
      await request(chat);
    } catch {
      say({ at: 'panel', says: 'not_done' });
    }
  }
}
