import { storage } from 'wxt/utils/storage';
import type { Library } from '../engine/types.ts';
import { emptyLayer, type LibraryFile, readKept, toFile } from '../library/file.ts';
import { mergeLayers } from '../library/layers.ts';
import type { LibraryLayer } from '../library/schema.ts';
import { troubleOf } from '../library/slots.ts';
import { starterLibrary } from '../library/starter.ts';

/** What the desk keeps: a library file as it could be exported, and which window wrote it. */
export interface KeptLayer {
  readonly file: LibraryFile;
  readonly savedBy: string;
}

/** Why the layer that was read is not the one that was last written. */
export type LayerTrouble = {
  /** `kept`: the copy before it was read instead; `lost`: neither could be read, the built-in library stands. */
  readonly instead: 'kept' | 'lost';
  /** What could not be read, to be offered as a file. */
  readonly broken: string;
};

export interface ReadTeamLayer {
  readonly layer: LibraryLayer;
  readonly savedBy: string | undefined;
  readonly trouble: LayerTrouble | undefined;
}

const KEY = 'local:teamLayer';
const BEFORE = 'local:teamLayerBefore';

/**
 * The team's layer, and the last good one before it. `unknown`: a value is believed only after `readTeamLayer` has
 * upgraded and checked it. The versions are those of the file format, so WXT's own are not used.
 */
const teamLayer = storage.defineItem<unknown>(KEY);
const teamLayerBefore = storage.defineItem<unknown>(BEFORE);

/** The team's layer; where it cannot be read, the last good one. Never rejects for what is stored. */
export async function readTeamLayer(): Promise<ReadTeamLayer> {
  const stored = await teamLayer.getValue();
  const now = read(stored);
  if (now) return { ...now, trouble: undefined };
  const before = read(await teamLayerBefore.getValue());
  const trouble = { instead: before ? 'kept' : 'lost', broken: JSON.stringify(stored, undefined, 2) } as const;
  return { ...(before ?? nothingKept), trouble };
}

const nothingKept = { layer: emptyLayer, savedBy: undefined };

/** Undefined: it cannot be read. Nothing stored is an empty layer. */
function read(stored: unknown): Omit<ReadTeamLayer, 'trouble'> | undefined {
  if (stored === null || stored === undefined) return nothingKept;
  const { file, savedBy } = typeof stored === 'object' && 'file' in stored ? { savedBy: undefined, ...stored } : noFile;
  const layer = readKept(file);
  return layer && { layer, savedBy: typeof savedBy === 'string' ? savedBy : undefined };
}

const noFile = { file: undefined, savedBy: undefined };

/**
 * Keep the layer; the good one before it is kept too, in the same write. Nothing is read or waited for first, so that it
 * works while a tab is closing. Rejects when the browser's storage is full.
 */
export const saveTeamLayer = (layer: LibraryLayer, before: LibraryLayer, savedBy: string): Promise<void> =>
  storage.setItems([
    { key: KEY, value: { file: toFile(layer), savedBy } satisfies KeptLayer },
    { key: BEFORE, value: { file: toFile(before), savedBy } satisfies KeptLayer },
  ]);

/** Called after every change of the team's layer, by whichever window; returns how to stop. */
export const watchTeamLayer = (changed: (now: ReadTeamLayer) => void): (() => void) =>
  teamLayer.watch(() => void readTeamLayer().then(changed));

let current: Promise<Library> | undefined;
let watched = false;

/** The library advice is given from: what is shipped, changed by the team. Read once, and again when it changes. */
export function currentLibrary(): Promise<Library> {
  forgetWhenChanged();
  current ??= readTeamLayer().then(({ layer }) => offered(mergeLayers(starterLibrary, layer)));
  return current;
}

/** Called when `currentLibrary` gives another library than before. Register it in the worker's first turn. */
export function onLibraryChanged(changed: () => void): () => void {
  forgetWhenChanged();
  return teamLayer.watch(changed);
}

function forgetWhenChanged(): void {
  if (watched) return;
  watched = true;
  teamLayer.watch(() => {
    current = undefined;
  });
}

/** A phrase that is still half written, or names a slot nobody knows, is kept and offered to nobody. */
const offered = (library: Library): Library => ({
  ...library,
  phrases: library.phrases.filter(({ origin, text }) => origin === 'starter' || troubleOf(text) === undefined),
});
