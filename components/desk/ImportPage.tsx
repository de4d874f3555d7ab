import { useState } from 'react';
import type { DeskState } from '../../utils/stores/desk.ts';
import type { DeskActs } from '../../utils/stores/desk-acts.ts';
import { choiceOf, type FileRow } from '../../utils/stores/desk-view.ts';
import { cut } from '../words.ts';
import { many } from './desk-words.ts';
import { FileButton } from './FileButton.tsx';
import { ImportFiles } from './ImportFiles.tsx';
import { ImportTable } from './ImportTable.tsx';

interface ImportPageProps {
  readonly state: DeskState;
  readonly acts: DeskActs;
}

type Tab = 'all' | 'look' | FileRow['fate'];
const TABS = [
  { id: 'all', label: 'All' },
  { id: 'new', label: 'New' },
  { id: 'changes', label: 'Change one' },
  { id: 'look', label: 'Look at it' },
  { id: 'duplicate', label: 'Twice' },
  { id: 'same', label: 'Left out' },
  { id: 'unreadable', label: 'Can’t be read' },
] as const;

const NAME_CHARS = 60;

/** See every row's fate, and choose it where there is a choice, before anything changes. */
export function ImportPage({ state: { importing }, acts }: ImportPageProps) {
  const [tab, setTab] = useState<Tab>('all');
  if (!importing) return null;
  const { files, rows } = importing;
  const isIn = (row: FileRow, id: Tab) =>
    id === 'all' ||
    (id === 'look' ? row.apply !== undefined && row.fate !== 'duplicate' && row.note !== undefined : row.fate === id);
  const countOf = (id: Tab) => rows.filter((row) => isIn(row, id)).length;
  const coming = rows.filter((row) => choiceOf(importing, row) !== 'out');
  const [only] = files;
  const phrasesAlone = rows.every(({ list, apply }) => !apply || list === 'phrase');
  return (
    <>
      <div className="top">
        <div>
          <h1>Import: {files.length === 1 && only ? cut(only.name, NAME_CHARS) : many(files.length, 'file')}</h1>
          <p>
            {files.length === 1 && only?.reason === undefined && `Read as ${only?.is}, ${many(rows.length, 'row')}. `}
            Nothing has changed yet.
          </p>
        </div>
        <div className="acts">
          <FileButton label="Other files" className="btn quiet" onFiles={(chosen) => void acts.chooseFiles(chosen)} />
        </div>
      </div>
      <ImportFiles importing={importing} acts={acts} />
      {rows.length > 0 && (
        <>
          <div className="tabs">
            {TABS.filter(({ id }) => id !== 'duplicate' || countOf(id) > 0).map(({ id, label }) => (
              <button key={id} type="button" aria-pressed={tab === id} onClick={() => setTab(id)}>
                {label}
                <span className="num">{countOf(id).toLocaleString('en')}</span>
              </button>
            ))}
          </div>
          <ImportTable
            key={tab}
            rows={tab === 'all' ? rows : rows.filter((row) => isIn(row, tab))}
            importing={importing}
            onChoose={acts.chooseFate}
          />
        </>
      )}
      <div className="actionbar">
        <span className="grow">
          {rows.length > 0 &&
            summary(
              rows.some(({ apply }) => apply),
              countOf('same'),
              countOf('duplicate'),
              countOf('unreadable'),
              coming.length,
            )}
        </span>
        <button type="button" className="btn quiet" onClick={acts.cancelImport}>
          Cancel
        </button>
        {coming.length > 0 && (
          <button type="button" className="btn primary" onClick={acts.bringIn}>
            {`Bring in ${many(coming.length, phrasesAlone ? 'phrase' : 'row')}`}
          </button>
        )}
      </div>
    </>
  );
}

function summary(able: boolean, same: number, twice: number, unreadable: number, coming: number): string {
  const parts = [
    !able
      ? 'There is nothing to bring in'
      : coming === 0
        ? 'Nothing will come in'
        : `${coming.toLocaleString('en')} will come in`,
    ...(same > 0 ? [`${same.toLocaleString('en')} ${same === 1 ? 'is' : 'are'} the same as yours`] : []),
    ...(twice > 0 ? [`${twice.toLocaleString('en')} ${twice === 1 ? 'is' : 'are'} there twice`] : []),
    ...(unreadable > 0
      ? [`${unreadable.toLocaleString('en')} can’t be read and ${unreadable === 1 ? 'stays' : 'stay'} out`]
      : []),
  ];
  return `${parts.join(', ')}.`;
}
