import type { OwnName, TaughtTool } from '../../engine/taught.ts';
import { type Adapter, defineAdapter } from '../adapter.ts';
import { SURE_ENOUGH } from '../choose.ts';
import { isVisible } from '../dom.ts';
import { generic } from '../generic.ts';
import { createLook, type Look } from '../look.ts';
import { findTaught } from './find.ts';
import { knowsOwn } from './own-name.ts';
import { type IsOwn, readTaught } from './read.ts';

/** What was taught for a site, and by whom. */
export interface HandedOver {
  readonly tools: readonly TaughtTool[];
  readonly from: 'here' | 'organisation' | 'team' | 'personal';
  readonly own?: OwnName | undefined;
}

declare global {
  /** What was taught for this site, put there by the background before it is read by. */
  var poiseTaught: HandedOver | undefined;
}

const WHOSE = { here: '', personal: '', team: 'Your team’s ', organisation: 'Your organisation’s ' } as const;

const taughtAdapter = (tool: TaughtTool, from: HandedOver['from'], isOwn: IsOwn | undefined): Adapter =>
  defineAdapter({
    id: 'taught',
    name: `${WHOSE[from]}${new URL(tool.site).host}`,
    proof: 'taught',
    matches: (url) => url.origin === tool.site,
    sureness: () => 1,
    readChat(page, url) {
      const read = readTaught(tool, page, url, isOwn);
      return typeof read === 'string' ? undefined : read;
    },
  });

/** How a page is looked at on a site that a tool was taught for: what was taught wins over what we know, the agent saw both. */
export function lookAsTaught({ tools, from, own }: HandedOver): (page: ParentNode, url: URL) => Look {
  const isOwn = knowsOwn(own);
  const look = createLook(tools.map((tool) => taughtAdapter(tool, from, isOwn)));
  return (page, url) => {
    const seen = look(page, url);
    const tool = tools.find(({ site }) => site === url.origin);
    if (!tool || seen.state !== 'no_chat') return seen;
    const lacksName = tool.authors.agent?.at === 'name' && !isOwn;
    if (lacksName && readTaught(tool, page, url, isOwn) === 'no_authors') return { ...seen, state: 'own_name' };
    return hasChanged(tool, page, url, isOwn) ? { ...seen, state: 'changed' } : seen;
  };
}

/** No chat was read, and it looks as if there is one: the page is built otherwise than it was. */
export function hasChanged(tool: TaughtTool, page: ParentNode, url: URL, isOwn?: IsOwn): boolean {
  const read = readTaught(tool, page, url, isOwn);
  if (read === 'no_words' || read === 'no_authors') return true;
  // A chat that was just opened has an empty box, with one word of that at most.
  const { root, composer } = findTaught(tool, page);
  if (root && root.childElementCount > 1 && root.textContent?.trim()) return true;
  if (generic.sureness(page) >= SURE_ENOUGH) return true;
  // The field is where it was, and what looks like messages is not.
  return !root && composer !== undefined && isVisible(composer) && generic.readChat(page, url) !== undefined;
}
