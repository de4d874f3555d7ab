import type { Author } from '../engine/types.ts';
import type { PageComposer } from './adapter.ts';
import { firstSeen, isVisible, timeOf } from './dom.ts';
import { readRows } from './memory.ts';
import { rowOf } from './rows.ts';
import { spokenIn } from './spoken.ts';
import { defineTool, idIn } from './tool.ts';

// A: its own source, 2024 to 2026.
const BUBBLE = 'article-bubble-container-';
const BODY = 'article-bubble-body-';

/** Zammad's new desktop view on any host: the customer's bubbles stand on the right, in a colour of their own. */
export const zammadDesktop = defineTool({
  id: 'zammad-desktop',
  name: 'Zammad (new desktop view)',
  proof: 'pages',
  marks: `[data-test-id^="${BUBBLE}"]`,
  read(page, url) {
    const all = Array.from(page.querySelectorAll<HTMLElement>(`[data-test-id^="${BUBBLE}"]`));
    const bubbles = all.filter(isVisible);
    const conversation = idIn(url, /\/tickets?\/(\d+)/) ?? url.pathname + url.hash;
    return {
      conversation,
      rows: readRows(bubbles, readBubble),
      composer: findRichText(page),
    };
  },
});

function readBubble(row: HTMLElement) {
  const id = (row.dataset.testId ?? '').replace(BUBBLE, '');
  const body = row.querySelector<HTMLElement>(`[data-test-id^="${BODY}"]`);
  return rowOf({
    id,
    author: sideAuthor(row, body),
    text: spokenIn(body, 'blockquote, button, time'),
    at: timeOf(row.querySelector('time[datetime]')),
  });
}

function sideAuthor(row: HTMLElement, body: HTMLElement | null): Author {
  if (row.classList.contains('bg-stripes')) return 'note';
  if (body?.classList.contains('bg-blue-100')) return 'customer';
  return body?.classList.contains('bg-neutral-100') ? 'agent' : 'unknown';
}

/** Its field is known as rich text and no more: for whom one writes is not. */
function findRichText(page: ParentNode): PageComposer | undefined {
  const element = firstSeen(page, [
    'form .ProseMirror[contenteditable="true"]',
    '.ProseMirror[contenteditable="true"]',
  ]);
  return element && { element, mode: 'unknown' };
}
