import type { Library } from '../engine/types.ts';
import { emptyLayer } from '../library/file.ts';
import { below, type Layers, mergeLayers, upTo, WRITTEN_LAYERS, type WrittenLayer } from '../library/layers.ts';
import type { LibraryLayer } from '../library/schema.ts';
import { starterLibrary } from '../library/starter.ts';
import type { LayerSource } from '../storage/layers.ts';
import { remembered } from './remembered.ts';

export { WRITTEN_LAYERS, type WrittenLayer } from '../library/layers.ts';

/** Every layer that is written, where each came from, and the one whose changes are being made. */
export interface Shelf {
  readonly layers: Readonly<Record<WrittenLayer, LibraryLayer>>;
  readonly sources: Readonly<Partial<Record<WrittenLayer, LayerSource>>>;
  readonly editing: WrittenLayer;
}

export const emptyShelf: Shelf = {
  layers: { organisation: emptyLayer, team: emptyLayer, personal: emptyLayer },
  sources: {},
  editing: 'team',
};

/** The layer being edited. */
export const layerOf = ({ layers, editing }: Shelf): LibraryLayer => layers[editing];

/** The shelf with this as the layer being edited. */
export const withLayer = (shelf: Shelf, layer: LibraryLayer): Shelf => ({
  ...shelf,
  layers: { ...shelf.layers, [shelf.editing]: layer },
});

/** What came by an address or by policy is not changed here: it would be written over. */
export const isFixed = ({ sources }: Pick<Shelf, 'sources'>, layer: WrittenLayer): boolean =>
  sources[layer]?.how === 'address' || sources[layer]?.how === 'policy';

/** The layers somebody can change on this computer. */
export const openLayers = (shelf: Shelf): readonly WrittenLayer[] =>
  WRITTEN_LAYERS.filter((name) => !isFixed(shelf, name));

const offShelf = ({ layers, editing }: Shelf, cut: (layers: Layers, name: WrittenLayer) => Layers): Layers =>
  cut(layers, editing);

/** The library without the layer being edited: what it changes. */
export const libraryBelow = remembered((shelf: Shelf): Library => mergeLayers(starterLibrary, offShelf(shelf, below)));

/** The library with the layer being edited on top: what the agents of that layer have. */
export const libraryHere = remembered((shelf: Shelf): Library => mergeLayers(starterLibrary, offShelf(shelf, upTo)));

let lastRules: { readonly parts: readonly unknown[]; readonly library: Library } | undefined;

/**
 * What the rules read besides the draft: the same object while only phrases change, so that what they said of other
 * phrases still holds.
 */
export const rulesLibrary = remembered((shelf: Shelf): Library => {
  const parts = [
    shelf.editing,
    ...WRITTEN_LAYERS.flatMap((name) => [shelf.layers[name].rules, shelf.layers[name].allowlist]),
  ];
  if (lastRules && parts.every((part, at) => part === lastRules?.parts[at])) return lastRules.library;
  const bare = Object.fromEntries(
    WRITTEN_LAYERS.map((name) => [name, { ...shelf.layers[name], phrases: [], hidden: [] }]),
  );
  const library = mergeLayers({ ...starterLibrary, phrases: [] }, upTo(bare, shelf.editing));
  lastRules = { parts, library };
  return library;
});
