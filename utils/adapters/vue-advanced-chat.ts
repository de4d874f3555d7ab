import type { Author } from '../engine/types.ts';
import { firstSeen, textOf } from './dom.ts';
import { readRows } from './memory.ts';
import { rowOf, withCustomer } from './rows.ts';
import { defineTool, numberOf } from './tool.ts';

// A: 2.1.2 running (2026-11).
const HOST = 'vue-advanced-chat';
const ROWS = '.vac-message-wrapper';
const TEXT = '.vac-message-card .markdown';
const CHOSEN = '.vac-room-item.vac-room-selected, .vac-room-selected .vac-room-item, .vac-room-selected';

/** Consoles made with vue-advanced-chat: all of it stands in an open shadow root. */
export const vueAdvancedChat = defineTool({
  id: 'vue-advanced-chat',
  name: 'Vue Advanced Chat',
  proof: 'running',
  marks: HOST,
  read(page) {
    const host = firstSeen(page, [HOST]);
    const root = host?.shadowRoot;
    if (!host || !root?.querySelector('#messages-list, .vac-messages-container')) return undefined;
    const chosen = root.querySelector(CHOSEN);
    const customerName =
      textOf(root.querySelector('.vac-room-header .vac-room-name')) || textOf(chosen?.querySelector('.vac-room-name'));
    const read = readRows(root.querySelectorAll<HTMLElement>(ROWS), readRow);
    const element = firstSeen(root, ['textarea#roomTextarea', 'textarea.vac-textarea']);
    return {
      conversation: chosen?.id || numberOf(host),
      ...(customerName && { customerName }),
      rows: withCustomer(read, customerName),
      composer: element && { element, mode: 'reply' },
    };
  },
});

function readRow(row: HTMLElement) {
  const deleted = row.querySelector('.vac-message-deleted') !== null;
  const text = Array.from(row.querySelectorAll(TEXT)).find((one) => !one.closest('.vac-reply-message'));
  const system = row.querySelector('.vac-card-system');
  return rowOf({
    id: row.id,
    author: system ? 'system' : authorOf(row),
    text: deleted ? '' : textOf(text) || textOf(system),
    name: system ? undefined : textOf(row.querySelector('.vac-text-username')),
    deleted,
  });
}

const authorOf = (row: HTMLElement): Author =>
  row.querySelector('.vac-message-box.vac-offset-current, .vac-message-card.vac-message-current') ? 'agent' : 'unknown';
