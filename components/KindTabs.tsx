import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Kind } from '../utils/engine/types.ts';
import { KINDS } from '../utils/engine/words.ts';
import { KIND_WORDS } from './words.ts';

interface KindTabsProps {
  /** Undefined: all. */
  readonly kind: Kind | undefined;
  readonly onKind: (kind: Kind | undefined) => void;
}

const CHOICES: readonly (Kind | undefined)[] = [undefined, ...KINDS];

/** One kind, or all of them. One stop for Tab; the arrows go along it. */
export function KindTabs({ kind, onKind }: KindTabsProps) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const pressedOne = row.current?.querySelector(`[data-kind="${kind ?? 'all'}"]`);
    pressedOne?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [kind]);
  const pressed = (event: KeyboardEvent) => {
    const buttons: readonly (Element | null)[] = [...(row.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement);
    const along = row.current && getComputedStyle(row.current).direction === 'rtl' ? -1 : 1;
    const to = { ArrowRight: at + along, ArrowLeft: at - along, Home: 0, End: buttons.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = buttons[Math.max(0, Math.min(buttons.length - 1, to))];
    if (next instanceof HTMLElement) next.focus();
  };
  return (
    <div
      ref={row}
      className="tabs"
      role="toolbar"
      aria-label="Kind"
      onKeyDown={pressed}
      // A wheel that only goes up and down goes along the row: there is nothing else for it to move.
      onWheel={({ deltaY, currentTarget }) => currentTarget.scrollBy({ left: deltaY })}
    >
      {CHOICES.map((choice) => (
        <button
          key={choice ?? 'all'}
          type="button"
          className="btn"
          data-kind={choice ?? 'all'}
          aria-pressed={choice === kind}
          tabIndex={choice === kind ? 0 : -1}
          onClick={() => onKind(choice)}
        >
          {choice === undefined ? 'All' : KIND_WORDS[choice]}
        </button>
      ))}
    </div>
  );
}
