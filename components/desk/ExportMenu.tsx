import type { DeskActs } from '../../utils/stores/desk-acts.ts';
import { ChoiceMenu } from '../ChoiceMenu.tsx';
import { DeskIcon } from './DeskIcon.tsx';
import { many } from './desk-words.ts';

interface ExportMenuProps {
  /** Phrases of the layer being edited. */
  readonly own: number;
  readonly acts: DeskActs;
}

/** The library as a file: only what was changed here, or all of it; to bring in elsewhere, or to read in a spreadsheet. */
export function ExportMenu({ own, acts }: ExportMenuProps) {
  const done: Readonly<Record<string, () => void>> = {
    team: acts.exportTeam,
    everything: acts.exportEverything,
    table: acts.exportTable,
  };
  return (
    <ChoiceMenu
      label="Export"
      className="btn"
      choices={[
        { id: 'team', label: 'What we changed', note: many(own, 'phrase') },
        { id: 'everything', label: 'Everything', note: 'with the built-in phrases' },
        { id: 'table', label: 'Phrases as a table', note: 'CSV, for a spreadsheet' },
      ]}
      onChoose={(id) => done[id]?.()}
    >
      <DeskIcon name="out" />
      Export
    </ChoiceMenu>
  );
}
