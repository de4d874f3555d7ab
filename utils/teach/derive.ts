import { customerOf } from '../adapters/generic.ts';
import { rowsIn } from '../adapters/taught/find.ts';
import { plainName } from '../adapters/taught/own-name.ts';
import { readTaughtRows } from '../adapters/taught/read.ts';
import type { TaughtTool } from '../engine/taught.ts';
import type { Author } from '../engine/types.ts';
import { type Label, ruleFor } from './cues.ts';
import { leaksOf } from './leaks.ts';
import { boxPlace, fieldOf, placeOf, wayTo } from './place.ts';
import { bestWay, type RowsWay, waysToSee } from './rows.ts';
import type { Said } from './said.ts';
import { asideSelector, wordsSelector } from './words-in-row.ts';

/** What the agent has shown so far. */
export interface Shown {
  readonly customer: readonly Element[];
  readonly agent: readonly Element[];
  /** Rows put right afterwards, by the agent's word. */
  readonly corrected: ReadonlyMap<Element, Label>;
  readonly composer: Element | undefined;
  /** Wider (below 0) or narrower rows than the ones that were chosen. */
  readonly narrower: number;
  readonly newestFirst: boolean;
}

/** A row as it would be read. */
export interface SeenRow {
  readonly element: HTMLElement;
  readonly author: Author;
  readonly text: string;
}

export interface Derived {
  readonly root: Element | undefined;
  /** Every row, as they stand on the page. */
  readonly rows: readonly SeenRow[];
  /** How many ways there are to see the rows, and which was taken: for wider and narrower. */
  readonly ways: number;
  readonly way: number;
  readonly field: HTMLElement | undefined;
  /** What would be kept; undefined with what is in the way of it. */
  readonly tool: TaughtTool | undefined;
  /** Nothing but the agent's own name tells whose a message is. */
  readonly ownName: string | undefined;
  readonly trouble: Trouble | undefined;
}

export type Trouble =
  /** Too little was shown. */
  | 'more'
  /** The messages that were clicked have no box in common, or two of them are one. */
  | 'no_rows'
  /** Nothing on the page tells the two apart. */
  | 'no_authors'
  | 'no_field'
  /** It could not be said without words of the page. */
  | 'leaks';

interface Where {
  readonly page: Document;
  readonly site: string;
  readonly said: Said;
  /** "2026-11-28" */
  readonly today: string;
}

/** What follows from what was shown: the rows as they would be read now, and the tool as it would be kept. */
export function derive(shown: Shown, where: Where): Derived {
  const picks = [...shown.customer, ...shown.agent];
  const ways = waysToSee(picks, where.said);
  const at = Math.min(Math.max(bestWay(ways) + shown.narrower, 0), Math.max(ways.length - 1, 0));
  const way = ways[at];
  const field = shown.composer && fieldOf(shown.composer);
  const base = { ways: ways.length, way: at, field };
  if (!way)
    return {
      ...base,
      root: undefined,
      rows: [],
      tool: undefined,
      ownName: undefined,
      trouble: picks.length > 0 ? 'no_rows' : 'more',
    };
  const all = rowsIn(way.root, way.selector);
  const labels = labelsOf(shown, way);
  const draft = draftOf(shown, way, all, where);
  const names = [...new Set(labels.values())];
  const isTwo = names.includes('customer') && names.includes('agent');
  const found = isTwo ? ruleFor(labels, all, way.root, where.said, draft.text) : undefined;
  const authors = isTwo ? found?.rule : {};
  const ownName = found?.ownName;
  const tool: TaughtTool = { ...draft, authors: authors ?? {} };
  const isOwn = ownName === undefined ? undefined : (name: string) => plainName(name) === plainName(ownName);
  const read = readTaughtRows(tool, all, way.root, customerOf(where.page), isOwn);
  const rows = all.map((element, at): SeenRow => {
    const { author = 'unknown', text = '' } = read[at] ?? {};
    return { element, author: authors ? author : 'unknown', text };
  });
  const trouble = troubleOf({ shown, authors, field, tool, said: where.said, page: where.page });
  return { ...base, root: way.root, rows, tool: trouble ? undefined : tool, ownName, trouble };
}

/** The rows that were named, by the row each pick lies in. What was put right afterwards wins. */
function labelsOf({ customer, corrected }: Shown, { rows }: RowsWay): ReadonlyMap<Element, Label> {
  const labels = new Map<Element, Label>();
  for (const [at, row] of rows.entries()) labels.set(row, at < customer.length ? 'customer' : 'agent');
  for (const [element, label] of corrected) if (element.isConnected) labels.set(element, label);
  return labels;
}

function draftOf(
  shown: Shown,
  way: RowsWay,
  all: readonly Element[],
  { page, site, said, today }: Where,
): Omit<TaughtTool, 'authors'> {
  const picks = [...shown.customer, ...shown.agent];
  const text = wordsSelector(picks, way.rows, said);
  const aside = asideSelector(picks, all, text, said);
  const field = shown.composer && fieldOf(shown.composer);
  const through = field && wayTo(field, page, said);
  return {
    site,
    through: wayTo(way.root, page, said) ?? [],
    root: boxPlace(way, said),
    row: way.selector,
    ...(text !== undefined && { text }),
    ...(aside !== undefined && { aside }),
    ...(field && through && { composer: { through, selector: placeOf(field, said) } }),
    ...(shown.newestFirst && { newestFirst: true }),
    taughtOn: today,
  };
}

interface Judged {
  readonly shown: Shown;
  readonly authors: TaughtTool['authors'] | undefined;
  readonly field: HTMLElement | undefined;
  readonly tool: TaughtTool;
  readonly said: Said;
  readonly page: Document;
}

function troubleOf({ shown, authors, field, tool, said }: Judged): Trouble | undefined {
  if (shown.customer.length === 0 || shown.agent.length === 0) return 'more';
  if (!authors) return 'no_authors';
  if (!shown.composer) return 'more';
  if (!field) return 'no_field';
  return leaksOf(tool, said).length > 0 ? 'leaks' : undefined;
}
