import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMessage } from '../../utils/messaging.ts';
import { startSession } from './session.ts';

/** How often an old script asks whether its extension is still there, in milliseconds. */
const STILL_THERE = 3000;

/**
 * Reads and writes the page, nothing else. Registered at run time for the sites that were turned on. A second instance
 * in the same document takes over from the first, and after an update the old one takes its marks away: both end `ctx`.
 */
export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_idle',
  main(ctx) {
    if (window.top !== window) return; // composer frames are reached from the top, same-origin
    const session = startSession(document, ctx.signal);
    const stops = [
      onMessage('pageAdviceChanged', ({ data }) => {
        session.adviceCame(data);
        return undefined;
      }),
      onMessage('wholeChatAsked', () => {
        session.sendWhole();
        return undefined;
      }),
      onMessage('siteTurnedOff', () => {
        ctx.abort('turned off');
        return undefined;
      }),
      onMessage('insertText', ({ data }) => session.insert(data)),
    ];
    ctx.onInvalidated(() => {
      for (const stop of stops) {
        try {
          stop();
        } catch {
          // The extension is gone, and its listeners with it.
        }
      }
    });
    ctx.setInterval(() => {}, STILL_THERE); // each tick ends `ctx` once the extension is gone
  },
});
