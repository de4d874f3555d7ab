import { sameData } from '../library/edit.ts';
import type { LibraryLayer } from '../library/schema.ts';
import { readLayer, saveLayer, watchLayer } from '../storage/layers.ts';
import { deskStore, showDesk, showKept, takeOver } from './desk.ts';

/** How long a change waits for the next one before it is kept, in milliseconds. */
const KEEP_AFTER = 300;

/**
 * Read the team's layer, keep every change of it, and follow other windows. Returns how to keep what waits (a tab that
 * closes) and how to stop.
 */
export async function followTeamLayer(): Promise<{ readonly flush: () => void; readonly stop: () => void }> {
  const me = crypto.randomUUID();
  let kept: LibraryLayer;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    const { layer, trouble } = deskStore.getState();
    if (layer === kept) return;
    const before = kept;
    kept = layer;
    saveLayer('team', layer, { before, savedBy: me }).then(
      () => {
        if (trouble?.what === 'not_kept') showDesk({ trouble: undefined });
      },
      () => {
        kept = before; // the next change tries again
        showDesk({ trouble: { what: 'not_kept' } });
      },
    );
  };
  const stopWatching = watchLayer('team', ({ layer, savedBy, trouble }) => {
    if (savedBy === me || trouble || !deskStore.getState().read) return;
    const base = kept;
    kept = layer;
    takeOver(base, layer);
    // What was changed here and there is ours: it is kept again, so that both windows have the same.
    if (sameData(deskStore.getState().layer, layer)) kept = deskStore.getState().layer;
  });

  const { layer, trouble } = await readLayer('team');
  kept = layer;
  showKept(layer, trouble);
  const stopKeeping = deskStore.subscribe((state) => {
    if (state.layer !== kept) timer ??= setTimeout(flush, KEEP_AFTER);
  });
  return {
    flush,
    stop: () => {
      flush();
      stopKeeping();
      stopWatching();
    },
  };
}
