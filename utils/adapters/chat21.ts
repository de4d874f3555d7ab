import type { PageComposer } from './adapter.ts';
import { firstSeen, isVisible, textOf } from './dom.ts';
import { readRows } from './memory.ts';
import { rowOf, withCustomer } from './rows.ts';
import { defineTool, idIn, numberOf } from './tool.ts';

// A: its own source, 2023-03; it may be outdated.
const ROWS = '.msg_container, .msg_info_container, .message_sender_fullname';
const COMPOSER = ['ion-textarea#ion-textarea textarea', 'ion-textarea#ion-textarea'];

/** Tiledesk and Chat21. Its ids repeat. What was received in a group comes from bots too: one name is the customer's. */
export const chat21 = defineTool({
  id: 'chat21',
  name: 'Tiledesk',
  proof: 'pages',
  marks: '.msg_container.base_sent, .msg_container.base_receive, ion-textarea#ion-textarea',
  read(page, url) {
    const all = Array.from(page.querySelectorAll<HTMLElement>(ROWS)).filter(isVisible);
    const box = all[0]?.closest('.conversation-wpr') ?? all[0]?.parentElement?.parentElement;
    const conversation = idIn(url, /conversation-detail\/([^/?#]+)/) ?? (box ? numberOf(box) : undefined);
    if (!conversation) return undefined;
    const rows = withCustomer(named(readRows(all, readRow)), undefined);
    return { conversation, rows, composer: findComposer(page) };
  },
});

function readRow(row: HTMLElement) {
  if (row.matches('.message_sender_fullname')) return { sender: textOf(row) };
  if (row.matches('.msg_info_container')) return { row: rowOf({ author: 'system', text: textOf(row) }) };
  const name = textOf(row.querySelector('.message_sender_fullname'));
  const text = textOf(row.querySelector('.message_innerhtml')) || '';
  return { row: rowOf({ author: row.matches('.base_sent') ? 'agent' : 'unknown', text, name }) };
}

/** The sender's name stands before the row, or in it. */
function named(read: readonly ReturnType<typeof readRow>[]) {
  let sender = '';
  return read.flatMap(({ row, sender: said }) => {
    if (said !== undefined) sender = said;
    if (!row) return [];
    const name = row.author === 'unknown' && !row.name ? sender : '';
    sender = '';
    return [name ? { ...row, name } : row];
  });
}

function findComposer(page: ParentNode): PageComposer | undefined {
  const element = firstSeen(page, COMPOSER);
  return element && { element, mode: 'reply' };
}
