import type { Importing } from '../../utils/stores/desk.ts';
import type { DeskActs } from '../../utils/stores/desk-acts.ts';
import { cut } from '../words.ts';
import { DeskIcon } from './DeskIcon.tsx';
import { many } from './desk-words.ts';

interface ImportFilesProps {
  readonly importing: Importing;
  readonly acts: DeskActs;
}

const NAME_CHARS = 60;

/** What each file was taken for, which can't be used and why, and what is asked of all their rows. */
export function ImportFiles({ importing: { files, rows, ifThere }, acts }: ImportFilesProps) {
  const changing = rows.some(({ fate, list }) => fate === 'changes' && list === 'phrase');
  const wrong = files.filter(({ reason }) => reason !== undefined);
  const one = files.length === 1;
  return (
    <>
      {wrong.map(({ name, reason }) => (
        <div key={name} className="pad">
          <div className="note bad-b" role="alert">
            <DeskIcon name="no" />
            <b>{one ? 'This file can’t be brought in' : `${cut(name, NAME_CHARS)} can’t be brought in`}</b>
            <span>{reason}</span>
          </div>
        </div>
      ))}
      {!one && (
        <ul className="import-files">
          {files.map(({ name, is, rows: own, reason }, at) => (
            // Two files may have one name.
            <li key={`${at} ${name}`}>
              <b>{cut(name, NAME_CHARS)}</b>{' '}
              <span className="muted">{reason === undefined ? `${is}, ${many(own.length, 'row')}` : 'left out'}</span>
            </li>
          ))}
        </ul>
      )}
      {(changing || files.some(({ table }) => table)) && (
        <div className="import-choices">
          {files.map(
            ({ name, table }, at) =>
              table && (
                <div key={`${at} ${name}`} className="field">
                  <label htmlFor={`import-column-${at}`}>
                    {one ? 'Words come from column' : `Words of ${cut(name, NAME_CHARS)} come from column`}
                  </label>
                  <select
                    id={`import-column-${at}`}
                    className="in"
                    value={table.text}
                    onChange={({ target }) => acts.chooseColumn(at, target.value)}
                  >
                    {table.columns.map((column) => (
                      <option key={column} value={column}>
                        {column}
                      </option>
                    ))}
                  </select>
                </div>
              ),
          )}
          {changing && (
            <div className="field">
              <label htmlFor="import-there">If we have that already</label>
              <select
                id="import-there"
                className="in"
                value={ifThere}
                onChange={({ target }) => acts.setIfThere(target.value === 'keep' ? 'keep' : 'change')}
              >
                <option value="change">Change the one we have</option>
                <option value="keep">Keep the one we have</option>
              </select>
            </div>
          )}
        </div>
      )}
    </>
  );
}
