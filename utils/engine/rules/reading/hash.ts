/** Where hashing begins. */
export const HASH_START = 0x811c9dc5 | 0;

/** FNV-1a, one letter on. */
export const letterOn = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The hash of a word, as a signed 32-bit number: the same on every machine. */
export function hashOf(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = letterOn(hash, word.charCodeAt(i));
  return hash;
}

/** Two numbers into one, well stirred. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}
