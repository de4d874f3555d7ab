/**
 * The n-grams a message is read by, as bucket numbers. Integers only, so every machine finds the same ones. Different
 * seeds keep the word "thanks" and the letters of "thanksgiving" apart.
 */
export const BUCKET_BITS = 14;
export const BUCKETS = 1 << BUCKET_BITS;

const WORD_SEED = 0x811c9dc5;
const LETTERS_SEED = 0x1b873593;
const PRIME = 0x01000193;
const SHORTEST = 3;
const LONGEST = 5;
/** Words are read by their letters up to here: nobody writes longer ones but by accident. */
const READ = 24;

/** What a word is hashed to; pairs are made from two of these. */
export function hashOf(word: string, seed = WORD_SEED): number {
  let hash = seed;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return hash;
}

/** All bits of a hash count for its bucket. */
export function bucketOf(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  return mixed & (BUCKETS - 1);
}

export const pairBucket = (first: number, second: number): number => bucketOf(Math.imul(first, 0x9e3779b1) ^ second);

/** The buckets of the letter sequences of a word, its edges marked. */
export function letterBuckets(word: string): number[] {
  const marked = `<${word.slice(0, READ)}>`;
  const found: number[] = [];
  for (let length = SHORTEST; length <= LONGEST; length++) {
    for (let at = 0; at + length <= marked.length; at++) {
      found.push(bucketOf(hashOf(marked.slice(at, at + length), LETTERS_SEED)));
    }
  }
  return found;
}
