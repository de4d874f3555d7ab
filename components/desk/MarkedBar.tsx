import type { DeskActs } from '../../utils/stores/desk-acts.ts';
import { DeskIcon } from './DeskIcon.tsx';
import { many } from './desk-words.ts';

interface MarkedBarProps {
  readonly count: number;
  /** All that match the search and the filters. */
  readonly all: readonly string[];
  readonly acts: DeskActs;
}

/** What can be done with the rows that are marked. */
export function MarkedBar({ count, all, acts }: MarkedBarProps) {
  return (
    <div className="marked">
      <b>{many(count, 'phrase')} marked</b>
      <button type="button" className="btn s" onClick={() => acts.goTo('bulk')}>
        <DeskIcon name="edit" />
        Edit together
      </button>
      <button type="button" className="btn s quiet" onClick={() => acts.select(all, true)}>
        Mark all {all.length.toLocaleString('en')}
      </button>
      <button type="button" className="btn s quiet" onClick={acts.unselect}>
        Unmark
      </button>
    </div>
  );
}
