import { isVisible } from '../adapters/dom.ts';
import { boxOf } from '../composer/place.ts';
import type { PoiseRoot } from '../composer/root.ts';
import { rootsOf } from './pick.ts';
import { FIELDS } from './place.ts';

const MAX_PLACES = 600;
const NO_WORDS =
  'button,a,nav,script,style,noscript,template,option,label,time,svg,[role=button],[role=tab],[aria-hidden=true]';

/** Places the keys can go to while messages are shown: elements with words of their own, in reading order. */
export function wordPlaces(page: Document, root: PoiseRoot): readonly Element[] {
  const found = new Set<Element>();
  for (const scope of rootsOf(page)) {
    if ('host' in scope && root.isOwn(scope.host as Node)) continue;
    const document = (scope as Node).ownerDocument ?? (scope as Document);
    const walker = document.createTreeWalker(scope as Node, 4);
    while (walker.nextNode() && found.size < MAX_PLACES) {
      const parent = walker.currentNode.parentElement;
      if (!parent || found.has(parent) || (walker.currentNode.nodeValue ?? '').trim().length < 2) continue;
      if (!parent.closest(NO_WORDS) && !parent.closest(FIELDS) && isVisible(parent)) found.add(parent);
    }
  }
  return [...found];
}

/** Fields one could write in. */
export const fieldPlaces = (page: Document): readonly Element[] =>
  rootsOf(page).flatMap((scope) => {
    const body = (scope as Document).body;
    const fields = [...scope.querySelectorAll(FIELDS)].filter((field) => isVisible(field));
    return body?.isContentEditable || (scope as Document).designMode === 'on' ? [body] : fields;
  });

/** The next place from the one the cursor is on; without one, the first that is in sight, or the last. */
export function step(places: readonly Element[], from: Element | undefined, by: 1 | -1): Element | undefined {
  if (places.length === 0) return undefined;
  const at = from ? places.indexOf(from) : -1;
  if (at >= 0) return places[(at + by + places.length) % places.length];
  const seen = places.filter((place) => {
    const { top, bottom } = boxOf(place);
    return bottom > 0 && top < innerHeight;
  });
  return by > 0 ? (seen[0] ?? places[0]) : (seen.at(-1) ?? places.at(-1));
}
