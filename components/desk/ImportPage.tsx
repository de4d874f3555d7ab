import { useState } from 'react';
import type { DeskState } from '../../utils/stores/desk.ts';
import type { DeskActs } from '../../utils/stores/desk-acts.ts';
import type { ImportRow } from '../../utils/stores/desk-view.ts';
import { cut } from '../words.ts';
import { DeskIcon } from './DeskIcon.tsx';
import { many } from './desk-words.ts';
import { FileButton } from './FileButton.tsx';
import { ImportTable } from './ImportTable.tsx';

interface ImportPageProps {
  readonly state: DeskState;
  readonly acts: DeskActs;
}

type Tab = 'all' | 'look' | ImportRow['fate'];
const TABS = [
  { id: 'all', label: 'All' },
  { id: 'new', label: 'New' },
  { id: 'changes', label: 'Change one' },
  { id: 'look', label: 'Look at it' },
  { id: 'same', label: 'Left out' },
  { id: 'unreadable', label: 'Can’t be read' },
] as const;

const NAME_CHARS = 60;

/** See every row's fate before anything changes. */
export function ImportPage({ state: { importing }, acts }: ImportPageProps) {
  const [tab, setTab] = useState<Tab>('all');
  if (!importing) return null;
  const { name, rows, reason, is, ifThere, table } = importing;
  const isIn = (row: ImportRow, id: Tab) =>
    id === 'all' || (id === 'look' ? row.apply !== undefined && row.note !== undefined : row.fate === id);
  const countOf = (id: Tab) => rows?.filter((row) => isIn(row, id)).length ?? 0;
  const coming = rows?.filter(({ apply, fate }) => apply && !(ifThere === 'keep' && fate === 'changes')).length ?? 0;
  return (
    <>
      <div className="top">
        <div>
          <h1>Import: {cut(name, NAME_CHARS)}</h1>
          <p>
            {rows ? `Read as ${is}, ${many(rows.length, 'row')}. ` : ''}
            Nothing has changed yet.
          </p>
        </div>
        <div className="acts">
          <FileButton label="Other file" className="btn quiet" onFile={(file) => void acts.chooseFile(file)} />
        </div>
      </div>
      {rows ? (
        <>
          <div className="import-choices">
            {table && (
              <div className="field">
                <label htmlFor="import-column">Words come from column</label>
                <select
                  id="import-column"
                  className="in"
                  value={table.text}
                  onChange={({ target }) => acts.chooseColumn(target.value)}
                >
                  {table.columns.map((column) => (
                    <option key={column} value={column}>
                      {column}
                    </option>
                  ))}
                </select>
              </div>
            )}
            {countOf('changes') > 0 && (
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
          <div className="tabs">
            {TABS.map(({ id, label }) => (
              <button key={id} type="button" aria-pressed={tab === id} onClick={() => setTab(id)}>
                {label}
                <span className="num">{countOf(id).toLocaleString('en')}</span>
              </button>
            ))}
          </div>
          <ImportTable key={tab} rows={tab === 'all' ? rows : rows.filter((row) => isIn(row, tab))} />
        </>
      ) : (
        <div className="pad">
          <div className="note bad-b" role="alert">
            <DeskIcon name="no" />
            <b>This file can’t be brought in</b>
            <span>{reason}</span>
          </div>
        </div>
      )}
      <div className="actionbar">
        <span className="grow">{rows && summary(countOf('same'), countOf('unreadable'), coming)}</span>
        <button type="button" className="btn quiet" onClick={acts.cancelImport}>
          Cancel
        </button>
        {coming > 0 && (
          <button type="button" className="btn primary" onClick={acts.bringIn}>
            {`Bring in ${many(coming, rows?.every(({ list, apply }) => !apply || list === 'phrase') ? 'phrase' : 'row')}`}
          </button>
        )}
      </div>
    </>
  );
}

function summary(same: number, unreadable: number, coming: number): string {
  const parts = [
    coming === 0 ? 'There is nothing to bring in' : `${coming.toLocaleString('en')} will come in`,
    ...(same > 0 ? [`${same.toLocaleString('en')} ${same === 1 ? 'is' : 'are'} the same as yours`] : []),
    ...(unreadable > 0
      ? [`${unreadable.toLocaleString('en')} can’t be read and ${unreadable === 1 ? 'stays' : 'stay'} out`]
      : []),
  ];
  return `${parts.join(', ')}.`;
}
