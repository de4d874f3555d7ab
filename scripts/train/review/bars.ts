import type { Reading } from '../../../utils/engine/rules/reading/model.ts';
import type { LeftOut } from './left-out.ts';
import { FINE } from './rows.ts';

/** Of the fine sentences of writers never seen so many may be marked, and of real replies. */
const FINE_SHARE = 0.025;
const REPLY_SHARE = 0.005;
/** A real reply so near below a bar counts as marked: a bar set just above one reply lets the next one through. */
const MARGIN = 0.4;
/** A step of no cost at all is not worth endlessly much, and one find more is no reason for a step. */
const FREE = 0.001;
const FEWEST = 2;
export type Bars = ReadonlyMap<string, number>;

interface Event {
  readonly odds: number;
  readonly right: number;
  readonly fine: number;
  readonly reply: number;
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
  const most = {
    fine: FINE_SHARE * all.filter(({ row }) => row.label === FINE).length,
    reply: REPLY_SHARE * replies.length,
  };
  const bars = lowered(sorted, most);
  for (const [label, bar] of bars) console.log(`bar ${label}: ${bar.toFixed(2)}`);
  return bars;
}

type Most = Readonly<Pick<Event, 'fine' | 'reply'>>;

/** Bars lowered step by step, each time the one whose step gives most for what it costs, until nothing more may be spent. */
function lowered(sorted: readonly (readonly [string, readonly Event[]])[], most: Most): Map<string, number> {
  const bars = new Map<string, number>();
  const taken = new Map<string, number>();
  const spent = { fine: 0, reply: 0 };
  for (;;) {
    let best: (Step & { readonly label: string }) | undefined;
    for (const [label, events] of sorted) {
      const left = { fine: most.fine - spent.fine, reply: most.reply - spent.reply };
      const step = bestStep(events, taken.get(label) ?? 0, left, most);
      if (step && (!best || step.worth > best.worth)) best = { ...step, label };
    }
    if (!best) return bars;
    taken.set(best.label, best.to);
    bars.set(best.label, best.bar);
    spent.fine += best.fine;
    spent.reply += best.reply;
  }
}

interface Step extends Most {
  readonly to: number;
  readonly bar: number;
  readonly worth: number;
}

/** From here down the events: the step with the most right finds for its share of what may be spent. */
function bestStep(events: readonly Event[], from: number, left: Most, most: Most): Step | undefined {
  const sum = { right: 0, fine: 0, reply: 0 };
  let best: Step | undefined;
  for (let at = from; at < events.length; at++) {
    const event = events[at];
    if (!event) break;
    sum.right += event.right;
    sum.fine += event.fine;
    sum.reply += event.reply;
    if (sum.fine > left.fine || sum.reply > left.reply) break;
    const worth = sum.right / (sum.fine / most.fine + sum.reply / most.reply + FREE);
    if (event.right && sum.right >= FEWEST && (!best || worth > best.worth))
      best = { to: at + 1, bar: event.odds, worth, fine: sum.fine, reply: sum.reply };
  }
  return best;
}
