import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { generic } from '../utils/adapters/generic.ts';
import { shared } from '../utils/adapters/shared.ts';

/** Added to a document by the background when its content script finds no written adapter; it only hands one over. */
export default defineUnlistedScript(() => {
  shared().generic = generic;
});
