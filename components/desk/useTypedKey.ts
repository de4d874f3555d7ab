import { useEffect, useState } from 'react';
import { type KeyNames, namesInLine } from '../../utils/stores/rollout-view.ts';

/** The key behind an address that is being typed or pasted, as two people compare it; undefined: there is none yet. */
export function useTypedKey(typed: string | undefined): KeyNames | undefined {
  const [names, setNames] = useState<KeyNames>();
  useEffect(() => {
    let here = true;
    void namesInLine(typed ?? '').then((now) => here && setNames(now));
    return () => {
      here = false;
    };
  }, [typed]);
  return names;
}
