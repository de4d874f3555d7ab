import type { PageComposer } from './adapter.ts';
import { firstSeen, textOf, timeOf } from './dom.ts';
import { readRows } from './memory.ts';
import { modeByWords } from './mode.ts';
import { oldestFirst, rowOf } from './rows.ts';
import { spokenIn } from './spoken.ts';
import { defineTool, idIn } from './tool.ts';

// All b: one script each, 2026.
const ROWS = '.ticket-description, .ticket_note[data-note-id]';
const COMPOSER = ['div.fr-element.fr-view[contenteditable="true"]'];

/** Freshdesk. What tells customers, colleagues and notes apart is not known: every row is `unknown`. */
export const freshdesk = defineTool({
  id: 'freshdesk',
  name: 'Freshdesk',
  proof: 'one_source',
  hosts: ['*.freshdesk.com'],
  marks: '.ticket_note[data-note-id], #ticket-details .ticket-description',
  read: (page, url) => ({
    conversation: idIn(url, /\/a\/tickets\/(\d+)/) ?? url.pathname,
    rows: oldestFirst(readRows(page.querySelectorAll<HTMLElement>(ROWS), readRow)),
    composer: findComposer(page),
  }),
});

function readRow(row: HTMLElement) {
  return rowOf({
    id: row.dataset.noteId ?? 'description',
    author: 'unknown',
    text:
      spokenIn(row.querySelector('.text__content'), 'blockquote, .freshdesk_quote, .gmail_quote') ||
      textOf(row.querySelector('.text__content')),
    at: timeOf(row.querySelector('time[datetime]')),
  });
}

function findComposer(page: ParentNode): PageComposer | undefined {
  const element = firstSeen(page, COMPOSER);
  return element && { element, mode: modeByWords(element) };
}
