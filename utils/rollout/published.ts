import { z } from 'zod';
import { readKept, toFile } from '../library/file.ts';
import type { LibraryLayer } from '../library/schema.ts';
import type { Pack } from './pack.ts';

/** What agents were given once: who published it, when, and what for. */
export interface PublishedVersion {
  readonly version: number;
  readonly published: string;
  readonly by: string;
  readonly note: string;
  readonly layer: LibraryLayer;
}

const kept = z.object({
  version: z.number().int(),
  published: z.string(),
  by: z.string(),
  note: z.string(),
  file: z.unknown(),
});

/** As it is kept. */
export const keptVersion = ({ version, published, by, note, library }: Pack) => ({
  version,
  published,
  by,
  note,
  file: toFile(library),
});

/** Undefined: it cannot be read. */
export function readVersion(stored: unknown): PublishedVersion | undefined {
  const { data } = kept.safeParse(stored);
  if (!data) return undefined;
  const { file, ...words } = data;
  const layer = readKept(file);
  return layer && { ...words, layer };
}
