import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCards } from '../utils/composer/card/card.ts';
import { createChip } from '../utils/composer/chip.ts';
import { insertText } from '../utils/composer/insert.ts';
import { createOverlay } from '../utils/composer/overlay.ts';

/** Added to a document by the background when it is first needed there; it only hands its functions over. */
export default defineUnlistedScript(() => {
  globalThis.poiseHands = { insertText, createChip, createOverlay, createCards };
});
