import { useEffect, useState } from 'react';
import { type DeskPhrase, reviewMore, type Shelf } from '../../utils/stores/desk-view.ts';

/** So long at a time, so that keys are answered in between, in milliseconds. */
const SLICE = 16;
/** A list that still scrolls is read where it comes to rest. */
const REST = 120;

/** Lets the rules read these phrases, a slice at a time; how many are left. `all`: they are waited for. */
export function useReview(shelf: Shelf, phrases: readonly DeskPhrase[], all: boolean): number {
  const [left, setLeft] = useState(0);
  const [, setTurn] = useState(0);
  const ids = all ? '' : phrases.map(({ phrase }) => phrase.id).join(' ');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const more = () => {
      const now = reviewMore(shelf, SLICE, phrases);
      setLeft(now);
      setTurn((turn) => turn + 1);
      timer = now > 0 ? setTimeout(more) : undefined;
    };
    if (reviewMore(shelf, 0, phrases) > 0) timer = setTimeout(more, all ? 0 : REST);
    else setLeft(0);
    return () => clearTimeout(timer);
  }, [shelf, ids, all]);
  return all ? left : 0;
}
