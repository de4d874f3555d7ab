import { pbkdf2 } from '@noble/hashes/pbkdf2.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { OwnName } from '../../engine/taught.ts';

/**
 * A name is short and can be guessed: this makes guessing dear, and not impossible. Synchronous, since a page is read in
 * one go, and the browser's own hashing is not there on pages without TLS.
 */
const ROUNDS = 1000;
const MAX_NAME = 80;

/** One spelling of a name line; empty: it is none. */
export function plainName(text: string): string {
  const name = text.replace(/\s+/g, ' ').trim().toLowerCase();
  return name.length > MAX_NAME ? '' : name;
}

const hashOf = (name: string, salt: string): string =>
  bytesToHex(pbkdf2(sha256, plainName(name), salt, { c: ROUNDS, dkLen: 16 }));

/** What is kept of the agent's own name. */
export function ownNameOf(
  name: string,
  salt: string = bytesToHex(crypto.getRandomValues(new Uint8Array(16))),
): OwnName {
  return { salt, hash: hashOf(name, salt) };
}

/** Tells whether a name is the agent's own. Each name of a page is worked out once. */
export function knowsOwn(own: OwnName | undefined): ((name: string) => boolean) | undefined {
  if (!own) return undefined;
  const known = new Map<string, boolean>();
  return (name) => {
    if (plainName(name) === '') return false;
    const before = known.get(name);
    if (before !== undefined) return before;
    const isOwn = hashOf(name, own.salt) === own.hash;
    known.set(name, isOwn);
    return isOwn;
  };
}
