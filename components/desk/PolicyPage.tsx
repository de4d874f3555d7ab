import type { DeskState } from '../../utils/stores/desk.ts';
import type { DeskActs } from '../../utils/stores/desk-acts.ts';
import { rolloutActs, type SettingRow, settingsInForce, undoOurRule } from '../../utils/stores/rollout-view.ts';
import { DeskIcon } from './DeskIcon.tsx';
import { ruleName, whenOf } from './desk-words.ts';
import { PolicyFileForm } from './PolicyFileForm.tsx';
import { TeamTrouble } from './TeamTrouble.tsx';
import { useRollout } from './useRollout.ts';

const FROM: Readonly<Record<SettingRow['from'], string>> = {
  enforced: 'Company policy',
  defaults: 'Company starting value',
  here: 'This computer',
  team: 'This team',
  poise: 'As Poise ships it',
};

/** These have no switch at the desk. */
const BY_POLICY = ['It becomes', 'Looks there', 'Agents’ own phrases', 'Sites agents may turn on'];

/** Who set what, and what can be changed here. */
export function PolicyPage({ state, acts }: { readonly state: DeskState; readonly acts: DeskActs }) {
  const rollout = useRollout();
  const { mistakes, readAt, source } = rollout;
  return (
    <>
      <div className="top">
        <div>
          <h1>Policy in force</h1>
          <p>
            What IT has set for this computer, what you may change, and what you changed. Last read {whenOf(readAt)}.
          </p>
        </div>
        <div className="acts">
          <button type="button" className="btn quiet" onClick={() => acts.goTo('team')}>
            <DeskIcon name="back" />
            Team
          </button>
          <button type="button" className="btn" onClick={() => void rolloutActs.copyForIt()}>
            <DeskIcon name="out" />
            Copy for IT
          </button>
        </div>
      </div>
      <div className="page">
        <TeamTrouble trouble={rollout.trouble} onClose={rolloutActs.dismiss} />
        <section aria-label="Settings">
          <table className="cards settings">
            <caption className="sr">Settings and where each comes from</caption>
            <thead>
              <tr>
                <th scope="col">Setting</th>
                <th scope="col">In force</th>
                <th scope="col">Comes from</th>
                <th scope="col">Can you change it?</th>
              </tr>
            </thead>
            <tbody>
              {settingsInForce(rollout, state.shelf).map(({ id, rule, value, from, starts }) => (
                <tr key={id}>
                  <td>
                    <b>{rule === undefined ? id : ruleName(rule)}</b>
                  </td>
                  <td data-l="In force">{value}</td>
                  <td data-l="From">
                    {FROM[from]}
                    {starts !== undefined && `; the company starts with ${starts}`}
                  </td>
                  <td data-l="Change?">
                    {from === 'enforced' ? (
                      <span className="st">
                        <DeskIcon name="lock" />
                        No, fixed
                      </span>
                    ) : (
                      <span>
                        {BY_POLICY.includes(id) ? 'By policy' : 'Yes'}
                        {starts !== undefined && (
                          <>
                            {' · '}
                            <button
                              type="button"
                              className="btn link small"
                              aria-label={`Undo ours: ${rule === undefined ? id : ruleName(rule)}`}
                              onClick={() =>
                                rule === undefined ? void rolloutActs.stop() : undoOurRule(rule, state.shelf)
                              }
                            >
                              Undo ours
                            </button>
                          </>
                        )}
                      </span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <div className="cols">
          <PolicyFileForm hasAddress={source !== undefined} acts={rolloutActs} />
          <section aria-labelledby="mistake-title">
            <h2 id="mistake-title">If a policy has a mistake</h2>
            <p className="muted">
              The browser drops a value of the wrong kind and says nothing. What Poise can see, it says here:
            </p>
            {mistakes.length === 0 && <p>No mistake seen.</p>}
            {mistakes.map(({ at, reason }) => (
              <div key={at} className="note bad-b">
                <DeskIcon name="no" />
                <b>{at}</b>
                <span>{reason} Until it is put right, the value is not used.</span>
              </div>
            ))}
          </section>
        </div>
      </div>
    </>
  );
}
