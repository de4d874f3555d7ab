import { partsIn, scopesOf } from '../adapters/taught/parts.ts';
import type { AuthorCue } from '../engine/taught.ts';
import { isHtmlTag } from './leaks.ts';
import { isSafe, type Said } from './said.ts';
import { isInterfaceWord, isPassing, wordsOfName } from './vocabulary.ts';

/** Attributes that hold people, places or states of one moment: not even their presence tells anything that lasts. */
const FLEETING =
  /^(?:id|class|style|href|src|srcset|alt|title|name|value|d|points|viewbox|width|height|fill|stroke.*|xmlns|tabindex|dir|lang|aria-(?:label|labelledby|describedby|controls|owns|live)|on.*|data-v-.*)$/i;
/** Roles are a list of the standard's. */
const ROLE = /^[a-z]+$/;
/** Tags that say something by being there. */
const TELLING = /^(?:img|svg|picture|time|button|header|footer|figure|canvas|video|h[1-6]|b|strong|small)$/;
/** Tags people write in: inside the words they are chance. An icon, or a box, is the tool's there too. */
const WRITTEN =
  /^(?:p|a|abbr|b|i|em|strong|small|span|br|ul|ol|li|img|code|pre|blockquote|q|s|u|mark|h[1-6]|table|tbody|tr|td|th)$/;
const MAX_INSIDE = 80;
const MAX_AROUND = 6;
const MAX_DEEP = 3;

/** What can be said of an element in a selector without a word of the page: what means something first. */
export function selectorsAt(element: Element, said: Said): readonly string[] {
  const found = [...element.classList].flatMap((name) => {
    const stem = stemOf(name);
    if (stem === undefined) return isSafe(name, said) ? [`.${name}`] : [];
    return hasMeaning(stem) && isSafe(stem, said) ? [`[class*="${stem}"]`] : [];
  });
  for (const { name, value } of element.attributes) {
    if (FLEETING.test(name) || !isSafe(name, said)) continue;
    if (name === 'role') found.push(...(ROLE.test(value) ? [`[role="${value}"]`] : []));
    else {
      found.push(`[${name}]`);
      // A value that is made of the interface's own words alone: data-from="visitor", never data-from="ilse".
      if (value.length < 40 && isOfInterface(value)) found.push(`[${name}="${value}"]`);
    }
  }
  if (element.localName.includes('-') && isSafe(element.localName, said)) found.push(element.localName);
  return found;
}

/** Of a name with a hash of the build behind it, `Message_own__x7Ka2`, what is before the hash; undefined: it has none. */
function stemOf(name: string): string | undefined {
  const [, stem = '', tail = ''] = /^(|.*?(?:__|--?|_))([a-z0-9]{4,10})$/i.exec(name) ?? [];
  if (tail === '') return undefined;
  if (/\d/.test(tail) && /[a-z]/i.test(tail)) return stem;
  // Without a figure it is told by its spelling: `xKaPq` is no word, `innerText` is two.
  const words = wordsOfName(tail);
  const isMixed = /[a-z]/.test(tail) && /[A-Z]/.test(tail);
  return isMixed && words.length > 1 && words.every((word) => word.length < (isInterfaceWord(word) ? 3 : 4))
    ? stem
    : undefined;
}

/** `css-`, `sc-`: what is left of a class without its hash may be every class there is. */
const hasMeaning = (stem: string): boolean =>
  wordsOfName(stem).some((word) => word.length > 3 || isInterfaceWord(word));

/** Whether one piece of a selector, `.class`, `[name]`, `[name='value']`, a tag or a count, may be kept. */
export function isKeepable(piece: string, said: Said): boolean {
  if (piece.startsWith(':')) return true;
  if (piece.startsWith('.')) return stemOf(piece.slice(1)) === undefined && isSafe(piece.slice(1), said);
  const [, name, value] = /^\[([\w-]+)(?:=['"]([^'"]*)['"])?\]$/.exec(piece) ?? [];
  if (name === undefined) return isHtmlTag(piece) || isSafe(piece, said);
  if (FLEETING.test(name) || !isSafe(name, said)) return false;
  return value === undefined || (name === 'role' ? ROLE.test(value) : isOfInterface(value));
}

const isOfInterface = (value: string): boolean =>
  /^[a-z][\w-]*$/i.test(value) && wordsOfName(value).every((word) => isInterfaceWord(word));

/** Whether a selector will say the same of a row when others have come after it: no stripe, no "first", no "unread". */
export const isLasting = (selector: string): boolean => !wordsOfName(selector).some(isPassing);

/** Everything about a row that could tell whose it is, by its key. What stands in its words (`text`) is chance. */
export function featuresOf(
  row: Element,
  root: Element,
  said: Said,
  text: string | undefined,
): ReadonlyMap<string, AuthorCue> {
  const found = new Map<string, AuthorCue>();
  const add = (at: 'row' | 'inside' | 'around', selector: string) => {
    if (isLasting(selector)) found.set(`${at} ${selector}`, { at, selector });
  };
  for (const selector of selectorsAt(row, said)) add('row', selector);
  const words = text === undefined ? [] : partsIn(row, text);
  const isChance = (element: Element) =>
    WRITTEN.test(element.localName) && words.some((part) => part !== element && part.contains(element));
  let left = MAX_INSIDE;
  for (const scope of scopesOf(row)) {
    for (const element of scope.querySelectorAll('*')) {
      if (left <= 0) break;
      if (isChance(element)) continue;
      left -= 1;
      for (const selector of selectorsAt(element, said)) add('inside', selector);
      if (TELLING.test(element.localName)) add('inside', element.localName);
      if (scope === row) for (const selector of pathsTo(element, row)) add('inside', selector);
    }
  }
  let around = row.parentElement;
  for (let up = 0; around && around !== root && up < MAX_AROUND; up += 1, around = around.parentElement) {
    for (const selector of selectorsAt(around, said)) add('around', selector);
  }
  return found;
}

/** Where a part stands in its row by tags alone, and in which place among its siblings. */
export function pathsTo(element: Element, row: Element): readonly string[] {
  const tags: string[] = [];
  for (let at: Element | null = element; at && at !== row; at = at.parentElement) {
    if (!isHtmlTag(at.localName) || tags.length >= MAX_DEEP) return [];
    tags.unshift(at.localName);
  }
  const path = [':scope', ...tags].join(' > ');
  if (tags.length === MAX_DEEP) return [path];
  const siblings = [...(element.parentElement?.children ?? [])];
  const place = siblings.indexOf(element);
  const before = [...new Set(siblings.slice(0, place).map(({ localName }) => localName))].filter(
    (tag) => isHtmlTag(tag) && tag !== element.localName,
  );
  const around = [':scope', ...tags.slice(0, -1)].join(' > ');
  return [
    path,
    `${path}:nth-child(${place + 1})`,
    `${path}:nth-last-child(${siblings.length - place})`,
    ...before.map((tag) => `${around} > ${tag} ~ ${element.localName}`),
  ];
}
