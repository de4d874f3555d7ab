import { useState } from 'react';
import type { DeskActs } from '../../utils/stores/desk-acts.ts';
import { type DeskRule, isFlaggedBy, type Shelf } from '../../utils/stores/desk-view.ts';
import { DeskIcon } from './DeskIcon.tsx';

interface RuleTestsProps {
  readonly rule: DeskRule;
  readonly shelf: Shelf;
  readonly acts: DeskActs;
}

const GROUPS = [
  { list: 'flag', title: 'Should be flagged' },
  { list: 'leave', title: 'Should not' },
] as const;

/** Lines the rule is tried on as it is set here, checked as one types. */
export function RuleTests({ rule, shelf, acts }: RuleTestsProps) {
  const { id, own, fixed } = rule;
  const tests = own.tests ?? { flag: [], leave: [] };
  const set = (list: 'flag' | 'leave', lines: string[]) => acts.setWordings(id, { tests: { ...tests, [list]: lines } });
  const all = GROUPS.flatMap(({ list }) =>
    tests[list].map((line) => isFlaggedBy(id, line, shelf) === (list === 'flag')),
  );
  return (
    <div>
      <div className="rowhead">
        <h3>Try it</h3>
        {all.length > 0 && (
          <span className="meta">
            {all.filter(Boolean).length} of {all.length} as you want
          </span>
        )}
      </div>
      <div className="tests">
        {GROUPS.map(({ list, title }) => (
          <div key={list}>
            <h4>{title}</h4>
            <ul>
              {tests[list].map((line, at) => (
                <li key={at}>
                  <input
                    className="in"
                    type="text"
                    value={line}
                    maxLength={400}
                    disabled={fixed}
                    aria-label={`${title}, line ${at + 1}`}
                    onChange={({ target }) =>
                      set(
                        list,
                        tests[list].map((one, place) => (place === at ? target.value : one)),
                      )
                    }
                  />
                  <Verdict flagged={isFlaggedBy(id, line, shelf)} wanted={list === 'flag'} />
                  <button
                    type="button"
                    className="btn icon quiet"
                    aria-label={`Remove line ${at + 1} of ${title.toLowerCase()}`}
                    onClick={() =>
                      set(
                        list,
                        tests[list].filter((_, place) => place !== at),
                      )
                    }
                  >
                    <DeskIcon name="x" />
                  </button>
                </li>
              ))}
              {!fixed && (
                <NewLine label={`New line: ${title.toLowerCase()}`} onAdd={(line) => set(list, [...tests[list], line])}>
                  {(line) => <Verdict flagged={isFlaggedBy(id, line, shelf)} wanted={list === 'flag'} />}
                </NewLine>
              )}
            </ul>
          </div>
        ))}
      </div>
    </div>
  );
}

function Verdict({ flagged, wanted }: { readonly flagged: boolean; readonly wanted: boolean }) {
  const right = flagged === wanted;
  return (
    <span className={right ? 'st good' : 'st bad'}>
      <DeskIcon name={right ? 'ok' : 'no'} />
      {flagged ? 'Flagged' : 'Not flagged'}
    </span>
  );
}

interface NewLineProps {
  readonly label: string;
  readonly onAdd: (line: string) => void;
  readonly children: (line: string) => React.ReactNode;
}

/** A line that is checked while it is written, and kept with Enter. */
function NewLine({ label, onAdd, children }: NewLineProps) {
  const [line, setLine] = useState('');
  const keep = () => {
    if (line.trim() === '') return;
    onAdd(line.trim());
    setLine('');
  };
  return (
    <li>
      <input
        className="in"
        type="text"
        value={line}
        maxLength={400}
        placeholder="Another line, Enter keeps it"
        aria-label={label}
        onChange={({ target }) => setLine(target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          keep();
        }}
      />
      {line.trim() !== '' && children(line)}
    </li>
  );
}
