import type { Author } from '../engine/types.ts';
import { defineAdapter, type PageComposer, type PageRow } from './adapter.ts';
import { cleanText, firstOf, instantOf, isVisible, textOf } from './dom.ts';
import { readRows } from './memory.ts';

/** Seen in 14.0.0 (2026-11); the same in the source of 15 (2026-07, unreleased). */
const BOXES = 'converse-chat[jid], converse-muc[jid]';
/** Not the day and "new messages" lines, which are `.message` too. Info rows have no id. */
const ROWS = 'converse-chat-message > .chat-msg, converse-chat-message > .chat-info';
const BODY = 'converse-chat-message-body.chat-msg__text'; // 14 and 15
const NAME = ['.chat-msg__heading .chat-msg__author', '.chat-msg__author']; // the second on /me rows
const TITLE = ['converse-chat-heading .chatbox-title__text .user', 'converse-chat-heading .chatbox-title__text'];
const COMPOSER = [
  'converse-chat-bottom-panel textarea.chat-textarea', // 14
  'converse-chat-bottom-panel .chat-textarea[contenteditable="true"]', // 15, a Lexical editor
];

/** The box that last had the focus: the agent may look elsewhere in the page without leaving the chat. */
let lastInFront: WeakRef<Element> | undefined;

/**
 * Converse.js, wherever it is served from: as a console of its own or as boxes in a page. One-to-one chats only: in a
 * room nothing tells which of the many is the customer.
 */
export const converse = defineAdapter({
  id: 'converse',
  name: 'Converse.js',
  proof: 'running',
  marks: 'converse-root, converse-chats',
  matches: (_url: URL, page: ParentNode) => isConverse(page),
  sureness: (page: ParentNode) => (isConverse(page) ? 1 : 0),
  readChat(page: ParentNode, _url: URL) {
    const box = boxInFront(page);
    const conversation = box?.getAttribute('jid');
    if (!box || !conversation || box.localName !== 'converse-chat') return undefined;
    const customerName = textOf(firstOf(box, TITLE));
    return {
      conversation,
      ...(customerName && { customerName }),
      rows: withIds(withNames(readRows(box.querySelectorAll<HTMLElement>(ROWS), readRow))),
      composer: findComposer(box),
    };
  },
});

const isConverse = (page: ParentNode): boolean => page.querySelector('converse-root, converse-chats') !== null;

/** Fullscreen shows one box; as an overlay several stand side by side. */
function boxInFront(page: ParentNode): HTMLElement | undefined {
  const boxes = Array.from(page.querySelectorAll<HTMLElement>(BOXES)).filter(isVisible);
  const focused = boxes.find((box) => box.contains(box.ownerDocument.activeElement));
  if (focused) lastInFront = new WeakRef(focused);
  const last = lastInFront?.deref();
  return focused ?? boxes.find((box) => box === last) ?? boxes[0];
}

interface Row extends PageRow {
  /** As written on the row: what tells two messages with one id apart. */
  readonly time: string;
}

function readRow(row: HTMLElement): Row {
  const time = row.dataset.isodate ?? '';
  const at = instantOf(time);
  const when = { time, ...(at !== undefined && { at }) };
  if (row.classList.contains('chat-info')) {
    return { id: '', author: 'system', text: textOf(row.querySelector('.chat-info__message')), ...when };
  }
  const name = textOf(firstOf(row, NAME)).replace(/^\*\*/, '');
  const deleted = row.classList.contains('chat-msg--retracted');
  return {
    id: row.dataset.msgid ?? '',
    author: authorOf(row),
    text: deleted ? '' : spoken(row),
    ...(name && { name }),
    ...when,
    ...(deleted && { deleted }),
  };
}

/** Told by the content's class alone: the body's `--received` means a receipt, and stands on the agent's rows too. */
function authorOf(row: HTMLElement): Author {
  const content = row.querySelector('.chat-msg__content');
  if (content?.classList.contains('chat-msg__content--me')) return 'agent';
  return content?.classList.contains('chat-msg__content--them') ? 'customer' : 'unknown';
}

/** The words as they were sent, before links, styling and pictures are made of them; without the `/me` of an action. */
function spoken(row: HTMLElement): string {
  const body = row.querySelector(BODY);
  const sent = body?.getAttribute('text');
  return (sent == null ? textOf(body) : cleanText(sent)).replace(/^\/me /, '');
}

/** Rows in a row of the same writer carry the name once, on the first. */
function withNames(rows: readonly Row[]): readonly Row[] {
  const names = new Map<Author, string>();
  return rows.map((row) => {
    if (row.author === 'system') return row;
    if (row.name) names.set(row.author, row.name);
    const name = row.name ?? names.get(row.author);
    return name && name !== row.name ? { ...row, name } : row;
  });
}

/** The sender's program gives the id, and some begin again at 1 with each session. */
function withIds(rows: readonly Row[]): readonly PageRow[] {
  const seen = new Set<string>();
  return rows.map(({ time, ...row }) => {
    if (!seen.has(row.id)) {
      seen.add(row.id);
      return row;
    }
    return row.id === '' ? row : { ...row, id: `${row.id}@${time}` };
  });
}

function findComposer(box: ParentNode): PageComposer | undefined {
  const element = firstOf(box, COMPOSER);
  // There are no notes in XMPP: whatever is sent from here goes to the customer.
  return element && isVisible(element) ? { element, mode: 'reply' } : undefined;
}
