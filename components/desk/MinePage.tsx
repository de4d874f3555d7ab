import type { DeskState } from '../../utils/stores/desk.ts';
import type { DeskActs } from '../../utils/stores/desk-acts.ts';
import { rulesOf } from '../../utils/stores/desk-view.ts';
import { KIND_WORDS } from '../words.ts';
import { DeskIcon } from './DeskIcon.tsx';
import { ruleName } from './desk-words.ts';
import { TemplateText } from './TemplateText.tsx';

interface MinePageProps {
  readonly state: DeskState;
  readonly acts: DeskActs;
}

/** An agent's own: phrases only they are offered, and rules they have muted. */
export function MinePage({ state, acts }: MinePageProps) {
  const { shelf, muted } = state;
  const { phrases, hidden } = shelf.layers.personal;
  const rules = rulesOf(shelf);
  const toPersonal = () => {
    acts.editLayer('personal');
    acts.goTo('phrases');
  };
  return (
    <>
      <div className="top">
        <div>
          <h1>My own</h1>
          <p>What only you have, on top of your team’s library. Nobody else sees it.</p>
        </div>
        <div className="acts">
          <button
            type="button"
            className="btn primary"
            onClick={() => {
              toPersonal();
              acts.newPhrase();
            }}
          >
            <DeskIcon name="plus" />
            New phrase of mine
          </button>
        </div>
      </div>
      <div className="page cols">
        <section aria-labelledby="mine-phrases">
          <h2 id="mine-phrases">My phrases</h2>
          {phrases.length === 0 ? (
            <p className="muted">None yet. What you write or change here is only for you.</p>
          ) : (
            <ul className="lines">
              {phrases.map((phrase) => (
                <li key={phrase.id}>
                  <div>
                    <TemplateText text={phrase.text} />
                    <span className="meta">
                      {KIND_WORDS[phrase.kind]} · {phrase.id}
                    </span>
                  </div>
                  <button
                    type="button"
                    className="btn s"
                    aria-label={`Edit ${phrase.id}`}
                    onClick={() => {
                      toPersonal();
                      acts.open(phrase.id);
                    }}
                  >
                    Edit
                  </button>
                </li>
              ))}
            </ul>
          )}
          {hidden.length > 0 && (
            <p>
              {hidden.length} hidden for me.{' '}
              <button
                type="button"
                className="btn link small"
                onClick={() => {
                  toPersonal();
                  acts.filterPhrases({ query: '', from: 'hidden' });
                }}
              >
                Show them
              </button>
            </p>
          )}
        </section>
        <section aria-labelledby="mine-muted">
          <h2 id="mine-muted">Rules I muted</h2>
          {muted.length === 0 ? (
            <p className="muted">None. A finding’s menu in the panel mutes its rule for good; here it speaks again.</p>
          ) : (
            <ul className="lines">
              {muted.map((id) => (
                <li key={id}>
                  <div>
                    {ruleName(id)}
                    <span className="meta">{rules.find((rule) => rule.id === id)?.summary}</span>
                  </div>
                  <button
                    type="button"
                    className="btn s"
                    aria-label={`Unmute ${ruleName(id)}`}
                    onClick={() => void acts.unmute(id)}
                  >
                    Unmute
                  </button>
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
    </>
  );
}
