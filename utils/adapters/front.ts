import { isVisible, textOf, timeOf } from './dom.ts';
import { readRows } from './memory.ts';
import { oldestFirst, rowOf } from './rows.ts';
import { spokenIn } from './spoken.ts';
import { defineTool, idIn } from './tool.ts';

// b and B: two scripts that name the same parts; what follows the component's name in a class is a hash.
const ROWS = '[class*="messageViewerBase__StyledMessageDiv"]';
const BODY = '[class*="messageHtml__StyledHtmlDiv"], [class*="messageViewerEmailBody__StyledEmailDiv"]';
const NAME = '[class*="messageViewerRecipient__StyledDetailsWrapperDiv"] > div:first-child';

/** Front: it is read only, its composer is not known; nor is what tells customers and colleagues apart. */
export const front = defineTool({
  id: 'front',
  name: 'Front',
  proof: 'one_source',
  hosts: ['app.frontapp.com'],
  marks: ROWS,
  read(page, url) {
    const viewer = page.querySelector<HTMLElement>('[data-testid^="viewer-"]')?.dataset.testid;
    const all = Array.from(page.querySelectorAll<HTMLElement>(ROWS)).filter(isVisible);
    return {
      conversation: idIn(url, /(cnv_\w+)/) ?? viewer ?? url.pathname,
      rows: oldestFirst(readRows(all, readRow)),
      composer: undefined,
    };
  },
});

function readRow(row: HTMLElement) {
  return rowOf({
    author: 'unknown',
    // A folded one shows its first words only.
    text: spokenIn(row.querySelector(BODY), 'blockquote, .gmail_quote'),
    name: textOf(row.querySelector(NAME)),
    at: timeOf(row.querySelector('time[datetime]')),
  });
}
