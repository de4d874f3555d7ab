import type { Finding } from '../engine/types.ts';
import { followPlace } from './follow.ts';
import { type Mark, marksOf, PAINTED, shiftMarks } from './marks.ts';
import { createOverlay } from './overlay.ts';
import { isField, readDraft, readRich } from './read.ts';

/** The lines under words of the draft. */
export interface Highlighter {
  /** Paint these findings, which are about `draft`; words typed since move them along, or take them away. */
  show(element: HTMLElement, draft: string, findings: readonly Finding[]): void;
  /** The draft or the editor's nodes may have changed: keep the lines on their words. */
  refresh(): void;
  clear(): void;
}

/**
 * In a rich editor by the CSS Custom Highlight API: ranges, no node of the page changes; the styles
 * (`public/highlights.css`) are inserted by the background. In a textarea or input by an overlay in Poise's own layer.
 */
export function createHighlighter(layer: HTMLElement, signal: AbortSignal): Highlighter {
  const overlay = createOverlay(layer);
  let element: HTMLElement | undefined;
  let text = '';
  let marks: readonly Mark[] = [];
  let following: AbortController | undefined;

  const follow = (next: HTMLElement) => {
    if (next === element) return;
    clear();
    element = next;
    if (!isField(next)) return;
    following = new AbortController();
    followPlace(next, overlay.place, following.signal);
    next.addEventListener('input', refresh, { signal: following.signal });
  };
  const paint = () => {
    if (!element?.isConnected) return;
    if (isField(element)) overlay.paint(element, text, marks);
    else paintRanges(element, marks);
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
    overlay.clear();
  };
  signal.addEventListener('abort', clear);

  return {
    refresh,
    clear,
    show(next, draft, findings) {
      if (signal.aborted) return;
      follow(next);
      text = readDraft(next);
      marks = shiftMarks(marksOf(findings, draft), draft, text);
      paint();
    },
  };
}

function paintRanges(element: HTMLElement, marks: readonly Mark[]): void {
  const view = element.ownerDocument.defaultView;
  const registry = view?.CSS?.highlights;
  if (!view || !registry) return;
  const rich = readRich(element);
  for (const severity of PAINTED) {
    const ranges = marks.flatMap((mark) => {
      if (mark.severity !== severity) return [];
      const [from, to] = [rich.placeOf(mark.start), rich.placeOf(mark.end, true)];
      const range = element.ownerDocument.createRange();
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      return [range];
    });
    if (ranges.length > 0) registry.set(`poise-${severity}`, new view.Highlight(...ranges));
    else registry.delete(`poise-${severity}`);
  }
}

function unpaint(page: Document): void {
  for (const severity of PAINTED) page.defaultView?.CSS?.highlights?.delete(`poise-${severity}`);
}
