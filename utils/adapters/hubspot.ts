import type { PageComposer, PageRow } from './adapter.ts';
import { firstSeen, isVisible, textOf, timeOf } from './dom.ts';
import { readRows } from './memory.ts';
import { modeByWords } from './mode.ts';
import { rowOf } from './rows.ts';
import { spokenIn } from './spoken.ts';
import { defineTool, idIn } from './tool.ts';

// All b: one script each, 2024 to 2026.
const ROWS = '[class*="CommonMessage__StyledContentColumn"]';
const BODY = '[data-test-id="primary-message-body-content"]';
const FROM = 'dt[data-message-metadata-type="from"]';
const CHOSEN = '[data-test-id="thread-list-member-row"][data-selected="true"] [data-test-id="member-header"]';
const SEND = 'i18n-string[data-key^="composer-ui.send-button"]';

/**
 * HubSpot's inbox and help desk. Its list gives nodes a new message in place. Who wrote is known where the row names the
 * one whom the chosen thread is with.
 */
export const hubspot = defineTool({
  id: 'hubspot',
  name: 'HubSpot',
  proof: 'one_source',
  hosts: ['app.hubspot.com', 'app-eu1.hubspot.com'],
  marks: `${ROWS}, ${SEND}`,
  read(page, url) {
    const conversation =
      idIn(url, /\/live-messages\/\d+\/inbox\/(\d+)/) ?? idIn(url, /\/ticket\/(\d+)/) ?? url.pathname;
    const customerName = textOf(page.querySelector(CHOSEN));
    const shown = Array.from(page.querySelectorAll<HTMLElement>(ROWS)).filter(isVisible);
    const rows = readRows(shown, readRow).map(
      (row): PageRow => (customerName && row.name === customerName ? { ...row, author: 'customer' } : row),
    );
    return { conversation, ...(customerName && { customerName }), rows, composer: findComposer(page) };
  },
});

function readRow(row: HTMLElement) {
  const body = row.querySelector(BODY);
  return rowOf({
    author: 'unknown',
    text: spokenIn(body ?? row, `dl, time, button, ${FROM}, .gmail_quote, blockquote`),
    name: textOf(row.querySelector(FROM)).replace(/\s*<[^>]*>$/, ''),
    at: timeOf(row.querySelector('time[datetime]')),
  });
}

function findComposer(page: ParentNode): PageComposer | undefined {
  const element = firstSeen(page, ['div.ProseMirror[contenteditable="true"]']);
  return element && { element, mode: modeByWords(element) };
}
