import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shared } from '../utils/adapters/shared.ts';
import { lookAsTaught } from '../utils/adapters/taught/taught.ts';

/** Stands in for all adapters on a site that a tool was taught for. What was taught comes before it. */
export default defineUnlistedScript(() => {
  const its = shared();
  const { poiseTaught } = globalThis;
  if (!poiseTaught) return;
  its.look = lookAsTaught(poiseTaught);
  its.rows = new WeakMap(); // another adapter may have read them
});
