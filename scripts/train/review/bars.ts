import type { Reading } from '../../../utils/engine/rules/reading/model.ts';
import type { LeftOut } from './left-out.ts';
import { FINE } from './rows.ts';

/** Of the fine sentences of writers never seen so many may be marked, and of real replies. */
const FINE_SHARE = 0.025;
const REPLY_SHARE = 0.005;
/** A real reply so near below a bar counts as marked: a bar set just above one reply lets the next one through. */
const MARGIN = 0.5;
/** What a marked reply, and a marked fine sentence, cost: finds that would have to pay for it. */
const PRICES = Array.from({ length: 16 }, (_, i) => 0.3 * 1.45 ** i);
const FINE_PRICES = Array.from({ length: 12 }, (_, i) => 0.05 * 1.5 ** i);

export type Bars = ReadonlyMap<string, number>;

interface Event {
  readonly odds: number;
  readonly right: number;
  readonly fine: number;
  readonly reply: number;
}
interface Choice {
  readonly bars: Bars;
  readonly right: number;
  readonly fine: number;
  readonly replies: number;
}

/** For each category the odds from which it speaks: as many right finds as can be had for so few wrong ones. */
export function barsFor(all: readonly LeftOut[], replies: readonly (readonly Reading[])[]): Bars {
  const events = Map.groupBy(
    [
      ...all.map(({ row, reading }) => [
        reading.label,
        {
          odds: reading.odds,
          right: row.label === reading.label ? 1 : 0,
          fine: row.label === FINE ? 1 : 0,
          reply: 0,
        },
      ]),
      ...replies.flat().map((reading) => [reading.label, { odds: reading.odds + MARGIN, right: 0, fine: 0, reply: 1 }]),
    ] as [string, Event][],
    ([label]) => label,
  );
  const sorted = [...events]
    .filter(([label]) => label !== 'other')
    .map(([label, some]) => [label, some.map(([, event]) => event).sort((a, b) => b.odds - a.odds)] as const);
  const fineAll = all.filter(({ row }) => row.label === FINE).length;
  let best: Choice = { bars: new Map(), right: 0, fine: 0, replies: 0 };
  for (const replyPrice of PRICES) {
    for (const finePrice of FINE_PRICES) {
      const one = choose(sorted, replyPrice, finePrice);
      const fits = one.fine <= FINE_SHARE * fineAll && one.replies <= REPLY_SHARE * replies.length;
      if (fits && one.right > best.right) best = one;
    }
  }
  for (const [label, bar] of best.bars) console.log(`bar ${label}: ${bar.toFixed(2)}`);
  return best.bars;
}

function choose(sorted: readonly (readonly [string, readonly Event[]])[], replyPrice: number, finePrice: number) {
  const bars = new Map<string, number>();
  const total = { right: 0, fine: 0, replies: 0 };
  for (const [label, events] of sorted) {
    const sum = { right: 0, fine: 0, replies: 0, worth: 0 };
    let best = { ...sum, bar: 0 };
    for (const { odds, right, fine, reply } of events) {
      sum.right += right;
      sum.fine += fine;
      sum.replies += reply;
      sum.worth = sum.right - finePrice * sum.fine - replyPrice * sum.replies;
      if (sum.worth > best.worth) best = { ...sum, bar: odds };
    }
    if (best.worth <= 0) continue;
    bars.set(label, best.bar);
    total.right += best.right;
    total.fine += best.fine;
    total.replies += best.replies;
  }
  return { bars, ...total };
}
