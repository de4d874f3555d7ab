import type { TaughtTool } from '../../engine/taught.ts';
import type { PageChat, PageComposer, PageRow } from '../adapter.ts';
import { isVisible, timeOf } from '../dom.ts';
import { modeOf } from '../generic/composer.ts';
import { conversationOf, customerOf } from '../generic.ts';
import { readRows } from '../memory.ts';
import { oldestFirst, rowOf } from '../rows.ts';
import { spokenIn } from '../spoken.ts';
import { authorOf, type FoundTaught, findTaught } from './find.ts';

/** What is no part of what was said, in the words of a row. */
const ASIDE = 'button,[role=button],time,[role=menu],[role=toolbar],input,[aria-hidden=true]';
/** And in a row whose words stand in no element of their own. */
const NAMES =
  '[class*="author" i],[class*="avatar" i],[class*="sender" i],[class*="username" i],[class*="timestamp" i],[class*="status" i]';
const IDS = ['data-message-id', 'data-messageid', 'data-msg-id', 'data-id', 'data-uuid', 'data-key', 'id'];
const MAX_ROWS = 2000;

/** Why a page cannot be read as it was taught. */
export type TaughtTrouble = 'nothing' | 'no_rows' | 'no_words' | 'no_authors';

/** A page read as it was taught, or what is wrong with that. */
export function readTaught(tool: TaughtTool, page: ParentNode, url: URL): PageChat | TaughtTrouble {
  const found = findTaught(tool, page);
  const { root } = found;
  if (!root) return found.composer && isVisible(found.composer) ? 'no_rows' : 'nothing';
  const rows = rowsOf(tool, found, root);
  const trouble = troubleOf(rows);
  if (trouble) return trouble;
  const customerName = customerOf(page);
  return {
    conversation: conversationOf(page, url, root),
    ...(customerName && rows.some(({ author }) => author === 'customer') && { customerName }),
    rows,
    composer: composerOf(found.composer),
  };
}

/** The rows of a box as messages, oldest first. */
function rowsOf(tool: TaughtTool, { rows }: FoundTaught, root: Element): readonly PageRow[] {
  const kept = tool.newestFirst ? rows.slice(0, MAX_ROWS).reverse() : rows.slice(-MAX_ROWS);
  return oldestFirst(readRows(kept, (row) => readTaughtRow(tool, row, root)));
}

/** One row as it was taught. */
export function readTaughtRow(tool: TaughtTool, row: HTMLElement, root: Element): PageRow {
  return rowOf({
    id: IDS.map((name) => row.getAttribute(name)).find((id) => id && /\d/.test(id) && id.length < 100),
    author: authorOf(row, root, tool.authors),
    text: wordsOf(tool, row),
    at: timeOf(row.querySelector('time[datetime]')),
  });
}

function wordsOf({ text }: TaughtTool, row: HTMLElement): string {
  if (text === undefined) return spokenIn(row, `${ASIDE},${NAMES}`);
  return [...row.querySelectorAll(text)]
    .filter((part) => part.parentElement?.closest(text) == null)
    .map((part) => spokenIn(part, ASIDE))
    .filter((words) => words !== '')
    .join('\n');
}

/** One row alone may be a picture or a status line; of several, some say something and tell whose they are. */
function troubleOf(rows: readonly PageRow[]): TaughtTrouble | undefined {
  if (rows.length === 0) return 'no_rows';
  if (rows.length < 2) return undefined;
  if (rows.every(({ text }) => text === '')) return 'no_words';
  return rows.every(({ author }) => author === 'unknown') ? 'no_authors' : undefined;
}

function composerOf(element: HTMLElement | undefined): PageComposer | undefined {
  // The agent has said that one writes to the customer here; a tab that says note, or does not say, is believed first.
  return element && isVisible(element) ? { element, mode: modeOf(element) } : undefined;
}
