import type { Author } from '../engine/types.ts';
import type { PageComposer } from './adapter.ts';
import { firstSeen, isVisible, textOf, timeOf } from './dom.ts';
import { readRows } from './memory.ts';
import { modeByWords } from './mode.ts';
import { nameOfCustomer, rowOf } from './rows.ts';
import { defineTool, idIn } from './tool.ts';

// All B: several extensions and themes for it, without dates.
const BOX = '.c-conversation-box-content';
const ROW = 'c-conversation-box-content-message';
const TEXT = '.c-conversation-box-content-message-bubble__content';
const COMPOSER = ['.c-conversation-box-field__field-composer-field'];
const PROFILE = '.c-conversation-profile__name:not([class*="--not-set"])';

/** Crisp. Its list is virtualised; the name stands only on the last message of a run. */
export const crisp = defineTool({
  id: 'crisp',
  name: 'Crisp',
  proof: 'pages',
  hosts: ['app.crisp.chat'],
  marks: `${BOX}, .${ROW}`,
  read(page, url) {
    const box = Array.from(page.querySelectorAll<HTMLElement>(BOX)).find(isVisible);
    if (!box) return undefined;
    const rows = readRows(box.querySelectorAll<HTMLElement>(`.${ROW}`), readRow);
    const customerName = textOf(page.querySelector(PROFILE)) || nameOfCustomer(rows);
    return {
      conversation: idIn(url, /\/(session_[\w-]+)/) ?? url.pathname,
      ...(customerName && { customerName }),
      rows,
      composer: findComposer(page),
    };
  },
});

function readRow(row: HTMLElement) {
  const bubbles = Array.from(row.querySelectorAll(TEXT), textOf).filter(Boolean);
  return rowOf({
    author: authorOf(row),
    text: bubbles.length > 0 ? bubbles.join('\n') : textOf(row),
    name: textOf(row.querySelector(`.${ROW}__avatar-tooltip .c-base-tooltip__default`)),
    at: timeOf(row.querySelector('time[datetime]')),
  });
}

function authorOf({ classList }: HTMLElement): Author {
  if (classList.contains(`${ROW}--user`)) return 'customer';
  return classList.contains(`${ROW}--operator`) ? 'agent' : 'system';
}

function findComposer(page: ParentNode): PageComposer | undefined {
  const found = firstSeen(page, COMPOSER);
  const element = found?.querySelector<HTMLElement>('[contenteditable="true"], textarea') ?? found;
  return element && { element, mode: modeByWords(element) };
}
