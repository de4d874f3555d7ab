import { isVisible, parentOf } from '../dom.ts';
import { ASIDE_WORDS, calledOf, LOG_WORDS, MESSAGE_WORDS, sharesWord, wordsIn } from './words.ts';

export interface FoundLog {
  readonly element: Element;
  /** The rows as they stand on the page; those of a group come one by one. */
  readonly rows: readonly Element[];
  /** 0…1, how much it looks like the messages of a chat. */
  readonly score: number;
}

/** Elements looked at in one pass, in all roots together. */
const MAX_ELEMENTS = 4000;
const SAMPLE = 10;
/** Pieces of one message, not messages. */
const PART_WORDS = new Set(['header', 'head', 'body', 'text', 'content', 'footer', 'inner', 'wrapper', ...ASIDE_WORDS]);
const CLOCK = /\b\d{1,2}[:.]\d{2}\b|\b(?:ago|just now|yesterday|today)\b/i;
const NOT_A_LOG =
  'nav,header,footer,form,select,menu,[role=menu],[role=tablist],[role=toolbar],[role=navigation],[role=listbox],[role=tree]';
/** Also an element of the tool's own. */
const LAYOUT = /^(?:ol|ul|div|section|main|article|tbody|dl|[a-z]+-[a-z-]+)$/;

/** The list near the composer whose repeated rows most look like what two people wrote to each other. */
export function findLog(roots: readonly ParentNode[], composer: Element | undefined): FoundLog | undefined {
  let best: { readonly element: Element; readonly score: number } | undefined;
  let left = MAX_ELEMENTS;
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (!LAYOUT.test(element.localName)) continue;
      left -= 1;
      if (left < 0) break;
      if (element.childElementCount === 0 || element.contains(composer ?? null)) continue;
      const score = scoreOf(element, composer);
      if (score > (best?.score ?? 0.3)) best = { element, score };
    }
  }
  if (!best) return undefined;
  return { ...best, rows: rowsOf(best.element) };
}

function scoreOf(element: Element, composer: Element | undefined): number {
  const children = element.children;
  const role = element.getAttribute('role');
  const words = wordsIn(calledOf(element));
  const called = role === 'log' || role === 'feed' || sharesWord(words, LOG_WORDS);
  if (children.length < (called ? 1 : 3)) return 0;
  if (element.closest(NOT_A_LOG) || isInRow(element)) return 0;
  const sample = [...children].slice(-SAMPLE);
  const rows = sample.filter((child) => !child.matches('script,style,template,hr') && child.textContent?.trim());
  if (rows.length === 0 || !isVisible(element)) return 0;
  const tag = rows[0]?.localName;
  const alike = rows.filter((row) => row.localName === tag).length / rows.length;
  if (alike < 0.6) return 0;
  const mean = rows.reduce((sum, row) => sum + rowScore(row), 0) / rows.length;
  if (mean <= 0.1) return 0;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const scrolls = /auto|scroll/.test(style?.overflowY ?? '') || /auto|scroll/.test(scrollOfParent(element));
  return (
    mean * 0.5 +
    (role === 'log' ? 0.3 : called ? 0.2 : 0) +
    (scrolls ? 0.1 : 0) +
    (rows.length > 1 ? 0.1 : 0) +
    Math.min(rows.length, 6) * 0.01 +
    (composer && nearby(element, composer) ? 0.1 : 0)
  );
}

const KIN = 30;
const ROWS_ABOVE = 6;

/** It, or something around it, is one of several of a kind that are seen: a row, a part of a row, or a group of rows. */
function isInRow(element: Element): boolean {
  let at: Element | null = element;
  for (let up = 0; up < ROWS_ABOVE && at && at.localName !== 'body'; up += 1, at = at.parentElement) {
    if (kinOf(at) >= (up === 0 ? 1 : 2)) return true;
  }
  return false;
}

/** How many others of its kind stand beside it. */
function kinOf(element: Element): number {
  const kind = (one: Element) => `${one.localName}.${one.classList[0] ?? ''}.${one.getAttribute('role') ?? ''}`;
  const own = kind(element);
  return [...(element.parentElement?.children ?? [])]
    .slice(-KIN)
    .filter((other) => other !== element && kind(other) === own && isAlike(element, other))
    .filter((other) => other.textContent?.trim() && isVisible(other)).length;
}

/** Two columns of a page are alike by their tag alone: rows are called alike too, or hold the same kinds of things. */
function isAlike(one: Element, other: Element): boolean {
  if (one.classList.length > 0) return true;
  const inside = (element: Element) =>
    [...element.children]
      .slice(0, 3)
      .map(({ localName, classList }) => `${localName}.${classList[0] ?? ''}`)
      .join();
  return inside(one) === inside(other) && inside(one) !== '';
}

const scrollOfParent = ({ parentElement, ownerDocument }: Element): string =>
  (parentElement && ownerDocument.defaultView?.getComputedStyle(parentElement).overflowY) ?? '';

/** 0…1 for one row; below 0 for an entry of a list one chooses from. */
function rowScore(row: Element): number {
  if (row.matches('[aria-selected],[aria-current],[role=option],[role=tab],[role=row][aria-level]')) return -1;
  const text = row.textContent ?? '';
  const link = row.matches('a,button') ? row : row.querySelector('a,button');
  if (link && (link.textContent ?? '').trim().length > text.trim().length * 0.8) return -1;
  if (row.querySelector('[aria-current=true],[aria-selected=true]')) return -0.5;
  const names = wordsIn(calledOf(row) + (row.firstElementChild ? calledOf(row.firstElementChild) : ''));
  const timed = row.querySelector('time') !== null || CLOCK.test(text.slice(0, 300)) || CLOCK.test(text.slice(-60));
  return (
    (sharesWord(names, MESSAGE_WORDS) ? 0.5 : 0) +
    (timed ? 0.35 : 0) +
    (text.length > 1 && text.length < 4000 ? 0.15 : 0)
  );
}

/** They meet in a box that holds little else: not just in the page's body. */
function nearby(log: Element, composer: Element): boolean {
  let at: Element | undefined = log;
  for (let up = 0; up < 6 && at && at.localName !== 'body'; up += 1) {
    at = parentOf(at);
    if (at?.contains(composer)) return at.localName !== 'body';
  }
  return false;
}

/** A row that holds several rows of one kind is a group: one writer's messages, or a day's. */
function rowsOf(log: Element, depth = 0): readonly Element[] {
  return [...log.children].flatMap((child) => {
    if (!child.textContent?.trim() || (depth > 0 && isHead(child))) return [];
    const group = depth < 3 ? groupIn(child) : undefined;
    return group ? rowsOf(group, depth + 1) : [child];
  });
}

/** The name or time over a group. */
const isHead = (element: Element): boolean => {
  const names = wordsIn(calledOf(element));
  return sharesWord(names, ASIDE_WORDS) && !sharesWord(names, MESSAGE_WORDS);
};

function groupIn(child: Element): Element | undefined {
  for (const element of [child, ...child.querySelectorAll('div,ul,ol,section')].slice(0, 30)) {
    const parts = [...element.children].filter((part) => {
      const names = wordsIn(calledOf(part));
      return sharesWord(names, MESSAGE_WORDS) && !sharesWord(names, PART_WORDS);
    });
    if (parts.length > 1 && parts.every((part) => part.localName === parts[0]?.localName)) return element;
  }
  return undefined;
}
