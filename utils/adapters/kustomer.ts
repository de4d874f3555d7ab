import { firstSeen } from './dom.ts';
import { modeByWords } from './mode.ts';
import { defineTool, idIn } from './tool.ts';

// b: one script, 2026-05.
const COMPOSER = '.public-DraftEditor-content[contenteditable="true"]';

/** Kustomer: only its composer is known, so it is written to and not read. */
export const kustomer = defineTool({
  id: 'kustomer',
  name: 'Kustomer',
  proof: 'one_source',
  hosts: ['*.kustomerapp.com'],
  marks: '[data-kt] .public-DraftEditor-content, [data-kt].public-DraftEditor-content',
  read(page, url) {
    const element = firstSeen(page, [COMPOSER]);
    const customer = idIn(url, /\/customers\/([0-9a-f]{24})/i);
    if (!element || !customer) return undefined;
    return { conversation: customer, rows: [], composer: { element, mode: modeByWords(element) }, canRead: false };
  },
});
