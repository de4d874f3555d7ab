/** Stands for 5 s in the place of what was taken away. */
export function UndoLine({ what, onUndo }: { readonly what: string; readonly onUndo: () => void }) {
  return (
    <p className="undo-line" role="status">
      <span className="lead">{what}</span>{' '}
      <button type="button" className="link" onClick={onUndo}>
        Undo
      </button>
    </p>
  );
}
