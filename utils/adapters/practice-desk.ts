import type { Author, ComposerMode } from '../engine/types.ts';
import { AUTHORS, COMPOSER_MODES } from '../engine/words.ts';
import { defineAdapter, type PageComposer, type PageRow } from './adapter.ts';
import { firstOf, isVisible, textOf, timeOf } from './dom.ts';
import { readRows } from './memory.ts';

const COMPOSER = [
  '[data-composer] [contenteditable="true"]', // the rich composer, 2026-11
  '[data-composer] textarea', // with ?composer=textarea
];

/** Our own practice desk, wherever it is served from. */
export const practiceDesk = defineAdapter({
  id: 'practice-desk',
  name: 'Practice desk',
  proof: 'running',
  marks: 'main[data-poise-desk]',
  matches: (_url: URL, page: ParentNode) => page.querySelector('main[data-poise-desk]') !== null,
  sureness: (page: ParentNode) => (page.querySelector('main[data-poise-desk]') ? 1 : 0),
  readChat(page: ParentNode, _url: URL) {
    const chat = openChat(page);
    const conversation = chat?.dataset.conversation;
    if (!chat || !conversation) return undefined;
    const customerName = chat.getAttribute('aria-label');
    return {
      conversation,
      ...(customerName && { customerName }),
      rows: readRows(chat.querySelectorAll<HTMLElement>('ol.log > li[data-message-id]'), readRow),
      composer: findComposer(chat) ?? findComposer(page),
      customerTyping: textOf(Array.from(chat.children).find(({ className }) => className === 'typing')) !== '',
    };
  },
});

/** Several chats can be mounted: the one marked as current, else the one that is seen. */
function openChat(page: ParentNode): HTMLElement | undefined {
  const current = page.querySelector<HTMLElement>('nav [data-conversation][aria-current="true"]')?.dataset.conversation;
  const chats = Array.from(page.querySelectorAll<HTMLElement>('main[data-poise-desk] section[data-conversation]'));
  return (
    chats.find((chat) => chat.dataset.conversation === current && isVisible(chat)) ??
    (current === undefined ? chats.find(isVisible) : undefined)
  );
}

function readRow(row: HTMLElement): PageRow {
  const name = textOf(row.querySelector('.who'));
  const at = timeOf(row.querySelector('time[datetime]'));
  return {
    id: row.dataset.messageId ?? '',
    author: oneOf<Author>(AUTHORS, row.dataset.author, 'unknown'),
    text: textOf(row.querySelector('.text')),
    ...(name && { name }),
    ...(at !== undefined && { at }),
    ...(row.dataset.deleted !== undefined && { deleted: true }),
  };
}

function findComposer(scope: ParentNode): PageComposer | undefined {
  const element = firstOf(scope, COMPOSER);
  if (!element || !isVisible(element)) return undefined;
  const mode = element.closest<HTMLElement>('[data-mode]')?.dataset.mode;
  return { element, mode: oneOf<ComposerMode>(COMPOSER_MODES, mode, 'unknown') };
}

const oneOf = <T extends string>(list: readonly T[], value: string | undefined, otherwise: T): T =>
  list.find((word) => word === value) ?? otherwise;
