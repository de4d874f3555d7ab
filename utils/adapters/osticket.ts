import type { Author } from '../engine/types.ts';
import type { PageComposer } from './adapter.ts';
import { firstSeen, textOf, timeOf } from './dom.ts';
import { readRows } from './memory.ts';
import { nameOfCustomer, oldestFirst, rowOf } from './rows.ts';
import { spokenIn } from './spoken.ts';
import { defineTool, idIn } from './tool.ts';

// A: its own source (2023-10, 1.18) and 1.18 running (2026-11).
const LIST = '#thread-items';
const ROWS = `${LIST} .thread-entry, ${LIST} .thread-event`;
const KINDS: readonly (readonly [string, Author])[] = [
  ['message', 'customer'],
  ['response', 'agent'],
  ['note', 'note'],
  ['system', 'system'],
];
const REPLY = ['form#reply [class*="redactor-in"][contenteditable="true"]', 'form#reply textarea#response'];
const NOTE = ['form#note [class*="redactor-in"][contenteditable="true"]', 'form#note textarea#internal_note'];

/** osTicket, on any host. The customer stands on the right; both editors are always there, one of them hidden. */
export const osticket = defineTool({
  id: 'osticket',
  name: 'osTicket',
  proof: 'pages',
  marks: `${LIST} .thread-entry, form#reply textarea#response`,
  read(page, url) {
    const thread = page.querySelector<HTMLElement>(LIST);
    const conversation = idIn(url, /\/tickets\.php\?(?:[^#]*&)?id=(\d+)/) ?? thread?.dataset.threadId;
    if (!conversation) return undefined;
    const rows = oldestFirst(readRows(page.querySelectorAll<HTMLElement>(ROWS), readRow));
    const customerName = nameOfCustomer(rows);
    return { conversation, ...(customerName && { customerName }), rows, composer: findComposer(page) };
  },
});

function readRow(row: HTMLElement) {
  const at = timeOf(row.querySelector('time[datetime]'));
  if (row.classList.contains('thread-event')) return rowOf({ author: 'system', text: textOf(row), at });
  const body = row.querySelector('.thread-body');
  return rowOf({
    id: row.closest('[id^="thread-entry-"]')?.id.replace('thread-entry-', ''),
    author: KINDS.find(([name]) => row.classList.contains(name))?.[1] ?? 'unknown',
    text: spokenIn(body?.querySelector(':scope > div') ?? body, 'blockquote, .gmail_quote, .attachments'),
    name: textOf(row.querySelector('.header b')),
    at,
  });
}

function findComposer(page: ParentNode): PageComposer | undefined {
  const reply = firstSeen(page, REPLY);
  const note = firstSeen(page, NOTE);
  if (reply && note) return { element: reply, mode: 'unknown' }; // as long as neither tab is chosen
  if (reply) return { element: reply, mode: 'reply' };
  return note && { element: note, mode: 'note' };
}
