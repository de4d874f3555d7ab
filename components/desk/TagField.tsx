import { ChoiceMenu } from '../ChoiceMenu.tsx';
import { DeskIcon } from './DeskIcon.tsx';

interface TagFieldProps<Word extends string> {
  readonly label: string;
  /** What it means when nothing is chosen. */
  readonly none: string;
  readonly all: readonly Word[];
  readonly chosen: readonly Word[];
  readonly word: (one: Word) => string;
  readonly onChange: (chosen: readonly Word[]) => void;
}

/** Some of a list's words, each taken off by its cross, the rest in a menu. */
export function TagField<Word extends string>({ label, none, all, chosen, word, onChange }: TagFieldProps<Word>) {
  const left = all.filter((one) => !chosen.includes(one));
  return (
    <fieldset className="field">
      <legend>{label}</legend>
      <span className="tags">
        {chosen.length === 0 && <span className="muted small">{none}</span>}
        {chosen.map((one) => (
          <span key={one} className="tag">
            {word(one).toLowerCase()}
            <button
              type="button"
              aria-label={`Remove ${word(one)}`}
              onClick={() => onChange(chosen.filter((other) => other !== one))}
            >
              ×
            </button>
          </span>
        ))}
        {left.length > 0 && (
          <ChoiceMenu
            label={label}
            className="tag tag-add"
            name={`Add to ${label.toLowerCase()}`}
            choices={left.map((one) => ({ id: one, label: word(one) }))}
            onChoose={(id) => {
              const added = left.find((one) => one === id);
              if (added) onChange([...chosen, added]);
            }}
          >
            <DeskIcon name="plus" />
          </ChoiceMenu>
        )}
      </span>
    </fieldset>
  );
}
