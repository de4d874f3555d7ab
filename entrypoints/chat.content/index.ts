import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerRequests } from '../../utils/messaging-page.ts';
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
    // What an instance before this one has shared may be an older version's, and its listeners have ended.
    globalThis.poiseShared = undefined;
    globalThis.poiseHands = undefined;
    const session = startSession(document, ctx.signal);
    const stop = answerRequests({
      pageAdviceChanged(page) {
        session.adviceCame(page);
        return undefined;
      },
      wholeChatAsked() {
        session.sendWhole();
        return undefined;
      },
      siteTurnedOff() {
        ctx.abort('turned off');
        return undefined;
      },
      insertText: (request) => session.insert(request),
      nextFindingAsked() {
        session.nextFinding();
        return undefined;
      },
      rewriteAsked() {
        session.applyRewrite();
        return undefined;
      },
      commandEnded(as) {
        session.commandEnded(as);
        return undefined;
      },
    });
    ctx.onInvalidated(() => {
      try {
        stop();
      } catch {
        // The extension is gone, and its listeners with it.
      }
    });
    ctx.setInterval(() => {}, STILL_THERE); // each tick ends `ctx` once the extension is gone
  },
});
