import { useStore } from 'zustand';
import { type DeskState, deskStore } from '../../utils/stores/desk.ts';

/** A slice of the desk's state. */
export const useDesk = <T>(slice: (state: DeskState) => T): T => useStore(deskStore, slice);

/** What undo and redo would do, in words; undefined: nothing. */
export function useSteps(): { readonly undo: string | undefined; readonly redo: string | undefined } {
  const done = useDesk(({ edit }) => edit?.what);
  const canUndo = useStore(deskStore.temporal, ({ pastStates }) => pastStates.length > 0);
  const redo = useStore(deskStore.temporal, ({ futureStates }) => futureStates.at(-1)?.edit?.what);
  return { undo: canUndo ? (done ?? 'the last change') : undefined, redo };
}
