import { useRef } from 'react';
import { SEVERITIES } from '../../utils/engine/words.ts';
import type { DeskState } from '../../utils/stores/desk.ts';
import type { DeskActs } from '../../utils/stores/desk-acts.ts';
import { libraryHere, matchingRules, rulesOf } from '../../utils/stores/desk-view.ts';
import { DeskIcon } from './DeskIcon.tsx';
import { RULE_GROUPS, ruleName, SEVERITY_WORDS } from './desk-words.ts';
import { FilterChip } from './FilterChip.tsx';
import { NeverFlagged } from './NeverFlagged.tsx';
import { NoMatch } from './NoMatch.tsx';
import { RuleDetail } from './RuleDetail.tsx';
import { RuleTable } from './RuleTable.tsx';
import { SearchField } from './SearchField.tsx';
import { UndoButtons } from './UndoButtons.tsx';
import { useRows } from './useRows.ts';

interface RulesPageProps {
  readonly state: DeskState;
  readonly acts: DeskActs;
}

/** Stands for the words no rule flags, where a rule would be open. */
const NEVER_FLAGGED = 'never flagged';

/** Decide what is marked, and how loudly. */
export function RulesPage({ state, acts }: RulesPageProps) {
  const { shelf, ruleFilters: filters, rule: chosen } = state;
  const search = useRef<HTMLInputElement>(null);
  const all = rulesOf(shelf);
  const found = matchingRules(shelf, filters, ruleName);
  const groups = RULE_GROUPS.map(({ title, categories }) => ({
    title,
    rules: found.filter(({ category }) => categories.includes(category)),
  })).filter(({ rules }) => rules.length > 0);
  const ids = groups.flatMap(({ rules }) => rules.map(({ id }) => id));
  const open = all.find(({ id }) => id === chosen);
  const changed = all.filter((rule) => rule.changed).length;

  const rows = useRows({
    ids,
    selected: chosen,
    onFollow: acts.followRule,
    onOpen: acts.openRule,
    onKey: (key) => {
      if (key !== '/') return false;
      search.current?.focus();
      return true;
    },
  });
  const back = () => {
    acts.back();
    setTimeout(() => rows.focusRow(chosen));
  };

  return (
    <>
      <div className="top">
        <div>
          <h1>Rules</h1>
          <p>
            {`${all.filter(({ off }) => !off).length} of ${all.length} are on.`} Agents see at most three findings at
            once, worst first.
          </p>
        </div>
        <div className="acts">
          <UndoButtons onUndo={acts.undo} onRedo={acts.redo} />
        </div>
      </div>
      <div className="bar">
        <SearchField
          label="Search rules"
          placeholder="Search rules, or paste a sentence"
          value={filters.query}
          fieldRef={search}
          onChange={(query) => acts.filterRules({ query })}
          onLeave={() => rows.focusRow(ids[0])}
        />
        <FilterChip
          name="Severity"
          choices={SEVERITIES.map((id) => ({ id, label: SEVERITY_WORDS[id] }))}
          chosen={filters.severity}
          onChoose={(id) => acts.filterRules({ severity: SEVERITIES.find((one) => one === id) })}
        />
        <button
          type="button"
          className={filters.changed ? 'chipbtn on' : 'chipbtn'}
          aria-pressed={filters.changed ?? false}
          onClick={() => acts.filterRules({ changed: filters.changed ? undefined : true })}
        >
          Changed by us <span className="num">{changed}</span>
        </button>
        <button
          type="button"
          className={chosen === NEVER_FLAGGED ? 'chipbtn on' : 'chipbtn'}
          aria-pressed={chosen === NEVER_FLAGGED}
          onClick={() => acts.openRule(NEVER_FLAGGED)}
        >
          Never flagged <span className="num">{libraryHere(shelf).allowlist.length}</span>
        </button>
      </div>
      <div className="split">
        <div className="list">
          {ids.length > 0 ? (
            <RuleTable groups={groups} chosen={chosen} rows={rows} onOpen={acts.openRule} onSwitch={acts.switchRule} />
          ) : (
            <NoMatch
              query={filters.query}
              others={matchingRules(shelf, { query: filters.query }, ruleName).length}
              word="rule"
              onClear={acts.clearFilters}
            />
          )}
        </div>
        <div className="detail">
          {chosen === NEVER_FLAGGED ? (
            <NeverFlagged shelf={shelf} acts={acts} />
          ) : open ? (
            <RuleDetail
              key={open.id}
              rule={open}
              shelf={shelf}
              page={state.rulePages[open.id]}
              acts={acts}
              onBack={back}
            />
          ) : (
            <div className="empty">
              <DeskIcon name="rule" />
              <b>Choose a rule</b>
              <p>What it marks, why, with its source, and how loudly.</p>
            </div>
          )}
        </div>
      </div>
    </>
  );
}
