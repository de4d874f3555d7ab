import type { KeyboardEvent } from 'react';
import type { Specific } from '../utils/engine/types.ts';
import { cut } from './words.ts';

const CHIP_CHARS = 32;

interface SpecificChipProps {
  readonly specific: Specific;
  readonly onInsert: () => void;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}

/** One fact, as written. Press: insert it at the caret. Delete: it is not so. F2: change it. */
export function SpecificChip({ specific, onInsert, onChange, onRemove }: SpecificChipProps) {
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Delete' || event.key === 'Backspace') onRemove();
    else if (event.key === 'F2') onChange();
    else return;
    event.preventDefault();
  };
  return (
    <button
      type="button"
      className="chip"
      title="Insert. Delete removes it, F2 changes it."
      aria-label={`${cut(specific.text, CHIP_CHARS)}, ${specific.kind}: insert`}
      aria-keyshortcuts="Delete F2"
      onClick={onInsert}
      onKeyDown={pressed}
    >
      {cut(specific.text, CHIP_CHARS)}
    </button>
  );
}
