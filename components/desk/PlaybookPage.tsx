import { ISSUES } from '../../utils/engine/words.ts';
import type { DeskState } from '../../utils/stores/desk.ts';
import type { DeskActs } from '../../utils/stores/desk-acts.ts';
import { isFixed, layerOf, libraryHere } from '../../utils/stores/desk-view.ts';
import { ISSUE_WORDS } from '../words.ts';
import { KeptField } from './KeptField.tsx';
import { ManagerFields } from './ManagerFields.tsx';
import { RemedyTable } from './RemedyTable.tsx';
import { ReturnSteps } from './ReturnSteps.tsx';
import { UndoButtons } from './UndoButtons.tsx';

interface PlaybookPageProps {
  readonly state: DeskState;
  readonly acts: DeskActs;
}

/** What an agent may give alone, and who comes next. */
export function PlaybookPage({ state, acts }: PlaybookPageProps) {
  const { shelf, issue } = state;
  const { playbook, currency, safeguarding } = libraryHere(shelf);
  const fixed = isFixed(shelf, shelf.editing);
  const count = (one: string) => playbook.filter((remedy) => remedy.issue === one).length;
  return (
    <>
      <div className="top">
        <div>
          <h1>Playbook</h1>
          <p>What an agent may give alone, and who comes next. Agents see this in the panel; customers never do.</p>
        </div>
        <div className="acts">
          <UndoButtons onUndo={acts.undo} onRedo={acts.redo} />
          <div className="currency">
            <KeptField
              label="Currency"
              value={layerOf(shelf).currency ?? currency ?? ''}
              placeholder="£, €, $ or CHF"
              most={8}
              disabled={fixed}
              onChange={(text) => acts.setPlaybook('currency', text.trim() === '' ? undefined : text)}
            />
          </div>
        </div>
      </div>
      <div className="page playbook">
        <div className="pbk">
          <nav aria-label="Issues">
            {ISSUES.map((one) => (
              <button
                key={one}
                type="button"
                aria-pressed={one === issue}
                className={one === issue ? 'issue on' : 'issue'}
                onClick={() => acts.openIssue(one)}
              >
                {ISSUE_WORDS[one]}
                <span className="n">{count(one) || ''}</span>
              </button>
            ))}
          </nav>
          <div>
            <RemedyTable key={`${issue} ${shelf.editing}`} issue={issue} shelf={shelf} acts={acts} />
          </div>
        </div>
        <ReturnSteps shelf={shelf} acts={acts} />
        <div className="cols">
          <ManagerFields shelf={shelf} acts={acts} />
          <section aria-labelledby="note-title">
            <h2 id="note-title">Safeguarding note</h2>
            <p className="muted">
              Shown on bereavement, illness, talk of self-harm, or a child writing. Coaching goes quiet and no remedy is
              pushed.
            </p>
            <KeptField
              label="The agent reads"
              value={safeguarding}
              most={600}
              rows={5}
              disabled={fixed}
              onChange={(text) => acts.setPlaybook('safeguarding', text.trim() === '' ? undefined : text)}
            />
          </section>
        </div>
      </div>
    </>
  );
}
