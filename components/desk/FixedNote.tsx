import { type DeskPhrase, openLayers, type Shelf } from '../../utils/stores/desk-view.ts';
import { DeskIcon } from './DeskIcon.tsx';
import { LAYER_WORDS } from './desk-words.ts';

interface FixedNoteProps {
  readonly one: DeskPhrase;
  readonly shelf: Shelf;
  readonly onCopy: () => void;
}

/** Why a phrase can't be changed here, and what can be done instead. */
export function FixedNote({ one, shelf, onCopy }: FixedNoteProps) {
  const source = shelf.sources[shelf.editing];
  const copies = openLayers(shelf).includes(shelf.editing);
  return (
    <div className="note info-b">
      <DeskIcon name="lock" />
      <b>
        {one.phrase.origin === 'organisation' ? 'Your company fixes this phrase' : 'This library comes from elsewhere'}
      </b>
      <span>
        It can be read and copied here, not changed.
        {source?.how === 'address' && ` It comes from ${source.name}.`}
      </span>
      {copies && (
        <span className="acts">
          <button type="button" className="btn s" onClick={onCopy}>
            Copy as a {LAYER_WORDS[shelf.editing].toLowerCase()} phrase
          </button>
        </span>
      )}
    </div>
  );
}
