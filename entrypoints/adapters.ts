import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { adapters } from '../utils/adapters/index.ts';
import { createLook } from '../utils/adapters/look.ts';
import { shared } from '../utils/adapters/shared.ts';

/**
 * What we know of chat tools. Added to a document by the background when its content script asks; it only hands over
 * how to look at a page. So the content script stays small however many tools there are.
 */
export default defineUnlistedScript(() => {
  shared().look = createLook(adapters);
});
