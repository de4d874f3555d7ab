import { useEffect, useRef } from 'react';

const FIELDS = 'input, textarea, select, [contenteditable], [role="menu"], [role="listbox"]';

/** The keys 1 to 3 anywhere in the panel but in fields and menus; never with Ctrl, Alt or Cmd. */
export function useKeys(onNumber: (place: number) => void): void {
  const latest = useRef(onNumber);
  latest.current = onNumber;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.defaultPrevented) return;
      if (!/^[1-3]$/.test(event.key)) return;
      if (event.target instanceof Element && event.target.closest(FIELDS)) return;
      event.preventDefault();
      latest.current(Number(event.key));
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
