import { defineAdapter, type PageChat } from './adapter.ts';
import { isVisible, parentOf } from './dom.ts';
import { authorsOf } from './generic/author.ts';
import { type FoundComposer, findComposer } from './generic/composer.ts';
import { type FoundLog, findLog } from './generic/log.ts';
import { type Parts, partsOf } from './generic/parts.ts';
import { addressedAmong, selfAmong } from './generic/people.ts';
import { type RawRow, readRow } from './generic/row.ts';
import { forget, readRows } from './memory.ts';

interface Look {
  readonly log: FoundLog | undefined;
  readonly composer: FoundComposer | undefined;
}

const MAX_ELEMENTS = 6000;
/** Rows read of a log: the newest. */
const MAX_ROWS = 2000;
/** Rows whose times tell which way a log goes. */
const FEW = 60;
const CHOSEN = '[aria-current=true],[aria-current=page],[aria-selected=true]';

/**
 * Any tool we have no adapter for: the field that looks like a reply's, the repeated rows that look like messages, and
 * who wrote them where the page tells. It says how sure it is, and `unknown` where nothing tells.
 */
export const generic = defineAdapter({
  id: 'generic',
  name: 'This page',
  proof: 'guess',
  matches: () => true,
  sureness(page: ParentNode) {
    const { log, composer } = lookAt(page);
    return log && composer ? Math.min(1, 0.5 * log.score + 0.5 * composer.score) : 0;
  },
  readChat(page: ParentNode, url: URL): PageChat | undefined {
    const { log, composer } = lookAt(page);
    if (!log) return undefined;
    const rows = orderedRows(log);
    const names = [...new Set(rows.flatMap(({ name }) => name ?? []))];
    const field = hostIn(page, composer?.element) === composer?.element ? composer?.element : undefined;
    const customerName = customerOf(page) || (addressedAmong(names, log.element, field) ?? '');
    const authors = authorsOf(rows, log.element, { self: selfAmong(page, names, log.element), customer: customerName });
    return {
      conversation: conversationOf(page, url, log.element),
      ...(customerName && authors.includes('customer') && { customerName }),
      rows: rows.map(({ id, text, name, at }, index) => ({
        id,
        text,
        author: authors[index] ?? 'unknown',
        ...(name !== undefined && { name }),
        ...(at !== undefined && { at }),
      })),
      composer,
    };
  },
});

/** One look serves both questions asked of it in the same turn. */
let last: { readonly page: ParentNode; readonly look: Look } | undefined;

function lookAt(page: ParentNode): Look {
  if (last?.page === page) return last.look;
  const roots = rootsOf(page);
  const composer = findComposer(roots);
  const look = { composer, log: findLog(roots, hostIn(page, composer?.element)) };
  last = { page, look };
  queueMicrotask(() => {
    last = undefined;
  });
  return look;
}

/** The composer, or the frame it stands in, as an element of this page. */
const hostIn = (page: ParentNode, element: HTMLElement | undefined): Element | undefined => {
  const frame = element?.ownerDocument.defaultView?.frameElement;
  return frame && page.contains?.(frame) ? frame : element;
};

/** The page, its open shadow roots one level deep, and same-origin frames. */
function rootsOf(page: ParentNode): readonly ParentNode[] {
  const roots: ParentNode[] = [page];
  let seen = 0;
  for (const element of page.querySelectorAll('*')) {
    seen += 1;
    if (seen > MAX_ELEMENTS) break;
    if (element.shadowRoot) roots.push(element.shadowRoot);
    if (element.localName === 'iframe' && isVisible(element)) {
      const inner = innerOf(element as HTMLIFrameElement);
      if (inner) roots.push(inner);
    }
  }
  return roots;
}

function innerOf(frame: HTMLIFrameElement): Document | undefined {
  try {
    return frame.contentDocument ?? undefined;
  } catch {
    return undefined; // another origin's
  }
}

/** Oldest first, whatever the page shows first; day labels and empty rows left out. */
function orderedRows({ element, rows }: FoundLog): readonly RawRow[] {
  const parts = partsIn(element, rows);
  const read = (row: Element) => readRow(row, parts);
  const newestFirst = isNewestFirst(readRows(rows.slice(0, FEW), read));
  const kept = newestFirst ? rows.slice(0, MAX_ROWS).reverse() : rows.slice(-MAX_ROWS);
  return readRows(kept, read).filter(({ text }) => text !== '');
}

/** Parts that have stayed the same are the same object, so that what was read with them holds. */
const partsOfLogs = new WeakMap<Element, Parts>();

/** More rows may show better what the parts of each are: then all are read anew. */
function partsIn(log: Element, rows: readonly Element[]): Parts {
  const now = partsOf(rows);
  const before = partsOfLogs.get(log);
  if (before?.key === now.key) return before;
  partsOfLogs.set(log, now);
  if (before) for (const row of rows) forget(row);
  return now;
}

function isNewestFirst(rows: readonly RawRow[]): boolean {
  const times = rows.flatMap(({ at }) => at ?? []);
  let falls = 0;
  let rises = 0;
  for (let index = 1; index < times.length; index += 1) {
    const [before = 0, after = 0] = [times[index - 1], times[index]];
    if (after < before) falls += 1;
    if (after > before) rises += 1;
  }
  return falls > rises * 2;
}

/** The chat's own id where the page has one, else the chosen entry's, else the URL. */
export function conversationOf(page: ParentNode, url: URL, log: Element): string {
  let at: Element | undefined = log;
  for (let up = 0; up < 8 && at && at.localName !== 'body'; up += 1, at = parentOf(at)) {
    for (const { name, value } of at.attributes) {
      if (/^data-(?:conversation|chat|ticket|thread|session|room)(?:-?id)?$/.test(name) && value)
        return value.slice(0, 200);
    }
    if (/\d/.test(at.id) && at.id.length < 100) return at.id;
  }
  const chosen = page.querySelector(CHOSEN);
  const entry =
    chosen?.id || chosen?.getAttribute('data-id') || chosen?.getAttribute('data-key') || chosen?.getAttribute('href');
  return `${url.pathname}${url.search}${url.hash}${entry ? `#${entry}` : ''}`.slice(0, 300);
}

/** The name at the head of the chosen entry: who this chat is with. */
export function customerOf(page: ParentNode): string {
  const chosen = page.querySelector(CHOSEN);
  const name = chosen?.querySelector('[class*=name i],strong,b,h2,h3')?.textContent?.trim() ?? '';
  return name.length < 80 ? name : '';
}
