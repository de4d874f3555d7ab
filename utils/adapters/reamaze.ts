import type { Author } from '../engine/types.ts';
import type { PageComposer } from './adapter.ts';
import { firstSeen, textOf, timeOf } from './dom.ts';
import { readRows } from './memory.ts';
import { modeByWords } from './mode.ts';
import { oldestFirst, rowOf } from './rows.ts';
import { defineTool, idIn } from './tool.ts';

// All b: one script.
const ROWS = '#messages-list li.message';

/** Re:amaze. */
export const reamaze = defineTool({
  id: 'reamaze',
  name: 'Re:amaze',
  proof: 'one_source',
  hosts: ['*.reamaze.com'],
  marks: `${ROWS}, textarea#message_body[data-rt-quickinsert]`,
  read: (page, url) => ({
    conversation: idIn(url, /\/admin\/conversations\/([^/?#]+)/) ?? url.pathname,
    rows: oldestFirst(readRows(page.querySelectorAll<HTMLElement>(ROWS), readRow)),
    composer: findComposer(page),
  }),
});

function readRow(row: HTMLElement) {
  const paragraphs = Array.from(row.querySelectorAll('.message-body > p'), textOf);
  return rowOf({
    id: row.dataset.id ?? row.id,
    author: authorOf(row),
    text: paragraphs.length > 0 ? paragraphs.join('\n\n') : textOf(row.querySelector('.message-body')),
    at: timeOf(row.querySelector('time[datetime]')),
  });
}

function authorOf({ className }: HTMLElement): Author {
  if (/\b(?:note|internal)\b/.test(className)) return 'note';
  return /\bstaff\b/.test(className) ? 'agent' : 'customer';
}

function findComposer(page: ParentNode): PageComposer | undefined {
  const element = firstSeen(page, ['textarea#message_body']);
  return element && { element, mode: modeByWords(element) };
}
