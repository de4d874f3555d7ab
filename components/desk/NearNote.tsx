import type { Phrase } from '../../utils/engine/types.ts';
import { DeskIcon } from './DeskIcon.tsx';
import { TemplateText } from './TemplateText.tsx';

interface NearNoteProps {
  readonly near: Phrase;
  readonly onOpen: (id: string) => void;
}

/** Another phrase says nearly the same: agents would see both. */
export function NearNote({ near, onOpen }: NearNoteProps) {
  return (
    <div className="note">
      <DeskIcon name="two" />
      <b>Says nearly the same as {near.id}</b>
      <span>
        “<TemplateText text={near.text} />”
      </span>
      <span className="acts">
        <button type="button" className="btn s quiet" onClick={() => onOpen(near.id)}>
          Open that one
        </button>
      </span>
    </div>
  );
}
