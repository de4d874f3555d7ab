import { parentOf } from '../adapters/dom.ts';
import { allParts, partsIn } from '../adapters/taught/parts.ts';
import { isLasting, selectorsAt } from './features.ts';
import { isHtmlTag } from './leaks.ts';
import type { Said } from './said.ts';

const INLINE = /^(?:a|abbr|b|br|code|em|font|i|img|mark|p|q|s|small|span|strong|sub|sup|u|ul|ol|li|pre|blockquote)$/;
const ASIDE =
  'time,button,[role=button],[class*="author" i],[class*="sender" i],[class*="avatar" i],[class*="timestamp" i],[class*="username" i]';

/**
 * The element of each row that holds its words and no name, time or button, by what is common to all that were
 * clicked. Undefined: the row has none, and is read whole.
 */
export function wordsSelector(picks: readonly Element[], rows: readonly Element[], said: Said): string | undefined {
  const [pick, row] = [picks[0], rows[0]];
  if (!pick || !row) return undefined;
  const way: Element[] = [];
  for (let at: Element | undefined = pick; at && at !== row; at = parentOf(at)) way.unshift(at);
  for (const element of way) {
    // Marks inside a sentence are no place of their own, and what holds a name or a time holds too much.
    if (element.matches(ASIDE) || element.querySelector(ASIDE) || !element.textContent?.trim()) continue;
    const found = namesOf(element, said).find(({ selector, isOne }) =>
      rows.every((one, at) => {
        const parts = partsIn(one, selector);
        const clicked = picks[at];
        const isIn = parts.some((part) => clicked && (part.contains(clicked) || clicked.contains(part)));
        const isWhole = !parts.some((part) => part.matches(ASIDE) || part.querySelector(ASIDE));
        return isIn && isWhole && (parts.length === 1 || !isOne);
      }),
    );
    if (found) return found.selector;
  }
  return placeOf(picks, rows);
}

interface Name {
  readonly selector: string;
  /** It says so little that it must find one part alone. */
  readonly isOne: boolean;
}

const namesOf = (element: Element, said: Said): readonly Name[] => {
  const tag = element.localName;
  const names = selectorsAt(element, said).filter(isLasting);
  const inline = INLINE.test(tag) && tag !== 'p' && tag !== 'pre';
  return [
    ...[...names, ...names.filter((one) => /^[.[]/.test(one)).map((one) => `${tag}${one}`)].map((selector) => ({
      selector,
      isOne: false,
    })),
    ...(!inline && isHtmlTag(tag) && tag !== 'div' ? [{ selector: tag, isOne: tag !== 'p' }] : []),
  ];
};

/** Where no name tells: by its place in the row, the same in each, from the front or from the end. */
function placeOf(picks: readonly Element[], rows: readonly Element[]): string | undefined {
  const [pick, row] = [picks[0], rows[0]];
  if (!pick || !row || pick === row) return undefined;
  return placesTo(pick, row).find((selector) =>
    rows.every((one, at) => {
      const parts = partsIn(one, selector);
      const clicked = picks[at];
      return parts.length === 1 && clicked !== undefined && parts[0] === clicked;
    }),
  );
}

const MAX_DEEP = 5;

function placesTo(pick: Element, row: Element): readonly string[] {
  const way: Element[] = [];
  for (let at: Element | null = pick; at && at !== row; at = at.parentElement) way.unshift(at);
  if (way.length > MAX_DEEP || way.some(({ localName }) => !isHtmlTag(localName))) return [];
  const path = (piece: (element: Element) => string) => [':scope', ...way.map(piece)].join(' > ');
  const place = (element: Element) => [...(element.parentElement?.children ?? [])].indexOf(element) + 1;
  const fromEnd = (element: Element) => (element.parentElement?.childElementCount ?? 1) - place(element) + 1;
  return [
    path(({ localName }) => localName),
    path((element) => `${element.localName}:nth-last-child(${fromEnd(element)})`),
    path((element) => `${element.localName}:nth-child(${place(element)})`),
  ];
}

/** "9:41", "10.05 am", "2 min ago": a time beside the words of a message. */
const TIME =
  /^\W{0,3}(?:\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?(?:s|m|h|min|sec|hrs?)(?: ago)?)\W{0,3}$/i;
const MAX_NAME = 60;

/**
 * Parts inside the words that are no words: a time, or a line that is the same on message after message, as a name is.
 * Only what is so on every row it is found in.
 */
export function asideSelector(
  picks: readonly Element[],
  all: readonly Element[],
  text: string | undefined,
  said: Said,
): string | undefined {
  const within = (row: Element) => (text === undefined ? [row] : partsIn(row, text));
  const leaves = all.slice(-80).flatMap((row) =>
    within(row)
      .flatMap(allParts)
      .filter((part) => part.childElementCount === 0 && !picks.some((pick) => part.contains(pick))),
  );
  const bySelector = new Map<string, string[]>();
  for (const leaf of leaves) {
    const words = (leaf.textContent ?? '').trim();
    if (words === '') continue;
    const tags = isHtmlTag(leaf.localName) && !LINE.test(leaf.localName) ? [leaf.localName] : [];
    for (const selector of [...selectorsAt(leaf, said).filter(isLasting), ...tags])
      bySelector.set(selector, [...(bySelector.get(selector) ?? []), words]);
  }
  const asides = [...bySelector].flatMap(([selector, words]) => {
    const isTime = words.every((one) => TIME.test(one));
    const repeats = words.length >= 4 && new Set(words).size * 2 <= words.length;
    const isName = repeats && words.every((one) => one.length <= MAX_NAME);
    return isTime || isName ? [{ selector, words }] : [];
  });
  // One selector for each kind of part is enough: the one that finds most.
  const kept: string[] = [];
  for (const { selector } of asides.toSorted((a, b) => b.words.length - a.words.length)) {
    const finds = (one: string) => new Set(all.flatMap((row) => partsIn(row, one)));
    const here = finds(selector);
    if (kept.length < 3 && !kept.some((one) => [...here].every((part) => finds(one).has(part)))) kept.push(selector);
  }
  return kept.length > 0 ? kept.join(', ') : undefined;
}

/** Tags that words themselves are written in. */
const LINE = /^(?:p|div|span|li|a|code|pre|em|i|b|strong|br|u|q|blockquote|img|svg)$/;
