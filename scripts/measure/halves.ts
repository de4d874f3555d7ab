/** A fixed, unseeded hash: the same row is in the same half on every machine. */
export const halfOf = (id: string): 'a' | 'b' => ((hashOf(id) >>> 7) % 2 === 0 ? 'a' : 'b');

/** A third of half A, kept apart while settings are chosen. */
export const isKeptApart = (id: string): boolean => (hashOf(id) >>> 11) % 3 === 0;

function hashOf(id: string): number {
  let hash = 2166136261;
  for (const sign of id) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16777619) >>> 0;
  return hash;
}
