import { type TextTrouble, troubleSentence } from '../../utils/stores/desk-view.ts';
import { DeskIcon } from './DeskIcon.tsx';

interface TroubleNoteProps {
  readonly trouble: TextTrouble;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Why agents are not offered this phrase, and the one press that puts it right where there is one. */
export function TroubleNote({ trouble, text, onText }: TroubleNoteProps) {
  if (trouble.what === 'empty') {
    return (
      <div className="note info-b">
        <DeskIcon name="edit" />
        <b>Agents are offered it once it says something</b>
        <span>One or two sentences a person would say.</span>
      </div>
    );
  }
  const unknown = trouble.what === 'unknown_slot' ? trouble : undefined;
  return (
    <div className="note bad-b" role="alert">
      <DeskIcon name="no" />
      <b>{troubleSentence(trouble)}</b>
      <span>
        {unknown && unknown.nearest === undefined && `Only the agent knows it? Write {${unknown.slot}!}. `}
        Saved, but agents are not offered this phrase until it is put right.
      </span>
      {unknown && (
        <span className="acts">
          {unknown.nearest !== undefined && (
            <button
              type="button"
              className="btn s"
              onClick={() => onText(renamed(text, unknown.slot, unknown.nearest ?? ''))}
            >
              Change to {unknown.nearest}
            </button>
          )}
          {unknown.nearest === undefined && (
            <button
              type="button"
              className="btn s"
              onClick={() => onText(renamed(text, unknown.slot, `${unknown.slot}!`))}
            >
              Let the agent fill it in
            </button>
          )}
          <button type="button" className="btn s quiet" onClick={() => onText(plain(text, unknown.slot))}>
            Make it plain text
          </button>
        </span>
      )}
    </div>
  );
}

// A slot's name is small letters and underscores, so it stands for itself in a pattern.
const renamed = (text: string, from: string, to: string) =>
  text.replace(new RegExp(`\\{${from}(?![a-z_])`, 'g'), `{${to}`);

const plain = (text: string, slot: string) =>
  text.replace(new RegExp(`\\{${slot}(?![a-z_])[^{}]{0,240}\\}`, 'g'), slot.replaceAll('_', ' '));
