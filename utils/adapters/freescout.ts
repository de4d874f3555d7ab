import type { Author, ComposerMode } from '../engine/types.ts';
import type { PageComposer } from './adapter.ts';
import { firstSeen, textOf, timeOf } from './dom.ts';
import { readRows } from './memory.ts';
import { nameOfCustomer, rowOf } from './rows.ts';
import { spokenIn } from './spoken.ts';
import { defineTool, idIn } from './tool.ts';

// A: its own source (2026-08) and 1.8.235 running (2026-11).
const ROWS = '.thread[data-thread_id]:not(.thread-type-draft)';
const KINDS: Readonly<Record<string, Author>> = {
  'thread-type-customer': 'customer',
  'thread-type-message': 'agent',
  'thread-type-note': 'note',
  'thread-type-lineitem': 'system',
};
const COMPOSER = ['.conv-reply-block .note-editable', '.conv-note-block .note-editable'];

/** FreeScout, on any host: newest first, the composer above. */
export const freescout = defineTool({
  id: 'freescout',
  name: 'FreeScout',
  proof: 'pages',
  marks: '#conv-layout-main .thread[data-thread_id], body[data-conversation_id] #conv-layout',
  read(page, url) {
    const conversation =
      page.querySelector<HTMLElement>('body[data-conversation_id]')?.dataset.conversation_id ||
      idIn(url, /\/conversation\/(\d+)/);
    if (!conversation) return undefined;
    const rows = readRows(Array.from(page.querySelectorAll<HTMLElement>(ROWS)).toReversed(), readRow);
    const customerName = nameOfCustomer(rows);
    return { conversation, ...(customerName && { customerName }), rows, composer: findComposer(page) };
  },
});

function readRow(row: HTMLElement) {
  const kind = Object.keys(KINDS).find((name) => row.classList.contains(name));
  const body = Array.from(row.querySelectorAll('.thread-content')).find((at) => !at.closest('.thread-original'));
  const lineitem = kind === 'thread-type-lineitem';
  return rowOf({
    id: row.dataset.thread_id,
    author: (kind !== undefined && KINDS[kind]) || 'unknown',
    text: spokenIn(body ?? (lineitem ? row : undefined), 'blockquote, .gmail_quote, .thread-original, .thread-date'),
    name: textOf(row.querySelector('.thread-person')),
    at: timeOf(row.querySelector('time[datetime]')),
  });
}

function findComposer(page: ParentNode): PageComposer | undefined {
  const element = firstSeen(page, COMPOSER);
  return element && { element, mode: modeOf(element, page) };
}

/** One block serves replies, notes and forwards; what is forwarded goes to somebody else. */
function modeOf(element: HTMLElement, page: ParentNode): ComposerMode {
  if (element.closest('.conv-forward-block')) return 'unknown';
  const flag = page.querySelector<HTMLInputElement>('input[name="is_note"]')?.value ?? '';
  if (element.closest('.conv-note-block') || flag === '1' || flag === 'true') return 'note';
  return 'reply';
}
