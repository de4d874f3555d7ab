import type { Evidence, Flag, Label, Tone } from '../types.ts';
import { confidenceOf } from './confidence.ts';
import { evidenceOf } from './evidence.ts';
import { type Hit, hitsOf, withCourtesy } from './hits.ts';
import { insultsOf } from './insults.ts';
import { detectLanguage, isSupported } from './language.ts';
import { moodOf } from './mood-of.ts';
import { withSarcasm } from './sarcasm.ts';
import { type Token, type Tokens, tokensOf } from './tokens.ts';

/** Confidence under which a reading is shown as "Not sure". */
export const NOT_SURE = 0.35;

/** Where valence becomes a label; chosen on half A of the public sets (docs/tone.md). */
const NEGATIVE = -0.2;
const POSITIVE = 0.33;
/** How fast a sum of AFINN weights nears ±1. */
const SOFTNESS = 15;
/** Many small words do not make a complaint: those lighter than this count up to a limit together. */
const FAINT = 0.8;
const MOST_FAINT = 1.3;
/** A bare "perfect" or "thanks" is an answer more than a feeling. */
const BRIEF = 3;

/**
 * What one customer message says of the customer: valence, label, mood, flags, anger, abuse, how sure we are, and the
 * words it was read from. Nothing is scored in a language that is not supported; `known` is the language, where it
 * was told or found before. Any string; linear in its length.
 */
export function scoreMessage(text: string, known?: string): Tone {
  const read = tokensOf(text);
  const language = known ?? detectLanguage(text, read);
  if (!isSupported(language)) return unscored(language);
  const { tokens, marks } = read;
  const shouting = isShouting(tokens);
  const hits = withSarcasm(withInsults(withCourtesy(hitsOf(tokens, shouting), tokens), insultsOf(tokens)), tokens);
  const sum = weigh(hits, read, shouting);
  const valence = round(sum / Math.sqrt(sum * sum + SOFTNESS));
  const label = labelOf(valence);
  const abuse = round(strongest(hits, ({ abuse }) => abuse));
  const anger = angerOf(hits, valence, marks.exclamations, shouting);
  const evidence: Evidence[] = evidenceOf(text, tokens, hits);
  return {
    language,
    valence,
    label,
    mood: moodOf({ hits, valence, label, abuse, anger, marks }),
    flags: flagsOf(hits, label),
    anger,
    abuse,
    confidence: confidenceOf({ hits, tokens, marks, valence, abuse }),
    evidence,
  };
}

const unscored = (language: string): Tone => ({
  language,
  valence: null,
  label: null,
  mood: null,
  flags: [],
  anger: 0,
  abuse: 0,
  confidence: 0,
  evidence: [],
});

const labelOf = (valence: number): Label =>
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

/** A calm wish to cancel is no customer walking out, and a kind word about a review no threat of one. */
const UNHAPPY_ONLY: ReadonlySet<Flag> = new Set<Flag>(['leaving', 'public_review']);

function flagsOf(hits: readonly Hit[], label: Label): Flag[] {
  const flags = new Set<Flag>();
  for (const { flag } of hits) if (flag && (label === 'negative' || !UNHAPPY_ONLY.has(flag))) flags.add(flag);
  return [...flags];
}

const strongest = (hits: readonly Hit[], of: (hit: Hit) => number): number => {
  let most = 0;
  for (const hit of hits) most = Math.max(most, of(hit));
  return most;
};

const round = (value: number): number => Math.round(value * 1000) / 1000 || 0;
