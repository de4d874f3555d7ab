import { type Change, isFlagged } from '../../utils/stores/rollout-view.ts';
import { changeWords } from './change-words.ts';
import { DeskIcon } from './DeskIcon.tsx';
import { Diff } from './Diff.tsx';
import { partName, partText, partTitle } from './part-words.ts';

interface PublishChangesProps {
  readonly changes: readonly Change[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (key: string, on: boolean) => void;
  /** Undefined: there is nothing of ours to take back. */
  readonly onUndo: ((key: string) => void) | undefined;
}

/** More than this is one import, and is not read line by line. */
const SHOWN = 300;
const WHAT = { new: 'New', changed: 'Changed', gone: 'Taken away' } as const;

/** Every change with its words, to be ticked or left waiting. */
export function PublishChanges({ changes, ticked, onTick, onUndo }: PublishChangesProps) {
  if (changes.length === 0) return <p>Agents have all of it already.</p>;
  return (
    <>
      <table className="cards changes">
        <caption className="sr">Changes to publish</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr">Publish</span>
            </th>
            <th scope="col">Where</th>
            <th scope="col">What</th>
            <th scope="col">Change</th>
            <th scope="col">Check</th>
            {onUndo && (
              <th scope="col">
                <span className="sr">Take back</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, SHOWN).map(({ key, list, id, what, before, after, trouble }) => {
            const name = partTitle(list, id);
            const [was, now] = [partText(before), partText(after)];
            const lines = changeWords({ list, id, before, after });
            const flagged = trouble === undefined && after !== undefined && isFlagged(key);
            return (
              <tr key={key}>
                <td className="c">
                  <input
                    type="checkbox"
                    aria-label={`Publish ${name}`}
                    checked={ticked.has(key)}
                    disabled={trouble !== undefined}
                    onChange={({ target }) => onTick(key, target.checked)}
                  />
                </td>
                <td className="inl muted">{partName(list)}</td>
                <td className="inl">{name}</td>
                <td>
                  {WHAT[what]}
                  {was !== now && (list === 'phrases' || list === 'safeguarding') && (
                    <p className="small">
                      <Diff before={was} after={now} />
                    </p>
                  )}
                  {lines.map((line) => (
                    <p key={line} className="small">
                      {line}
                    </p>
                  ))}
                </td>
                <td className="inl">
                  <span className={`st ${trouble ? 'bad' : flagged ? 'warn' : 'good'}`}>
                    <DeskIcon name={trouble ? 'no' : flagged ? 'mark' : 'ok'} />
                    {trouble ? `Put it right first: ${trouble}` : flagged ? 'Would be flagged' : 'Fine'}
                  </span>
                </td>
                {onUndo && (
                  <td className="r">
                    <button
                      type="button"
                      className="btn s"
                      aria-label={`Undo ours: ${name}`}
                      onClick={() => onUndo(key)}
                    >
                      Undo ours
                    </button>
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {changes.length > SHOWN && (
        <p className="muted">and {(changes.length - SHOWN).toLocaleString('en')} more, which go out too.</p>
      )}
    </>
  );
}
