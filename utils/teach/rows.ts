import { rowsIn } from '../adapters/taught/find.ts';
import { isLasting, selectorsAt } from './features.ts';
import type { Said } from './said.ts';
import { isInterfaceWord, wordsOfName } from './vocabulary.ts';

/** One way to see the messages: these rows of this box. */
export interface RowsWay {
  readonly root: Element;
  readonly selector: string;
  /** The row of each pick, in the order of the picks. */
  readonly rows: readonly HTMLElement[];
  /** What was clicked, in the same order. */
  readonly picks: readonly Element[];
}

/** Words of parts of one message: a line of a bubble is no message of its own. */
const PART =
  /(?:^|[-_.])(?:text|body|content|line|paragraph|inner|head|header|footer|meta|time|name|avatar|author)s?(?:$|[-_])/i;
/** A paragraph of a message, or a piece of a sentence. */
const PIECE = /^(?:p|span|b|i|a|em|strong|br|pre|code|small|font|q|h[1-6])$/;
const MAX_UP = 30;

/** Every way in which the picks are rows of their own in one box, widest rows first; none: they have no box in common. */
export function waysToSee(clicked: readonly Element[], said: Said): readonly RowsWay[] {
  const picks = sideBySide(clicked);
  const root = boxOf(picks);
  const [first] = picks;
  if (!root || !first) return [];
  const ways: RowsWay[] = [];
  for (const candidate of between(root, first)) {
    const way = wayAt(candidate, picks, root, said);
    if (way && !ways.some(({ rows }) => rows.every((row, at) => row === way.rows[at]))) ways.push(way);
  }
  return ways;
}

/** Where messages stand in shadow roots of their own: the elements of one root that hold them. */
function sideBySide(picks: readonly Element[]): readonly Element[] {
  const ways = picks.map((pick) => {
    const way = [pick];
    for (let at = pick; ; ) {
      const root = at.getRootNode();
      if (!('host' in root)) return way.reverse();
      at = root.host as Element;
      way.push(at);
    }
  });
  const [first = []] = ways;
  let depth = 0;
  while (depth + 1 < first.length && ways.every((way) => way[depth] === first[depth] && way.length > depth + 1))
    depth += 1;
  return ways.map((way, at) => way[depth] ?? picks[at]).filter((one) => one !== undefined);
}

/** The widest rows, unless they hold several of the narrower ones: then they are groups of one writer's. */
export function bestWay(ways: readonly RowsWay[]): number {
  let best = 0;
  while (best + 1 < ways.length) {
    const [wide, narrow] = [ways[best], ways[best + 1]];
    if (!wide || !narrow || PART.test(narrow.selector)) break;
    if (narrow.rows.some(({ localName }) => PIECE.test(localName))) break;
    if (!(/[.[]/.test(narrow.selector) ? holdSeveral(wide, narrow) : holdAlike(wide, narrow))) break;
    best += 1;
  }
  return best;
}

/** Some of the wide rows hold several of the narrow ones, each with words. */
const holdSeveral = (wide: RowsWay, narrow: RowsWay): boolean =>
  rowsIn(wide.root, wide.selector).some(
    (row) => rowsIn(row, narrow.selector).filter((one) => one.textContent?.trim()).length > 1,
  );

/**
 * Where the narrow ones have no name, a head and a bubble of one message look like two of them: it takes three of one
 * build in one wide row, as there never are of one message's parts.
 */
function holdAlike(wide: RowsWay, narrow: RowsWay): boolean {
  const tags = new Set(narrow.rows.map(({ localName }) => localName));
  const ways = new Set(narrow.rows.flatMap((row, at) => wayDown(row, narrow.picks[at])));
  const holds = (one: Element) =>
    tags.has(one.localName) && [...ways].some((way) => way === '' || one.querySelector(`:scope > ${way}`) !== null);
  const all = rowsIn(narrow.root, narrow.selector).filter(holds);
  return rowsIn(wide.root, wide.selector).some((row) => all.filter((one) => row.contains(one)).length > 2);
}

/** The tags from a row down to what was clicked in it. */
function wayDown(row: Element, pick: Element | undefined): string {
  const way: string[] = [];
  for (let at: Element | null | undefined = pick; at && at !== row; at = at.parentElement) way.unshift(at.localName);
  return way.join(' > ');
}

/** The nearest box that holds all of them; of one pick, the nearest whose children are alike. */
function boxOf(picks: readonly Element[]): Element | undefined {
  const [first, ...others] = picks;
  if (!first) return undefined;
  let box = first.parentElement;
  for (let up = 0; box && up < MAX_UP; up += 1, box = box.parentElement) {
    if (others.length > 0 ? others.every((one) => box?.contains(one)) : hasRows(box)) return box;
  }
  return undefined;
}

const hasRows = (box: Element): boolean => {
  const { children } = box;
  const [head] = children;
  if (children.length < 3 || !head) return false;
  const alike = [...children].filter(({ localName }) => localName === head.localName);
  return alike.length > 2 && /^(?:div|li|article|section|tr|ul|ol|.*-.*)$/.test(head.localName);
};

/** The elements on the way from a box down to a pick, without the box. */
function between(box: Element, pick: Element): readonly Element[] {
  const found: Element[] = [];
  for (let at: Element | null = pick; at && at !== box; at = at.parentElement) found.unshift(at);
  return found;
}

function wayAt(candidate: Element, picks: readonly Element[], root: Element, said: Said): RowsWay | undefined {
  return byNames(candidate, picks, root, said) ?? byPlace(candidate, picks, root);
}

/** By what every picked row is called: the fewest names that see the same rows as all of them together. */
function byNames(candidate: Element, picks: readonly Element[], root: Element, said: Said): RowsWay | undefined {
  let common: readonly string[] = selectorsAt(candidate, said).filter(isLasting);
  const rowsOf = (selector: string) => picks.map((pick) => pick.closest<HTMLElement>(selector));
  for (const pick of picks) {
    const alike = between(root, pick).filter((one) => one.localName === candidate.localName);
    const best = alike
      .map((one) => common.filter((selector) => one.matches(selector)))
      .reduce<readonly string[]>((a, b) => (b.length > a.length ? b : a), []);
    common = best;
  }
  if (common.length === 0) return undefined;
  const tag = candidate.localName;
  const whole = `${tag}${common.filter((one) => /^[.[]/.test(one)).join('')}`;
  const rows = rowsOf(whole);
  if (!areRows(rows, root)) return undefined;
  const singles = [...common, ...common.map((one) => (/^[.[]/.test(one) ? `${tag}${one}` : one))]
    .filter((selector) => same(rowsOf(selector), rows))
    .map((selector) => ({ selector, found: rowsIn(root, selector) }))
    .filter(({ found }) => areAlike(found, rows));
  // What was clicked may share a name by chance that other messages do not have: of those that fit, the one of most rows.
  const most = Math.max(...singles.map(({ found }) => found.length), 0);
  const short = singles.filter(({ found }) => found.length === most).toSorted((a, b) => worthOf(b) - worthOf(a))[0];
  return { root, selector: short?.selector ?? whole, rows, picks };
}

/** Names that mean something outlast a rebuild. */
const worthOf = ({ selector }: { readonly selector: string }): number =>
  wordsOfName(selector).every((word) => isInterfaceWord(word)) ? 1 : 0;

/** As deep in the page as rows that were clicked, and of the same tag as one of them. */
function areAlike(found: readonly Element[], rows: readonly Element[]): boolean {
  const depths = new Set(rows.map(depthOf));
  const tags = new Set(rows.map(({ localName }) => localName));
  return found.every((one) => tags.has(one.localName) && depths.has(depthOf(one)));
}

function depthOf(element: Element): number {
  let depth = 0;
  for (let at = element.parentElement; at; at = at.parentElement) depth += 1;
  return depth;
}

/** By where they stand: children of the box, or children of its children. */
function byPlace(candidate: Element, picks: readonly Element[], root: Element): RowsWay | undefined {
  const depth = between(root, candidate).length;
  if (depth > 3) return undefined;
  const paths = picks.map((pick) => between(root, pick).slice(0, depth));
  const rows = paths.map((path) => (path.length === depth ? ((path.at(-1) as HTMLElement | undefined) ?? null) : null));
  if (!areRows(rows, root)) return undefined;
  const selectors = new Set(paths.map((path) => [':scope', ...path.map(({ localName }) => localName)].join(' > ')));
  return { root, selector: [...selectors].join(', '), rows, picks };
}

/** Each pick has one, in the box, and no two have the same. */
const areRows = (rows: readonly (HTMLElement | null)[], root: Element): rows is readonly HTMLElement[] =>
  rows.every((row) => row !== null && row !== root && root.contains(row)) && new Set(rows).size === rows.length;

const same = (one: readonly (Element | null)[], other: readonly (Element | null)[]) =>
  one.every((row, at) => row === other[at]);
