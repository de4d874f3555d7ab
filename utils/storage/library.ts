import type { Library } from '../engine/types.ts';
import { mergeLayers } from '../library/layers.ts';
import { troubleOf } from '../library/slots.ts';
import { starterLibrary } from '../library/starter.ts';
import { layersOf, onLayersChanged, readLayers } from './layers.ts';

let current: Promise<Library> | undefined;
let watched = false;

/** The library advice is given from: what is shipped, and what each layer changed. Read once, and again when one does. */
export function currentLibrary(): Promise<Library> {
  forgetWhenChanged();
  current ??= readLayers().then((read) => offered(mergeLayers(starterLibrary, layersOf(read))));
  return current;
}

/** Called when `currentLibrary` gives another library than before. Register it in the worker's first turn. */
export function onLibraryChanged(changed: () => void): () => void {
  forgetWhenChanged();
  return onLayersChanged(changed);
}

function forgetWhenChanged(): void {
  if (watched) return;
  watched = true;
  onLayersChanged(() => {
    current = undefined;
  });
}

/** A phrase that is still half written, or names a slot nobody knows, is kept and offered to nobody. */
const offered = (library: Library): Library => ({
  ...library,
  phrases: library.phrases.filter(({ origin, text }) => origin === 'built_in' || troubleOf(text) === undefined),
});
