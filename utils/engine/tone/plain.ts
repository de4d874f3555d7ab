/**
 * Plain English at one place of a text: a word of ASCII letters or digits, a run of marks, or what is skipped. A
 * shortcut for what nearly all of a message is; `tokens.ts` says what everything else is.
 */
export const WORD_RUN = 1;

/** Bits: what an ASCII character can be. */
const LETTER = 1;
const DIGIT = 2;
const MARK = 4;
/** White space and signs that nothing starts with. */
const SKIPPED = 8;
/** May belong to a word, or start or make something that is not plain. */
const OTHER = 16;

const KINDS = new Uint8Array(128).fill(OTHER);
const setAll = (signs: string, kind: number) => {
  for (const sign of signs) KINDS[sign.charCodeAt(0)] = kind;
};
for (let code = 0; code < 33; code++) KINDS[code] = SKIPPED;
setAll('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', LETTER);
setAll('0123456789', DIGIT);
setAll('.!?;,:()"\n-', MARK);
setAll(`/+'[]>|~{}_\``, SKIPPED);

/** What stands after the last character. */
const END = -1;
const codeAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : END);

/** 0 at the end. */
const kindAt = (text: string, at: number): number => {
  const code = codeAt(text, at);
  return code < 128 ? (KINDS[code] ?? 0) : OTHER;
};

const LONGEST = 60;
const MOST_MARKS = 20;

/**
 * Below 0: so many characters are skipped. 0: not plain. Above: twice the length, and `WORD_RUN` in the lowest bit where
 * it is a word.
 */
export function plainRunAt(text: string, at: number): number {
  const kind = kindAt(text, at);
  if (kind === LETTER) return wordAt(text, at);
  if (kind === SKIPPED) return -1;
  if (kind === MARK) return marksAt(text, at);
  if (kind === DIGIT) return digitsAt(text, at);
  return 0;
}

function wordAt(text: string, start: number): number {
  let end = afterLetters(text, start + 1, start + LONGEST);
  let next = codeAt(text, end);
  const plain = (length: number) => (length << 1) | WORD_RUN;
  // Before a space, a stop or the end it is a word, unless it is laughter.
  if (next === 32 || next === 46 || next === 44 || next === 63 || next === 59 || next === END) {
    return end - start === 2 && isLaugh(text, start) ? 0 : plain(end - start);
  }
  // "f-…", "shh!t", "xD": a few letters and a sign may be more than a word.
  if (end - start < 4 && next !== 39) return 0;
  if (next === 39) {
    // "don't": letters on both sides.
    const from = end + 1;
    const stop = afterLetters(text, from, start + LONGEST);
    if (stop === from || isLaugh(text, start)) return 0;
    end = stop;
    next = codeAt(text, end);
    if (next === END) return plain(end - start);
  }
  if (next > 127 || next === 39 || next === 95 || next === 58 || end - start >= LONGEST) return 0;
  const kind = KINDS[next] ?? OTHER;
  return kind === LETTER || kind === DIGIT ? 0 : plain(end - start);
}

function afterLetters(text: string, from: number, limit: number): number {
  const most = Math.min(limit, text.length);
  let at = from;
  while (at < most && isLetter(text.charCodeAt(at))) at++;
  return at;
}

const isLetter = (code: number): boolean => ((code | 32) - 97) >>> 0 < 26;

const isLaugh = (text: string, at: number): boolean =>
  (codeAt(text, at) | 32) === 120 && (codeAt(text, at + 1) | 32) === 100;

function digitsAt(text: string, start: number): number {
  // An 8 may be a pair of eyes.
  if (codeAt(text, start) === 56) return 0;
  let end = start + 1;
  while (end - start < LONGEST && kindAt(text, end) === DIGIT) end++;
  const next = codeAt(text, end);
  const ends = next === 32 || next === 44 || next === 46 || next === 63 || next === END;
  return ends ? ((end - start) << 1) | WORD_RUN : 0;
}

function marksAt(text: string, start: number): number {
  const first = codeAt(text, start);
  const next = codeAt(text, start + 1);
  // ":)", ";)", "(:", "-_-", "!@#$": these may be signs.
  if (first === 58 || first === 59) {
    if (next !== 32 && next !== 10 && next !== END) return 0;
  } else if (first === 40) {
    if (next === 58 || next === 59) return 0;
  } else if (first === 45 && next === 95) return 0;
  let end = start + 1;
  while (end - start < MOST_MARKS && isMark(codeAt(text, end))) end++;
  if (first === 33 && kindAt(text, end) === OTHER && codeAt(text, end) < 128) return 0;
  return (end - start) << 1;
}

const isMark = (code: number): boolean =>
  code < 128 ? KINDS[code] === MARK : code === 0x2026 || code === 0x2013 || code === 0x2014;
