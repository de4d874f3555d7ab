import type { DeskTrouble } from '../../utils/stores/desk.ts';
import { DeskIcon } from './DeskIcon.tsx';
import { LAYER_WORDS } from './desk-words.ts';

interface DeskNoteProps {
  readonly trouble: DeskTrouble;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** Only failure speaks: what happened, what holds, what can be done. */
export function DeskNote({ trouble, onSave, onClose }: DeskNoteProps) {
  return (
    <div className="pad desk-note">
      <div className="note bad-b" role="alert">
        <DeskIcon name="no" />
        {trouble.what === 'not_kept' ? (
          <>
            <b>The last changes could not be kept: the browser’s storage is full</b>
            <span>They stand here until this tab is closed. Export them, or delete phrases you don’t need.</span>
          </>
        ) : (
          <>
            <b>What was kept of your {LAYER_WORDS[trouble.layer].toLowerCase()} library can’t be read</b>
            <span>
              {trouble.instead === 'kept'
                ? 'The copy before it is in use; the last change may be missing.'
                : 'There is no copy before it that can be read. What lies below it is in use.'}{' '}
              Nothing is written over until you change something.
            </span>
            <span className="acts">
              <button type="button" className="btn s" onClick={onSave}>
                Save the unreadable one as a file
              </button>
              <button type="button" className="btn s quiet" onClick={onClose}>
                Close
              </button>
            </span>
          </>
        )}
      </div>
    </div>
  );
}
