import type { Author, ComposerMode } from '../engine/types.ts';
import type { PageComposer } from './adapter.ts';
import { firstSeen, isVisible, timeOf } from './dom.ts';
import { readRows } from './memory.ts';
import { nameOfCustomer, rowOf } from './rows.ts';
import { spokenIn } from './spoken.ts';
import { defineTool, idIn } from './tool.ts';

// A: pages of a 2024 instance, its own tests and templates.
const ROWS = '.ticket-article-item[data-id]';
const QUOTED = 'blockquote, .js-signatureMarker ~ *';

/** Zammad's classic view, on any host. Open tickets stay mounted; the customer stands on the right. */
export const zammad = defineTool({
  id: 'zammad',
  name: 'Zammad',
  proof: 'pages',
  marks: `${ROWS}, .article-new .articleNewEdit-body`,
  read(page, url) {
    const contents = Array.from(page.querySelectorAll<HTMLElement>('.content.active'));
    const holds = (element: Element) => element.querySelector(`${ROWS}, .articleNewEdit-body`) !== null;
    const ticket =
      contents.find((content) => holds(content) && isVisible(content)) ?? (contents.length === 0 ? page : undefined);
    const id = idIn(url, /#ticket\/zoom\/(\d+)/);
    if (!ticket) return undefined;
    const rows = readRows(ticket.querySelectorAll<HTMLElement>(ROWS), readRow);
    const conversation = id ?? rows[0]?.id;
    if (!conversation) return undefined;
    const customerName = nameOfCustomer(rows);
    return { conversation, ...(customerName && { customerName }), rows, composer: findComposer(ticket) };
  },
});

function readRow(row: HTMLElement) {
  const bubble = row.querySelector('.textBubble-content');
  return rowOf({
    id: row.dataset.id,
    author: authorOf(row),
    text: spokenIn(bubble?.querySelector('.richtext-content') ?? bubble, QUOTED),
    name: textContentOf(row.querySelector('.article-meta.top .article-meta-value')),
    at: timeOf(row.querySelector('time[datetime]')),
  });
}

/** The details are folded away, so nothing of them is seen. "Name <address>" by its name. */
const textContentOf = (element: Element | null): string => (element?.textContent ?? '').replace(/<[^>]*>/, '').trim();

function authorOf({ classList }: HTMLElement): Author {
  if (classList.contains('is-internal')) return 'note';
  const kinds = ['customer', 'agent', 'system'] as const;
  return kinds.find((kind) => classList.contains(kind)) ?? 'unknown';
}

function findComposer(ticket: ParentNode): PageComposer | undefined {
  const element = firstSeen(ticket, ['.article-new .articleNewEdit-body[contenteditable="true"]']);
  return element && { element, mode: modeOf(element) };
}

function modeOf(element: HTMLElement): ComposerMode {
  if (element.closest('.article-add.is-internal')) return 'note';
  return element.closest('.article-add.is-public') ? 'reply' : 'unknown';
}
