import type { Label } from '../types.ts';
import { type Hit, hitsOf, withCourtesy } from './hits.ts';
import { insultsOf } from './insults.ts';
import { generalSum } from './model/general.ts';
import { withSarcasm } from './sarcasm.ts';
import type { Marks, Token, Tokens } from './tokens.ts';

/** What the cues alone make of a message: the model's input, and most of what is shown. */
export interface CueReading {
  readonly tokens: readonly Token[];
  readonly marks: Marks;
  readonly hits: readonly Hit[];
  readonly shouting: boolean;
  /** The sum of the weights, on AFINN's scale. */
  readonly sum: number;
  /** The sum of what all words weigh in general. */
  readonly general: number;
  readonly valence: number;
  readonly label: Label;
  readonly anger: number;
  readonly abuse: number;
}

/** Where valence becomes a label; chosen on half A of the public sets (docs/tone.md). */
export const NEGATIVE = -0.2;
export const POSITIVE = 0.33;
/** How fast a sum of AFINN weights nears ±1. */
const SOFTNESS = 15;
/** Many small words do not make a complaint: those lighter than this count up to a limit together. */
const FAINT = 0.8;
const MOST_FAINT = 1.3;
/** A bare "perfect" or "thanks" is an answer more than a feeling. */
const BRIEF = 3;

export function readCues(read: Tokens): CueReading {
  const { tokens, marks } = read;
  const shouting = isShouting(tokens);
  const hits = withSarcasm(withInsults(withCourtesy(hitsOf(tokens, shouting), tokens), insultsOf(tokens)), tokens);
  const sum = weigh(hits, read, shouting);
  const valence = round(sum / Math.sqrt(sum * sum + SOFTNESS));
  const abuse = round(strongest(hits, ({ abuse }) => abuse));
  const anger = angerOf(hits, valence, marks.exclamations, shouting);
  const general = generalSum(tokens, marks, shouting);
  return { tokens, marks, hits, shouting, sum, general, valence, label: labelOf(valence), anger, abuse };
}

export const labelOf = (valence: number): Label =>
  valence <= NEGATIVE ? 'negative' : valence >= POSITIVE ? 'positive' : 'neutral';

/** Most of the words in capitals, and enough of them that it is no abbreviation. */
function isShouting(tokens: readonly Token[]): boolean {
  let words = 0;
  let caps = 0;
  for (const { form } of tokens) {
    const { kind, word, caps: inCaps } = form;
    if (kind !== 'word' || word.length < 2) continue;
    words++;
    if (inCaps) caps++;
  }
  return caps >= 4 && caps / words > 0.6;
}

/** An insult takes the place of the weaker hits it covers; stronger ones stay, and it gives way. */
function withInsults(hits: readonly Hit[], insults: readonly Hit[]): readonly Hit[] {
  if (insults.length === 0) return hits;
  const merged = [...hits, ...insults].sort((a, b) => a.from - b.from || b.abuse - a.abuse);
  const kept: Hit[] = [];
  for (const hit of merged) {
    const last = kept.at(-1);
    if (!last || last.to <= hit.from) kept.push(hit);
    else if (hit.abuse > last.abuse) kept[kept.length - 1] = hit;
  }
  return kept;
}

/** The sum of all weights, with what the marks add. */
function weigh(hits: readonly Hit[], { tokens, marks }: Tokens, shouting: boolean): number {
  let sum = 0;
  let faint = 0;
  for (const { weight } of hits) {
    if (Math.abs(weight) < FAINT) faint += weight;
    else sum += weight;
  }
  sum += Math.max(-MOST_FAINT, Math.min(MOST_FAINT, faint));
  if (sum > 0 && tokens.length <= BRIEF) sum *= 0.6;
  sum *= 1 + 0.07 * Math.min(marks.exclamations, 4);
  if (shouting) sum *= sum < 0 ? 1.2 : 1.1;
  if (marks.piledUp && marks.questions > 1) sum -= 0.8;
  return sum;
}

function angerOf(hits: readonly Hit[], valence: number, exclamations: number, shouting: boolean): number {
  if (valence > 0.1) return 0;
  let calm = 1;
  for (const { anger, weight } of hits) {
    if (weight < 0) calm *= 1 - Math.min(0.95, anger > 0 ? anger * 0.8 : Math.abs(weight) * 0.03);
  }
  const loud = (shouting ? 0.2 : 0) + (valence < -0.2 ? Math.min(exclamations, 3) * 0.06 : 0);
  return round(Math.min(1, 1 - calm + loud));
}

const strongest = (hits: readonly Hit[], of: (hit: Hit) => number): number => {
  let most = 0;
  for (const hit of hits) most = Math.max(most, of(hit));
  return most;
};

export const round = (value: number): number => Math.round(value * 1000) / 1000 || 0;
