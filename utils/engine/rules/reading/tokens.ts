import { HASH_START, hashOf, letterOn } from './hash.ts';
import { BEFORE_NOT, ENDS, SPELT } from './spelling.ts';

/** No sentence people write is longer; what comes after says nothing new. */
const MOST = 60;
const MOST_LETTERS = 1000;
const LONGEST_WORD = 40;

/**
 * A sentence as the reader takes it: lower case, short forms and chat spellings written out, figures and faces as signs.
 * Another reading of text than the lexicon's: changing it means training anew. One walk over the letters, no string made:
 * it stands on the path of every keystroke.
 */
export interface Tokens {
  count: number;
  readonly hashes: Int32Array;
  /** Where the word's letters stand in `letters`; nothing for a sign or a word written out. */
  readonly from: Uint16Array;
  readonly length: Uint8Array;
  readonly letters: Uint8Array;
  /** Words of two letters and more, and those of three and more all in capitals. */
  words: number;
  capitals: number;
}

const tokens: Tokens = {
  count: 0,
  hashes: new Int32Array(MOST + 8),
  from: new Uint16Array(MOST + 8),
  length: new Uint8Array(MOST + 8),
  letters: new Uint8Array(MOST_LETTERS),
  words: 0,
  capitals: 0,
};

const START = hashOf('<s>');
const END = hashOf('</s>');
const FIGURE = hashOf('#');
const QUESTION = hashOf('?');
const CRY = hashOf('!');
const CRIES = hashOf('!!');
const DOTS = hashOf('...');
const FACE = hashOf('<face>');
const NOT = hashOf('not');
export const SIGNS = { QUESTION, CRY, CRIES };

const APOSTROPHE = 39;
const LITTLE_N = 110;
const LITTLE_T = 116;

const isLetter = (lower: number) => lower >= 97 && lower <= 122;
const isDigit = (code: number) => code >= 48 && code <= 57;
/** , . : / - inside a figure. */
const isInFigure = (code: number) => isDigit(code) || (code >= 44 && code <= 47) || code === 58;
const isCry = (code: number) => code === 33 || code === 63;
/** , ; : . … */
const isStop = (code: number) => code === 44 || code === 59 || code === 58 || code === 46 || code === 0x2026;
/** ( ) " - and the dashes. */
const isMark = (code: number) =>
  code === 40 || code === 41 || code === 34 || code === 45 || code === 0x2013 || code === 0x2014;
/** The upper half of a pair: nearly all of them are faces and pictures. */
const isFace = (code: number) => code >= 0xd83c && code <= 0xd83e;
const lowerOf = (code: number) => (code >= 65 && code <= 90 ? code | 32 : code);

function push(hash: number, from = 0, length = 0): void {
  const at = tokens.count++;
  tokens.hashes[at] = hash;
  tokens.from[at] = from;
  tokens.length[at] = length;
}

/** The tokens of one sentence. The arrays are the module's own: valid until the next call. */
export function tokensOfSentence(sentence: string): Tokens {
  tokens.count = 0;
  tokens.words = 0;
  tokens.capitals = 0;
  push(START);
  const end = Math.min(sentence.length, MOST_LETTERS);
  for (let at = 0; at < end && tokens.count <= MOST; ) {
    const code = sentence.charCodeAt(at);
    at = isLetter(code | 32) && code < 128 ? word(sentence, at, end) : sign(sentence, at, end, code);
  }
  push(END);
  return tokens;
}

function word(sentence: string, from: number, end: number): number {
  let at = from;
  let hash = HASH_START;
  let before = hash;
  let capital = true;
  let lower = 0;
  for (; at < end && at - from < LONGEST_WORD; at++) {
    const code = sentence.charCodeAt(at);
    lower = code | 32;
    if (code >= 128 || !isLetter(lower)) break;
    if (lower === code) capital = false;
    before = hash;
    hash = letterOn(hash, lower);
    tokens.letters[at] = lower;
  }
  const length = at - from;
  if (length > 1) tokens.words++;
  if (length > 2 && capital) tokens.capitals++;
  const after = sentence.charCodeAt(at) === APOSTROPHE ? endAfter(sentence, at + 1) : 0;
  if (after === 0) {
    const spelt = SPELT.get(hash);
    if (spelt) for (const one of spelt) push(one);
    else push(hash, from, length);
    return at;
  }
  const next = at + 1 + after;
  if (after === 1 && lowerOf(sentence.charCodeAt(at + 1)) === LITTLE_T && tokens.letters[at - 1] === LITTLE_N) {
    push(BEFORE_NOT.get(before) ?? before, from, BEFORE_NOT.has(before) ? 0 : length - 1);
    push(NOT);
    return next;
  }
  push(hash, from, length);
  let ending = HASH_START;
  for (let i = at + 1; i < next; i++) ending = letterOn(ending, lowerOf(sentence.charCodeAt(i)));
  push(ENDS.get(ending) ?? ending);
  return next;
}

/** The length of re, ll, ve, d, m, s or t where it ends the word, else nothing. */
function endAfter(sentence: string, from: number): number {
  let length = 0;
  let hash = HASH_START;
  for (; length < 3; length++) {
    const lower = lowerOf(sentence.charCodeAt(from + length));
    if (!isLetter(lower)) break;
    hash = letterOn(hash, lower);
  }
  return length > 0 && length < 3 && ENDS.has(hash) ? length : 0;
}

function sign(sentence: string, from: number, end: number, code: number): number {
  let at = from + 1;
  if (isDigit(code)) {
    while (at < end && isInFigure(sentence.charCodeAt(at))) at++;
    push(FIGURE);
  } else if (isCry(code)) {
    while (at < end && isCry(sentence.charCodeAt(at))) at++;
    if (code === 63) push(QUESTION);
    else push(at - from > 1 ? CRIES : CRY);
  } else if (isStop(code)) {
    while (at < end && isStop(sentence.charCodeAt(at))) at++;
    if (code === 0x2026 || (code === 46 && at - from > 1)) push(DOTS);
    else push(letterOn(HASH_START, code));
  } else if (isMark(code)) push(letterOn(HASH_START, code));
  else if (isFace(code)) {
    at++;
    push(FACE);
  }
  return at;
}
