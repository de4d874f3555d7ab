import { useState } from 'react';
import type { DeskActs } from '../../utils/stores/desk-acts.ts';
import type { DeskRule } from '../../utils/stores/desk-view.ts';
import { DeskIcon } from './DeskIcon.tsx';
import { WordingField } from './WordingField.tsx';
import { WordingText } from './WordingText.tsx';

interface RuleWordingsProps {
  readonly rule: DeskRule;
  readonly acts: DeskActs;
}

/** The team's own wordings of a rule: what it should flag too, and what it should leave alone. */
export function RuleWordings({ rule, acts }: RuleWordingsProps) {
  const [way, setWay] = useState<'flag' | 'leave'>('flag');
  const { id, own, below, fixed } = rule;
  const lists = { flag: own.flag ?? [], leave: own.leave ?? [] };
  const set = (list: 'flag' | 'leave', wordings: string[]) => acts.setWordings(id, { [list]: wordings });
  const lines = (['flag', 'leave'] as const).flatMap((list) => [
    ...(below[list] ?? []).map((text) => ({ list, text, ours: false })),
    ...lists[list].map((text) => ({ list, text, ours: true })),
  ]);
  return (
    <div>
      <div className="rowhead">
        <h3>Your own wordings</h3>
      </div>
      {lines.map(({ list, text, ours }) => (
        <div key={`${list} ${text} ${ours}`} className="word">
          <span className={list === 'flag' ? 'st warn' : 'st good'}>
            <DeskIcon name={list === 'flag' ? 'mark' : 'ok'} />
            {list === 'flag' ? 'Flag' : 'Leave alone'}
          </span>
          <WordingText text={text} />
          {ours && !fixed ? (
            <button
              type="button"
              className="btn icon quiet"
              aria-label={`Remove ${text}`}
              onClick={() =>
                set(
                  list,
                  lists[list].filter((one) => one !== text),
                )
              }
            >
              <DeskIcon name="x" />
            </button>
          ) : (
            <span className="meta">from below</span>
          )}
        </div>
      ))}
      {!fixed && (
        <WordingField
          label="New wording"
          placeholder="sorry for the / any … delay"
          known={lists[way]}
          onAdd={(text) => set(way, [...lists[way], text])}
        >
          <label htmlFor="wording-way" className="sr">
            Flag or leave alone
          </label>
          <select
            id="wording-way"
            className="in"
            value={way}
            onChange={({ target }) => setWay(target.value === 'leave' ? 'leave' : 'flag')}
          >
            <option value="flag">Flag</option>
            <option value="leave">Leave alone</option>
          </select>
        </WordingField>
      )}
    </div>
  );
}
