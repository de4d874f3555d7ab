import type { TwoTexts } from '../../utils/stores/desk.ts';
import { DeskIcon } from './DeskIcon.tsx';

interface TwoTextsNoteProps {
  readonly twoTexts: TwoTexts;
  /** Undefined: ours stays as it is. */
  readonly onKeep: (text: string | undefined) => void;
}

/** The same phrase was changed in two windows: both texts, and the lead's choice. */
export function TwoTextsNote({ twoTexts, onKeep }: TwoTextsNoteProps) {
  const { id, here, there } = twoTexts;
  return (
    <div className="pad desk-note">
      <div className="note warn-b" role="alert">
        <DeskIcon name="two" />
        <b>{id} was also changed in your other window</b>
        <span>Nothing is lost. Which text should stay?</span>
        <dl className="two-texts">
          <dt>Here</dt>
          <dd>{here}</dd>
          <dt>Other window</dt>
          <dd>{there}</dd>
        </dl>
        <span className="acts">
          <button type="button" className="btn s" onClick={() => onKeep(undefined)}>
            Keep this one
          </button>
          <button type="button" className="btn s" onClick={() => onKeep(there)}>
            Take the other
          </button>
          <button type="button" className="btn s quiet" onClick={() => onKeep(`${here} ${there}`)}>
            Keep both, to edit
          </button>
        </span>
      </div>
    </div>
  );
}
