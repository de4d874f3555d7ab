import type { Ref } from 'react';
import { DeskIcon } from './DeskIcon.tsx';

interface SearchFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly fieldRef: Ref<HTMLInputElement>;
  readonly onChange: (value: string) => void;
  /** Arrow down or Enter: on to what was found. */
  readonly onLeave: () => void;
}

/** Words to find by. */
export function SearchField({ label, placeholder, value, fieldRef, onChange, onLeave }: SearchFieldProps) {
  return (
    <label className="search">
      <DeskIcon name="search" />
      <span className="sr">{label}</span>
      <input
        type="search"
        ref={fieldRef}
        value={value}
        placeholder={placeholder}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
          event.preventDefault();
          onLeave();
        }}
      />
    </label>
  );
}
