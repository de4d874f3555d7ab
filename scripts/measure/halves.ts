/** A fixed, unseeded hash: the same row is in the same half on every machine. */
export const halfOf = (id: string): 'a' | 'b' => ((hashOf(id) >>> 7) % 2 === 0 ? 'a' : 'b');

/** A third of half A, kept apart while settings are chosen. */
export const isKeptApart = (id: string): boolean => (hashOf(id) >>> 11) % 3 === 0;

/** The halves of the chats on which the draft rules, the reader and the suggestions are measured. */
export const halfOfChat = (id: string): 'a' | 'b' => (hashOf(id) % 2 === 0 ? 'a' : 'b');

/** FNV-1a: the same on every machine. */
export function hashOf(id: string): number {
  let hash = 2166136261;
  for (const sign of id) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16777619) >>> 0;
  return hash;
}
