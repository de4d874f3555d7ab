import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCards } from '../utils/composer/card/card.ts';
import { insertText } from '../utils/composer/insert.ts';

/** Added to a document by the background at the first press there; it only hands its functions over. */
export default defineUnlistedScript(() => {
  globalThis.poiseHands = { insertText, createCards };
});
