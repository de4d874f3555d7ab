import { useState } from 'react';
import type { DeskState } from '../../utils/stores/desk.ts';
import type { DeskActs } from '../../utils/stores/desk-acts.ts';
import { type DeskPhrase, flagsIn, nearIn, previewIn } from '../../utils/stores/desk-view.ts';
import { DeskIcon, LayerMark } from './DeskIcon.tsx';
import { LAYER_WORDS } from './desk-words.ts';
import { EditorHead } from './EditorHead.tsx';
import { FixedNote } from './FixedNote.tsx';
import { FlagNote } from './FlagNote.tsx';
import { NearNote } from './NearNote.tsx';
import { PhraseFields } from './PhraseFields.tsx';
import { PhrasePreview } from './PhrasePreview.tsx';
import { PhraseTextField } from './PhraseTextField.tsx';
import { PhraseVersions } from './PhraseVersions.tsx';
import { TemplateText } from './TemplateText.tsx';
import { TroubleNote } from './TroubleNote.tsx';
import { useLater } from './useLater.ts';

interface PhraseEditorProps {
  readonly one: DeskPhrase;
  readonly state: DeskState;
  readonly acts: DeskActs;
  readonly onBack: () => void;
  readonly onStep: (by: 1 | -1) => void;
}

/** After so long without a key the review is told to screen readers, in milliseconds. */
const REVIEW_PAUSE = 1000;
/** The search for a phrase that says the same waits for a pause. */
const NEAR_PAUSE = 400;

/** One phrase: its words, what our rules say of them, how they read, and when they are offered. */
export function PhraseEditor({ one, state, acts, onBack, onStep }: PhraseEditorProps) {
  const { shelf, versions } = state;
  const { phrase, changed, hidden, trouble, original, fixed } = one;
  const { id } = phrase;
  const [plain, setPlain] = useState(false);
  const previews = previewIn(phrase, shelf);
  const flags = flagsIn(one, shelf);
  const reviewed = useLater(flags, REVIEW_PAUSE);
  const settled = useLater(one, NEAR_PAUSE);
  const near = settled.phrase.id === id ? nearIn(settled, shelf) : undefined;
  const setText = (text: string) => acts.edit(id, { text });
  return (
    <section
      className="ed"
      aria-label={`Edit phrase ${id}`}
      onKeyDown={(event) => {
        if (event.defaultPrevented) return;
        if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
          event.preventDefault();
          onStep(event.key === 'ArrowDown' ? 1 : -1);
          setTimeout(() => document.querySelector<HTMLElement>('#phrase-text')?.focus());
        }
        if (event.key === 'Escape') {
          event.preventDefault();
          onBack();
        }
      }}
    >
      <h2 className="sr">{id}</h2>
      <EditorHead one={one} acts={acts} onBack={onBack} plain={plain} onPlain={() => setPlain(!plain)} />
      {fixed && <FixedNote one={one} shelf={shelf} onCopy={() => acts.copyPhrase(id)} />}
      {hidden && !fixed && (
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
            <LayerMark layer={phrase.origin} />
            {changed && original && (
              <>
                over {LAYER_WORDS[original.origin].toLowerCase()} ·{' '}
                <button type="button" className="btn link small" onClick={() => acts.returnToOriginal(id)}>
                  Return to the original
                </button>
              </>
            )}
          </span>
        </div>
        {fixed ? (
          <p className="fixed-text">{plain ? phrase.text : <TemplateText text={phrase.text} />}</p>
        ) : (
          <PhraseTextField
            text={phrase.text}
            plain={plain}
            flagged={flags.map(({ finding }) => finding.text)}
            oops={trouble?.what === 'unknown_slot' ? trouble.slot : undefined}
            onChange={setText}
          />
        )}
      </div>
      {trouble && !fixed && <TroubleNote trouble={trouble} text={phrase.text} onText={setText} />}
      {flags.map(({ finding, when }) => (
        <FlagNote key={finding.rule} finding={finding} when={when} onRule={acts.openRule} />
      ))}
      {near && <NearNote near={near} onOpen={acts.open} />}
      <p className="sr" role="status">
        {phrase.origin !== 'built_in' &&
          (reviewed.length > 0 ? `Would be flagged: ${reviewed.length}` : 'Passes our rules')}
      </p>
      <PhrasePreview previews={previews} text={phrase.text} />
      {changed && original && original.text !== phrase.text && (
        <div>
          <div className="rowhead">
            <h3>
              {original.origin === 'built_in'
                ? 'As Poise ships it'
                : `As the ${LAYER_WORDS[original.origin].toLowerCase()} has it`}
            </h3>
          </div>
          <p className="original">{original.text}</p>
        </div>
      )}
      {!fixed && <PhraseFields phrase={phrase} onEdit={(fields) => acts.edit(id, fields)} />}
      <PhraseVersions id={id} text={phrase.text} versions={versions} onText={fixed ? undefined : setText} />
    </section>
  );
}
