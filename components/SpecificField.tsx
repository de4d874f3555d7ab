import { useEffect, useRef, useState } from 'react';
import type { Specific } from '../utils/engine/types.ts';
import { Icon } from './Icon.tsx';

interface SpecificFieldProps {
  readonly specific: Specific;
  readonly focused: boolean;
  readonly onChange: (to: string) => void;
  readonly onRemove: () => void;
  readonly onDone: () => void;
}

/** A fact while it is put right: Enter or leaving the field keeps it, Esc ends, the cross removes it. */
export function SpecificField({ specific, focused, onChange, onRemove, onDone }: SpecificFieldProps) {
  const [value, setValue] = useState(specific.text);
  const field = useRef<HTMLInputElement>(null);
  const left = useRef(false);
  useEffect(() => {
    if (focused) field.current?.select();
  }, [focused]);
  const keep = () => {
    if (left.current) return;
    if (value.trim() === '') setValue(specific.text);
    else onChange(value);
  };
  return (
    <span className="fact-edit">
      <input
        ref={field}
        className="slot-field"
        aria-label={`Change ${specific.kind}`}
        maxLength={200}
        size={Math.min(24, Math.max(4, value.length))}
        value={value}
        onChange={(event) => setValue(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          if (event.key === 'Enter') keep();
          left.current = true; // leaving the field must not keep it a second time, or after Esc at all
          onDone();
        }}
      />
      <button type="button" className="btn btn-icon" aria-label={`Remove ${specific.text}`} onClick={onRemove}>
        <Icon name="cross" />
      </button>
    </span>
  );
}
