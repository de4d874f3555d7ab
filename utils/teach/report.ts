import type { PageChat } from '../adapters/adapter.ts';
import { parentOf } from '../adapters/dom.ts';
import { findLog } from '../adapters/generic/log.ts';
import type { Look } from '../adapters/look.ts';
import { findTaught, scopeOf } from '../adapters/taught/find.ts';
import { partsIn } from '../adapters/taught/parts.ts';
import type { TaughtTool } from '../engine/taught.ts';
import type { Author } from '../engine/types.ts';
import { selectorsAt } from './features.ts';
import { isHtmlTag, leaksIn, selectorsOf } from './leaks.ts';
import { isSafe, type Said } from './said.ts';

/** How a page is built and what Poise makes of it: counts, tags, roles and names of the interface, and no word of anybody's. */
export interface PageReport {
  readonly format: 'poise-page-report';
  readonly version: 1;
  readonly poise: string;
  readonly state: Look['state'] | 'unread';
  readonly adapter?: {
    readonly id: string;
    readonly proof: string;
    readonly sureness: number;
    readonly taughtOn?: string;
  };
  readonly messages?: Readonly<Partial<Record<Author | 'empty' | 'named' | 'timed', number>>>;
  readonly writes: 'reply' | 'note' | 'unknown' | 'nowhere';
  /** Of a taught tool: how often each of its selectors is found. */
  readonly taught?: readonly { readonly part: string; readonly selector: string; readonly found: number }[];
  /** The way from the page to its messages and its field, and the build of the last rows. */
  readonly paths: { readonly list?: string; readonly field?: string; readonly rows: readonly string[] };
}

const LAST_ROWS = 4;
const MAX_NODES = 40;
const MAX_DEPTH = 6;

interface Asked {
  readonly page: Document;
  readonly roots: readonly ParentNode[];
  readonly said: Said;
  readonly poise: string;
  /** Undefined: it was not read. */
  readonly look: Look | undefined;
  readonly tool: TaughtTool | undefined;
}

/** The report of a page; or the words of the page it would hold, which never happens unless something is wrong with us. */
export function reportOf(asked: Asked): { readonly report: PageReport } | { readonly leaks: readonly string[] } {
  const { look, tool, poise, said } = asked;
  const { adapter, chat } = look ?? {};
  const report: PageReport = {
    format: 'poise-page-report',
    version: 1,
    poise,
    state: look?.state ?? 'unread',
    ...(adapter && {
      adapter: {
        id: adapter.id,
        proof: adapter.proof,
        sureness: adapter.sureness,
        ...(tool && { taughtOn: tool.taughtOn }),
      },
    }),
    ...(chat && { messages: countsOf(chat) }),
    writes: chat?.composer?.mode ?? 'nowhere',
    ...(tool && { taught: hitsOf(tool, asked.page) }),
    paths: pathsOf(asked),
  };
  const { list = '', field = '', rows } = report.paths;
  const leaks = leaksIn([...(tool ? selectorsOf(tool) : []), list, field, ...rows], said);
  return leaks.length > 0 ? { leaks } : { report };
}

function countsOf({ rows }: PageChat): NonNullable<PageReport['messages']> {
  const counts: Partial<Record<Author | 'empty' | 'named' | 'timed', number>> = {};
  const add = (name: Author | 'empty' | 'named' | 'timed') => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  for (const { author, text, name, at } of rows) {
    add(author);
    if (text === '') add('empty');
    if (name !== undefined) add('named');
    if (at !== undefined) add('timed');
  }
  return counts;
}

function hitsOf(tool: TaughtTool, page: Document): NonNullable<PageReport['taught']> {
  const { root, rows } = findTaught(tool, page);
  const scope = scopeOf(page, tool.through);
  const field = tool.composer && scopeOf(page, tool.composer.through);
  const inRows = (selector: string) => rows.filter((row) => row.matches(selector) || partsIn(row, selector).length > 0);
  const around = (selector: string) => rows.filter((row) => row.parentElement?.closest(selector) != null);
  const found: { part: string; selector: string; found: number }[] = [];
  const add = (part: string, selector: string | undefined, count: number) => {
    if (selector !== undefined) found.push({ part, selector, found: count });
  };
  add('list', tool.root, scope?.querySelectorAll(tool.root).length ?? 0);
  add('row', tool.row, root?.querySelectorAll(tool.row).length ?? 0);
  add('words', tool.text, tool.text === undefined ? 0 : inRows(tool.text).length);
  add('aside', tool.aside, tool.aside === undefined ? 0 : inRows(tool.aside).length);
  const { customer, agent, neither, person } = tool.authors;
  for (const [part, cue] of Object.entries({ customer, agent, neither })) {
    if (!cue || cue.at === 'side' || cue.selector === undefined) continue;
    add(part, cue.selector, (cue.at === 'around' ? around : inRows)(cue.selector).length);
  }
  add('person', person, person === undefined ? 0 : inRows(person).length);
  add('field', tool.composer?.selector, field?.querySelectorAll(tool.composer?.selector ?? '').length ?? 0);
  return found;
}

function pathsOf({ page, roots, said, look, tool }: Asked): PageReport['paths'] {
  const field = look?.chat?.composer?.element;
  const known = tool && findTaught(tool, page);
  const guess = known?.root ? undefined : findLog(roots, field);
  const list = known?.root ?? guess?.element;
  const rows = known?.root ? known.rows : (guess?.rows ?? []);
  return {
    ...(list && { list: wayOf(list, said) }),
    ...(field && { field: wayOf(field, said) }),
    rows: rows.slice(-LAST_ROWS).map((row) => buildOf(row, said)),
  };
}

/** An element by its tag, its role and what it is called in words of interfaces. */
function called(element: Element, said: Said): string {
  const tag = isHtmlTag(element.localName) || isSafe(element.localName, said) ? element.localName : 'custom';
  const names = selectorsAt(element, said).filter((one) => /^[.[]/.test(one));
  return `${tag}${names.slice(0, 4).join('')}`;
}

function wayOf(element: Element, said: Said): string {
  const way: string[] = [];
  for (let at: Element | undefined = element; at && way.length < 20; at = parentOf(at)) way.unshift(called(at, said));
  return way.join(' > ');
}

/** The tree of a row, as deep and as long as is of use: `div.row(b.name, div.text(p))`. */
function buildOf(row: Element, said: Said): string {
  let left = MAX_NODES;
  const visit = (element: Element, depth: number): string => {
    left -= 1;
    const name = called(element, said);
    const inner = [...(element.shadowRoot?.children ?? []), ...element.children];
    if (depth >= MAX_DEPTH || inner.length === 0) return name;
    const parts: string[] = [];
    for (const child of inner) if (left > 0) parts.push(visit(child, depth + 1));
    return `${name}(${parts.join(', ')})`;
  };
  return visit(row, 0);
}
