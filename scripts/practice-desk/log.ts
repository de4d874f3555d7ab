import type { DeskAuthor } from './chat.ts';
import type { Conversation, DeskMessage } from './desk.ts';
import { element } from './element.ts';

const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** One row of the log. */
export function rowOf(message: DeskMessage, customer: string): HTMLLIElement {
  const { id, author, text, at } = message;
  return element(
    'li',
    { 'data-message-id': id, 'data-author': author },
    element(
      'p',
      { class: 'by' },
      element('span', { class: 'who' }, nameOf(author, customer)),
      ' ',
      element('time', { datetime: at.toISOString() }, clock.format(at)),
    ),
    element('div', { class: 'text' }, text),
  );
}

/** The chats in the list on the left, newest state each. */
export function entryOf({ chat, messages, unread, typing }: Conversation, current: boolean): HTMLButtonElement {
  const last = messages.at(-1);
  const entry = element(
    'button',
    { type: 'button', 'data-conversation': chat.id },
    element('span', { class: 'face', 'aria-hidden': 'true' }, initials(chat.customer)),
    element('span', { class: 'entry-name' }, chat.customer),
    element('time', last ? { datetime: last.at.toISOString() } : {}, last ? clock.format(last.at) : ''),
    element('span', { class: 'entry-last' }, typing ? 'is typing…' : (last?.text.slice(0, 80) ?? chat.topic)),
  );
  if (current) entry.setAttribute('aria-current', 'true');
  if (unread > 0) entry.append(element('span', { class: 'unread', 'aria-label': `${unread} unread` }, String(unread)));
  return entry;
}

function nameOf(author: DeskAuthor, customer: string): string {
  switch (author) {
    case 'customer':
      return customer;
    case 'agent':
      return 'You';
    case 'bot':
      return 'Welcome bot';
    case 'note':
      return 'Your note';
    case 'system':
      return 'Desk';
  }
}

function initials(name: string): string {
  return name
    .split(' ')
    .slice(0, 2)
    .map((word) => word.slice(0, 1))
    .join('');
}
