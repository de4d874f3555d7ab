import { withRenames } from './renames.ts';
import { keptLayerSchema, type LibraryLayer } from './schema.ts';
import { toV2 } from './to-v2.ts';

/** What a library file says it is. The same document is what the desk keeps and what it exports. */
export const LIBRARY_FORMAT = 'poise-library';
export const LIBRARY_VERSION = 2;

export interface LibraryFile extends LibraryLayer {
  readonly format: typeof LIBRARY_FORMAT;
  readonly version: typeof LIBRARY_VERSION;
}

export type Document = Readonly<Record<string, unknown>>;

/**
 * From each version to the next. Total: whatever an older Poise could have written goes through, and what it could not
 * is left for the schema to name. Never edited after a release; each has a frozen example in tests/storage/examples.
 */
const migrations: readonly ((document: Document) => Document)[] = [
  // 0 was the bare layer, with no word of what it is.
  (document) => ({ ...document, format: LIBRARY_FORMAT, version: 1 }),
  toV2,
];

export type Upgraded = { readonly fields: Document } | { readonly fields: undefined; readonly reason: string };

/** A document of any version as the fields of the newest; the schema has not looked at them yet. */
export function upgrade(data: unknown): Upgraded {
  if (!isDocument(data)) return refused('it is not a library: there is no { … } around it');
  const { format, version } = data;
  if (format !== undefined && format !== LIBRARY_FORMAT)
    return refused('it is a file of something else, not a Poise library');
  const from = format === undefined ? 0 : version;
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 0) return refused('its version is not a number');
  if (from > LIBRARY_VERSION) return refused(`it was made by a newer Poise (version ${from}); update Poise first`);
  const latest = migrations.slice(from).reduce((document, migrate) => migrate(document), data);
  const { format: _, version: __, ...fields } = latest;
  return { fields };
}

const refused = (reason: string): Upgraded => ({ fields: undefined, reason });

const isDocument = (data: unknown): data is Document =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** A kept document as a layer, whatever version wrote it; undefined when it cannot be read. */
export function readKept(data: unknown): LibraryLayer | undefined {
  const { fields } = upgrade(data);
  const layer = fields && keptLayerSchema.safeParse(fields).data;
  return layer && withRenames(layer);
}

export const toFile = (layer: LibraryLayer): LibraryFile => ({
  format: LIBRARY_FORMAT,
  version: LIBRARY_VERSION,
  ...layer,
});

export const emptyLayer: LibraryLayer = { phrases: [], hidden: [], rules: {}, allowlist: [] };
