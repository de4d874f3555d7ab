import { OMISSIONS } from '../../utils/engine/words.ts';
import type { DeskActs } from '../../utils/stores/desk-acts.ts';
import type { DeskRule, Shelf } from '../../utils/stores/desk-view.ts';
import { DeskIcon } from './DeskIcon.tsx';
import { ruleName, SEVERITY_EFFECTS, SEVERITY_WORDS } from './desk-words.ts';
import { OnOff } from './OnOff.tsx';
import { RulePageText } from './RulePageText.tsx';
import { RuleTests } from './RuleTests.tsx';
import { RuleWordings } from './RuleWordings.tsx';
import { useRollout } from './useRollout.ts';

interface RuleDetailProps {
  readonly rule: DeskRule;
  /** The rule's page in docs/rules. */
  readonly page: string | undefined;
  readonly shelf: Shelf;
  readonly acts: DeskActs;
  readonly onBack: () => void;
}

/** What is missing has no words that a wording could find. */
const OMITTED: readonly string[] = OMISSIONS;
const LEAST_FIRST = ['low', 'medium', 'high', 'block'] as const;

/** One rule: on or off, how loudly, what it marks, and where its reason comes from. */
export function RuleDetail({ rule, page, shelf, acts, onBack }: RuleDetailProps) {
  const { id, category, summary, source, off, set, severity, changed, fixed } = rule;
  const commission = !OMITTED.includes(category);
  const name = ruleName(id);
  const company = useRollout().policy.enforced.rules?.[id];
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
        {company === undefined && (
          <OnOff label={`${name}, on or off`} on={!off} onChange={(on) => acts.switchRule(id, on)} />
        )}
      </div>
      <p>
        {summary} {off && <b>Off: agents are not told.</b>}
      </p>
      {company !== undefined && (
        <div className="note info-b">
          <DeskIcon name="lock" />
          <b>Fixed by the company: {company === 'off' ? 'off' : SEVERITY_WORDS[company]}</b>
          <span>It stands above your own setting, and nobody can mute it. Your own wordings still count.</span>
        </div>
      )}
      <fieldset disabled={company !== undefined}>
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
            Take our settings of this rule away
          </button>
        </div>
      )}
      {fixed && (
        <div className="note info-b">
          <DeskIcon name="lock" />
          <b>Fixed: this setting comes from elsewhere</b>
        </div>
      )}
      {commission && <RuleWordings rule={rule} acts={acts} />}
      {commission && <RuleTests rule={rule} shelf={shelf} acts={acts} />}
      <div>
        <h3>Why</h3>
        <p>{source.reason}</p>
        <p className="meta">From: {source.label}</p>
      </div>
      {page !== undefined && <RulePageText page={page} />}
    </section>
  );
}
