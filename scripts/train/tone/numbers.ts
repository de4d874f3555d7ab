/** Arithmetic that gives the same bits on every machine: `Math.exp` may differ from one engine to the next. */
export function exp(x: number): number {
  if (x < -30) return 0;
  let power = 1 + Math.min(x, 30) / 4096;
  for (let doubling = 0; doubling < 12; doubling++) power *= power;
  return power;
}

export const sigmoid = (x: number): number => (x < 0 ? exp(x) / (1 + exp(x)) : 1 / (1 + exp(-x)));

export const bounded = (x: number): number => Math.min(20, x);

/** A fixed sequence of orders. */
export class Shuffler {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  shuffle(order: Uint32Array): void {
    for (let at = order.length - 1; at > 0; at--) {
      const other = this.#below(at + 1);
      const moved = order[at] ?? 0;
      order[at] = order[other] ?? 0;
      order[other] = moved;
    }
  }

  #below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.#state / 4294967296) * limit);
  }
}
