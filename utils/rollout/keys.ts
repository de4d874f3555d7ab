import { type Bytes, fromText, toText, utf8 } from './bytes.ts';

/** A public key as base64url: what a pack is signed with, and what a computer trusts. */
export type PublicKey = string;

const ALGORITHM = 'Ed25519';
const KEY_BYTES = 32;

/** Undefined where this browser has no Ed25519 (Chrome before 137): nothing can be checked there, so nothing is taken. */
export async function makeKeyPair(): Promise<CryptoKeyPair | undefined> {
  const made = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']).catch(() => undefined);
  return made && 'privateKey' in made ? made : undefined;
}

/** Whether this browser can check a signature at all. */
export const canVerify = async (): Promise<boolean> => (await makeKeyPair()) !== undefined;

export const isPublicKey = (text: string): boolean => fromText(text)?.length === KEY_BYTES;

export const publicText = async (key: CryptoKey): Promise<PublicKey> =>
  toText(await crypto.subtle.exportKey('raw', key));

/** Sign a text of ours; `as` says what it is, so that a signature under one thing never holds for another. */
export async function sign(key: CryptoKey, as: Signed, text: string): Promise<string> {
  return toText(await crypto.subtle.sign(ALGORITHM, key, said(as, text)));
}

/** False for anything but the very text signed with that very key. Never rejects. */
export async function isSigned(by: PublicKey, signature: string, as: Signed, text: string): Promise<boolean> {
  const raw = fromText(by);
  const mark = fromText(signature);
  if (raw?.length !== KEY_BYTES || !mark) return false;
  try {
    const key = await crypto.subtle.importKey('raw', raw, ALGORITHM, false, ['verify']);
    return await crypto.subtle.verify(ALGORITHM, key, mark, said(as, text));
  } catch {
    return false;
  }
}

export type Signed = 'pack' | 'handover';
const said = (as: Signed, text: string): Bytes => utf8(`poise ${as} 1\n${text}`);

const digest = async (bytes: Bytes): Promise<Bytes> => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

/** What tells two texts apart, in 43 letters. */
export const fingerprint = async (text: string): Promise<string> => toText(await digest(utf8(text)));

/** A key as two people compare it: "7F2C 91AE 0D54 B3E8". */
export async function shortKey(key: PublicKey): Promise<string> {
  const bytes = await digest(fromText(key) ?? utf8(key));
  const hex = Array.from(bytes.slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return (hex.toUpperCase().match(/.{4}/g) ?? []).join(' ');
}

const SPOKEN_WORDS = 6;
const WORD_BITS = 11;

/**
 * The same as words, to be read out over the phone: 66 bits, so that nobody finds another key with the same ones. The
 * list is BIP-39's, whose words are told apart by their first four letters.
 */
export async function spokenKey(key: PublicKey, words: readonly string[]): Promise<string> {
  const bytes = await digest(fromText(key) ?? utf8(key));
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: SPOKEN_WORDS }, (_, at) =>
    words.at(Number.parseInt(bits.slice(at * WORD_BITS, (at + 1) * WORD_BITS), 2)),
  ).join(' ');
}
