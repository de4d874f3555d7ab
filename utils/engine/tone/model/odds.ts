/** `Math.exp` may differ from one engine to the next; products do not: the same bits on every machine. */
export function exp(x: number): number {
  if (x < -30) return 0;
  let power = 1 + Math.min(x, 30) / 4096;
  for (let doubling = 0; doubling < 12; doubling++) power *= power;
  return power;
}

export const sigmoid = (x: number): number => (x < 0 ? exp(x) / (1 + exp(x)) : 1 / (1 + exp(-x)));

/** What each of some scores is worth against the others and one more of 0, which comes last: they add up to 1. */
export function oddsOf(scores: Float64Array, from: number, count: number, into: Float64Array): void {
  let most = 0;
  for (let at = 0; at < count; at++) most = Math.max(most, scores[from + at] ?? 0);
  let all = exp(-most);
  into[count] = all;
  for (let at = 0; at < count; at++) {
    const odds = exp((scores[from + at] ?? 0) - most);
    into[at] = odds;
    all += odds;
  }
  for (let at = 0; at <= count; at++) into[at] = (into[at] ?? 0) / all;
}
