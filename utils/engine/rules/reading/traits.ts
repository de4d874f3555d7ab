import { hashOf, mix } from './hash.ts';
import { SIGNS, type Tokens, tokensOfSentence } from './tokens.ts';

/**
 * What the reader sees of a sentence, as numbered traits: its words and their neighbours, how its words begin and end (so
 * that a typo or another form is no stranger), and its manner. Numbers are hashes: no list of traits is kept.
 */
export const TRAIT_BITS = 17;

export interface Traits {
  readonly numbers: Uint32Array;
  readonly weights: Float32Array;
  count: number;
  /** The weights' square sum. */
  square: number;
}

const MOST = 1024;
const traits: Traits = { numbers: new Uint32Array(MOST), weights: new Float32Array(MOST), count: 0, square: 0 };
/** The traits of this sentence, each at its place or the next free one: each counts once. Small, so that it stays near. */
const SEEN_MASK = 4095;
const seen = new Uint32Array(SEEN_MASK + 1);
const places = new Uint16Array(MOST);

function add(hash: number, weight: number): void {
  const number = mix(hash, 0x27d4eb2f) >>> (32 - TRAIT_BITS);
  if (traits.count === MOST) return;
  let place = number & SEEN_MASK;
  for (; seen[place] !== 0; place = (place + 1) & SEEN_MASK) if (seen[place] === number + 1) return;
  seen[place] = number + 1;
  places[traits.count] = place;
  traits.numbers[traits.count] = number;
  traits.weights[traits.count++] = weight;
  traits.square += weight * weight;
}

const WORD = 1;
const PAIR = 0.8;
const APART = 0.6;
const FAR = 0.5;
const PIECE = 0.6;

/** The traits of one sentence. The arrays are the module's own: valid until the next call. */
export function traitsOf(sentence: string): Traits {
  for (let i = 0; i < traits.count; i++) seen[places[i] ?? 0] = 0;
  traits.count = 0;
  traits.square = 0;
  const tokens = tokensOfSentence(sentence);
  neighbours(tokens);
  pieces(tokens);
  manner(tokens);
  return traits;
}

/** Each word, each two in a row, and each two with one or two between them. */
function neighbours({ hashes, count }: Tokens): void {
  for (let at = 0; at < count; at++) {
    const hash = hashes[at] ?? 0;
    const one = mix(0x1001, hash);
    add(one, WORD);
    if (at + 1 < count) add(mix(one, hashes[at + 1] ?? 0), PAIR);
    if (at + 2 < count) add(mix(mix(0x2002, hash), hashes[at + 2] ?? 0), APART);
    if (at + 3 < count) add(mix(mix(0x3003, hash), hashes[at + 3] ?? 0), FAR);
  }
}

/** The first three and four letters of a word and the last two and three. */
function pieces({ letters, from, length, count }: Tokens): void {
  for (let at = 0; at < count; at++) {
    const size = length[at] ?? 0;
    if (size < 3) continue;
    const first = from[at] ?? 0;
    const last = first + size - 1;
    const head = (((letters[first] ?? 0) << 16) | ((letters[first + 1] ?? 0) << 8) | (letters[first + 2] ?? 0)) >>> 0;
    const tail = ((letters[last] ?? 0) << 8) | (letters[last - 1] ?? 0);
    add(mix(0x6006, head), PIECE);
    add(mix(0x6007, tail), PIECE);
    if (size < 4) continue;
    add(mix(0x6008, (head << 8) | (letters[first + 3] ?? 0)), PIECE);
    add(mix(0x6009, (tail << 8) | (letters[last - 2] ?? 0)), PIECE);
  }
}

const FIRST = 1;
const SECOND = 2;
const DENIAL = 4;
const PAST = 8;
const MANNERS: ReadonlyMap<number, number> = new Map(
  (
    [
      [FIRST, 'i we my our me us'],
      [SECOND, 'you your yours'],
      [DENIAL, 'not never no nothing none nobody without'],
      [PAST, 'was were had did'],
    ] as const
  ).flatMap(([manner, words]) => words.split(' ').map((word) => [hashOf(word), manner] as const)),
);

const say = (what: number, value: number, weight = 1) => add(mix(mix(0x7007, what), value), weight);

/** Who is spoken of, denial, tense, question, length, capitals. */
function manner(tokens: Tokens): void {
  const { hashes, count } = tokens;
  let you = 0;
  let we = 0;
  let any = 0;
  let cry = false;
  for (let at = 0; at < count; at++) {
    const hash = hashes[at] ?? 0;
    const found = MANNERS.get(hash) ?? (endsInEd(tokens, at) ? PAST : 0);
    if (found === SECOND) you++;
    else if (found === FIRST) we++;
    any |= found;
    if (hash === SIGNS.CRY || hash === SIGNS.CRIES) cry = true;
  }
  you = Math.min(3, you);
  we = Math.min(3, we);
  say(1, Math.min(8, count >> 2));
  say(2, you);
  say(3, we);
  say(4, you * 4 + we);
  if (any & DENIAL) say(5, 0);
  if (any & PAST) say(6, you);
  if (hashes[count - 2] === SIGNS.QUESTION) say(7, you);
  if (cry) say(8, 0);
  if (tokens.capitals * 2 > tokens.words) say(9, 0, 2);
  else if (tokens.capitals > 1) say(10, 0);
}

function endsInEd({ letters, from, length }: Tokens, at: number): boolean {
  const size = length[at] ?? 0;
  if (size < 5) return false;
  const last = (from[at] ?? 0) + size - 1;
  return letters[last] === 100 && letters[last - 1] === 101;
}
