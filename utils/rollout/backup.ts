import { z } from 'zod';
import { fromText, toText, utf8 } from './bytes.ts';
import { isPublicKey, makeKeyPair, type PublicKey, publicText, sign } from './keys.ts';

/** As many as the OWASP sheet asks of PBKDF2 with SHA-256; a second or so of waiting, once. */
const ROUNDS = 600_000;
const MOST_ROUNDS = 5_000_000;
/** Shorter than this, a passphrase is guessed. */
export const SHORTEST_PASSPHRASE = 12;

/** A key that signs: the browser holds it and gives it out to nobody, not even to us. */
export interface SigningKey {
  readonly key: PublicKey;
  readonly privateKey: CryptoKey;
  /** The same key locked with a passphrase: the spare that can be saved as a file. */
  readonly spare: string;
}

const spareSchema = z.object({
  format: z.literal('poise-key'),
  made: z.literal(1),
  key: z.string().refine(isPublicKey),
  rounds: z.number().int().min(100_000).max(MOST_ROUNDS),
  salt: z.string().max(100),
  nonce: z.string().max(100),
  locked: z.string().max(400),
});

/** A new key. Undefined where this browser has no Ed25519. */
export async function makeSigningKey(passphrase: string, rounds = ROUNDS): Promise<SigningKey | undefined> {
  const pair = await makeKeyPair();
  if (!pair) return undefined;
  const key = await publicText(pair.publicKey);
  const bare = await crypto.subtle.exportKey('pkcs8', pair.privateKey);
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const lock = await lockOf(passphrase, salt, rounds);
  const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: utf8(key) }, lock, bare);
  const spare = {
    format: 'poise-key',
    made: 1,
    key,
    rounds,
    salt: toText(salt),
    nonce: toText(nonce),
    locked: toText(locked),
  };
  return { key, privateKey: await sealed(bare), spare: `${JSON.stringify(spare, undefined, 1)}\n` };
}

export type OpenedSpare = { readonly opened: SigningKey } | { readonly opened: undefined; readonly reason: string };

/** A saved spare and its passphrase as the key again. */
export async function openSpare(text: string, passphrase: string): Promise<OpenedSpare> {
  const spare = readSpare(text);
  if (!spare) return { opened: undefined, reason: 'This is no spare of a key, or only part of one.' };
  const [salt, nonce, locked] = [fromText(spare.salt), fromText(spare.nonce), fromText(spare.locked)];
  try {
    if (!salt || !nonce || !locked) throw new Error('not base64url');
    const lock = await lockOf(passphrase, salt, spare.rounds);
    const from = { name: 'AES-GCM', iv: nonce, additionalData: utf8(spare.key) };
    const privateKey = await sealed(await crypto.subtle.decrypt(from, lock, locked));
    await sign(privateKey, 'handover', '');
    return { opened: { key: spare.key, privateKey, spare: text } };
  } catch {
    return { opened: undefined, reason: 'The passphrase does not open it.' };
  }
}

function readSpare(text: string): z.infer<typeof spareSchema> | undefined {
  try {
    return spareSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Non-extractable from here on. */
const sealed = (bare: ArrayBuffer): Promise<CryptoKey> =>
  crypto.subtle.importKey('pkcs8', bare, 'Ed25519', false, ['sign']);

async function lockOf(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const words = await crypto.subtle.importKey('raw', utf8(passphrase.normalize('NFKC')), 'PBKDF2', false, [
    'deriveKey',
  ]);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    words,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
