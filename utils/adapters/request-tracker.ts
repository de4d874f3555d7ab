import type { ComposerMode } from '../engine/types.ts';
import type { PageChat, PageComposer, PageRow } from './adapter.ts';
import { bodyOf, firstSeen, textOf } from './dom.ts';
import { readRows } from './memory.ts';
import { rowOf } from './rows.ts';
import { spokenIn } from './spoken.ts';
import { defineTool, idIn } from './tool.ts';

// A: 5.0.3 running (2026-11); 6.0 from its own source (2025-06).
const ROWS = '.history-container .transaction[data-transaction-id]';
const FIELD = 'textarea.messagebox[name="UpdateContent"]';
const FRAME = '#cke_UpdateContent iframe.cke_wysiwyg_frame'; // 5
const REQUESTOR = '.requestors .user[data-user-id]';
const COPIED = '.form-row.cc .user[data-user-id]';
/** Quotes are folded stanzas inside a stanza. */
const QUOTED = '.message-stanza .message-stanza, .message-stanza.closed, .message-stanza-folder, blockquote';

/** Request Tracker: one page to read a ticket, another to write, and the ticket's number on both. */
export const requestTracker = defineTool({
  id: 'request-tracker',
  name: 'Request Tracker',
  proof: 'running',
  // The history comes after the page.
  marks: `${ROWS}, ${FIELD}, #delayed_ticket_history`,
  read(page, url): PageChat | undefined {
    const id =
      idIn(url, /[?&;]id=(\d+)/) ?? page.querySelector<HTMLInputElement>('input[type="hidden"][name="id"]')?.value;
    if (!id) return undefined;
    const conversation = `ticket-${id}`;
    const composer = findComposer(page);
    const transactions = page.querySelectorAll<HTMLElement>(ROWS);
    if (!composer && transactions.length === 0) return undefined;
    if (composer && transactions.length === 0) return { conversation, rows: [], composer, canRead: false };
    const people = { customers: idsOf(page, REQUESTOR), copied: idsOf(page, COPIED) };
    const read = readRows(transactions, readTransaction);
    const rows = read.toSorted((one, other) => one.number - other.number).map((one) => authored(one, people));
    const customerName = nameOf(textOf(page.querySelector(REQUESTOR)));
    return { conversation, ...(customerName && { customerName }), rows, composer };
  },
});

interface Transaction {
  readonly row: PageRow;
  readonly number: number;
  readonly user: string;
  /** The line that says what was done. */
  readonly done: string;
}

function readTransaction(row: HTMLElement): Transaction {
  const id = row.dataset.transactionId ?? '';
  const user = row.querySelector<HTMLElement>('.description .user');
  const description = textOf(row.querySelector('.description'));
  const isMessage = row.classList.contains('message');
  const said = isMessage ? spokenIn(row.querySelector('.messagebody'), QUOTED) : description;
  const name = nameOf(textOf(user));
  return {
    row: rowOf({ id, author: isMessage ? 'unknown' : 'system', text: said, name: isMessage ? name : undefined }),
    number: Number(id),
    user: user?.dataset.userId ?? '',
    done: description.slice(textOf(user).length),
  };
}

interface People {
  readonly customers: ReadonlySet<string>;
  readonly copied: ReadonlySet<string>;
}

/** A requestor's words are the customer's; a comment goes to colleagues; who was only copied in is nobody known. */
function authored({ row, user, done }: Transaction, { customers, copied }: People): PageRow {
  if (row.author === 'system') return row;
  if (/\bcomments?\b/i.test(done)) return { ...row, author: 'note' };
  if (customers.has(user)) return { ...row, author: 'customer' };
  const isReply = /\b(?:correspond|ticket created)/i.test(done); // in another language nothing tells it from a comment
  return isReply && customers.size > 0 && user !== '' && !copied.has(user) ? { ...row, author: 'agent' } : row;
}

const idsOf = (page: ParentNode, people: string): ReadonlySet<string> =>
  new Set(Array.from(page.querySelectorAll<HTMLElement>(people), ({ dataset }) => dataset.userId ?? ''));

/** "Dana Okafor <dana@example.com>" of people outside, "agent (Alex Agent)" of colleagues. */
function nameOf(shown: string): string {
  const [, inside] = /\(([^)]+)\)$/.exec(shown) ?? [];
  return inside ?? shown.replace(/\s*<[^>]*>$/, '');
}

function findComposer(page: ParentNode): PageComposer | undefined {
  const framed = firstSeen(page, [FRAME]);
  const element =
    bodyOf(framed) ?? firstSeen(page, ['.messagebox-container .ck-editor__editable[contenteditable="true"]', FIELD]);
  return element && { element, mode: modeOf(page) };
}

function modeOf(page: ParentNode): ComposerMode {
  const type = page.querySelector<HTMLSelectElement>('select[name="UpdateType"]')?.value;
  if (type === 'private') return 'note';
  return type === 'response' ? 'reply' : 'unknown';
}
