import type { DeskState } from '../../utils/stores/desk.ts';
import { type DeskPhrase, flagsIn } from '../../utils/stores/desk-view.ts';
import { KIND_WORDS } from '../words.ts';
import { LayerMark } from './DeskIcon.tsx';
import { plainWord } from './desk-words.ts';
import { TemplateText } from './TemplateText.tsx';
import type { useRows } from './useRows.ts';

interface PhraseTableProps {
  readonly found: readonly DeskPhrase[];
  readonly layer: DeskState['layer'];
  readonly query: string;
  readonly chosen: string | undefined;
  readonly rows: ReturnType<typeof useRows>;
  readonly onOpen: (id: string) => void;
}

/** The phrases, each in two lines: its words, then where it is offered. */
export function PhraseTable({ found, layer, query, chosen, rows, onOpen }: PhraseTableProps) {
  const drawn = found.slice(0, rows.shown);
  return (
    <>
      <table className="cards" ref={rows.rows} aria-rowcount={found.length + 1} onKeyDown={rows.onKeyDown}>
        <caption className="sr">
          {query.trim() === '' ? 'Phrases' : `Phrases that match “${query}”, best first`}
        </caption>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">Phrase</th>
            <th scope="col">Kind</th>
            <th scope="col">From</th>
          </tr>
        </thead>
        <tbody>
          {drawn.map((one, at) => (
            <PhraseRow
              key={one.phrase.id}
              one={one}
              index={at + 2}
              flagged={flagsIn(one, layer).length > 0}
              query={query}
              chosen={one.phrase.id === chosen}
              stop={one.phrase.id === rows.stop}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </table>
      {drawn.length < found.length && <div key={drawn.length} ref={rows.endRef} className="more-rows" />}
      <div className="foot wideonly">
        <span>With a row focused:</span>
        <span className="keys">
          <kbd>↑</kbd>
          <kbd>↓</kbd> move
        </span>
        <span className="keys">
          <kbd>Enter</kbd> edit
        </span>
        <span className="keys">
          <kbd>Esc</kbd> back to the row
        </span>
        <span className="keys">
          <kbd>H</kbd> hide
        </span>
        <span className="keys">
          <kbd>N</kbd> new
        </span>
        <span className="keys">
          <kbd>/</kbd> search
        </span>
      </div>
    </>
  );
}

interface PhraseRowProps {
  readonly one: DeskPhrase;
  readonly index: number;
  readonly flagged: boolean;
  readonly query: string;
  readonly chosen: boolean;
  /** Tab stops here: one row of the list. */
  readonly stop: boolean;
  readonly onOpen: (id: string) => void;
}

function PhraseRow({ one, index, flagged, query, chosen, stop, onOpen }: PhraseRowProps) {
  const { phrase, changed, hidden, trouble } = one;
  const where = [phrase.issues, phrase.moods].map((list) => list.map(plainWord).join(', '));
  const [issues = '', moods = ''] = where;
  return (
    <tr className={[...(chosen ? ['sel'] : []), ...(hidden ? ['gone'] : [])].join(' ')} aria-rowindex={index}>
      <td>
        <button
          type="button"
          className="rowbtn"
          data-row={phrase.id}
          tabIndex={stop ? 0 : -1}
          {...(chosen && { 'aria-current': 'true' })}
          onClick={() => onOpen(phrase.id)}
        >
          <span className="ph">
            <TemplateText text={phrase.text} query={query} />
          </span>
          <span className="meta">
            {issues || 'any issue'} · {moods || 'any mood'}
            {trouble && <span className="bad"> · not offered</span>}
            {flagged && <span className="warn"> · flagged</span>}
            {hidden && ' · hidden'}
          </span>
        </button>
      </td>
      <td className="inl nowrap">{KIND_WORDS[phrase.kind]}</td>
      <td className="inl">
        <LayerMark layer={phrase.origin === 'built_in' ? 'built_in' : 'team'} />
        {changed && <span className="over">over built-in</span>}
      </td>
    </tr>
  );
}
