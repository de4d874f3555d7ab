import type { PageChat } from '../../utils/adapters/adapter.ts';
import type { Group } from '../../utils/adapters/known.ts';
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
  /** The script that has the adapter of this page's tool. */
  readonly wants?: Group | undefined;
  /** Look again after so many milliseconds, even if nothing changes. */
  readonly againIn?: number | undefined;
  /** The rows still are those of another chat. */
  readonly isStale?: boolean | undefined;
  /** Older rows of a long chat have not been read yet. */
  readonly isPart?: boolean;
}

const MAX_CONVERSATION = 400;

/** Read the page. Whatever a page's DOM throws at us ends here, as a state the panel can name. */
export function readPage(page: Document): PageReading {
  try {
    const { answer, isWhole } = inSlice(() => readAll(page));
    return { ...answer, isPart: !isWhole };
  } catch {
    return { state: 'failed', adapter: undefined, key: undefined, chat: undefined };
  }
}

let last = new URL('about:blank');

function readAll(page: Document): PageReading {
  const { href } = page.location;
  if (href !== last.href) last = new URL(href);
  const url = last;
  // Until the adapters have come the background is told `unknown_tool` without one, and adds them.
  const { state, adapter, chat, wants, againIn, isStale } = shared().look?.(page, url) ?? { state: 'unknown_tool' };
  const key = chat && adapter && chatKey(adapter.id, url.origin, chat.conversation.slice(0, MAX_CONVERSATION));
  return { state, adapter, key, chat, wants, againIn, isStale };
}
