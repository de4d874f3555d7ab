import { useEffect, useRef } from 'react';

/**
 * Whether the pointer or the focus is inside an element: what stands there must not move then. Spread the handlers on
 * the element; `onHold` hears of changes only.
 */
export function useHold(onHold: (held: boolean) => void) {
  const element = useRef<HTMLDivElement>(null);
  const inside = useRef({ pointer: false, focus: false, told: false });
  const tell = (change: { pointer?: boolean; focus?: boolean }) => {
    const now = { ...inside.current, ...change };
    const held = now.pointer || now.focus;
    inside.current = { ...now, told: held };
    if (held !== now.told) onHold(held);
  };
  // A focused field that is taken away with its card tells no one that the focus has left.
  useEffect(() => {
    if (inside.current.focus && !element.current?.contains(document.activeElement)) tell({ focus: false });
  });
  const last = useRef(onHold);
  last.current = onHold;
  useEffect(() => () => last.current(false), []);
  return {
    ref: element,
    onPointerEnter: () => tell({ pointer: true }),
    onPointerLeave: () => tell({ pointer: false }),
    onFocus: () => tell({ focus: true }),
    onBlur: (event: { currentTarget: Element; relatedTarget: EventTarget | null }) => {
      const next = event.relatedTarget;
      if (!(next instanceof Node && event.currentTarget.contains(next))) tell({ focus: false });
    },
  };
}
