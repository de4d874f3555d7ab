import { storage } from 'wxt/utils/storage';
import { emptyLayer, type LibraryFile, readKept, toFile } from '../library/file.ts';
import { type Layers, WRITTEN_LAYERS, type WrittenLayer } from '../library/layers.ts';
import type { LibraryLayer } from '../library/schema.ts';

/** Where a layer was taken from, when it was not written on this computer. */
export interface LayerSource {
  readonly how: 'file' | 'address' | 'policy';
  /** What a person calls it: the file's name, the address, the policy's key. */
  readonly name: string;
  readonly version?: number;
}

/** What is kept of a layer: a library file as it could be exported, which window wrote it, and where it came from. */
export interface KeptLayer {
  readonly file: LibraryFile;
  readonly savedBy: string;
  readonly source?: LayerSource;
}

/** Why the layer that was read is not the one that was last written. */
export type LayerTrouble = {
  /** `kept`: the copy before it was read instead; `lost`: neither could be read, and the layer is empty. */
  readonly instead: 'kept' | 'lost';
  /** What could not be read, to be offered as a file. */
  readonly broken: string;
};

export interface ReadLayer {
  readonly layer: LibraryLayer;
  readonly savedBy: string | undefined;
  /** Undefined: written here. */
  readonly source: LayerSource | undefined;
  readonly trouble: LayerTrouble | undefined;
}

type Key = `local:${string}`;
const keyOf = (name: WrittenLayer): Key => `local:${name}Layer`;
const beforeOf = (name: WrittenLayer): Key => `local:${name}LayerBefore`;

/**
 * A layer, and the last good one before it. `unknown`: a value is believed only after `readLayer` has upgraded and
 * checked it. The versions are those of the file format, so WXT's own are not used.
 */
const kept = (key: Key) => storage.defineItem<unknown>(key);
const items = Object.fromEntries(WRITTEN_LAYERS.map((name) => [name, kept(keyOf(name))]));
const itemOf = (name: WrittenLayer) => items[name] ?? kept(keyOf(name));

/** A layer; where it cannot be read, the last good one. Never rejects for what is stored. */
export async function readLayer(name: WrittenLayer): Promise<ReadLayer> {
  const stored = await itemOf(name).getValue();
  const now = read(stored);
  if (now) return { ...now, trouble: undefined };
  const copy = await kept(beforeOf(name)).getValue();
  // Nothing there is no copy: it must not be called one.
  const before = copy === null || copy === undefined ? undefined : read(copy);
  const trouble = { instead: before ? 'kept' : 'lost', broken: JSON.stringify(stored, undefined, 2) } as const;
  return { ...(before ?? nothingKept), trouble };
}

/** Every layer that is written. */
export async function readLayers(): Promise<Readonly<Record<WrittenLayer, ReadLayer>>> {
  const [organisation, team, personal] = await Promise.all([
    readLayer('organisation'),
    readLayer('team'),
    readLayer('personal'),
  ]);
  return { organisation, team, personal };
}

export const layersOf = ({ organisation, team, personal }: Readonly<Record<WrittenLayer, ReadLayer>>): Layers => ({
  organisation: organisation.layer,
  team: team.layer,
  personal: personal.layer,
});

const nothingKept = { layer: emptyLayer, savedBy: undefined, source: undefined };

/** Undefined: it cannot be read. Nothing stored is an empty layer. */
function read(stored: unknown): Omit<ReadLayer, 'trouble'> | undefined {
  if (stored === null || stored === undefined) return nothingKept;
  if (typeof stored !== 'object' || !('file' in stored)) return undefined;
  const { file, savedBy, source } = { savedBy: undefined, source: undefined, ...stored };
  const layer = readKept(file);
  return layer && { layer, savedBy: typeof savedBy === 'string' ? savedBy : undefined, source: readSource(source) };
}

const WAYS: readonly LayerSource['how'][] = ['file', 'address', 'policy'];

function readSource(source: unknown): LayerSource | undefined {
  if (typeof source !== 'object' || source === null || !('how' in source)) return undefined;
  const { name, version } = { name: undefined, version: undefined, ...source };
  const how = WAYS.find((way) => way === source.how);
  if (how === undefined) return undefined;
  return {
    how,
    name: typeof name === 'string' ? name : '',
    ...(typeof version === 'number' && { version }),
  };
}

export interface LayerSave {
  /** The good one before it: kept too, in the same write. */
  readonly before: LibraryLayer;
  /** Which window or part wrote it. */
  readonly savedBy: string;
  readonly source?: LayerSource | undefined;
}

/**
 * Keep a layer. Nothing is read or waited for first, so that it works while a tab is closing. Rejects when the browser's
 * storage is full; what was kept before then stands.
 */
export const saveLayer = (
  name: WrittenLayer,
  layer: LibraryLayer,
  { before, savedBy, source }: LayerSave,
): Promise<void> =>
  storage.setItems([
    { key: keyOf(name), value: { file: toFile(layer), savedBy, ...(source && { source }) } satisfies KeptLayer },
    { key: beforeOf(name), value: { file: toFile(before), savedBy, ...(source && { source }) } satisfies KeptLayer },
  ]);

/**
 * Called after every change of a layer by another window or part than `me`; returns how to stop. One's own saves are not
 * even read: that would be ten thousand phrases checked at each pause in typing.
 */
export const watchLayer = (name: WrittenLayer, me: string, changed: (now: ReadLayer) => void): (() => void) =>
  itemOf(name).watch((stored) => {
    if (typeof stored === 'object' && stored !== null && 'savedBy' in stored && stored.savedBy === me) return;
    void readLayer(name).then(changed);
  });

/** Called when what any layer says of taught tools changes; returns how to stop. */
export function toolsChanged(changed: () => void): () => void {
  const toolsIn = (stored: unknown) => JSON.stringify(read(stored)?.layer.tools ?? []);
  const stops = WRITTEN_LAYERS.map((name) =>
    itemOf(name).watch((now, before) => toolsIn(now) !== toolsIn(before) && changed()),
  );
  return () => {
    for (const stop of stops) stop();
  };
}

/** Called when any layer changes; returns how to stop. */
export function onLayersChanged(changed: () => void): () => void {
  const stops = WRITTEN_LAYERS.map((name) => itemOf(name).watch(changed));
  return () => {
    for (const stop of stops) stop();
  };
}
