import { sameData } from '../library/edit.ts';
import type { LibraryLayer } from '../library/schema.ts';
import { deskLetters, mutedRules } from '../storage/agent.ts';
import { layersOf, readLayers, saveLayer, watchLayer } from '../storage/layers.ts';
import { addVersion, layerVersions, watchVersions } from '../storage/versions.ts';
import { type DeskState, type DeskTrouble, deskStore, showDesk, showKept, takeOver } from './desk.ts';
import { emptyShelf, isFixed, layerOf, openLayers, WRITTEN_LAYERS, type WrittenLayer } from './desk-shelf.ts';

/** How long a change waits for the next one before it is kept, in milliseconds. */
const KEEP_AFTER = 300;
/** A layer so large takes long to write: it waits for a pause in typing, but not for ever. */
const LARGE = 2000;
const KEEP_LARGE_AFTER = 900;
const KEEP_LARGE_WITHIN = 4000;
/** After so long without a change the next one begins a new version, in milliseconds. */
const SITTING = 30 * 60_000;

/**
 * Read the layers, keep every change of them, and follow other windows. Returns how to keep what waits (a tab that
 * closes) and how to stop.
 */
export async function followLayers(): Promise<{ readonly flush: () => void; readonly stop: () => void }> {
  const me = crypto.randomUUID();
  let kept: Record<WrittenLayer, LibraryLayer> = { ...emptyShelf.layers };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitsSince: number | undefined;
  let lastChange = 0;

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    waitsSince = undefined;
    for (const name of WRITTEN_LAYERS) keep(name);
  };
  const keep = (name: WrittenLayer) => {
    const { shelf, trouble, read } = deskStore.getState();
    if (!read) return;
    const layer = shelf.layers[name];
    const before = kept[name];
    if (layer === before || isFixed(shelf, name)) return;
    kept[name] = layer;
    saveLayer(name, layer, { before, savedBy: me }).then(
      () => {
        if (trouble?.what === 'not_kept') showDesk({ trouble: undefined });
      },
      () => {
        kept[name] = before; // the next change tries again
        showDesk({ trouble: { what: 'not_kept' } });
      },
    );
  };
  const stops = WRITTEN_LAYERS.map((name) =>
    watchLayer(name, me, ({ layer, savedBy, source, trouble }) => {
      if (savedBy === me || trouble || !deskStore.getState().read) return;
      const base = kept[name];
      kept[name] = layer;
      takeOver(name, base, layer, source);
      const now = deskStore.getState().shelf.layers[name];
      // What was changed here and there is ours: it is kept again, so that both windows have the same.
      if (sameData(now, layer)) kept[name] = now;
    }),
  );
  const showVersions = async () => {
    const { editing } = deskStore.getState().shelf;
    const versions = await layerVersions(editing);
    if (deskStore.getState().shelf.editing === editing) showDesk({ versions });
  };
  stops.push(...WRITTEN_LAYERS.map((name) => watchVersions(name, () => void showVersions())));
  stops.push(mutedRules.watch((muted) => showDesk({ muted })));

  const read = await readLayers();
  const layers = { ...emptyShelf.layers, ...layersOf(read) };
  const sources = Object.fromEntries(
    WRITTEN_LAYERS.flatMap((name) => (read[name].source ? [[name, read[name].source]] : [])),
  );
  const open = openLayers({ ...emptyShelf, sources });
  kept = { ...layers };
  showKept({
    shelf: { layers, sources, editing: open.includes('team') ? 'team' : 'personal' },
    trouble: troubleIn(read),
  });
  showDesk({ muted: await mutedRules.getValue(), letters: await deskLetters.getValue() });
  void showVersions();

  stops.push(
    deskStore.subscribe((state, before) => {
      if (state.shelf.editing !== before.shelf.editing) void showVersions();
      if (state.shelf.layers === before.shelf.layers) return;
      keepVersion(state, before);
      if (layerOf(state.shelf).phrases.length <= LARGE) timer ??= setTimeout(flush, KEEP_AFTER);
      else {
        clearTimeout(timer);
        waitsSince ??= Date.now();
        timer = setTimeout(flush, Date.now() - waitsSince > KEEP_LARGE_WITHIN ? 0 : KEEP_LARGE_AFTER);
      }
    }),
  );

  /** The state before a sitting, or before a step that changes much at once. */
  const keepVersion = ({ shelf, edit }: DeskState, before: DeskState) => {
    if (edit === before.edit || !edit) return;
    const fresh = edit.at - lastChange > SITTING;
    lastChange = edit.at;
    const layer = before.shelf.layers[shelf.editing];
    if ((fresh || edit.milestone) && layer !== shelf.layers[shelf.editing])
      void addVersion(shelf.editing, { at: edit.at, what: edit.what, layer });
  };

  return {
    flush,
    stop: () => {
      flush();
      for (const stop of stops) stop();
    },
  };
}

function troubleIn(read: Awaited<ReturnType<typeof readLayers>>): DeskTrouble | undefined {
  for (const layer of WRITTEN_LAYERS) {
    const { trouble } = read[layer];
    if (trouble) return { what: 'unreadable', layer, ...trouble };
  }
  return undefined;
}
