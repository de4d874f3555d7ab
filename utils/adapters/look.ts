import type { Proof } from '../engine/words.ts';
import type { Adapter, PageChat } from './adapter.ts';
import { createChooser, SURE_ENOUGH } from './choose.ts';
import type { Group } from './known.ts';

/** What a page shows at one moment, and how it is known. */
export interface Look {
  readonly state: 'reading' | 'no_chat' | 'unknown_tool' | 'changed' | 'own_name';
  readonly adapter?: { readonly id: string; readonly name: string; readonly sureness: number; readonly proof: Proof };
  readonly chat?: PageChat | undefined;
  /** The tool is known, and its adapter has not come yet: it is in this script. */
  readonly wants?: Group;
  /** Look again after so many milliseconds, even if nothing changes. */
  readonly againIn?: number | undefined;
  /** The rows still are those of the chat that was in front before: they are nobody's news yet. */
  readonly isStale?: boolean;
}

/** A chat that was read goes on being read while the page is briefly less clear: a menu open, a list re-rendered. */
const STILL_SURE = 0.35;
/** Two chats that begin with the very same words are told apart by waiting this long, in milliseconds. */
const STALE_FOR = 2000;
const LOOK_AGAIN = 200;

interface Front {
  readonly key: string;
  readonly rows: PageChat['rows'];
  readonly since: number;
}

/**
 * How a page is looked at again and again: it travels with the adapters, so the content script stays small. Each adapter
 * stands for itself, or for one that `itself` finds, or for the script that has that one.
 */
export function createLook(
  adapters: readonly Adapter[],
  itself: (adapter: Adapter) => Adapter | Group = (adapter) => adapter,
): (page: ParentNode, url: URL) => Look {
  const choose = createChooser();
  let reads: string | undefined;
  /** The chat in front with the rows last read of it, and the one before while its rows still stand there. */
  let front: Front | undefined;
  let left: Front | undefined;

  const isStale = (key: string, { rows }: PageChat): boolean => {
    const now = performance.now();
    if (front && front.key !== key) left = { ...front, since: now };
    const waits = left !== undefined && left.key !== key && sameRows(left.rows, rows) && now - left.since < STALE_FOR;
    if (!waits) left = undefined;
    front = { key, rows: waits ? [] : rows, since: now };
    return waits;
  };

  return (page, url) => {
    const { adapter: chosen, againIn } = choose(adapters, url, page);
    if (!chosen) return { state: 'unknown_tool', againIn };
    const adapter = itself(chosen);
    if (typeof adapter === 'string') return { state: 'unknown_tool', wants: adapter };
    const { id, name, proof } = adapter;
    const sureness = Math.round(adapter.sureness(page) * 100) / 100;
    const report = { id, name, sureness, proof };
    const isKnown = sureness >= (reads === id ? STILL_SURE : SURE_ENOUGH);
    const chat = isKnown ? adapter.readChat(page, url) : undefined;
    reads = chat && id;
    if (!chat) return { state: isKnown ? 'no_chat' : 'unknown_tool', adapter: report, againIn };
    const stale = isStale(`${id}|${chat.conversation}`, chat);
    return { state: 'reading', adapter: report, chat, againIn: stale ? LOOK_AGAIN : againIn, isStale: stale };
  };
}

/** Tools choose the next chat first, and show its messages once they have come: most rows are still the other's. */
function sameRows(before: PageChat['rows'], now: PageChat['rows']): boolean {
  const known = new Set(before.map(({ id, text }) => `${id}\n${text}`));
  return now.length > 0 && now.filter(({ id, text }) => known.has(`${id}\n${text}`)).length * 2 >= now.length;
}
