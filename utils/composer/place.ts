import { elementAbove } from '../adapters/above.ts';
/** A rectangle in the coordinates of the top window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where an element is seen, also when it stands in a same-origin frame. */
export const boxOf = (element: Element): Box => inTop(element.getBoundingClientRect(), element.ownerDocument);

/** A rectangle of a document that may stand in a same-origin frame, in the coordinates of the top window. */
export function inTop({ left, top, right, bottom }: Box, page: Document): Box {
  let [x, y] = [0, 0];
  for (let view = page.defaultView; view?.frameElement; view = view.parent as typeof view) {
    const frame = view.frameElement;
    const outer = frame.getBoundingClientRect();
    x += outer.left + frame.clientLeft;
    y += outer.top + frame.clientTop;
  }
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

/** How much larger than the field its box may be: tabs above, tools and Send below. */
const MORE_WIDTH = 140;
const MORE_HEIGHT = 190;

/** The box the agent sees as "the composer": the field with its tabs, tools and Send, never with the messages. */
export function composerBox(element: HTMLElement): Element {
  const frame = element.ownerDocument.defaultView?.frameElement;
  const field = frame ?? element;
  const own = field.getBoundingClientRect();
  let box: Element = field;
  for (let at = elementAbove(field); at && at.localName !== 'body'; at = elementAbove(at)) {
    const rect = at.getBoundingClientRect();
    if (rect.width > own.width + MORE_WIDTH || rect.height > own.height + MORE_HEIGHT) break;
    if (rect.width >= own.width && rect.height >= own.height && edged(at)) box = at;
  }
  return box;
}

/** It looks like a box: it has an edge, a shadow or rounded corners. */
function edged(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return false;
  return Number.parseFloat(style.borderTopWidth) > 0 || style.boxShadow !== 'none';
}

const CONTROLS =
  'a[href],button,input,select,textarea,summary,[role=button],[role=tab],[role=link],[contenteditable=true]';
const GAP = 8;
const STEP = 24;

/**
 * Where the chip goes: above the box's top edge, its right end on the box's right, `shift` pixels further left when
 * the agent dragged it; moved on along the edge while it would stand over a control of the page. Below the box where
 * there is no room above. Undefined: the box is out of sight.
 */
export function chipSpot(
  page: Document,
  box: Box,
  chip: { readonly width: number; readonly height: number },
  shift: number,
): { readonly left: number; readonly top: number } | undefined {
  const { clientWidth, clientHeight } = page.documentElement;
  if (box.bottom <= 0 || box.top >= clientHeight || box.right <= 0 || box.left >= clientWidth) return undefined;
  const least = Math.max(4, box.left);
  const most = Math.max(least, Math.min(box.right, clientWidth - 4) - chip.width);
  const tops = [box.top - chip.height - GAP, box.bottom + GAP].filter(
    (top) => top >= 0 && top + chip.height <= clientHeight,
  );
  const start = Math.max(least, Math.min(most, most - shift));
  for (const top of tops) {
    for (let left = start; left >= least; left -= STEP) {
      if (!overControl(page, left, top, chip)) return { left, top };
    }
  }
  const top = tops[0] ?? Math.max(0, Math.min(box.top, clientHeight - chip.height));
  return { left: start, top };
}

function overControl(
  page: Document,
  left: number,
  top: number,
  { width, height }: { readonly width: number; readonly height: number },
): boolean {
  const points = [
    [left + 1, top + 1],
    [left + width / 2, top + height / 2],
    [left + width - 1, top + 1],
    [left + 1, top + height - 1],
    [left + width - 1, top + height - 1],
  ] as const;
  return points.some(([x, y]) =>
    page.elementsFromPoint(x, y).some((element) => element.matches(CONTROLS) && !element.hasAttribute('popover')),
  );
}

/** Something of the page, a dialog or a menu, lies over the middle of the field; Poise's own card does not count. */
export function isCovered(element: HTMLElement, isOwn: (node: Node) => boolean): boolean {
  const root = element.getRootNode();
  if (!('elementsFromPoint' in root)) return false;
  const { left, top, width, height } = element.getBoundingClientRect();
  const point = [left + width / 2, top + Math.min(height / 2, 20)] as const;
  const found = (root as Document | ShadowRoot).elementsFromPoint(...point).find((at) => !isOwn(at));
  return found !== undefined && found !== element && !element.contains(found) && !found.contains(element);
}

/** The ground the composer stands on is dark, so that a light tool on a dark desktop stays light. */
export function isDark(element: Element): boolean {
  for (let at: Element | null = element; at; at = elementAbove(at)) {
    const color = at.ownerDocument.defaultView?.getComputedStyle(at).backgroundColor ?? '';
    const parts = color.match(/[\d.]{1,8}/g)?.map(Number) ?? [];
    const [red = 255, green = 255, blue = 255, alpha = 1] = parts;
    if (parts.length >= 3 && alpha > 0.5) return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110;
  }
  return false;
}
