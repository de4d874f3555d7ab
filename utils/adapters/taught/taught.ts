import type { TaughtTool } from '../../engine/taught.ts';
import { type Adapter, defineAdapter } from '../adapter.ts';
import { SURE_ENOUGH } from '../choose.ts';
import { generic } from '../generic.ts';
import { readTaught } from './read.ts';

declare global {
  /** What was taught for this site, put there by the background before the adapters come. */
  var poiseTaught: readonly TaughtTool[] | undefined;
}

/** What was taught wins over what we know: the agent saw both. */
export const taughtAdapter = (tool: TaughtTool): Adapter =>
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
    hasChanged(page, url) {
      const read = readTaught(tool, page, url);
      if (read === 'nothing') return generic.sureness(page) >= SURE_ENOUGH;
      // A chat that was just opened shows its composer before its first message.
      return typeof read === 'string' && (read !== 'no_rows' || generic.sureness(page) >= SURE_ENOUGH);
    },
  });
