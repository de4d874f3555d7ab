import type { Finding, Span } from '../engine/types.ts';
import { followPlace } from './follow.ts';
import { type Mark, marksOf, PAINTED, shiftMarks } from './marks.ts';
import type { createOverlay, Overlay } from './overlay.ts';
import { type Box, inTop } from './place.ts';
import { isField, type RichText, readDraft, readRich } from './read.ts';

/** The lines under words of the draft. */
export interface Highlighter {
  /** Paint these findings, which are about `draft`; words typed since move them along, or take them away. */
  show(element: HTMLElement, draft: string, findings: readonly Finding[]): void;
  /** The draft or the editor's nodes may have changed: keep the lines on their words. */
  refresh(): void;
  clear(): void;
  /** The marks as they stand in the draft now, in the order of the text. */
  marks(): readonly Mark[];
  /** Where a mark's words are seen, line by line, in the coordinates of the top window. */
  boxesOf(mark: Mark): readonly Box[];
  /** The words whose card is open get a ground; undefined: none are. */
  open(mark: Mark | undefined): void;
}

/**
 * In a rich editor by the CSS Custom Highlight API: ranges, no node of the page changes; the styles
 * (`public/highlights.css`) are inserted by the background. In a textarea or input by an overlay in Poise's own layer,
 * which `overlays` brings.
 */
export function createHighlighter(
  layer: HTMLElement,
  signal: AbortSignal,
  overlays: () => Promise<typeof createOverlay>,
): Highlighter {
  let overlay: Overlay | undefined;
  let element: HTMLElement | undefined;
  let text = '';
  let marks: readonly Mark[] = [];
  let opened: Finding | undefined;
  let following: AbortController | undefined;

  const follow = (next: HTMLElement) => {
    if (next === element) return;
    clear();
    element = next;
    if (!isField(next)) return;
    following = new AbortController();
    followPlace(next, () => overlay?.place(), following.signal);
    next.addEventListener('input', refresh, { signal: following.signal });
  };
  const paint = () => {
    if (!element?.isConnected) return;
    if (!isField(element)) paintRanges(element, marks, opened);
    else if (overlay) overlay.paint(element, element.value, marks, opened);
    else if (marks.length > 0) void load();
  };
  /** The overlay comes when there is first something to paint in a field. */
  const load = async () => {
    const create = await overlays().catch(() => undefined); // the next findings ask again
    if (!create || overlay || signal.aborted) return;
    overlay = create(layer);
    paint();
  };
  const refresh = () => {
    if (!element?.isConnected) {
      clear();
      return;
    }
    if (marks.length === 0) return;
    const now = readDraft(element);
    marks = shiftMarks(marks, text, now);
    text = now;
    paint();
  };
  const clear = () => {
    following?.abort();
    following = undefined;
    if (element) unpaint(element.ownerDocument);
    element = undefined;
    marks = [];
    opened = undefined;
    overlay?.clear();
  };
  signal.addEventListener('abort', clear);

  return {
    refresh,
    clear,
    marks: () => marks,
    boxesOf(mark) {
      if (!element?.isConnected) return [];
      if (isField(element)) return overlay?.boxesOf(mark) ?? [];
      const page = element.ownerDocument;
      return Array.from(rangeOf(readRich(element), page, mark).getClientRects(), (rect) => inTop(rect, page));
    },
    open(mark) {
      if (opened === mark?.finding) return;
      opened = mark?.finding;
      paint();
    },
    show(next, draft, findings) {
      if (signal.aborted) return;
      follow(next);
      text = readDraft(next);
      marks = shiftMarks(marksOf(findings, draft), draft, text);
      paint();
    },
  };
}

function paintRanges(element: HTMLElement, marks: readonly Mark[], opened: Finding | undefined): void {
  const page = element.ownerDocument;
  const view = page.defaultView;
  const registry = view?.CSS?.highlights;
  if (!view || !registry) return;
  const rich = readRich(element);
  const put = (name: string, some: readonly Mark[]) => {
    if (some.length > 0) registry.set(name, new view.Highlight(...some.map((mark) => rangeOf(rich, page, mark))));
    else registry.delete(name);
  };
  for (const severity of PAINTED)
    put(
      `poise-${severity}`,
      marks.filter((mark) => mark.severity === severity),
    );
  put(
    'poise-open',
    marks.filter(({ finding }) => finding === opened),
  );
}

function rangeOf(rich: RichText, page: Document, { start, end }: Span): Range {
  const [from, to] = [rich.placeOf(start), rich.placeOf(end, true)];
  const range = page.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

function unpaint(page: Document): void {
  for (const name of [...PAINTED, 'open']) page.defaultView?.CSS?.highlights?.delete(`poise-${name}`);
}
