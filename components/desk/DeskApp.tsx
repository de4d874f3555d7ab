import type { DeskActs } from '../../utils/stores/desk-acts.ts';
import { DeskNote } from './DeskNote.tsx';
import { ImportPage } from './ImportPage.tsx';
import { PhrasesPage } from './PhrasesPage.tsx';
import { RulesPage } from './RulesPage.tsx';
import { Side } from './Side.tsx';
import { useDesk } from './useDesk.ts';
import { useUndoKeys } from './useUndoKeys.ts';

/** The team lead's desk. */
export function DeskApp({ acts }: { readonly acts: DeskActs }) {
  const state = useDesk((desk) => desk);
  useUndoKeys(acts);
  return (
    <div className="poise app">
      <div className="shell" data-pane={state.page === 'import' ? 'list' : state.pane}>
        <Side page={state.page} layer={state.layer} onPage={acts.goTo} />
        <main className="main">
          {state.trouble && <DeskNote trouble={state.trouble} onSave={acts.saveBroken} onClose={acts.dismissTrouble} />}
          {state.read && state.page === 'phrases' && <PhrasesPage state={state} acts={acts} />}
          {state.read && state.page === 'rules' && <RulesPage state={state} acts={acts} />}
          {state.read && state.page === 'import' && state.importing && (
            <ImportPage importing={state.importing} acts={acts} />
          )}
        </main>
      </div>
      <p className="sr" role="status">
        {state.said}
      </p>
    </div>
  );
}
