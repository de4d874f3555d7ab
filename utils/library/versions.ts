import { z } from 'zod';
import { sameData } from './edit.ts';
import { keptLayerSchema, type LibraryLayer, type PhraseEntry } from './schema.ts';

/** How many earlier states of a layer are kept. */
export const MOST_VERSIONS = 20;

/** A layer as it was before a change. */
export interface Version {
  readonly at: number;
  /** What came after it: "bringing in ours.csv". */
  readonly what: string;
  readonly layer: LibraryLayer;
}

/** What is kept of versions: the newest whole, each older one as what differs from the one after it. */
export interface KeptVersions {
  readonly newest: { readonly at: number; readonly what: string; readonly layer: LibraryLayer };
  readonly older: readonly { readonly at: number; readonly what: string; readonly back: LayerDelta }[];
}

/** How to come from one state of a layer to another. */
export interface LayerDelta {
  /** By id; null: it is not there. */
  readonly phrases: Readonly<Record<string, PhraseEntry | null>>;
  /** All but the phrases, where it differs. */
  readonly rest?: Omit<LibraryLayer, 'phrases'>;
}

export function deltaBetween(from: LibraryLayer, to: LibraryLayer): LayerDelta {
  const phrases: Record<string, PhraseEntry | null> = {};
  const before = new Map(from.phrases.map((phrase) => [phrase.id, phrase]));
  for (const phrase of to.phrases) {
    if (!sameData(before.get(phrase.id), phrase)) phrases[phrase.id] = phrase;
    before.delete(phrase.id);
  }
  for (const id of before.keys()) phrases[id] = null;
  const { phrases: _, ...was } = from;
  const { phrases: __, ...rest } = to;
  return sameData(was, rest) ? { phrases } : { phrases, rest };
}

export function applyDelta(layer: LibraryLayer, { phrases, rest }: LayerDelta): LibraryLayer {
  const { phrases: own, ...was } = layer;
  const kept = own.flatMap((phrase) => {
    if (!Object.hasOwn(phrases, phrase.id)) return [phrase];
    const now = phrases[phrase.id];
    return now ? [now] : [];
  });
  const there = new Set(own.map(({ id }) => id));
  const back = Object.values(phrases).filter((phrase) => phrase !== null && !there.has(phrase.id));
  return { ...(rest ?? was), phrases: [...kept, ...back.filter((phrase) => phrase !== null)] };
}

/** One more, the newest; the oldest goes when there are too many. */
export function withVersion(kept: KeptVersions | undefined, version: Version): KeptVersions {
  if (!kept) return { newest: version, older: [] };
  const { at, what, layer } = kept.newest;
  const older = [{ at, what, back: deltaBetween(version.layer, layer) }, ...kept.older];
  return { newest: version, older: older.slice(0, MOST_VERSIONS - 1) };
}

/** Newest first. */
export function versionsIn(kept: KeptVersions | undefined): readonly Version[] {
  if (!kept) return [];
  const versions: Version[] = [kept.newest];
  let { layer } = kept.newest;
  for (const { at, what, back } of kept.older) {
    layer = applyDelta(layer, back);
    versions.push({ at, what, layer });
  }
  return versions;
}

const restSchema = z.record(z.string(), z.unknown());
const named = { at: z.number(), what: z.string().max(300) };
const keptSchema = z.object({
  newest: z.object({ ...named, layer: keptLayerSchema }),
  older: z.array(z.object({ ...named, back: z.unknown() })).max(MOST_VERSIONS),
});
const deltaSchema = z.object({ phrases: z.record(z.string(), z.unknown()), rest: restSchema.exactOptional() });

/** What was stored, as far as it can be read: from the first broken one on, the older ones hang in the air and go. */
export function readVersions(stored: unknown): KeptVersions | undefined {
  const read = keptSchema.safeParse(stored);
  if (!read.success) return undefined;
  const older: KeptVersions['older'][number][] = [];
  for (const { at, what, back } of read.data.older) {
    const delta = readDelta(back);
    if (!delta) break;
    older.push({ at, what, back: delta });
  }
  return { newest: read.data.newest, older };
}

function readDelta(stored: unknown): LayerDelta | undefined {
  const read = deltaSchema.safeParse(stored);
  if (!read.success) return undefined;
  const there = Object.entries(read.data.phrases).filter(([, phrase]) => phrase !== null);
  const layer = keptLayerSchema.safeParse({ ...read.data.rest, phrases: there.map(([, phrase]) => phrase) });
  if (!layer.success) return undefined;
  const gone = Object.entries(read.data.phrases).flatMap(([id, phrase]) =>
    phrase === null ? [[id, null] as const] : [],
  );
  const { phrases, ...rest } = layer.data;
  return {
    phrases: Object.fromEntries([...gone, ...phrases.map((phrase) => [phrase.id, phrase] as const)]),
    ...(read.data.rest && { rest }),
  };
}
