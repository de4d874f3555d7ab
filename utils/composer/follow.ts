/**
 * Call `moved` whenever an element may stand elsewhere: scrolling, resizing, or anything in the page pushing it. No
 * animation frames: an intersection observer whose root is shrunk to the element's own place tells of any shift.
 */
export function followPlace(element: Element, moved: () => void, signal: AbortSignal): void {
  const view = element.ownerDocument.defaultView;
  if (!view || signal.aborted) return;
  const options = { capture: true, passive: true, signal } as const;
  for (let at: Window | null = view; at; at = at === at.parent ? null : at.parent) {
    at.addEventListener('scroll', moved, options);
    at.addEventListener('resize', moved, options);
    at.document.addEventListener('transitionend', moved, options);
  }
  view.visualViewport?.addEventListener('resize', moved, { signal });

  const sizes = new view.ResizeObserver(moved);
  sizes.observe(element);

  let shifts: IntersectionObserver | undefined;
  const watchShift = (threshold: number) => {
    shifts?.disconnect();
    if (signal.aborted) return;
    const { top, left, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0) return;
    const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
    const inset = [top, clientWidth - left - width, clientHeight - top - height, left];
    let first = true;
    shifts = new view.IntersectionObserver(
      ([entry]) => {
        // The first report is of the place it has now.
        if (first) {
          first = false;
          if (entry && entry.intersectionRatio !== threshold && entry.intersectionRatio > 0) {
            watchShift(entry.intersectionRatio);
          }
          return;
        }
        moved();
        watchShift(1);
      },
      { rootMargin: inset.map((side) => `${-Math.floor(side)}px`).join(' '), threshold: Math.min(1, threshold) },
    );
    shifts.observe(element);
  };
  watchShift(1);

  signal.addEventListener('abort', () => {
    sizes.disconnect();
    shifts?.disconnect();
  });
}
