/** How often ours does what the peer does once in the same time: above 1 is faster than the peer. */
export interface Duel {
  readonly ratio: number;
  readonly oursPerSecond: number;
  readonly peersPerSecond: number;
}

const ROUNDS = 15;
const FEW_ROUNDS = 7;
const ROUND_MS = 60;

/** Run both in turn, A B A B …, so that a drift of the machine's speed hits both; medians of the rounds. */
export function duel(ours: () => void, peer: () => void, unitsPerCall: number): Duel {
  rate(ours, unitsPerCall);
  rate(peer, unitsPerCall);
  return medians(Array.from({ length: ROUNDS }, () => [rate(ours, unitsPerCall), rate(peer, unitsPerCall)] as const));
}

/** The same against a peer that answers later. It is slow and steady, so fewer rounds will do. */
export async function duelWithPromises(
  ours: () => void,
  peer: () => Promise<void>,
  unitsPerCall: number,
): Promise<Duel> {
  rate(ours, unitsPerCall);
  for (let warmUp = 0; warmUp < 3; warmUp++) await peer();
  const rounds: (readonly [number, number])[] = [];
  for (let round = 0; round < FEW_ROUNDS; round++) {
    const mine = rate(ours, unitsPerCall);
    const start = performance.now();
    await peer();
    rounds.push([mine, (unitsPerCall * 1000) / (performance.now() - start)]);
  }
  return medians(rounds);
}

const medians = (rounds: readonly (readonly [number, number])[]): Duel => ({
  ratio: median(rounds.map(([mine, theirs]) => mine / theirs)),
  oursPerSecond: median(rounds.map(([mine]) => mine)),
  peersPerSecond: median(rounds.map(([, theirs]) => theirs)),
});

function rate(work: () => void, unitsPerCall: number): number {
  const start = performance.now();
  let calls = 0;
  let now = start;
  while (now - start < ROUND_MS) {
    work();
    calls++;
    now = performance.now();
  }
  return (calls * unitsPerCall * 1000) / (now - start);
}

export const quantile = (values: readonly number[], q: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);
