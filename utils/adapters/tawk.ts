import type { PageComposer } from './adapter.ts';
import { firstSeen, isVisible, textOf } from './dom.ts';
import { readRows } from './memory.ts';
import { modeByWords } from './mode.ts';
import { rowOf } from './rows.ts';
import { defineTool, numberOf } from './tool.ts';

// All b: two scripts, 2026.
const BOX = '.tawk-smooth-scroll';
const ROWS = '[id^="blockId-"]';
const COMPOSER = ['div.tawk-message-input[contenteditable="true"]:not([style*="display: none"])'];

/** tawk.to. Conversations that were opened stay mounted; a row says who wrote it by a name alone. */
export const tawk = defineTool({
  id: 'tawk',
  name: 'tawk.to',
  proof: 'one_source',
  hosts: ['dashboard.tawk.to'],
  marks: `div.tawk-message-input, ${BOX} ${ROWS}`,
  read(page) {
    const box = Array.from(page.querySelectorAll<HTMLElement>(BOX)).find(
      (one) => isVisible(one) && isSized(one) && one.querySelector(ROWS) !== null,
    );
    if (!box) return undefined;
    return {
      conversation: numberOf(box),
      rows: readRows(box.querySelectorAll<HTMLElement>(ROWS), readRow),
      composer: findComposer(page),
    };
  },
});

/** The others are there with no size; where nothing is laid out, all count. */
function isSized(box: HTMLElement): boolean {
  const { width, height } = box.getBoundingClientRect();
  const { width: whole } = box.ownerDocument.documentElement.getBoundingClientRect();
  return whole === 0 || (width > 0 && height > 0);
}

function readRow(row: HTMLElement) {
  const event = row.querySelector('.tawk-log-message-text');
  if (event) return rowOf({ id: row.id, author: 'system', text: textOf(event) });
  const texts = Array.from(row.querySelectorAll('.tawk-message'), textOf);
  return rowOf({
    id: row.id,
    author: 'unknown',
    text: texts.filter(Boolean).join('\n'),
    name: textOf(row.querySelector('.tawk-text-grey-2.tawk-text-regular-1')),
  });
}

function findComposer(page: ParentNode): PageComposer | undefined {
  const element = firstSeen(page, COMPOSER);
  return element && { element, mode: modeByWords(element) };
}
