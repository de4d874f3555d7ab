import type { TaughtTool } from '../../engine/taught.ts';
import { type Adapter, defineAdapter } from '../adapter.ts';
import { SURE_ENOUGH } from '../choose.ts';
import { generic } from '../generic.ts';
import { createLook, type Look } from '../look.ts';
import { findTaught } from './find.ts';
import { readTaught } from './read.ts';

declare global {
  /** What was taught for this site, put there by the background before it is read by. */
  var poiseTaught: readonly TaughtTool[] | undefined;
}

const taughtAdapter = (tool: TaughtTool): Adapter =>
  defineAdapter({
    id: 'taught',
    name: new URL(tool.site).host,
    proof: 'taught',
    matches: (url) => url.origin === tool.site,
    sureness: () => 1,
    readChat(page, url) {
      const read = readTaught(tool, page, url);
      return typeof read === 'string' ? undefined : read;
    },
  });

/** How a page is looked at on a site that a tool was taught for: what was taught wins over what we know, the agent saw both. */
export function lookAsTaught(tools: readonly TaughtTool[]): (page: ParentNode, url: URL) => Look {
  const look = createLook(tools.map(taughtAdapter));
  return (page, url) => {
    const seen = look(page, url);
    const tool = tools.find(({ site }) => site === url.origin);
    return tool && seen.state === 'no_chat' && hasChanged(tool, page, url) ? { ...seen, state: 'changed' } : seen;
  };
}

/** No chat was read, and it looks as if there is one: the page is built otherwise than it was. */
export function hasChanged(tool: TaughtTool, page: ParentNode, url: URL): boolean {
  const read = readTaught(tool, page, url);
  if (read === 'no_words' || read === 'no_authors') return true;
  // A chat that was just opened has an empty box, with one word of that at most.
  const { root } = findTaught(tool, page);
  if (root && root.childElementCount > 1 && root.textContent?.trim()) return true;
  return generic.sureness(page) >= SURE_ENOUGH;
}
