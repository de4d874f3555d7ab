import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { consoles } from '../utils/adapters/groups/consoles.ts';
import { shared } from '../utils/adapters/shared.ts';

/** Added by the background to a document whose tool is one of these. */
export default defineUnlistedScript(() => {
  shared().tools = [...(shared().tools ?? []), ...consoles];
});
