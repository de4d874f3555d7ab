import { z } from 'zod';

const key = z.string().max(64);
const line = z.object({ at: z.number(), mark: z.enum(['good', 'careful', 'refused']), text: z.string() });

/** What this computer knows from looking: kept, and believed only after this schema has read it. */
export const seenSchema = z.object({
  /** The pinned key the rest was learned under: pin another, and it starts anew. */
  pinned: key,
  url: z.string(),
  trust: z.object({ key, next: z.array(key), revoked: z.array(key) }),
  held: z.object({ version: z.number(), print: z.string() }).optional(),
  etag: z.string().optional(),
  /** The newest pack that was let in, for people. */
  pack: z.object({ version: z.number(), published: z.string(), by: z.string(), note: z.string() }).optional(),
  /** A newer one is there, and this computer's own changes stand in its way. */
  waiting: z.object({ version: z.number(), by: z.string() }).optional(),
  lines: z.array(line).default([]),
});

export type Seen = z.infer<typeof seenSchema>;

export const readSeen = (stored: unknown): Seen | undefined => seenSchema.safeParse(stored).data;

/** What is known of this source: what was learned under the same key, and the log in any case. */
export function seenOf(seen: Seen | undefined, source: { readonly url: string; readonly key: string }): Seen {
  const lines = seen?.lines ?? [];
  if (seen?.pinned !== source.key)
    return { pinned: source.key, url: source.url, trust: { key: source.key, next: [], revoked: [] }, lines };
  if (seen.url === source.url) return seen;
  const { etag: _, ...rest } = seen;
  return { ...rest, url: source.url };
}

const historySchema = z.object({
  handovers: z.array(z.object({ from: key, to: key, signature: z.string() })),
  revoked: z.array(key),
});

export type KeyHistory = z.infer<typeof historySchema>;

export const readHistory = (stored: unknown): KeyHistory =>
  historySchema.safeParse(stored).data ?? { handovers: [], revoked: [] };
