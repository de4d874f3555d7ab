import { KINDS } from '../../utils/engine/words.ts';
import type { DeskActs } from '../../utils/stores/desk-acts.ts';
import type { DeskPhrase } from '../../utils/stores/desk-view.ts';
import { ChoiceMenu } from '../ChoiceMenu.tsx';
import { KIND_WORDS } from '../words.ts';
import { DeskIcon } from './DeskIcon.tsx';
import { UndoButtons } from './UndoButtons.tsx';

interface EditorHeadProps {
  readonly one: DeskPhrase;
  readonly acts: DeskActs;
  readonly onBack: () => void;
  /** The words with their braces. */
  readonly plain: boolean;
  readonly onPlain: () => void;
}

/** What kind of phrase this is, undo, and what can be done with the whole of it. */
export function EditorHead({ one, acts, onBack, plain, onPlain }: EditorHeadProps) {
  const { phrase, own, changed, hidden, fixed } = one;
  const { id, kind } = phrase;
  const choices = [
    ...(fixed ? [] : [hidden ? { id: 'show', label: 'Offer it again' } : { id: 'hide', label: 'Hide from agents' }]),
    { id: 'copy', label: 'Copy as a new phrase' },
    { id: 'plain', label: plain ? 'Show slots as chips' : 'Show the braces' },
    ...(changed ? [{ id: 'return', label: 'Return to the original' }] : []),
    ...(own && !changed ? [{ id: 'delete', label: 'Delete' }] : []),
  ];
  const done: Readonly<Record<string, () => void>> = {
    show: () => acts.hide(id, false),
    hide: () => acts.hide(id, true),
    copy: () => acts.copyPhrase(id),
    plain: onPlain,
    return: () => acts.returnToOriginal(id),
    delete: () => {
      acts.remove(id);
      onBack();
    },
  };
  return (
    <div className="ed-h">
      <button type="button" className="btn icon quiet narrow-back" aria-label="Back to the table" onClick={onBack}>
        <DeskIcon name="back" />
      </button>
      <label htmlFor="phrase-kind" className="sr">
        Kind
      </label>
      <select
        id="phrase-kind"
        className="in auto"
        value={kind}
        disabled={fixed}
        onChange={({ target }) => {
          const next = KINDS.find((one) => one === target.value);
          if (next) acts.changeKind(id, next);
        }}
      >
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {KIND_WORDS[one]}
          </option>
        ))}
      </select>
      <span className="mono muted" title={id}>
        {id}
      </span>
      <span className="sp" />
      <UndoButtons onUndo={acts.undo} onRedo={acts.redo} />
      <ChoiceMenu
        label="More"
        className="btn icon quiet"
        name={`More for ${id}`}
        choices={choices}
        onChoose={(choice) => done[choice]?.()}
      >
        <DeskIcon name="more" />
      </ChoiceMenu>
    </div>
  );
}
