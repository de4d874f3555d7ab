import type { Author, ComposerMode } from '../engine/types.ts';
import type { PageComposer } from './adapter.ts';
import { firstSeen, isVisible, textOf, timeOf } from './dom.ts';
import { readRows } from './memory.ts';
import { modeOfLabel } from './mode.ts';
import { nameOfCustomer, rowOf, withNames } from './rows.ts';
import { spokenIn } from './spoken.ts';
import { defineTool, idIn } from './tool.ts';

// A: its own source (2026-08) and 2.7.0 running (2026-11).
const ROWS = '[data-message-uuid]';
const COMPOSER = [
  '.editor-wrapper .ProseMirror[contenteditable="true"]',
  '.tiptap.ProseMirror[contenteditable="true"]',
];
const TABS = '[role="tab"][data-state="active"]';

/** LibreDesk, on any host. */
export const libredesk = defineTool({
  id: 'libredesk',
  name: 'LibreDesk',
  proof: 'pages',
  marks: ROWS,
  read(page, url) {
    const all = Array.from(page.querySelectorAll<HTMLElement>(ROWS)).filter(isVisible);
    const rows = withNames(readRows(all, readRow));
    const conversation = idIn(url, /\/conversation\/([\w-]+)/) ?? url.pathname;
    const customerName = nameOfCustomer(rows);
    return { conversation, ...(customerName && { customerName }), rows, composer: findComposer(page) };
  },
});

function readRow(row: HTMLElement) {
  const bubble = row.querySelector('.message-bubble');
  const author = authorOf(row, bubble);
  const side = row.matches('.items-start, .items-end') ? row : row.querySelector('.items-start, .items-end');
  const line = side?.querySelector('.text-muted-foreground.font-medium');
  // The label of a day stands inside its first row, before what happened.
  const event = Array.from(row.querySelectorAll('.text-center .text-muted-foreground, .text-muted-foreground')).at(-1);
  return rowOf({
    id: row.dataset.messageUuid,
    author,
    text: bubble ? spokenIn(bubble.querySelector('.native-html'), 'blockquote, .gmail_quote') : textOf(event ?? row),
    name: bubble?.contains(line ?? null) ? undefined : textOf(line),
    at: timeOf(row.querySelector('time[datetime]')),
  });
}

function authorOf(row: HTMLElement, bubble: Element | null): Author {
  if (!bubble) return 'system';
  if (bubble.classList.contains('bg-private')) return 'note';
  const has = (side: string) =>
    row.classList.contains(side) || row.querySelector(`.${side}`)?.contains(bubble) === true;
  if (has('items-end')) return 'agent';
  return has('items-start') ? 'customer' : 'unknown';
}

function findComposer(page: ParentNode): PageComposer | undefined {
  const element = firstSeen(page, COMPOSER);
  return element && { element, mode: modeOf(element, page) };
}

function modeOf(element: HTMLElement, page: ParentNode): ComposerMode {
  if (element.closest('[class~="!bg-private"], .bg-private')) return 'note';
  const chosen = Array.from(page.querySelectorAll(TABS)).filter(isVisible);
  const told = chosen.map((tab) => modeOfLabel(`${tab.id.replaceAll('_', ' ')} ${textOf(tab)}`));
  return told.find((mode) => mode === 'note') ?? told.find((mode) => mode === 'reply') ?? 'unknown';
}
