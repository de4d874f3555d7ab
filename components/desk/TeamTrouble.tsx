import { DeskIcon } from './DeskIcon.tsx';

/** What could not be done, and that nothing was lost by it. */
export function TeamTrouble({
  trouble,
  onClose,
}: {
  readonly trouble: string | undefined;
  readonly onClose: () => void;
}) {
  if (trouble === undefined) return null;
  return (
    <div className="note bad-b" role="alert">
      <DeskIcon name="no" />
      <b>{trouble}</b>
      <span className="acts">
        <button type="button" className="btn s" onClick={onClose}>
          Close
        </button>
      </span>
    </div>
  );
}
