import type { ReactNode } from 'react';
import type { DeskPage, DeskState } from '../../utils/stores/desk.ts';
import type { DeskActs } from '../../utils/stores/desk-acts.ts';
import { BulkPage } from './BulkPage.tsx';
import { DataPage } from './DataPage.tsx';
import { DeskNote } from './DeskNote.tsx';
import { ImportPage } from './ImportPage.tsx';
import { MinePage } from './MinePage.tsx';
import { PhrasesPage } from './PhrasesPage.tsx';
import { PlaybookPage } from './PlaybookPage.tsx';
import { PolicyPage } from './PolicyPage.tsx';
import { PublishPage } from './PublishPage.tsx';
import { RulesPage } from './RulesPage.tsx';
import { Side } from './Side.tsx';
import { TeamPage } from './TeamPage.tsx';
import { ToolsPage } from './ToolsPage.tsx';
import { TwoTextsNote } from './TwoTextsNote.tsx';
import { useDesk } from './useDesk.ts';
import { useUndoKeys } from './useUndoKeys.ts';
import { VersionsPage } from './VersionsPage.tsx';

interface PageProps {
  readonly state: DeskState;
  readonly acts: DeskActs;
}

const PAGES: Readonly<Record<DeskPage, (props: PageProps) => ReactNode>> = {
  phrases: PhrasesPage,
  rules: RulesPage,
  playbook: PlaybookPage,
  tools: ToolsPage,
  data: DataPage,
  mine: MinePage,
  import: ImportPage,
  bulk: BulkPage,
  versions: VersionsPage,
  team: TeamPage,
  publish: PublishPage,
  policy: PolicyPage,
};

/** Only these stand as a list with an editor beside it. */
const TWO_PANES: readonly DeskPage[] = ['phrases', 'rules'];

/** The team lead's desk. */
export function DeskApp({ acts }: { readonly acts: DeskActs }) {
  const state = useDesk((desk) => desk);
  useUndoKeys(acts);
  const { page, trouble, twoTexts } = state;
  const Page = PAGES[page];
  return (
    <div className="poise app">
      <div className="shell" data-pane={TWO_PANES.includes(page) ? state.pane : 'list'}>
        <Side state={state} acts={acts} />
        <main className="main">
          {trouble && <DeskNote trouble={trouble} onSave={acts.saveBroken} onClose={acts.dismissTrouble} />}
          {twoTexts && <TwoTextsNote twoTexts={twoTexts} onKeep={acts.keepText} />}
          {state.read && <Page state={state} acts={acts} />}
        </main>
      </div>
      <p className="sr" role="status">
        {state.said}
      </p>
    </div>
  );
}
