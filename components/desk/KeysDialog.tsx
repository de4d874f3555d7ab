import { useEffect, useRef } from 'react';

interface KeysDialogProps {
  readonly letters: boolean;
  readonly onLetters: (on: boolean) => void;
  readonly onClose: () => void;
}

const KEYS: readonly (readonly [readonly string[], string])[] = [
  [['/'], 'Search'],
  [['N'], 'New phrase'],
  [['↑', '↓', 'Home', 'End'], 'Move; the editor follows'],
  [['Enter'], 'Into the text'],
  [['Esc'], 'Back to the row'],
  [['Space'], 'Mark the row'],
  [['Shift+↑', 'Shift+↓'], 'Mark more'],
  [['Ctrl+A'], 'Mark all that match'],
  [['E'], 'Edit the marked together'],
  [['H'], 'Hide, or offer again'],
  [['D'], 'Copy as a new phrase'],
  [['{'], 'In the text: the list of slots; ↑ ↓, Enter, Esc'],
  [['|'], 'In a slot: words for when it is not known'],
  [['Alt+↑', 'Alt+↓'], 'Phrase before or after, without leaving the text'],
  [['Ctrl+Z', 'Ctrl+Shift+Z'], 'Undo, redo, on every page'],
];

/** All keys of the desk. */
export function KeysDialog({ letters, onLetters, onClose }: KeysDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal?.();
  }, []);
  return (
    <dialog ref={dialog} className="keys-dialog" aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title">Keys</h2>
      <dl>
        {KEYS.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="check">
        <input type="checkbox" checked={letters} onChange={({ target }) => onLetters(target.checked)} />
        Single letters act while a row has the focus
      </label>
      <div className="acts">
        <button type="button" className="btn" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
    </dialog>
  );
}
