import { useLayoutEffect, useRef } from 'react';

/**
 * Keeps where the focus was when the library opened over the panel, and brings it back when it closes; where that is
 * gone, to the library's button. Put the ref on what lies beneath.
 */
export function useLibraryFocus(open: boolean) {
  const beneath = useRef<HTMLDivElement>(null);
  const before = useRef<Element | undefined>(undefined);
  const focused = useRef<Element | null>(null);
  // Hiding takes the focus away before any effect can see where it was.
  if (!open) focused.current = null;
  else focused.current ??= document.activeElement;
  useLayoutEffect(() => {
    if (open) {
      before.current = focused.current ?? undefined;
      return;
    }
    const last = before.current;
    if (!last) return;
    before.current = undefined;
    const back = beneath.current?.contains(last) ? last : beneath.current?.querySelector('[data-library]');
    if (back instanceof HTMLElement) back.focus();
  }, [open]);
  return beneath;
}
