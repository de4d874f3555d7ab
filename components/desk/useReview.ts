import { useEffect, useState } from 'react';
import { reviewMore, type Shelf } from '../../utils/stores/desk-view.ts';

/** So long at a time, so that keys are answered in between, in milliseconds. */
const SLICE = 24;

/** Lets the rules read every phrase that was written, a slice at a time; how many are left. */
export function useReview(shelf: Shelf, wanted: boolean): number {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (!wanted) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const more = () => {
      const now = reviewMore(shelf, SLICE);
      setLeft(now);
      timer = now > 0 ? setTimeout(more) : undefined;
    };
    more();
    return () => clearTimeout(timer);
  }, [shelf, wanted]);
  return wanted ? left : 0;
}
