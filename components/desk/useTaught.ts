import { useEffect } from 'react';
import { useStore } from 'zustand';
import { followTaught, type TaughtState, taughtStore } from '../../utils/stores/taught.ts';

/** What is taught, kept up to date while it is shown. */
export function useTaught(): TaughtState {
  useEffect(() => followTaught(), []);
  return useStore(taughtStore);
}
