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
  // biome-ignore lint/performance/useDomNodeTextContent: line breaks and hidden words are the point
  const seen = 'innerText' in element && typeof element.innerText === 'string' ? element.innerText : undefined;
  return cleanText(seen ?? element.textContent ?? '');
}

/** One spelling of white space, so that a re-rendered row reads the same. Linear. */
export function cleanText(text: string): string {
  const cut = text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text;
  return cut.replaceAll('\r\n', '\n').replaceAll('\u00a0', ' ').replaceAll('\u200b', '').trim();
}

/** Milliseconds since 1970 of a `datetime`, only when it names an instant: a date with a time. */
export function timeOf(element: Element | null | undefined): number | undefined {
  const value = element?.getAttribute('datetime') ?? undefined;
  if (value === undefined || !/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(value)) return undefined;
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : at;
}

/** Whether an element takes room and is not hidden. Without layout (tests) only `hidden` and inline styles count. */
export function isVisible(element: Element): boolean {
  if (typeof element.checkVisibility === 'function') {
    return element.checkVisibility({ checkVisibilityCSS: true, opacityProperty: true });
  }
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.hasAttribute('hidden') || at.getAttribute('aria-hidden') === 'true') return false;
    const style = at.getAttribute('style') ?? '';
    if (/display:\s{0,4}none|visibility:\s{0,4}hidden/.test(style)) return false;
  }
  return true;
}

/** Nearest common container of two elements, across open shadow roots. */
export function parentOf(element: Element): Element | undefined {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root && root.host ? (root.host as Element) : undefined;
}
