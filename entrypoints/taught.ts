import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createLook } from '../utils/adapters/look.ts';
import { shared } from '../utils/adapters/shared.ts';
import { taughtAdapter } from '../utils/adapters/taught/taught.ts';

/** Stands in for all adapters on a site that a tool was taught for. What was taught comes before it. */
export default defineUnlistedScript(() => {
  const its = shared();
  its.look = createLook((globalThis.poiseTaught ?? []).map(taughtAdapter));
  its.rows = new WeakMap(); // another adapter may have read them
});
