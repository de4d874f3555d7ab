import type { PageComposer } from './adapter.ts';
import { firstSeen, isVisible, textOf, timeOf } from './dom.ts';
import { readRows } from './memory.ts';
import { nameOfCustomer, rowOf, withCustomer } from './rows.ts';
import { spokenIn } from './spoken.ts';
import { defineTool, idIn } from './tool.ts';

// A: its own components and end-to-end tests (2024 to 2026).
const ROWS = '[data-mid][data-own], [data-system-message-type], [role="listitem"].rcx-message-system';
const BODY = '[role="document"], [data-qa-type="message-body"], [data-qa-type="system-message-body"]';
const NAME = '.rcx-message-header__name, [data-qa-type="username"], [data-username]';
const COMPOSER = ['textarea[name="msg"]', '[name="msg"][contenteditable="true"]'];
const NOT_SAID = 'blockquote, button, [role="toolbar"]';

/**
 * Rocket.Chat, on any host: chats with one other (`/live`, `/direct`). It tells what is mine, and not who the others
 * are: one other is the customer, among more nobody is.
 */
export const rocketChat = defineTool({
  id: 'rocket-chat',
  name: 'Rocket.Chat',
  proof: 'pages',
  marks: '[data-mid][data-own]',
  read(page, url) {
    const list = Array.from(page.querySelectorAll<HTMLElement>(ROWS)).filter(isVisible);
    const [, kind, room] = /\/(live|direct|omnichannel[^/]*|channel|group)\/([^/?#]+)/.exec(url.pathname) ?? [];
    const read = named(readRows(list, readRow));
    const rows = kind === 'channel' || kind === 'group' ? read : withCustomer(read, undefined);
    const customerName = nameOfCustomer(rows);
    return {
      conversation: room ?? idIn(url, /(\/[^?#]*)/) ?? '',
      ...(customerName && { customerName }),
      rows,
      composer: findComposer(page),
    };
  },
});

function readRow(row: HTMLElement) {
  const isSystem = row.dataset.own === undefined;
  const body = row.querySelector(BODY);
  return {
    ...rowOf({
      id: row.dataset.mid ?? row.id,
      author: isSystem ? 'system' : row.dataset.own === 'true' ? 'agent' : 'unknown',
      text: spokenIn(body, NOT_SAID) || (isSystem ? textOf(row) : ''),
      name: isSystem ? undefined : textOf(row.querySelector(NAME)),
      at: timeOf(row.querySelector('time[datetime]')),
    }),
    follows: row.dataset.sequential === 'true',
  };
}

type Read = ReturnType<typeof readRow>;

/** A row that goes on from the one before has no name of its own. */
function named(rows: readonly Read[]) {
  let before: string | undefined;
  return rows.map(({ follows, ...row }) => {
    if (row.author === 'system') return row;
    if (!follows || row.name) before = row.name;
    return !row.name && before ? { ...row, name: before } : row;
  });
}

function findComposer(page: ParentNode): PageComposer | undefined {
  const element = firstSeen(page, COMPOSER);
  return element && { element, mode: 'reply' };
}
