import type { Author } from '../engine/types.ts';
import type { PageComposer } from './adapter.ts';
import { firstSeen, isVisible, timeOf } from './dom.ts';
import { readRows } from './memory.ts';
import { rowOf } from './rows.ts';
import { spokenIn } from './spoken.ts';
import { defineTool, idIn } from './tool.ts';

// A: its own source, 2024 to 2026, and 4.10.0 running (2026-11).
const PANEL = '.conversation-panel';
const ROWS = '[data-message-id]';
const COMPOSER = [
  '.reply-box .ProseMirror[contenteditable="true"]',
  '.reply-box textarea', // inboxes without rich text
];

/** Chatwoot, on any host. */
export const chatwoot = defineTool({
  id: 'chatwoot',
  name: 'Chatwoot',
  proof: 'pages',
  hosts: ['app.chatwoot.com'],
  marks: `${PANEL} ${ROWS}, .reply-box .ProseMirror-woot-style, ul.conversation-panel`,
  read(page, url) {
    const panel = Array.from(page.querySelectorAll<HTMLElement>(PANEL)).find(isVisible);
    if (!panel) return undefined;
    return {
      conversation: idIn(url, /\/conversations\/(\d+)/) ?? url.pathname,
      rows: readRows(panel.querySelectorAll<HTMLElement>(ROWS), readRow),
      composer: findComposer(page),
    };
  },
});

/** The preview of the message that is answered stands in the bubble, before its own words. */
const NOT_SAID = '.cursor-pointer:first-child, time, button, .i-lucide-lock-keyhole';

function readRow(row: HTMLElement) {
  const bubble = row.querySelector('[data-bubble-name]');
  const words = bubble?.querySelector('.prose-bubble, .letter-render');
  return rowOf({
    id: row.dataset.messageId,
    author: authorOf(row, bubble),
    text: spokenIn(words ?? bubble, NOT_SAID),
    at: timeOf(row.querySelector('time[datetime]')),
  });
}

/** By the bubble's colour, which is its kind, and then by its side: early 4.x puts only one's own on the right. */
function authorOf(row: HTMLElement, bubble: Element | null): Author {
  const has = (selector: string) => row.querySelector(selector) !== null;
  if (bubble?.getAttribute('data-bubble-name') === 'activity' || row.classList.contains('justify-center'))
    return 'system';
  if (has('.bg-n-solid-amber, .i-lucide-lock-keyhole')) return 'note';
  if (has('.bg-n-solid-iris')) return 'bot';
  if (has('.bg-n-solid-blue')) return 'agent';
  if (has('.right-bubble') || row.classList.contains('justify-end')) return 'agent';
  return has('.left-bubble') || row.classList.contains('justify-start') ? 'customer' : 'unknown';
}

function findComposer(page: ParentNode): PageComposer | undefined {
  const element = firstSeen(page, COMPOSER);
  return element && { element, mode: element.closest('.reply-box.is-private') ? 'note' : 'reply' };
}
