import type { PageComposer } from './adapter.ts';
import { firstSeen, isVisible, textOf, timeOf } from './dom.ts';
import { readRows } from './memory.ts';
import { modeOfLabel } from './mode.ts';
import { nameOfCustomer, rowOf, withNames } from './rows.ts';
import { defineTool, idIn } from './tool.ts';

// All B, from several scripts that run on it, 2025 and 2026.
const LIST = '[data-testid="messages-list"]';
const ROWS = '[data-testid="agent-message"], [data-testid="customer-message"]';
const COMPOSER = ['[data-testid="chat-feed-text-area-test-id"]', '#chat-feed-text-area-id'];
const CHOSEN = '[data-testid^="chat-item-"][aria-selected="true"], [aria-selected="true"][data-id]';

/** LiveChat, the agents' app. Its system lines carry no mark and are left out; a bot's words come as an agent's. */
export const livechat = defineTool({
  id: 'livechat',
  name: 'LiveChat',
  proof: 'pages',
  hosts: ['my.livechatinc.com'],
  marks: `${COMPOSER[0]}, ${LIST} [data-testid="customer-message"], ${LIST} [data-testid="agent-message"]`,
  read(page, url) {
    const list = Array.from(page.querySelectorAll<HTMLElement>(LIST)).find(isVisible);
    if (!list) return undefined;
    const rows = withNames(readRows(list.querySelectorAll<HTMLElement>(ROWS), readRow));
    const customerName = nameOfCustomer(rows);
    return {
      conversation: conversationOf(page, url),
      ...(customerName && { customerName }),
      rows,
      composer: findComposer(page),
    };
  },
});

/** A customer who comes back keeps the first part; the second is one visit's. */
function conversationOf(page: ParentNode, url: URL): string {
  const chosen = page.querySelector<HTMLElement>(CHOSEN)?.dataset;
  return idIn(url, /\/chats\/([^/?#]+)/) ?? chosen?.id ?? chosen?.testid?.replace('chat-item-', '') ?? url.pathname;
}

function readRow(row: HTMLElement) {
  const text = row.querySelector('[data-testid="message-text"]');
  const name = Array.from(row.querySelectorAll('.privacy-masker')).find(
    (masked) => !text?.contains(masked) && !masked.contains(text),
  );
  return rowOf({
    author: row.dataset.testid === 'agent-message' ? 'agent' : 'customer',
    text: textOf(text),
    name: textOf(name),
    at: timeOf(row.querySelector('time[datetime]')),
  });
}

function findComposer(page: ParentNode): PageComposer | undefined {
  const found = firstSeen(page, COMPOSER);
  const inner = found?.querySelector<HTMLElement>('[contenteditable="true"], textarea');
  const element = inner ?? found;
  // In English it reads "Message", and "Private" while only colleagues will see it.
  return element && { element, mode: modeOfLabel(textOf(page.querySelector('[data-testid="private-mode-menu"]'))) };
}
