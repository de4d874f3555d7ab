import { useEffect, useState } from 'react';
import { type Sites, sitesOn, watchSites } from '../../utils/stores/desk-view.ts';

/** The sites that are turned on, kept up to date; undefined until they were asked for. */
export function useSites() {
  const [sites, setSites] = useState<Sites>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let here = true;
    const ask = () => void sitesOn().then((now) => here && setSites(now));
    ask();
    const stop = watchSites(ask);
    return () => {
      here = false;
      stop();
    };
  }, [turn]);
  return { sites, again: () => setTurn((before) => before + 1) };
}
