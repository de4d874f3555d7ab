import type { Author } from '../engine/types.ts';
import type { PageComposer } from './adapter.ts';
import { firstOf, firstSeen, textOf } from './dom.ts';
import { readRows } from './memory.ts';
import { rowOf, withCustomer } from './rows.ts';
import { spokenIn } from './spoken.ts';
import { defineTool, hashOf } from './tool.ts';

// All B: several extensions and tests, 2024 to 2026. It changes often.
const PANEL = [
  '#main [data-testid="conversation-panel-messages"]', // 2026
  '#main [role="application"]',
  '#main .copyable-area', // older
];
const ROWS = '[role="row"] [data-id]';
const SAID = '[data-pre-plain-text]';
const HEAD = [
  '#main header [data-testid="conversation-info-header"]',
  '#main header span[title]', // in a group it lists the members
];
const COMPOSER = ['#main footer [contenteditable="true"]'];
/** Ticks, or the clock before the first: under one's own messages alone. */
const TICKS = '[data-testid="msg-meta"] [data-icon^="msg-"]';

/** WhatsApp Web. Rows a screen away are empty shells; the address tells no conversation, so its name does, hashed. */
export const whatsappWeb = defineTool({
  id: 'whatsapp-web',
  name: 'WhatsApp Web',
  proof: 'pages',
  hosts: ['web.whatsapp.com'],
  marks: `#main [data-testid="conversation-panel-messages"], #main ${SAID}`,
  read(page) {
    const panel = firstOf(page, PANEL);
    const customerName = textOf(firstOf(page, HEAD)).split('\n')[0];
    if (!panel || !customerName) return undefined;
    const rows = readRows(panel.querySelectorAll<HTMLElement>(ROWS), readRow);
    return {
      conversation: `chat-${hashOf(customerName)}`,
      customerName,
      // Whoever has no name here is not known either.
      rows: rows.some(({ author, name }) => author === 'unknown' && name) ? withCustomer(rows, customerName) : rows,
      composer: findComposer(page),
    };
  },
});

function readRow(row: HTMLElement) {
  const said = row.querySelector<HTMLElement>(SAID);
  const words = Array.from((said ?? row).querySelectorAll('.selectable-text')).find(
    (text) => !text.closest('[role="button"]') && !text.parentElement?.closest('.selectable-text'),
  );
  return rowOf({
    id: row.dataset.id,
    author: said || words ? authorOf(row) : 'unknown',
    text: spokenIn(words, '[role="button"]'),
    name: /^\[[^\]]*\]\s*(.*?):\s*$/.exec(said?.dataset.prePlainText ?? '')?.[1],
  });
}

function authorOf(row: HTMLElement): Author {
  if (row.closest('.message-out') ?? row.querySelector('.message-out')) return 'agent';
  if (row.closest('.message-in') ?? row.querySelector('.message-in')) return 'customer';
  const [, own] = /^(true|false)_/.exec(row.dataset.id ?? '') ?? []; // until September 2026
  if (own !== undefined) return own === 'true' ? 'agent' : 'customer';
  // A row that shows its details and no ticks came in: from whom, its name says.
  return row.querySelector(TICKS) ? 'agent' : 'unknown';
}

function findComposer(page: ParentNode): PageComposer | undefined {
  const element = firstSeen(page, COMPOSER);
  return element && { element, mode: 'reply' }; // there are no notes
}
