import type { Author } from '../engine/types.ts';
import type { PageComposer } from './adapter.ts';
import { firstOf, firstSeen, textOf, timeOf } from './dom.ts';
import { readRows } from './memory.ts';
import { modeByWords } from './mode.ts';
import { nameOfCustomer, oldestFirst, rowOf } from './rows.ts';
import { spokenIn } from './spoken.ts';
import { defineTool, idIn } from './tool.ts';

// All b: one extension, 2025-09.
const LIST = ['[data-testid="ThreadContainer"]', 'ol[aria-label="Thread Items"]'];
const ROWS = 'li > div[id^="thread-"]';
const BODY = 'div[class*="is-wide-layout"]';
const COMPOSER = [
  '[role="textbox"][aria-label="Reply Editor"]',
  '[data-cy="ConvoEditor"] [contenteditable="true"]',
  '[data-cy="ConvoEditor"]',
];

/** Help Scout. A row's label says what kind of thread it is. */
export const helpScout = defineTool({
  id: 'help-scout',
  name: 'Help Scout',
  proof: 'one_source',
  hosts: ['secure.helpscout.net'],
  marks: `${LIST.join()}, [data-cy="ConvoEditor"]`,
  read(page, url) {
    const list = firstOf(page, LIST);
    const rows = oldestFirst(readRows(list?.querySelectorAll<HTMLElement>(ROWS) ?? [], readRow));
    const conversation = idIn(url, /\/conversation\/(\d+)/) ?? url.pathname;
    const customerName = nameOfCustomer(rows);
    return { conversation, ...(customerName && { customerName }), rows, composer: findComposer(page) };
  },
});

function readRow(row: HTMLElement) {
  return rowOf({
    id: row.id.replace('thread-', ''),
    author: authorOf(row),
    text: spokenIn(row.querySelector(BODY), 'blockquote, .gmail_quote'),
    name: textOf(row.querySelector('span[data-nocollapse="true"]')),
    at: timeOf(row.querySelector('time[datetime]')),
  });
}

function authorOf(row: HTMLElement): Author {
  const label = row.getAttribute('aria-label') ?? row.parentElement?.getAttribute('aria-label') ?? '';
  if (/\bnote\b/i.test(label)) return 'note';
  if (row.matches('.is-customer') || row.querySelector('.is-customer')) return 'customer';
  if (/\b(?:response|reply|replied)\b/i.test(label)) return 'agent';
  return /\bcustomer\b/i.test(label) ? 'customer' : 'unknown';
}

function findComposer(page: ParentNode): PageComposer | undefined {
  const element = firstSeen(page, COMPOSER);
  return element && { element, mode: modeByWords(element) };
}
