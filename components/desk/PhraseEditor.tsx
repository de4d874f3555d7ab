import type { DeskState } from '../../utils/stores/desk.ts';
import type { DeskActs } from '../../utils/stores/desk-acts.ts';
import { type DeskPhrase, flagsIn, previewIn } from '../../utils/stores/desk-view.ts';
import { DeskIcon, LayerMark } from './DeskIcon.tsx';
import { EditorHead } from './EditorHead.tsx';
import { FlagNote } from './FlagNote.tsx';
import { PhraseFields } from './PhraseFields.tsx';
import { PhrasePreview } from './PhrasePreview.tsx';
import { PhraseTextField } from './PhraseTextField.tsx';
import { TroubleNote } from './TroubleNote.tsx';
import { useLater } from './useLater.ts';

interface PhraseEditorProps {
  readonly one: DeskPhrase;
  readonly layer: DeskState['layer'];
  readonly acts: DeskActs;
  readonly onBack: () => void;
}

/** After so long without a key the review is told to screen readers, in milliseconds. */
const REVIEW_PAUSE = 1000;

/** One phrase: its words, what our rules say of them, how they read, and when they are offered. */
export function PhraseEditor({ one, layer, acts, onBack }: PhraseEditorProps) {
  const { phrase, changed, hidden, trouble, builtIn } = one;
  const { id } = phrase;
  const previews = previewIn(phrase, layer);
  const flags = flagsIn(one, layer);
  const reviewed = useLater(flags, REVIEW_PAUSE);
  return (
    <section
      className="ed"
      aria-label={`Edit phrase ${id}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onBack();
      }}
    >
      <h2 className="sr">{id}</h2>
      <EditorHead one={one} acts={acts} onBack={onBack} />
      {hidden && (
        <div className="note info-b">
          <DeskIcon name="dash" />
          <b>Hidden: agents are not offered it</b>
          <span className="acts">
            <button type="button" className="btn s" onClick={() => acts.hide(id, false)}>
              Offer it again
            </button>
          </span>
        </div>
      )}
      <div>
        <div className="rowhead">
          <h3 id="phrase-text-label">Text</h3>
          <span className="meta">
            <LayerMark layer={phrase.origin === 'built_in' ? 'built_in' : 'team'} />
            {changed && (
              <>
                over built-in ·{' '}
                <button type="button" className="btn link small" onClick={() => acts.returnToBuiltIn(id)}>
                  Return to the built-in text
                </button>
              </>
            )}
          </span>
        </div>
        <PhraseTextField
          text={phrase.text}
          flagged={flags.map(({ finding }) => finding.text)}
          oops={trouble?.what === 'unknown_slot' ? trouble.slot : undefined}
          onChange={(text) => acts.edit(id, { text })}
        />
      </div>
      {trouble && <TroubleNote trouble={trouble} text={phrase.text} onText={(text) => acts.edit(id, { text })} />}
      {flags.map(({ finding, when }) => (
        <FlagNote key={finding.rule} finding={finding} when={when} onRule={acts.openRule} />
      ))}
      <p className="sr" role="status">
        {phrase.origin === 'team' &&
          (reviewed.length > 0 ? `Would be flagged: ${reviewed.length}` : 'Passes our rules')}
      </p>
      <PhrasePreview previews={previews} text={phrase.text} />
      {changed && builtIn && builtIn.text !== phrase.text && (
        <div>
          <div className="rowhead">
            <h3>As Poise ships it</h3>
          </div>
          <p className="original">{builtIn.text}</p>
        </div>
      )}
      <PhraseFields phrase={phrase} onEdit={(fields) => acts.edit(id, fields)} />
    </section>
  );
}
