import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tell } from '../utils/messaging-page.ts';
import { startLesson } from '../utils/teach/lesson.ts';

declare global {
  /** Ends the lesson that is on in this document. */
  var poiseLesson: (() => void) | undefined;
}

/** Added to a document by the background when the agent wants to teach Poise its tool, and never before. */
export default defineUnlistedScript(() => {
  globalThis.poiseLesson?.();
  const root = globalThis.poiseRoot;
  if (!root) return; // the content script has ended
  globalThis.poiseLesson = startLesson({
    page: document,
    root,
    keep: (tool, own) => tell('toolTaught', { tool, ...(own && { own }) }),
    ended() {
      globalThis.poiseLesson = undefined;
    },
  });
});
