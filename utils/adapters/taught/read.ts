import type { TaughtTool } from '../../engine/taught.ts';
import type { PageChat, PageComposer, PageRow } from '../adapter.ts';
import { isVisible, timeOf } from '../dom.ts';
import { modeOf } from '../generic/composer.ts';
import { conversationOf, customerOf } from '../generic.ts';
import { readRows } from '../memory.ts';
import { oldestFirst, rowOf } from '../rows.ts';
import { authorOf, type RowAuthor } from './cue.ts';
import { type FoundTaught, findTaught } from './find.ts';
import { byNames } from './names.ts';
import { partsIn } from './parts.ts';
import { wordsOf } from './words.ts';

const IDS = ['data-message-id', 'data-messageid', 'data-msg-id', 'data-id', 'data-uuid', 'data-key', 'id'];
const MAX_ROWS = 2000;

/** Why a page cannot be read as it was taught. */
export type TaughtTrouble = 'nothing' | 'no_rows' | 'no_words' | 'no_authors';

/** Whether a name line is the agent's own. */
export type IsOwn = (name: string) => boolean;

/** A page read as it was taught, or what is wrong with that. */
export function readTaught(tool: TaughtTool, page: ParentNode, url: URL, isOwn?: IsOwn): PageChat | TaughtTrouble {
  const found = findTaught(tool, page);
  const { root } = found;
  if (!root) return found.composer && isVisible(found.composer) ? 'no_rows' : 'nothing';
  const customerName = customerOf(page);
  const rows = oldestFirst(messagesOf(tool, found, root, customerName, isOwn));
  const trouble = troubleOf(rows);
  if (trouble) return trouble;
  return {
    conversation: conversationOf(page, url, root),
    ...(customerName && rows.some(({ author }) => author === 'customer') && { customerName }),
    rows,
    composer: composerOf(found.composer),
  };
}

/** The rows of a box as messages, oldest first. */
function messagesOf(
  tool: TaughtTool,
  { rows }: FoundTaught,
  root: Element,
  customerName: string,
  isOwn: IsOwn | undefined,
): readonly PageRow[] {
  const kept = tool.newestFirst ? rows.slice(0, MAX_ROWS).reverse() : rows.slice(-MAX_ROWS);
  const raw = readRows(kept, (row) => readRow(tool, row, root));
  if (!tool.newestFirst) return authored(tool, raw, customerName, isOwn);
  // Names stand before those that go on with them, as the page has it.
  return authored(tool, raw.toReversed(), customerName, isOwn).toReversed();
}

/** Rows as they stand on the page, read as it would be taught: nothing is remembered of them. */
export function readTaughtRows(
  tool: TaughtTool,
  rows: readonly HTMLElement[],
  root: Element,
  customerName: string,
  isOwn: IsOwn | undefined,
): readonly PageRow[] {
  return authored(
    tool,
    rows.map((row) => readRow(tool, row, root)),
    customerName,
    isOwn,
  );
}

function authored(
  tool: TaughtTool,
  raw: readonly RawTaught[],
  customerName: string,
  isOwn: IsOwn | undefined,
): readonly PageRow[] {
  const { agent } = tool.authors;
  if (agent?.at === 'name') return byNames(raw, { runs: agent.runs === true, customerName, isOwn });
  return raw.map(({ row }) => row);
}

/** One row, and what it says of its author. */
export interface RawTaught {
  readonly row: PageRow;
  readonly by: RowAuthor;
}

function readRow(tool: TaughtTool, row: HTMLElement, root: Element): RawTaught {
  const by = authorOf(row, root, tool);
  const named = typeof by === 'string' ? undefined : by.name;
  const text = wordsOf(tool, row);
  return {
    by,
    row: rowOf({
      id: IDS.map((name) => row.getAttribute(name)).find((id) => id && /\d/.test(id) && id.length < 100),
      // What says nothing is a status line's or a picture's: nobody is taken for its author.
      author: typeof by === 'string' && text !== '' ? by : 'unknown',
      text,
      name: named,
      at: timeOf(partsIn(row, 'time[datetime]')[0]),
    }),
  };
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
