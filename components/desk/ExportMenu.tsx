import { ChoiceMenu } from '../ChoiceMenu.tsx';
import { DeskIcon } from './DeskIcon.tsx';
import { many } from './desk-words.ts';

interface ExportMenuProps {
  /** Phrases of the team's own layer. */
  readonly own: number;
  readonly onTeam: () => void;
  readonly onEverything: () => void;
}

/** The library as a file: only what the team changed, or all of it. */
export function ExportMenu({ own, onTeam, onEverything }: ExportMenuProps) {
  return (
    <ChoiceMenu
      label="Export"
      className="btn"
      choices={[
        { id: 'team', label: 'What we changed', note: many(own, 'phrase') },
        { id: 'everything', label: 'Everything', note: 'with the built-in phrases' },
      ]}
      onChoose={(id) => (id === 'team' ? onTeam() : onEverything())}
    >
      <DeskIcon name="out" />
      Export
    </ChoiceMenu>
  );
}
