import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';

/** Rows drawn at first, and added each time the end comes near. A row once drawn stays: focus is never lost. */
const DRAWN = 80;

interface RowsOptions {
  readonly ids: readonly string[];
  readonly selected: string | undefined;
  /** Another list: drawn from its beginning again. */
  readonly list: string;
  readonly onFollow: (id: string) => void;
  readonly onOpen: (id: string) => void;
  /** Single letters, only while a row has the focus. */
  readonly onKey?: (key: string, id: string) => void;
}

/** Moving through a list of rows by keyboard, the editor following; and drawing only as many as are needed. */
export function useRows({ ids, selected, list, onFollow, onOpen, onKey }: RowsOptions) {
  const [drawn, setDrawn] = useState(DRAWN);
  const rows = useRef<HTMLTableElement>(null);
  const wanted = useRef<string | undefined>(undefined);
  const at = selected === undefined ? -1 : ids.indexOf(selected);
  const shown = Math.max(drawn, at + 2);

  // Another list starts from its beginning.
  useEffect(() => setDrawn(DRAWN), [list]);

  const focusRow = useCallback((id: string) => {
    const row = rows.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
    row?.focus();
    row?.closest('tr')?.scrollIntoView({ block: 'nearest' });
    return row !== null && row !== undefined;
  }, []);

  // A row that is only drawn after the move gets the focus then.
  useEffect(() => {
    if (wanted.current !== undefined && focusRow(wanted.current)) wanted.current = undefined;
  });

  const move = (to: number) => {
    const id = ids[Math.max(0, Math.min(ids.length - 1, to))];
    if (id === undefined) return;
    onFollow(id);
    if (!focusRow(id)) wanted.current = id;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const id = event.target instanceof HTMLElement ? event.target.dataset.row : undefined;
    if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const from = ids.indexOf(id);
    const to = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: ids.length - 1 }[event.key];
    if (to !== undefined) move(to);
    else if (event.key === 'Enter') onOpen(id);
    else if (event.key.length === 1 && onKey && event.key !== ' ') onKey(event.key.toLowerCase(), id);
    else return;
    if (to !== undefined || event.key === 'Enter' || event.key === '/' || event.key === 'n' || event.key === 'h') {
      event.preventDefault();
    }
  };

  /** Draw more when the end of what is drawn comes into view. */
  const endRef = useCallback((end: HTMLElement | null) => {
    if (!end || typeof IntersectionObserver === 'undefined') return undefined;
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setDrawn((before) => before + DRAWN);
      },
      { rootMargin: '600px' },
    );
    watch.observe(end);
    return () => watch.disconnect();
  }, []);

  return {
    rows,
    shown,
    onKeyDown,
    endRef,
    /** The one row Tab stops at. */
    stop: at >= 0 ? selected : ids[0],
    focusRow: (id: string | undefined) => {
      const target = id ?? ids[0];
      if (target !== undefined && !focusRow(target)) wanted.current = target;
    },
  };
}
