import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { messengers } from '../utils/adapters/groups/messengers.ts';
import { shared } from '../utils/adapters/shared.ts';

/** Added by the background to a document whose tool is one of these. */
export default defineUnlistedScript(() => {
  shared().tools = [...(shared().tools ?? []), ...messengers];
});
