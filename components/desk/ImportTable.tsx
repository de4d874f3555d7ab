import { type KeyboardEvent, useState } from 'react';
import type { Importing } from '../../utils/stores/desk.ts';
import { choiceOf, choicesOf, type FileRow, type RowChoice } from '../../utils/stores/desk-view.ts';
import { many } from './desk-words.ts';
import { ImportTableRow } from './ImportTableRow.tsx';

const DRAWN = 200;

interface ImportTableProps {
  readonly rows: readonly FileRow[];
  readonly importing: Importing;
  readonly onChoose: (rows: readonly FileRow[], choice: RowChoice) => void;
}

/** The rows of the files, each with what happens to it and a tick. ↑ and ↓ go from tick to tick. */
export function ImportTable({ rows, importing, onChoose }: ImportTableProps) {
  const [drawn, setDrawn] = useState(DRAWN);
  const [at, setAt] = useState(0);
  if (rows.length === 0) {
    return (
      <div className="empty">
        <b>No such rows</b>
      </div>
    );
  }
  const open = rows.filter((row) => choicesOf(row).length > 1);
  const ticked = open.filter((row) => choiceOf(importing, row) !== 'out').length;
  const shown = rows.slice(0, drawn);
  const places = shown.flatMap((row, place) => (choicesOf(row).length > 1 ? [place] : []));
  // One of the ticks is reached by Tab, the others from there by arrows.
  const reached = places.includes(at) ? at : places[0];
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox') return;
    const from = places.indexOf(reached ?? 0);
    const to = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: places.length - 1 }[event.key];
    const next = to === undefined ? undefined : places[to];
    if (next === undefined) return;
    event.preventDefault();
    setAt(next);
    event.currentTarget.querySelector<HTMLInputElement>(`[data-row="${next}"] input`)?.focus();
  };
  return (
    <div className="import-rows">
      <table className="cards" aria-rowcount={rows.length + 1}>
        <caption className="sr">Rows of the file and what happens to each</caption>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="c">
              <input
                type="checkbox"
                aria-label={`Bring in all ${rows.length.toLocaleString('en')} listed here`}
                disabled={open.length === 0}
                checked={ticked === open.length && ticked > 0}
                ref={(box) => {
                  if (box) box.indeterminate = ticked > 0 && ticked < open.length;
                }}
                onChange={({ target }) => onChoose(open, target.checked ? 'in' : 'out')}
              />
            </th>
            <th scope="col">Row</th>
            <th scope="col">What happens</th>
            <th scope="col">Words</th>
            <th scope="col">Kind</th>
          </tr>
        </thead>
        <tbody onKeyDown={move}>
          {shown.map((row, place) => (
            <ImportTableRow
              key={row.key}
              row={row}
              place={place}
              choice={choiceOf(importing, row)}
              named={importing.files.length > 1}
              reached={place === reached}
              onReach={() => setAt(place)}
              onChoose={(choice) => onChoose([row], choice)}
            />
          ))}
        </tbody>
      </table>
      {drawn < rows.length && (
        <p className="pad">
          <button type="button" className="btn s" onClick={() => setDrawn(drawn + DRAWN)}>
            Show {many(Math.min(DRAWN, rows.length - drawn), 'more row')}
          </button>
        </p>
      )}
    </div>
  );
}
