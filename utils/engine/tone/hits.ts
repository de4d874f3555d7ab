import type { Flag, Mood } from '../types.ts';
import type { Cue } from './cues/cue.ts';
import { SIGN_MOODS, SIGNS } from './cues/signs.ts';
import { findFrom, type PhraseMatch } from './phrases.ts';
import { BOOSTS, DENIES, DIMS, FREES, NEGATES, TURNS, WISHES_FOR } from './roles.ts';
import type { Token } from './tokens.ts';

/** Something found in a message, weighed as it stands there. */
export interface Hit {
  /** Token indexes, half open. */
  readonly from: number;
  readonly to: number;
  readonly cue: string;
  readonly weight: number;
  readonly mood?: Mood;
  readonly flag?: Flag;
  readonly anger: number;
  readonly abuse: number;
  /** Shown whatever its weight. */
  readonly shown?: boolean;
}

/** Cues, signs and lexicon words of a message, none overlapping another, in order. */
export function hitsOf(tokens: readonly Token[], shouting: boolean): Hit[] {
  const taken = chosen(tokens);
  const contrast = lastContrasts(tokens);
  const hits: Hit[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; ) {
    const match = taken[next];
    if (match && match.from === at) {
      hits.push(fromCue(match, tokens, contrast, shouting));
      at = match.to;
      next++;
      continue;
    }
    const token = tokens[at];
    const hit = token && (token.form.kind === 'sign' ? fromSign(token, at) : fromWord(tokens, at, contrast, shouting));
    if (hit) hits.push(hit);
    at++;
  }
  return hits;
}

/** Which tokens a cue has taken; used again for each message. */
let covered = new Uint8Array(512);

/** Of overlapping cues the longest stays; of equals the one that weighs most. */
function chosen(tokens: readonly Token[]): PhraseMatch<Cue>[] {
  const matches = findFrom(tokens, startsOf);
  if (matches.length < 2) return matches;
  matches.sort((a, b) => rank(b) - rank(a) || a.from - b.from);
  if (covered.length < tokens.length) covered = new Uint8Array(tokens.length * 2);
  else covered.fill(0, 0, tokens.length);
  const kept: PhraseMatch<Cue>[] = [];
  for (const match of matches) {
    if (isCovered(match)) continue;
    for (let at = match.from; at < match.to; at++) covered[at] = 1;
    kept.push(match);
  }
  return kept.sort((a, b) => a.from - b.from);
}

const startsOf = ({ form }: Token) => form.starts;

function isCovered({ from, to }: PhraseMatch<Cue>): boolean {
  for (let at = from; at < to; at++) if (covered[at]) return true;
  return false;
}

const rank = ({ from, to, value }: PhraseMatch<Cue>) =>
  (to - from) * 10 + Math.abs(value.weight) + (value.abuse ?? 0) * 5;

function fromCue(match: PhraseMatch<Cue>, tokens: readonly Token[], contrast: Int8Array, shouting: boolean): Hit {
  const { value: cue, from, to } = match;
  const negatable = cue.negatable ?? (to - from === 1 && cue.abuse === undefined);
  if (cue.abuse !== undefined && isDenied(tokens, from)) return plain(from, to, 'harsh word denied', -0.5);
  const turned = negatable && isNegated(tokens, from);
  const wished = cue.weight > 0 && isWished(tokens, from);
  const raised = cue.weight * strengthAt(tokens, from, to, contrast, shouting);
  if (turned) {
    return raised > 0
      ? plain(from, to, 'praise denied', -raised * 0.7)
      : plain(from, to, 'harsh word denied', -raised * 0.25);
  }
  if (wished && cue.cue !== 'thanks') return plain(from, to, 'a wish', 0);
  return {
    from,
    to,
    cue: cue.cue,
    weight: raised,
    anger: cue.anger ?? 0,
    abuse: cue.abuse ?? 0,
    ...(cue.mood && { mood: cue.mood }),
    ...(cue.flag && { flag: cue.flag }),
  };
}

function fromSign(token: Token, at: number): Hit | undefined {
  const sign = SIGNS.get(token.form.word);
  if (!sign) return undefined;
  const mood = SIGN_MOODS.get(sign.cue);
  const base = plain(at, at + 1, sign.cue, sign.weight);
  return mood ? { ...base, mood, anger: mood === 'angry' ? 0.5 : 0 } : base;
}

function fromWord(tokens: readonly Token[], at: number, contrast: Int8Array, shouting: boolean): Hit | undefined {
  const form = tokens[at]?.form;
  if (form === undefined || form.weight === 0) return undefined;
  const { weight } = form;
  const raised = weight * strengthAt(tokens, at, at + 1, contrast, shouting);
  if ((form.roles & NEGATES) !== 0) return plain(at, at + 1, 'something is not so', weight);
  if (isNegated(tokens, at)) {
    return weight > 0
      ? plain(at, at + 1, 'praise denied', -raised * 0.7)
      : plain(at, at + 1, 'harsh word denied', -raised * 0.25);
  }
  if (weight > 0 && isWished(tokens, at)) return plain(at, at + 1, 'a wish', raised * 0.25);
  return plain(at, at + 1, weight > 0 ? 'warm word' : weight <= -3 ? 'harsh word' : 'unhappy word', raised);
}

const plain = (from: number, to: number, cue: string, weight: number): Hit => ({
  from,
  to,
  cue,
  weight,
  anger: 0,
  abuse: 0,
});

/** A negator up to three words before, in the same breath. */
function isNegated(tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const after = tokens[at - back + 1];
    const token = tokens[at - back];
    if (!token || !after || after.opens || after.pause || (token.form.roles & TURNS) !== 0) return false;
    if ((token.form.roles & NEGATES) !== 0) return (after.form.roles & FREES) === 0;
  }
  return false;
}

/** "I don't hate you", "not an idiot": the negator stands right before, or one word away. */
function isDenied(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.opens) return false;
  const before = tokens[at - 1];
  const earlier = tokens[at - 2];
  if (before && (before.form.roles & DENIES) !== 0) return true;
  return !before?.opens && earlier !== undefined && (earlier.form.roles & DENIES) !== 0;
}

function isWished(tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const after = tokens[at - back + 1];
    const token = tokens[at - back];
    if (!token || !after || after.opens) return false;
    if ((token.form.roles & WISHES_FOR) !== 0) return true;
  }
  return false;
}

/** How much louder or softer a hit is where it stands. */
function strengthAt(
  tokens: readonly Token[],
  from: number,
  to: number,
  contrast: Int8Array,
  shouting: boolean,
): number {
  let strength = 1;
  const before = tokens[from - 1];
  const first = tokens[from];
  if (before && first && !first.opens) {
    if ((before.form.roles & BOOSTS) !== 0) strength *= 1.3;
    else if ((before.form.roles & DIMS) !== 0) strength *= 0.7;
  }
  let caps = false;
  let stretched = false;
  for (let at = from; at < to; at++) {
    caps ||= tokens[at]?.form.caps ?? false;
    stretched ||= tokens[at]?.form.stretched ?? false;
  }
  if (caps && !shouting) strength *= 1.25;
  if (stretched) strength *= 1.2;
  const turn = contrast[from] ?? 0;
  if (turn < 0) strength *= 0.6;
  else if (turn > 0) strength *= 1.25;
  return strength;
}

/** "nothing but polite" turns nothing round. */
const isContrast = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.form.contrasts === true && tokens[at - 1]?.form.word !== 'nothing';

const NO_CONTRAST = new Int8Array(0);

/** For each token: −1 before the "but" of its sentence, 1 after it, 0 where there is none. */
function lastContrasts(tokens: readonly Token[]): Int8Array {
  if (!tokens.some(({ form }) => form.contrasts)) return NO_CONTRAST;
  const side = new Int8Array(tokens.length);
  let start = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    if (token && !(token.opens && at > start)) continue;
    let turn = -1;
    for (let i = start + 1; i < at; i++) if (isContrast(tokens, i)) turn = i;
    if (turn > 0) for (let i = start; i < at; i++) side[i] = i < turn ? -1 : 1;
    start = at;
  }
  return side;
}

const COURTESY_WORDS = 6;

/** What weighs so much after a "thank you" is what the message is about. */
const TROUBLE = -1.5;
const PRAISE = 1;

/**
 * "Thanks." at the end of a request is manners: it stands after other words and nothing follows it. So is "Thank you."
 * as a sentence of its own before a request or before what went wrong, unless more praise follows.
 */
export function withCourtesy(hits: readonly Hit[], tokens: readonly Token[]): readonly Hit[] {
  if (!hits.some(({ cue }) => cue === 'thanks')) return hits;
  return hits.map((hit, index) => {
    if (hit.cue !== 'thanks') return hit;
    const closes = hit.from >= COURTESY_WORDS && tokens.length - hit.to <= 1;
    if (!closes && !opensOther(hit, hits.slice(index + 1), tokens)) return hit;
    return { ...hit, cue: 'polite thanks', weight: hit.weight * 0.35 };
  });
}

function opensOther(thanks: Hit, after: readonly Hit[], tokens: readonly Token[]): boolean {
  if (thanks.from > 0 || tokens[thanks.to]?.opens !== true) return false;
  const next = after[0];
  if (next && next.weight <= TROUBLE) return true;
  return tokens.length - thanks.to >= COURTESY_WORDS && after.every(({ weight }) => weight < PRAISE);
}
