import { elementAbove } from './above.ts';

/**
 * Reading a page that is not ours. Nothing here changes it, and nothing trusts `instanceof`: a node of an iframe has
 * other constructors than ours.
 */

/** Characters kept of one message: about 50,000 words. */
export const MAX_TEXT = 400_000;

/** The first element any of the selectors finds, tried in order: the newest markup first. */
export function firstOf(page: ParentNode, selectors: readonly string[]): HTMLElement | undefined {
  for (const selector of selectors) {
    const found = page.querySelector<HTMLElement>(selector);
    if (found) return found;
  }
  return undefined;
}

/**
 * The text of an element as it is seen: `innerText` keeps the line breaks of `<br>` and paragraphs and leaves out what
 * is hidden. Trimmed, no-break spaces made plain, cut at `MAX_TEXT`.
 */
export function textOf(element: Element | null | undefined): string {
  if (!element) return '';
  // One run of words looks as it is written. To ask for what is seen would have the browser lay the page out first.
  if (element.childElementCount === 0) {
    const text = element.textContent ?? '';
    if (!/\s\s|[\n\r\t]/.test(text)) return cleanText(text);
  }
  const seen = 'innerText' in element && typeof element.innerText === 'string' ? element.innerText : undefined;
  return cleanText(seen ?? element.textContent ?? '');
}

/** One spelling of white space, so that a re-rendered row reads the same. Linear. */
export function cleanText(text: string): string {
  const cut = text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text;
  // Some tools put soft hyphens and other marks without width into what they show.
  return cut
    .replaceAll('\r\n', '\n')
    .replaceAll('\u00a0', ' ')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .trim();
}

/** Milliseconds since 1970 of an ISO time, only when it names an instant: a date with a time. */
export function instantOf(iso: string): number | undefined {
  const at = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:/.test(iso) ? Date.parse(iso) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}

/** The instant of a `time` element's `datetime`. */
export const timeOf = (element: Element | null | undefined): number | undefined =>
  instantOf(element?.getAttribute('datetime') ?? '');

/** Whether an element is rendered and can be seen. Without layout, as in some tests, everything can. */
export const isVisible = (element: Element): boolean =>
  element.checkVisibility?.({ checkVisibilityCSS: true, opacityProperty: true }) ?? true;

/** The first element any of the selectors finds that can be seen, tried in order. */
export function firstSeen(page: ParentNode, selectors: readonly string[]): HTMLElement | undefined {
  for (const selector of selectors) {
    const found = Array.from(page.querySelectorAll<HTMLElement>(selector)).find(isVisible);
    if (found) return found;
  }
  return undefined;
}

/** The body of a same-origin frame. */
export function bodyOf(frame: Element | null | undefined): HTMLElement | undefined {
  try {
    return (frame as HTMLIFrameElement | null | undefined)?.contentDocument?.body ?? undefined;
  } catch {
    return undefined; // another origin's
  }
}

/** Nearest common container of two elements, across open shadow roots. */
export function parentOf(element: Element): Element | undefined {
  const above = elementAbove(element);
  if (above) return above;
  const root = element.getRootNode();
  return 'host' in root && root.host ? (root.host as Element) : undefined;
}
