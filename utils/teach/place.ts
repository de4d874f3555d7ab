import { getCssSelector } from 'css-selector-generator';
import { rowsIn } from '../adapters/taught/find.ts';
import { isKeepable, isLasting, selectorsAt } from './features.ts';
import type { RowsWay } from './rows.ts';
import type { Said } from './said.ts';

const MAX_UP = 4;

/** Fields one writes in. */
export const FIELDS =
  'textarea,input[type=text],input:not([type]),[contenteditable=true],[contenteditable=""],[contenteditable=plaintext-only],[role=textbox]';

/** The field that was meant by a click in it, on it or around it. */
export function fieldOf(picked: Element): HTMLElement | undefined {
  const { body } = picked.ownerDocument;
  // An editor's frame is a page that is a field as a whole.
  if (body && (picked.ownerDocument.designMode === 'on' || body.isContentEditable)) return body;
  let field = picked.closest<HTMLElement>(FIELDS);
  for (let outer = field?.parentElement?.closest<HTMLElement>('[contenteditable]'); outer; ) {
    if (outer.getAttribute('contenteditable') === 'false') break;
    field = outer;
    outer = outer.parentElement?.closest<HTMLElement>('[contenteditable]');
  }
  if (field) return field;
  const inside = picked.querySelectorAll<HTMLElement>(FIELDS);
  return inside.length === 1 ? inside[0] : undefined;
}

/** Where an element stands in its own document or shadow root, in a selector that says nothing of the page. */
export function placeOf(element: Element, said: Said): string {
  const scope = element.getRootNode() as Document | ShadowRoot;
  return sharedPlace(element, scope, said) ?? onlyPlace(element, scope, said);
}

/** Where several chats are mounted, each has one of these: what they are all called, not which of them it is. */
function sharedPlace(element: Element, scope: ParentNode, said: Said): string | undefined {
  const { localName } = element;
  return selectorsAt(element, said)
    .filter((name) => isLasting(name) && /^[.[]/.test(name))
    .find((name) => {
      const all = [...scope.querySelectorAll(name)];
      return all.length > 1 && all.every((one) => one.localName === localName && isAlike(one, element));
    });
}

/** Called the same, and neither in the other. */
const isAlike = (one: Element, other: Element): boolean =>
  one === other || (one.className === other.className && !one.contains(other) && !other.contains(one));

function onlyPlace(element: Element, scope: Document | ShadowRoot, said: Said): string {
  return getCssSelector(element, {
    root: 'documentElement' in scope ? scope.documentElement : scope,
    selectors: ['class', 'attribute', 'tag', 'nthoftype'],
    blacklist: [(piece: string) => !isKeepable(piece, said)],
    maxCombinations: 60,
    maxCandidates: 300,
  });
}

/** The shadow hosts and frames on the way from the page to an element, outermost first; undefined: it is another page's. */
export function wayTo(element: Element, page: Document, said: Said): readonly string[] | undefined {
  const way: string[] = [];
  for (let at = element; ; ) {
    const root = at.getRootNode();
    if (root === page) return way;
    const host = 'host' in root ? (root.host as Element) : (root as Document).defaultView?.frameElement;
    if (!host || way.length > 4) return undefined;
    way.unshift(placeOf(host, said));
    at = host;
  }
}

/**
 * The box of the messages. Where its own place could only be counted out, one around it that has a name serves as well,
 * as long as it holds the same rows.
 */
export function boxPlace({ root, selector }: RowsWay, said: Said): string {
  const own = placeOf(root, said);
  if (selector.includes(':scope') || !own.includes(':nth')) return own;
  const count = rowsIn(root, selector).length;
  let around = root.parentElement;
  for (let up = 0; around && around.localName !== 'body' && up < MAX_UP; up += 1, around = around.parentElement) {
    const place = placeOf(around, said);
    if (!place.includes(':nth') && rowsIn(around, selector).length === count) return place;
  }
  return own;
}
