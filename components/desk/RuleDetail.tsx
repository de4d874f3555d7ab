import type { DeskActs } from '../../utils/stores/desk-acts.ts';
import type { DeskRule } from '../../utils/stores/desk-view.ts';
import { DeskIcon } from './DeskIcon.tsx';
import { ruleName, SEVERITY_EFFECTS, SEVERITY_WORDS } from './desk-words.ts';
import { OnOff } from './OnOff.tsx';
import { RulePageText } from './RulePageText.tsx';

interface RuleDetailProps {
  readonly rule: DeskRule;
  /** The rule's page in docs/rules. */
  readonly page: string | undefined;
  readonly acts: DeskActs;
  readonly onBack: () => void;
}

const LEAST_FIRST = ['low', 'medium', 'high', 'block'] as const;

/** One rule: on or off, how loudly, what it marks, and where its reason comes from. */
export function RuleDetail({ rule, page, acts, onBack }: RuleDetailProps) {
  const { id, summary, source, off, set, severity, changed } = rule;
  const name = ruleName(id);
  return (
    <section
      className="ed"
      aria-label={`Rule ${name}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onBack();
      }}
    >
      <div className="ed-h">
        <button type="button" className="btn icon quiet narrow-back" aria-label="Back to the table" onClick={onBack}>
          <DeskIcon name="back" />
        </button>
        <h2>{name}</h2>
        <span className="sp" />
        <OnOff label={`${name}, on or off`} on={!off} onChange={(on) => acts.switchRule(id, on)} />
      </div>
      <p>
        {summary} {off && <b>Off: agents are not told.</b>}
      </p>
      <fieldset>
        <legend>Severity</legend>
        <div className="choices">
          {LEAST_FIRST.map((one) => (
            <label key={one}>
              <input type="radio" name="severity" checked={set === one} onChange={() => acts.setSeverity(id, one)} />
              <span>{SEVERITY_WORDS[one]}</span>
              <span>
                {SEVERITY_EFFECTS[one]}
                {one === severity && ' · as Poise ships it'}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {changed && (
        <div>
          <button type="button" className="btn s" onClick={() => acts.resetRule(id)}>
            Return to the built-in setting
          </button>
        </div>
      )}
      <div>
        <h3>Why</h3>
        <p>{source.reason}</p>
        <p className="meta">From: {source.label}</p>
      </div>
      {page !== undefined && <RulePageText page={page} />}
    </section>
  );
}
