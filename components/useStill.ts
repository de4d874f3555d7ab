import { useLayoutEffect, useRef } from 'react';

/** An element that keeps the height it has, whatever comes into it or leaves it: what stands below must not move. */
export function useStill(still: boolean) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const its = element.current;
    if (!still || !its) return;
    its.style.height = `${its.getBoundingClientRect().height}px`;
    its.style.overflow = 'clip';
    return () => {
      its.style.height = '';
      its.style.overflow = '';
    };
  }, [still]);
  return element;
}
