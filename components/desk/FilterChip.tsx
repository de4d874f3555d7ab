import { ChoiceMenu } from '../ChoiceMenu.tsx';
import { DeskIcon } from './DeskIcon.tsx';

interface FilterChipProps {
  readonly name: string;
  readonly choices: readonly { readonly id: string; readonly label: string; readonly note?: string }[];
  readonly chosen: string | undefined;
  /** Undefined: any. */
  readonly onChoose: (id: string | undefined) => void;
}

/** One filter: a list to choose from; when on, a press takes it off. */
export function FilterChip({ name, choices, chosen, onChoose }: FilterChipProps) {
  if (chosen !== undefined) {
    const label = choices.find(({ id }) => id === chosen)?.label ?? chosen;
    return (
      <button type="button" className="chipbtn on" aria-pressed="true" onClick={() => onChoose(undefined)}>
        {name}: {label}
        <DeskIcon name="x" />
      </button>
    );
  }
  return (
    <ChoiceMenu label={name} className="chipbtn" choices={choices} onChoose={onChoose}>
      {name}
      <DeskIcon name="down" />
    </ChoiceMenu>
  );
}
