import { useEffect, useId, useState } from 'react';

interface KeptFieldProps {
  readonly label: string;
  /** The label is only for those who hear it: the table's head says it too. */
  readonly quiet?: boolean;
  readonly value: string;
  readonly placeholder?: string;
  readonly most: number;
  readonly rows?: number;
  readonly disabled?: boolean;
  /** What can't be kept, in words; undefined: it can. */
  readonly wrong?: (text: string) => string | undefined;
  readonly onChange: (text: string) => void;
}

/** A field that keeps what is typed as long as it can be kept; what can't says why, and goes back when one leaves. */
export function KeptField(props: KeptFieldProps) {
  const { label, quiet = false, value, placeholder, most, rows, disabled = false, wrong, onChange } = props;
  const [text, setText] = useState(value);
  const id = useId();
  // Undo, or another window, changed it.
  useEffect(() => setText((before) => (before.trim() === value.trim() ? before : value)), [value]);
  const says = wrong?.(text);
  const shared = {
    id,
    className: 'in',
    value: text,
    maxLength: most,
    disabled,
    'aria-invalid': says !== undefined,
    ...(placeholder !== undefined && { placeholder }),
    ...(says !== undefined && { 'aria-describedby': `${id}-wrong` }),
    onChange: ({ target }: { readonly target: { readonly value: string } }) => {
      setText(target.value);
      if (wrong?.(target.value) === undefined) onChange(target.value);
    },
    onBlur: () => {
      if (says !== undefined) setText(value);
    },
  };
  return (
    <div className="field">
      <label htmlFor={id} className={quiet ? 'sr' : undefined}>
        {label}
      </label>
      {rows === undefined ? <input type="text" autoComplete="off" {...shared} /> : <textarea rows={rows} {...shared} />}
      {says !== undefined && (
        <p id={`${id}-wrong`} className="meta bad">
          {says}
        </p>
      )}
    </div>
  );
}

/** For what has to say something. */
export const notEmpty = (text: string): string | undefined =>
  text.trim() === '' ? 'It has to say something' : undefined;
