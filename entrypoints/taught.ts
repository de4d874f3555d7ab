import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shared } from '../utils/adapters/shared.ts';
import { lookAsTaught } from '../utils/adapters/taught/taught.ts';

/** Stands in for all adapters on a site that a tool was taught for. What was taught comes before it. */
export default defineUnlistedScript(() => {
  const its = shared();
  its.look = lookAsTaught(globalThis.poiseTaught ?? []);
  its.rows = new WeakMap(); // another adapter may have read them
});
