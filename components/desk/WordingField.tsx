import { type ReactNode, useId, useState } from 'react';
import { parseWording } from '../../utils/stores/desk-view.ts';

interface WordingFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly known: readonly string[];
  readonly onAdd: (text: string) => void;
  readonly children?: ReactNode;
}

/** Writes a wording; what does not parse says why and is not added. */
export function WordingField({ label, placeholder, known, onAdd, children }: WordingFieldProps) {
  const [text, setText] = useState('');
  const id = useId();
  const { reason } = text.trim() === '' ? { reason: undefined } : parseWording(text);
  const twice = known.includes(text.trim());
  const wrong = twice ? 'It is there already' : reason;
  const add = () => {
    if (text.trim() === '' || wrong !== undefined) return;
    onAdd(text.trim());
    setText('');
  };
  return (
    <form
      className={children ? 'word new' : 'word new alone'}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      {children}
      <label htmlFor={id} className="sr">
        {label}
      </label>
      <input
        id={id}
        className="in"
        type="text"
        value={text}
        placeholder={placeholder}
        autoComplete="off"
        aria-invalid={wrong !== undefined}
        aria-describedby={`${id}-says`}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="submit" className="btn" disabled={text.trim() === '' || wrong !== undefined}>
        Add
      </button>
      <p
        id={`${id}-says`}
        className={wrong === undefined ? 'meta' : 'meta bad'}
        role={wrong === undefined ? undefined : 'status'}
      >
        {wrong ?? '“ / ” either word · “…” up to three words · an ending * any ending'}
      </p>
    </form>
  );
}
