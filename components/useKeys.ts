import { useEffect, useRef } from 'react';

const FIELDS = 'input, textarea, select, [contenteditable], [role="menu"], [role="listbox"]';

interface Keys {
  readonly onNumber: (place: number) => void;
  readonly onSlash: () => void;
}

/** The keys 1 to 3 and / anywhere in the panel but in fields and menus; never with Ctrl, Alt or Cmd. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.defaultPrevented) return;
      if (!/^[1-3/]$/.test(event.key)) return;
      if (event.target instanceof Element && event.target.closest(FIELDS)) return;
      event.preventDefault();
      if (event.key === '/') latest.current.onSlash();
      else latest.current.onNumber(Number(event.key));
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
