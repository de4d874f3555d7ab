import type { PageChat } from '../../utils/adapters/adapter.ts';
import { createChooser, SURE_ENOUGH } from '../../utils/adapters/choose.ts';
import { inSlice } from '../../utils/adapters/memory.ts';
import { shared } from '../../utils/adapters/shared.ts';
import type { AdapterReport, ChatKey, PageState } from '../../utils/messaging.ts';
import { chatKey } from '../../utils/messaging-page.ts';

/** What a page shows at one moment. */
export interface PageReading {
  readonly state: PageState;
  readonly adapter: AdapterReport | undefined;
  readonly key: ChatKey | undefined;
  readonly chat: PageChat | undefined;
  /** Look again after so many milliseconds, even if nothing changes. */
  readonly againIn?: number | undefined;
}

const choose = createChooser();

/** A chat that was read goes on being read while the page is briefly less clear: a menu open, a list re-rendered. */
const STILL_SURE = 0.35;
const MAX_CONVERSATION = 400;

/**
 * Read the page; undefined while a long chat takes more than one slice. Whatever a page's DOM throws at us ends here, as
 * a state the panel can name.
 */
export function readPage(page: Document, before: PageReading | undefined): PageReading | undefined {
  try {
    return inSlice(() => readWhole(page, before));
  } catch {
    return { state: 'failed', adapter: undefined, key: undefined, chat: undefined };
  }
}

function readWhole(page: Document, before: PageReading | undefined): PageReading {
  const url = new URL(page.location.href);
  // Until the adapters have come the background is told `unknown_tool` without one, and adds them.
  const { adapter, againIn } = choose(shared().adapters ?? [], url, page);
  if (!adapter) return { state: 'unknown_tool', adapter: undefined, key: undefined, chat: undefined };
  const sureness = Math.round(adapter.sureness(page) * 100) / 100;
  const report = { id: adapter.id, name: adapter.name, sureness, proof: adapter.proof };
  const needed = before?.chat && before.adapter?.id === adapter.id ? STILL_SURE : SURE_ENOUGH;
  if (sureness < needed) return { state: 'unknown_tool', adapter: report, key: undefined, chat: undefined, againIn };
  const chat = adapter.readChat(page, url);
  if (!chat) return { state: 'no_chat', adapter: report, key: undefined, chat: undefined };
  const key = chatKey(adapter.id, url.origin, chat.conversation.slice(0, MAX_CONVERSATION));
  return { state: 'reading', adapter: report, key, chat, againIn };
}
