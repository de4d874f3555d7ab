import { useEffect, useRef } from 'react';
import type { SLOT_HINTS } from '../../utils/stores/desk-view.ts';

interface SlotListProps {
  readonly slots: typeof SLOT_HINTS;
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

/** The slots that can stand where one is being typed. */
export function SlotList({ slots, chosen, onChoose }: SlotListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView?.({ block: 'nearest' });
  }, [chosen]);
  return (
    <div className="pop">
      <div id="slot-list" role="listbox" aria-label="Slots" tabIndex={-1} ref={list}>
        {slots.map(({ slot, hint, agentOnly }, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the text field keeps the focus and takes the keys
          // biome-ignore lint/a11y/useFocusableInteractive: as above
          <div
            key={slot}
            id={`slot-${slot}`}
            role="option"
            aria-selected={at === chosen}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(at)}
          >
            <span className={agentOnly ? 'slot fill' : 'slot'}>{slot}</span>
            <span>{hint}</span>
          </div>
        ))}
      </div>
      <p>
        <kbd>↑</kbd> <kbd>↓</kbd> choose · <kbd>Enter</kbd> add · <kbd>|</kbd> words if unknown
      </p>
    </div>
  );
}
