import type { Author, ComposerMode } from '../engine/types.ts';
import type { PageChat, PageComposer, PageRow } from './adapter.ts';
import { bodyOf, firstSeen, textOf } from './dom.ts';
import { readRows } from './memory.ts';
import { nameOfCustomer, rowOf } from './rows.ts';
import { spokenIn } from './spoken.ts';
import { defineTool, idIn } from './tool.ts';

// A: its own templates, and 6.5.1 running (2026-11).
const SHOWN = '#ArticleItems .WidgetSimple';
const TABLE = '#ArticleTable tbody tr';
const FRAME = '#cke_RichText iframe.cke_wysiwyg_frame';
const QUOTED = 'blockquote, [type="cite"]';

/**
 * Znuny and OTRS: a ticket shows one article at a time and lists the others, newest first. One writes in a window of its
 * own, which knows the ticket's number.
 */
export const znuny = defineTool({
  id: 'znuny',
  name: 'Znuny',
  proof: 'pages',
  marks:
    '#ArticleItems, #ArticleTable, form#ComposeTicket textarea.RichText, form[name="compose"] textarea.RichText, textarea#RichText.RichText',
  read(page, url): PageChat | undefined {
    const conversation = idIn(url, /[?&;]TicketID=(\d+)/) ?? hiddenValue(page, 'TicketID');
    if (!conversation) return undefined;
    const composer = findComposer(page, url);
    const shown = readRows(page.querySelectorAll<HTMLElement>(SHOWN), readArticle);
    const listed = page.querySelectorAll<HTMLElement>(TABLE);
    if (shown.length === 0 && listed.length === 0) {
      return composer && { conversation, rows: [], composer, canRead: false };
    }
    const rows = inOrder(shown, Array.from(listed, listedRow));
    const customerName = nameOfCustomer(rows);
    return { conversation, ...(customerName && { customerName }), rows, composer };
  },
});

const hiddenValue = (page: ParentNode, name: string): string | undefined =>
  page.querySelector<HTMLInputElement>(`input[type="hidden"][name="${name}"]`)?.value || undefined;

/** The articles by their numbers: those that are only listed stand there without words, so that the order is known. */
function inOrder(shown: readonly PageRow[], listed: readonly PageRow[]): readonly PageRow[] {
  const rows = new Map(listed.filter(({ id }) => id !== '').map((row) => [row.id, row]));
  for (const row of shown) rows.set(row.id, row);
  return [...rows.values()].toSorted((one, other) => Number(one.id) - Number(other.id));
}

/** The number stands in the first cell that has nothing else. */
function listedRow(row: HTMLElement): PageRow {
  const cells = Array.from(row.querySelectorAll('td'), (cell) => (cell.textContent ?? '').trim());
  return rowOf({ id: cells.find((text) => /^\d+$/.test(text)), author: authorOf(row), text: '' });
}

function readArticle(article: HTMLElement): PageRow {
  // "#1 – Subject – Name – time"
  const parts = textOf(article.querySelector('.Header h2, h2')).split(' – ');
  const number = /#\s*(\d+)/.exec(parts[0] ?? '')?.[1];
  const frame = article.querySelector('.ArticleMailContent iframe, iframe[id^="Iframe"]');
  const body = bodyOf(frame) ?? article.querySelector('.ArticleMailContent .ArticleBody, .ArticleBody');
  return rowOf({
    id: number,
    author: authorOf(article),
    text: spokenIn(body, QUOTED),
    name: parts.length > 3 ? parts.at(-2)?.trim() : undefined,
  });
}

function authorOf({ classList }: HTMLElement): Author {
  if (classList.contains('customer')) return 'customer';
  if (classList.contains('system')) return 'system';
  if (!classList.contains('agent')) return 'unknown';
  return classList.contains('VisibleForCustomer') ? 'agent' : 'note';
}

function findComposer(page: ParentNode, url: URL): PageComposer | undefined {
  const element = bodyOf(firstSeen(page, [FRAME])) ?? firstSeen(page, ['textarea#RichText', 'textarea.RichText']);
  return element && { element, mode: modeOf(idIn(url, /[?&;]Action=(\w+)/) ?? hiddenValue(page, 'Action')) };
}

/** What is forwarded, or begins a ticket, goes to somebody else. */
function modeOf(action: string | undefined): ComposerMode {
  if (action === 'AgentTicketCompose') return 'reply';
  return action === 'AgentTicketNote' ? 'note' : 'unknown';
}
