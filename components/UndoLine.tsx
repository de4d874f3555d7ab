import { useEffect, useRef } from 'react';

/** Stands for 5 s in the place of what was taken away. */
export function UndoLine({ what, onUndo }: { readonly what: string; readonly onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that was pressed went with what it took away: a keyboard goes on from here.
    if (document.activeElement === null || document.activeElement === document.body) button.current?.focus();
  }, []);
  return (
    <p className="undo-line" role="status">
      <span className="lead">{what}</span>{' '}
      <button type="button" className="link" ref={button} onClick={onUndo}>
        Undo
      </button>
    </p>
  );
}
