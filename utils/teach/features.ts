import type { AuthorCue } from '../engine/taught.ts';
import { isHtmlTag } from './leaks.ts';
import { isSafe, type Said } from './said.ts';
import { isInterfaceWord, wordsOfName } from './vocabulary.ts';

/** Attributes that hold people, places or states of one moment: not even their presence tells anything that lasts. */
const FLEETING =
  /^(?:id|class|style|href|src|srcset|alt|title|name|value|aria-(?:label|labelledby|describedby|controls|owns|live)|on.*|data-v-.*)$/;
/** Roles are a list of the standard's. */
const ROLE = /^[a-z]+$/;
/** `Message_own__x7Ka2`: a name with a hash of the build behind it. */
const BUILT = /^([a-z][\w-]*?(?:__|--?|_))(?=\w*\d)\w{4,8}$/i;
const MAX_INSIDE = 80;
const MAX_AROUND = 6;

/** What can be said of an element in a selector without a word of the page. */
export function selectorsAt(element: Element, said: Said): readonly string[] {
  const found = [...element.classList].flatMap((name) => {
    if (isSafe(name, said)) return [`.${name}`];
    const [, stem] = BUILT.exec(name) ?? [];
    return stem !== undefined && isSafe(stem, said) ? [`[class*="${stem}"]`] : [];
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

/** Whether one piece of a selector, `.class`, `[name]`, `[name='value']`, a tag or a count, may be kept. */
export function isKeepable(piece: string, said: Said): boolean {
  if (piece.startsWith(':')) return true;
  if (piece.startsWith('.')) return isSafe(piece.slice(1), said);
  const [, name, value] = /^\[([\w-]+)(?:=['"]([^'"]*)['"])?\]$/.exec(piece) ?? [];
  if (name === undefined) return isHtmlTag(piece) || isSafe(piece, said);
  if (FLEETING.test(name) || !isSafe(name, said)) return false;
  return value === undefined || (name === 'role' ? ROLE.test(value) : isOfInterface(value));
}

const isOfInterface = (value: string): boolean =>
  /^[a-z][\w-]*$/i.test(value) && wordsOfName(value).every((word) => isInterfaceWord(word));

/** Everything about a row that could tell whose it is, by its key. */
export function featuresOf(row: Element, root: Element, said: Said): ReadonlyMap<string, AuthorCue> {
  const found = new Map<string, AuthorCue>();
  const add = (at: 'row' | 'inside' | 'around', element: Element) => {
    for (const selector of selectorsAt(element, said)) found.set(`${at} ${selector}`, { at, selector });
  };
  add('row', row);
  for (const element of [...row.querySelectorAll('*')].slice(0, MAX_INSIDE)) add('inside', element);
  let around = row.parentElement;
  for (let up = 0; around && around !== root && up < MAX_AROUND; up += 1, around = around.parentElement) {
    add('around', around);
  }
  return found;
}
