import { innerOf } from '../adapters/taught/find.ts';
import type { PoiseRoot } from '../composer/root.ts';

/** What a press in the page is made of. The page hears none of it while the agent shows what is what. */
const PRESSES = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'dragstart',
] as const;

interface Picking {
  readonly page: Document;
  readonly root: PoiseRoot;
  readonly signal: AbortSignal;
  picked(element: Element): void;
  pointed(element: Element): void;
}

/** Presses in the page, and in its same-origin frames, are the lesson's; scrolling goes on as it was. */
export function followPicks({ page, root, signal, picked, pointed }: Picking): void {
  const elementOf = (event: Event): Element | undefined => {
    const at = event.composedPath()[0] as Node | undefined;
    return at?.nodeType === 1 ? (at as Element) : undefined;
  };
  const caught = (event: Event) => {
    const at = elementOf(event);
    if (!event.isTrusted || event.composedPath().some((one) => root.isOwn(one as Node))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'click' && at) picked(at);
  };
  const moved = (event: Event) => {
    const at = elementOf(event);
    if (at && !root.isOwn(at)) pointed(at);
  };
  for (const document of documentsOf(page)) {
    const view = document.defaultView;
    for (const type of PRESSES) view?.addEventListener(type, caught, { capture: true, passive: false, signal });
    view?.addEventListener('pointerover', moved, { capture: true, passive: true, signal });
  }
}

const MAX_FRAMES = 40;

/** The page and its same-origin frames, two deep. */
function documentsOf(page: Document, depth = 0): readonly Document[] {
  const frames = [...page.querySelectorAll('iframe')].slice(0, MAX_FRAMES);
  const inner = depth < 2 ? frames.map((frame) => innerOf(frame)) : [];
  return [page, ...inner.flatMap((one) => (one?.nodeType === 9 ? documentsOf(one as Document, depth + 1) : []))];
}

/** A list may have a shadow root for each message, and each must be heard before anything of the page is kept. */
const MAX_ROOTS = 5000;
const MAX_DEPTH = 6;

/** Everything on the page that can be looked into: the page, its open shadow roots, its same-origin frames. */
export function rootsOf(page: Document): readonly ParentNode[] {
  const roots = new Set<ParentNode>();
  let frames = 0;
  const visit = (root: ParentNode, depth: number) => {
    roots.add(root);
    if (depth > MAX_DEPTH) return;
    for (const element of root.querySelectorAll('*')) {
      if (roots.size > MAX_ROOTS) return;
      const isFrame = element.localName === 'iframe' && ++frames <= MAX_FRAMES;
      const inner = element.shadowRoot || isFrame ? innerOf(element) : undefined;
      if (inner && !roots.has(inner)) visit(inner, depth + 1);
    }
  };
  visit(page, 0);
  return [...roots];
}
