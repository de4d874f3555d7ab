/**
 * Call `moved` whenever an element may stand elsewhere: scrolling, resizing, or anything in the page pushing it. No
 * animation frames: an intersection observer whose root is shrunk to the element's own place tells of any shift.
 * `besides`: something scrolled that the element does not stand in, as a log does at every message.
 */
export function followPlace(element: Element, moved: () => void, signal: AbortSignal, besides?: () => void): void {
  const view = element.ownerDocument.defaultView;
  if (!view || signal.aborted) return;
  const options = { capture: true, passive: true, signal } as const;
  const scrolled = ({ target }: Event) => {
    const its = (target as Node | null)?.ownerDocument === element.ownerDocument;
    if (its && !(target as Node).contains(element)) besides?.();
    else moved();
  };
  for (let at: Window | null = view; at; at = at === at.parent ? null : at.parent) {
    at.addEventListener('scroll', scrolled, options);
    at.addEventListener('resize', moved, options);
    at.document.addEventListener('transitionend', moved, options);
  }
  view.visualViewport?.addEventListener('resize', moved, { signal });

  let shifts: IntersectionObserver | undefined;
  const watchShift = (threshold: number) => {
    shifts?.disconnect();
    const { top, left, right, bottom, width, height } = element.getBoundingClientRect();
    if (signal.aborted || width === 0 || height === 0) return;
    const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
    const rootMargin = [top, clientWidth - right, clientHeight - bottom, left]
      .map((side) => `${-Math.floor(side)}px`)
      .join(' ');
    let first = true;
    const seen = ([entry]: readonly IntersectionObserverEntry[]) => {
      const ratio = entry?.intersectionRatio ?? 1;
      if (first && ratio !== threshold && ratio > 0) watchShift(ratio); // part of it is out of sight: watch that share
      if (!first) {
        moved();
        watchShift(1);
      }
      first = false;
    };
    shifts = new view.IntersectionObserver(seen, { rootMargin, threshold });
    shifts.observe(element);
  };
  const sizes = new view.ResizeObserver(() => {
    moved();
    watchShift(1);
  });
  sizes.observe(element);

  signal.addEventListener('abort', () => {
    sizes.disconnect();
    shifts?.disconnect();
  });
}
