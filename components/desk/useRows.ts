import {
  defaultRangeExtractor,
  measureElement,
  observeElementRect,
  type Range,
  useVirtualizer,
} from '@tanstack/react-virtual';
import { type FocusEvent, type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';

/** What a row of two lines takes, until it is measured. */
const ROW = 76;
const AHEAD = 12;
/** Where nothing has a size (a page that is not drawn), as if the list were so high. */
const WITHOUT_SIZE = { width: 800, height: 900 };

interface RowsOptions {
  readonly ids: readonly string[];
  readonly selected: string | undefined;
  /** Only the rows in view are drawn: for lists of any length. */
  readonly virtual?: boolean;
  readonly onFollow: (id: string) => void;
  readonly onOpen: (id: string) => void;
  /** Space and Shift+arrows: mark rows. */
  readonly onMark?: (ids: readonly string[], on: boolean | undefined) => void;
  /** Ctrl+A: mark all. */
  readonly onMarkAll?: () => void;
  /** Single letters, only while a row has the focus; true: it was one. */
  readonly onKey?: (key: string, id: string) => boolean;
}

/** Moving through a list of rows by keyboard, the editor following; and drawing only as many as are in view. */
export function useRows(options: RowsOptions) {
  const { ids, selected, virtual = false, onFollow, onOpen, onMark, onMarkAll, onKey } = options;
  const rows = useRef<HTMLTableElement>(null);
  const wanted = useRef<string | undefined>(undefined);
  const at = selected === undefined ? -1 : ids.indexOf(selected);
  const [focused, setFocused] = useState<string>();
  const focusedAt = virtual && focused !== undefined ? ids.indexOf(focused) : -1;

  const virtualizer = useVirtualizer({
    count: virtual ? ids.length : 0,
    getScrollElement: () => scrollerOf(rows.current),
    estimateSize: () => ROW,
    overscan: AHEAD,
    getItemKey: (index) => ids[index] ?? index,
    initialRect: WITHOUT_SIZE,
    measureElement: (row, entry, instance) => measureElement(row, entry, instance) || ROW,
    observeElementRect: (instance, report) =>
      observeElementRect(instance, (rect) => report(rect.height > 0 ? rect : WITHOUT_SIZE)),
    // The row that has the focus, or is open in the editor, is never taken away.
    rangeExtractor: (range: Range) => {
      const indexes = new Set(defaultRangeExtractor(range));
      for (const kept of [at, focusedAt]) if (kept >= 0) indexes.add(kept);
      return [...indexes].sort((one, other) => one - other);
    },
  });

  const focusRow = useCallback((id: string) => {
    const row = rows.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
    row?.focus({ preventScroll: true });
    row?.closest('tr')?.scrollIntoView({ block: 'nearest' });
    return row !== null && row !== undefined;
  }, []);

  // A row that is only drawn after the move gets the focus then.
  useEffect(() => {
    if (wanted.current !== undefined && focusRow(wanted.current)) wanted.current = undefined;
  });

  const goTo = (index: number): string | undefined => {
    const to = Math.max(0, Math.min(ids.length - 1, index));
    const id = ids[to];
    if (id === undefined) return undefined;
    onFollow(id);
    if (!focusRow(id)) {
      wanted.current = id;
      if (virtual) virtualizer.scrollToIndex(to, { align: 'auto' });
    }
    return id;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const id = event.target instanceof HTMLElement ? event.target.dataset.row : undefined;
    if (id === undefined || event.altKey) return;
    const control = event.ctrlKey || event.metaKey;
    if (control) {
      if (event.key.toLowerCase() !== 'a' || !onMarkAll) return;
      event.preventDefault();
      onMarkAll();
      return;
    }
    const from = ids.indexOf(id);
    const to = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: ids.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      const next = goTo(to);
      if (event.shiftKey && next !== undefined) onMark?.([id, next], true);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      onOpen(id);
    } else if (event.key === ' ' && onMark) {
      event.preventDefault();
      onMark([id], undefined);
    } else if (event.key.length === 1 && onKey?.(event.key.toLowerCase(), id)) event.preventDefault();
  };

  const onFocus = (event: FocusEvent<HTMLElement>) => {
    if (virtual) setFocused(event.target instanceof HTMLElement ? event.target.dataset.row : undefined);
  };

  const items = virtualizer.getVirtualItems();
  return {
    rows,
    onKeyDown,
    onFocus,
    /** The rows to draw, by their place in the list; how far down the first and how much below the last. */
    drawn: items.map(({ index }) => index),
    gapBefore: (index: number) => gap(items, index),
    gapAfter: Math.max(0, virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)),
    measure: virtualizer.measureElement,
    /** The one row Tab stops at. */
    stop: at >= 0 ? selected : ids[0],
    /** The row after or before the open one, without the focus. */
    step: (by: 1 | -1) => {
      const next = ids[at + by];
      if (next === undefined) return;
      onFollow(next);
      if (virtual) virtualizer.scrollToIndex(at + by, { align: 'auto' });
    },
    focusRow: (id: string | undefined) => {
      const target = id ?? ids[0];
      if (target === undefined || focusRow(target)) return;
      wanted.current = target;
      if (virtual && ids.includes(target)) virtualizer.scrollToIndex(ids.indexOf(target), { align: 'auto' });
    },
  };
}

/** The nearest box that scrolls; the page itself where the list does not. */
function scrollerOf(table: HTMLElement | null): HTMLElement | null {
  const list = table?.closest<HTMLElement>('.list, .import-rows') ?? null;
  if (list && getComputedStyle(list).overflowY !== 'visible') return list;
  return table?.ownerDocument.querySelector<HTMLElement>('.app') ?? null;
}

interface Item {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** How much is left out right before a drawn row. */
function gap(items: readonly Item[], index: number): number {
  const at = items.findIndex((item) => item.index === index);
  const item = items[at];
  return item ? Math.max(0, item.start - (items[at - 1]?.end ?? 0)) : 0;
}
