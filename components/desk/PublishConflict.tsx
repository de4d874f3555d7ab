import { useState } from 'react';
import type { Conflict } from '../../utils/stores/rollout-view.ts';
import { changeWords } from './change-words.ts';
import { Diff } from './Diff.tsx';
import { partName, partText, partTitle, withText } from './part-words.ts';

interface PublishConflictProps {
  readonly conflict: Conflict;
  /** The other lead, and the version that is there. */
  readonly name: string;
  readonly version: number;
  /** What was chosen; undefined: nothing yet. */
  readonly chosen: unknown;
  readonly onChoose: (value: unknown) => void;
  /** Our change goes, here too: theirs stands. */
  readonly onUndo: () => void;
}

/** Changed by both: theirs, yours, or, for a phrase, a third text. */
export function PublishConflict({ conflict, name, version, chosen, onChoose, onUndo }: PublishConflictProps) {
  const { key, id, list, base, theirs, mine } = conflict;
  const title = partTitle(list, id);
  const isText = list === 'phrases' || list === 'safeguarding';
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
    <section aria-label={`${title}, changed by both`}>
      <div className="rowhead">
        <h2>{title}, changed by both</h2>
        <button type="button" className="btn s" aria-label={`Undo ours: ${title}`} onClick={onUndo}>
          Undo ours
        </button>
      </div>
      <p className="muted">
        {partName(list)}.{' '}
        {isText && <>What you both started from: {base === undefined ? 'nothing' : `“${partText(base)}”`}</>}
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
            {value === undefined ? (
              <p>
                <i>Taken away</i>
              </p>
            ) : (
              isText && (
                <p>
                  <Diff before={partText(base)} after={partText(value)} />
                </p>
              )
            )}
            {value !== undefined &&
              changeWords({ list, id, before: base, after: value }).map((line) => <p key={line}>{line}</p>)}
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
