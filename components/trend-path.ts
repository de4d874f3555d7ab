import type { MoodPoint, Trajectory } from '../utils/engine/types.ts';
import { MOOD_WORDS } from './words.ts';

/** How many messages the trend shows. The last three count most and are drawn heavy. */
const SHOWN = 8;
const HEAVY = 3;
const LEFT = 2;
const RIGHT = 112;
/** Where the line rests: calm. Below it there is more room, as that is where difficult chats go. */
export const REST = 11;
const UP = 8;
const DOWN = 16;

export interface Dot {
  readonly x: number;
  readonly y: number;
}

export interface TrendPath {
  readonly before: string | undefined;
  readonly lately: string | undefined;
  readonly dots: readonly Dot[];
  readonly now: Dot;
}

/** The trend in a box of 116 × 30. Undefined without points. */
export function trendPath(points: readonly MoodPoint[]): TrendPath | undefined {
  const shown = points.slice(-SHOWN);
  const gap = shown.length > 1 ? (RIGHT - LEFT) / (shown.length - 1) : 0;
  const dots = shown.map(({ valence }, index) => ({
    x: round(RIGHT - gap * (shown.length - 1 - index)),
    y: round(heightOf(valence)),
  }));
  const now = dots.at(-1);
  if (!now) return undefined;
  return {
    before: curve(dots.slice(0, 1 - HEAVY || undefined)),
    lately: curve(dots.slice(-HEAVY)),
    dots: dots.slice(-HEAVY, -1),
    now,
  };
}

const heightOf = (valence: number) => {
  const bounded = Math.max(-1, Math.min(1, Number.isFinite(valence) ? valence : 0));
  return REST - bounded * (bounded > 0 ? UP : DOWN);
};

const round = (value: number) => Math.round(value * 10) / 10;

/** Flat at each dot, so that a message reads as a level and not as a slope. */
function curve(dots: readonly Dot[]): string | undefined {
  const [first, ...rest] = dots;
  if (!first || rest.length === 0) return undefined;
  let from = first;
  let path = `M${first.x} ${first.y}`;
  for (const dot of rest) {
    const middle = round((from.x + dot.x) / 2);
    path += `C${middle} ${from.y} ${middle} ${dot.y} ${dot.x} ${dot.y}`;
    from = dot;
  }
  return path;
}

/** The trend in one sentence, for those who do not see it. */
export function trendSentence(points: readonly MoodPoint[], trajectory: Trajectory, run: number): string {
  const shown = points.slice(-SHOWN);
  const last = shown.at(-1);
  if (!last) return 'No trend yet';
  const lead = shown.length === 1 ? 'Mood in 1 message: ' : `Mood over the last ${shown.length} messages: `;
  const now = MOOD_WORDS[last.mood].toLowerCase();
  if (trajectory === 'unknown') return `${lead}${now}`;
  if (trajectory === 'steady') return `${lead}${now} and steady`;
  const turn = shown[shown.length - 1 - run];
  const start = turn ? `${MOOD_WORDS[turn.mood].toLowerCase()}, then ` : '';
  return `${lead}${start}${trajectory} to ${now}${run > 1 ? ` over ${run}` : ''}`;
}
