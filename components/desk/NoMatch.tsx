import { cut } from '../words.ts';
import { DeskIcon } from './DeskIcon.tsx';

interface NoMatchProps {
  readonly query: string;
  /** How many there are for the same words without the filters. */
  readonly others: number;
  readonly word: string;
  readonly onClear: () => void;
  readonly onWrite?: () => void;
}

const SHOWN_CHARS = 60;

/** Why the list is empty, and what would fill it. */
export function NoMatch({ query, others, word, onClear, onWrite }: NoMatchProps) {
  const words = cut(query, SHOWN_CHARS);
  return (
    <div className="empty">
      <DeskIcon name="search" />
      <b>{words === '' ? 'Nothing matches these filters' : `Nothing for “${words}”`}</b>
      <p>
        {others > 0
          ? `Without the filters there ${others === 1 ? 'is' : 'are'} ${others}.`
          : `No ${word} holds these words.`}
      </p>
      <span className="acts">
        <button type="button" className="btn s" onClick={onClear}>
          {others > 0 ? 'Clear filters' : 'Clear the search'}
        </button>
        {onWrite && words !== '' && (
          <button type="button" className="btn s quiet" onClick={onWrite}>
            Write it as a new phrase
          </button>
        )}
      </span>
    </div>
  );
}
