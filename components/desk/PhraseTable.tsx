import { Fragment } from 'react';
import { type DeskPhrase, knownFlags, type Shelf } from '../../utils/stores/desk-view.ts';
import { KIND_WORDS } from '../words.ts';
import { LayerMark } from './DeskIcon.tsx';
import { LAYER_WORDS, plainWord } from './desk-words.ts';
import { TableKeys } from './TableKeys.tsx';
import { TemplateText } from './TemplateText.tsx';
import type { useRows } from './useRows.ts';

interface PhraseTableProps {
  readonly found: readonly DeskPhrase[];
  readonly shelf: Shelf;
  readonly query: string;
  readonly chosen: string | undefined;
  readonly selected: ReadonlySet<string>;
  readonly rows: ReturnType<typeof useRows>;
  readonly onOpen: (id: string) => void;
  readonly onMark: (ids: readonly string[], on: boolean) => void;
}

/** The phrases, each in two lines: its words, then where it is offered. Only the rows in view are drawn. */
export function PhraseTable({ found, shelf, query, chosen, selected, rows, onOpen, onMark }: PhraseTableProps) {
  return (
    <>
      <table
        className="cards"
        ref={rows.rows}
        aria-rowcount={found.length + 1}
        onKeyDown={rows.onKeyDown}
        onFocus={rows.onFocus}
      >
        <caption className="sr">
          {query.trim() === '' ? 'Phrases' : `Phrases that match “${query}”, best first`}
        </caption>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">
              <span className="sr">Marked</span>
            </th>
            <th scope="col">Phrase</th>
            <th scope="col">Kind</th>
            <th scope="col">From</th>
          </tr>
        </thead>
        <tbody>
          {rows.drawn.map((index) => {
            const one = found[index];
            if (!one) return null;
            const { id } = one.phrase;
            return (
              <Fragment key={id}>
                <Gap height={rows.gapBefore(index)} />
                <PhraseRow
                  one={one}
                  index={index}
                  flagged={knownFlags(one, shelf).length > 0}
                  query={query}
                  chosen={id === chosen}
                  marked={selected.has(id)}
                  stop={id === rows.stop}
                  measure={rows.measure}
                  onOpen={onOpen}
                  onMark={onMark}
                />
              </Fragment>
            );
          })}
          <Gap height={rows.gapAfter} />
        </tbody>
      </table>
      <TableKeys />
    </>
  );
}

/** The room of rows that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tr className="gap">
      <td colSpan={4} style={{ height }} />
    </tr>
  );
}

interface PhraseRowProps {
  readonly one: DeskPhrase;
  readonly index: number;
  readonly flagged: boolean;
  readonly query: string;
  readonly chosen: boolean;
  readonly marked: boolean;
  /** Tab stops here: one row of the list. */
  readonly stop: boolean;
  readonly measure: (row: HTMLElement | null) => void;
  readonly onOpen: (id: string) => void;
  readonly onMark: (ids: readonly string[], on: boolean) => void;
}

function PhraseRow({ one, index, flagged, query, chosen, marked, stop, measure, onOpen, onMark }: PhraseRowProps) {
  const { phrase, changed, hidden, trouble, original, fixed } = one;
  const { id } = phrase;
  const where = [phrase.issues, phrase.moods].map((list) => list.map(plainWord).join(', '));
  const [issues = '', moods = ''] = where;
  return (
    <tr
      ref={measure}
      data-index={index}
      className={[...(chosen ? ['sel'] : []), ...(hidden ? ['gone'] : [])].join(' ')}
      aria-rowindex={index + 2}
    >
      <td className="c mark-cell">
        <label>
          <span className="sr">Mark {id}</span>
          <input
            type="checkbox"
            tabIndex={-1}
            checked={marked}
            onChange={({ target }) => onMark([id], target.checked)}
          />
        </label>
      </td>
      <td>
        <button
          type="button"
          className="rowbtn"
          data-row={id}
          tabIndex={stop ? 0 : -1}
          {...(chosen && { 'aria-current': 'true' })}
          onClick={() => onOpen(id)}
        >
          <span className="ph">
            <TemplateText text={phrase.text} query={query} />
          </span>
          <span className="meta">
            {issues || 'any issue'} · {moods || 'any mood'}
            {trouble && <span className="bad"> · not offered</span>}
            {flagged && <span className="warn"> · flagged</span>}
            {hidden && ' · hidden'}
            {fixed && ' · fixed'}
            {marked && <span className="sr">, marked</span>}
          </span>
        </button>
      </td>
      <td className="inl nowrap">{KIND_WORDS[phrase.kind]}</td>
      <td className="inl">
        <LayerMark layer={phrase.origin} />
        {changed && original && <span className="over">over {LAYER_WORDS[original.origin].toLowerCase()}</span>}
      </td>
    </tr>
  );
}
