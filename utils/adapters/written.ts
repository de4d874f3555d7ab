import type { Adapter } from './adapter.ts';
import { consoles } from './groups/consoles.ts';
import { desks } from './groups/desks.ts';
import { mails } from './groups/mails.ts';
import { messengers } from './groups/messengers.ts';

/**
 * The adapters written for one tool each, in the groups in which they come to a page. No page is two tools', so the
 * order means nothing.
 */
export const written: readonly Adapter[] = [...messengers, ...consoles, ...desks, ...mails];
