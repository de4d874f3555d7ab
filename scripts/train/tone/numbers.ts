export { exp, sigmoid } from '../../../utils/engine/tone/model/odds.ts';

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
