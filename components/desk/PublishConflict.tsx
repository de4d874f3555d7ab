import { useState } from 'react';
import type { Conflict } from '../../utils/stores/rollout-view.ts';
import { Diff } from './Diff.tsx';
import { partName, partText, withText } from './part-words.ts';

interface PublishConflictProps {
  readonly conflict: Conflict;
  /** The other lead, and the version that is there. */
  readonly name: string;
  readonly version: number;
  /** What was chosen; undefined: nothing yet. */
  readonly chosen: unknown;
  readonly onChoose: (value: unknown) => void;
}

/** Changed by both: theirs, yours, or, for a phrase, a third text. */
export function PublishConflict({ conflict, name, version, chosen, onChoose }: PublishConflictProps) {
  const { key, id, list, base, theirs, mine } = conflict;
  const [third, setThird] = useState(partText(mine));
  const [picked, setPicked] = useState<'theirs' | 'mine' | 'third'>();
  const pick = (what: 'theirs' | 'mine' | 'third', value: unknown) => {
    setPicked(what);
    onChoose(value);
  };
  const columns = [
    { id: 'theirs', label: `${name}, in ${version}`, value: theirs },
    { id: 'mine', label: 'Yours', value: mine },
  ] as const;
  return (
    <section aria-label={`${id || list}, changed by both`}>
      <h2>{id || list}, changed by both</h2>
      <p className="muted">
        {partName(list)}. What you both started from: {base === undefined ? 'nothing' : `“${partText(base)}”`}
      </p>
      <div className="three">
        {columns.map(({ id: one, label, value }) => (
          <div key={one} className={picked === one ? 'picked' : ''}>
            <label>
              <input
                type="radio"
                name={key}
                checked={picked === one && chosen === value}
                onChange={() => pick(one, value)}
              />{' '}
              <b>{label}</b>
            </label>
            <p>{value === undefined ? <i>Taken away</i> : <Diff before={partText(base)} after={partText(value)} />}</p>
          </div>
        ))}
        {list === 'phrases' && mine !== undefined && (
          <div className={picked === 'third' ? 'picked' : ''}>
            <label>
              <input
                type="radio"
                name={key}
                checked={picked === 'third'}
                onChange={() => pick('third', withText(mine, third))}
              />{' '}
              <b>A third text</b>
            </label>
            <textarea
              className="in"
              rows={3}
              aria-label={`Third text of ${id}`}
              value={third}
              onChange={({ target }) => {
                setThird(target.value);
                pick('third', withText(mine, target.value));
              }}
            />
          </div>
        )}
      </div>
    </section>
  );
}
