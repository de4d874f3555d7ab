import { z } from 'zod';
import { toFile, upgrade } from '../library/file.ts';
import { type LibraryLayer, layerSchema } from '../library/schema.ts';
import { canonical } from './canonical.ts';
import { isPublicKey, type PublicKey, sign } from './keys.ts';

export const PACK_FORMAT = 'poise-pack';
/** Of the format. The version of the library inside is `version`. */
const PACK_MADE = 1;

const key = z.string().max(64).refine(isPublicKey, 'it is not a key');
const signature = z.string().max(100);
const keys = z.array(key).max(20);

/** One key's word for the next. With these a computer that slept through a change finds its way to the new key. */
const handoverSchema = z.strictObject({ from: key, to: key, signature });

/** Everything of a pack but the library, which has a schema and a history of its own. */
const packSchema = z.strictObject({
  format: z.literal(PACK_FORMAT),
  made: z.literal(PACK_MADE),
  layer: z.enum(['organisation', 'team']),
  /** Counts up by one with each publishing; a lower one is never taken. */
  version: z.number().int().min(1).max(1_000_000_000),
  /** When, as an ISO date, by whom, and what for: for people. */
  published: z.iso.datetime(),
  by: z.string().max(60).default(''),
  note: z.string().max(200).default(''),
  keys: z.strictObject({
    /** Keys that may sign from now on, besides this one. */
    next: keys.default([]),
    /** Keys that may sign no more, ever. */
    revoked: keys.default([]),
    handovers: z.array(handoverSchema).max(20).default([]),
  }),
  library: z.unknown(),
});

const envelopeSchema = z.object({ pack: z.record(z.string(), z.unknown()), key, signature });

export type Handover = z.infer<typeof handoverSchema>;
export type PackLayer = z.infer<typeof packSchema>['layer'];
export type Pack = Omit<z.infer<typeof packSchema>, 'library'> & { readonly library: LibraryLayer };

/** A pack as it lies on the server; nothing in it is believed yet. */
export interface Envelope {
  readonly pack: Readonly<Record<string, unknown>>;
  readonly key: PublicKey;
  readonly signature: string;
}

/** Undefined: it is JSON of something else. */
export const readEnvelope = (data: unknown): Envelope | undefined => envelopeSchema.safeParse(data).data;

/** The text a pack's signature is about. */
export const signedText = (pack: Readonly<Record<string, unknown>>): string => canonical(pack);

export type ReadPack = { readonly pack: Pack } | { readonly pack: undefined; readonly reason: string };

/** Look into a pack whose signature held. */
export function readPack(data: Readonly<Record<string, unknown>>): ReadPack {
  const made = data.made;
  if (typeof made === 'number' && made > PACK_MADE) return cannot('it was made by a newer Poise; update Poise first');
  const { data: outside, error } = packSchema.safeParse(data);
  if (!outside) return cannot(first(error));
  const upgraded = upgrade(outside.library);
  if (!upgraded.fields) return cannot(upgraded.reason);
  const inside = layerSchema.safeParse(upgraded.fields);
  return inside.success ? { pack: { ...outside, library: inside.data } } : cannot(first(inside.error));
}

const cannot = (reason: string): ReadPack => ({ pack: undefined, reason });

const first = (error: z.ZodError | undefined): string => {
  const [issue] = error?.issues ?? [];
  return issue ? `${issue.path.map(String).join(' › ') || 'the pack'}: ${issue.message}` : 'it is not a pack';
};

/** What a lead decides of a pack; the rest follows. */
export interface PackWords extends Omit<Pack, 'format' | 'made'> {}

/** The file that goes to the server: readable, and good wherever its fields are moved to. */
export async function signPack(words: PackWords, key: PublicKey, privateKey: CryptoKey): Promise<string> {
  const pack = { format: PACK_FORMAT, made: PACK_MADE, ...words, library: toFile(words.library) };
  // Through JSON first: what is signed is what will be read.
  const data: Readonly<Record<string, unknown>> = JSON.parse(JSON.stringify(pack));
  const envelope = { pack: data, key, signature: await sign(privateKey, 'pack', signedText(data)) };
  return `${JSON.stringify(envelope, undefined, 1)}\n`;
}

/** One key's word for the next. */
export const handOver = async (from: PublicKey, to: PublicKey, privateKey: CryptoKey): Promise<Handover> => ({
  from,
  to,
  signature: await sign(privateKey, 'handover', handoverText(from, to)),
});

export const handoverText = (from: PublicKey, to: PublicKey): string => `${from} ${to}`;
