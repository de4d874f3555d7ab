import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { generic } from '../utils/adapters/generic.ts';
import { createLook } from '../utils/adapters/look.ts';
import { shared } from '../utils/adapters/shared.ts';
import { inPlaceOf, standIns } from '../utils/adapters/stand-in.ts';

/**
 * How a page is looked at, by what each tool is known, and how to read one we do not know. Added to a document by the
 * background when its content script asks; a tool's own adapter comes in another script, where its page was recognised.
 */
export default defineUnlistedScript(() => {
  const its = shared();
  its.look = createLook([...standIns, generic], (adapter) => inPlaceOf(adapter, its.tools ?? []));
});
