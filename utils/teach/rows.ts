import { rowsIn } from '../adapters/taught/find.ts';
import { selectorsAt } from './features.ts';
import type { Said } from './said.ts';

/** One way to see the messages: these rows of this box. */
export interface RowsWay {
  readonly root: Element;
  readonly selector: string;
  /** The row of each pick, in the order of the picks. */
  readonly rows: readonly HTMLElement[];
}

/** Words of parts of one message: a line of a bubble is no message of its own. */
const PART =
  /(?:^|[-_.])(?:text|body|content|line|paragraph|inner|head|header|footer|meta|time|name|avatar|author)s?(?:$|[-_])/i;
/** A paragraph of a message, or a piece of a sentence. */
const PIECE = /^(?:p|span|b|i|a|em|strong|br|pre|code|small|font|q|h[1-6])$/;
const MAX_UP = 30;

/** Every way in which the picks are rows of their own in one box, widest rows first; none: they have no box in common. */
export function waysToSee(picks: readonly Element[], said: Said): readonly RowsWay[] {
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

/** The widest rows, unless they hold several of the narrower ones: then they are groups of one writer's. */
export function bestWay(ways: readonly RowsWay[]): number {
  let best = 0;
  while (best + 1 < ways.length) {
    const [wide, narrow] = [ways[best], ways[best + 1]];
    if (!wide || !narrow || PART.test(narrow.selector) || !/[.[]/.test(narrow.selector)) break;
    if (narrow.rows.some(({ localName }) => PIECE.test(localName))) break;
    const groups = rowsIn(wide.root, wide.selector).filter(
      (row) => rowsIn(row, narrow.selector).filter((one) => one.textContent?.trim()).length > 1,
    );
    if (groups.length === 0) break;
    best += 1;
  }
  return best;
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
  let common = selectorsAt(candidate, said);
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
  const count = rowsIn(root, whole).length;
  const short = [...common, ...common.map((one) => (/^[.[]/.test(one) ? `${tag}${one}` : one))].find(
    (selector) => rowsIn(root, selector).length === count && same(rowsOf(selector), rows),
  );
  return { root, selector: short ?? whole, rows };
}

/** By where they stand: children of the box, or children of its children. */
function byPlace(candidate: Element, picks: readonly Element[], root: Element): RowsWay | undefined {
  const depth = between(root, candidate).length;
  if (depth > 3) return undefined;
  const paths = picks.map((pick) => between(root, pick).slice(0, depth));
  const rows = paths.map((path) => (path.length === depth ? ((path.at(-1) as HTMLElement | undefined) ?? null) : null));
  if (!areRows(rows, root)) return undefined;
  const selectors = new Set(paths.map((path) => [':scope', ...path.map(({ localName }) => localName)].join(' > ')));
  return { root, selector: [...selectors].join(', '), rows };
}

/** Each pick has one, in the box, and no two have the same. */
const areRows = (rows: readonly (HTMLElement | null)[], root: Element): rows is readonly HTMLElement[] =>
  rows.every((row) => row !== null && row !== root && root.contains(row)) && new Set(rows).size === rows.length;

const same = (one: readonly (Element | null)[], other: readonly (Element | null)[]) =>
  one.every((row, at) => row === other[at]);
