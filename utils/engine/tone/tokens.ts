import { foldQuotes } from '../text.ts';
import type { Span } from '../types.ts';
import { SPELLINGS } from './cues/spellings.ts';
import { keyOf } from './phrases.ts';

/** One word, emoji or emoticon of a message, with what its writing says. */
export interface Token extends Span {
  /** Lower case, plain quotes, chat spelling undone: what cues are looked up by. */
  readonly word: string;
  /** The word, or for a number the key all numbers share. */
  readonly key: string;
  readonly kind: 'word' | 'sign';
  /** Two letters or more, all of them capitals. */
  readonly caps: boolean;
  /** "soooo": a letter three times or more. */
  readonly stretched: boolean;
  /** A sentence ends between the token before and this one. */
  readonly opens: boolean;
  /** A comma, dash or bracket stands between the token before and this one. */
  readonly pause: boolean;
}

/** The marks of a whole message. */
export interface Marks {
  readonly exclamations: number;
  readonly questions: number;
  /** Two question or exclamation marks or more in a row. */
  readonly piledUp: boolean;
}

export interface Tokens {
  readonly tokens: readonly Token[];
  readonly marks: Marks;
}

const LINK = String.raw`https?:\/\/\S{1,400}|www\.\S{1,400}|@[\p{L}\p{N}_]{1,40}`;
const MASKED = String.raw`f[*@#$%!_-]{1,4}(?:ck|k|g|d)?(?:ing?|ed|er|in)?(?![\p{L}\p{N}])|s[h*@#$]{1,2}[!1*@#$]{1,2}t?t?y?(?![\p{L}\p{N}])|b[!1*@#$]{1,5}(?:tch|h)?(?:es)?(?![\p{L}\p{N}])|a[$*@#]{2}(?:hole|holes)?(?![\p{L}\p{N}])|c\*{2,3}t?s?(?![\p{L}\p{N}])|d\*{1,3}k?(?:heads?)?(?![\p{L}\p{N}])|(?=[#$%&@!*]{0,6}[#%&@])[#$%&@!*]{4,12}`;
const EMOTICON = String.raw`[:;=8][-'^o~]?[()[\]DPp/\\|3*oO]{1,4}(?![\p{L}\p{N}])|:['’][()]|<\/?3{1,3}(?!\d)|\^[_.-]?\^|-_{1,3}-|x[dD](?![\p{L}\p{N}])|X[dD](?![\p{L}\p{N}])|\((?=[:;])[:;]|\\[om]\/`;
const EMOJI = String.raw`\p{Extended_Pictographic}(?:[\uFE0F\u{1F3FB}-\u{1F3FF}]|\u200D\p{Extended_Pictographic}){0,8}`;
/** "2hrs" is a number and a unit. */
const COUNT = String.raw`\d{1,5}(?=(?:hrs?|hours?|mins?|minutes?|days?|wks?|weeks?|months?|yrs?|years?)(?![\p{L}\p{N}]))`;
const WORD = String.raw`${COUNT}|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_]|['](?=[\p{L}])){0,60}`;
/** Most words are plain letters before a space or a stop: tried first, since it is quick. */
const SIMPLE = '[A-Za-z]{1,60}(?=[ .,?;]|$)';
const MARK = String.raw`[.!?…;,:()"\n–—-]{1,20}`;

const PIECES = new RegExp(`(${SIMPLE})|(${LINK})|(${MASKED})|(${EMOTICON})|(${EMOJI})|(${WORD})|(${MARK})`, 'gu');
const STRETCH = /(\p{L})\1{2,}/gu;
const DIGIT = /\d/;

/**
 * Words, emoji and emoticons of a text, in order, with offsets into it. `knows` says whether a word is in the
 * lexicon: a stretched word is shortened to a known one. Linear: every piece is bounded and read once.
 */
export function tokensOf(text: string, knows: (word: string) => boolean): Tokens {
  const tokens: Token[] = [];
  let exclamations = 0;
  let questions = 0;
  let piledUp = false;
  let opens = true;
  let pause = false;
  let lastEnd = 0;
  for (const match of foldQuotes(text).matchAll(PIECES)) {
    const [piece, simple, link, masked, emoticon, emoji, other, mark] = match;
    const laugh = simple === 'xD' || simple === 'XD' ? simple : undefined;
    const plain = simple ?? other;
    const start = match.index ?? 0;
    if (mark !== undefined) {
      for (const sign of mark) {
        if (sign === '!') exclamations++;
        else if (sign === '?') questions++;
      }
      if (mark.length > 1 && /[!?]{2}/.test(mark)) piledUp = true;
      if (/[.!?…;\n]/.test(mark)) {
        // "3.99" and "a.m" are no sentence ends: something follows at once.
        const glued = mark === '.' && start === lastEnd && /[\p{L}\p{N}]/u.test(text[start + 1] ?? '');
        if (!glued) opens = true;
      } else if (mark !== '-' || start !== lastEnd) pause = true;
      lastEnd = start + piece.length;
      continue;
    }
    lastEnd = start + piece.length;
    if (link !== undefined) continue;
    const sign = emoticon ?? emoji ?? laugh;
    const end = start + piece.length;
    if (sign !== undefined) {
      const word = sign.replace('\uFE0F', '');
      tokens.push({ start, end, word, key: word, kind: 'sign', caps: false, stretched: false, opens, pause });
    } else if (masked !== undefined) {
      const word = unmasked(masked);
      tokens.push({ start, end, word, key: word, kind: 'word', caps: false, stretched: false, opens, pause });
    } else if (plain !== undefined) {
      const lower = plain.toLowerCase();
      const caps = plain.length > 1 && plain !== lower && plain === plain.toUpperCase() && !DIGIT.test(plain);
      const short = shortened(lower, knows);
      const word = SPELLINGS.get(short) ?? short;
      const stretched = lower.length - short.length > 1;
      tokens.push({ start, end, word, key: keyOf(word), kind: 'word', caps, stretched, opens, pause });
    }
    opens = false;
    pause = false;
  }
  return { tokens, marks: { exclamations, questions, piledUp } };
}

/** "sooo" → "so", "helllo" → "hello": letters said three times or more, cut to what the lexicon knows. */
function shortened(word: string, knows: (word: string) => boolean): string {
  if (!isStretched(word)) return word;
  const twice = word.replace(STRETCH, '$1$1');
  if (knows(twice)) return twice;
  return word.replace(STRETCH, '$1');
}

/** The word behind asterisks, as far as the cues tell such words apart. */
function unmasked(masked: string): string {
  const lower = masked.toLowerCase();
  if (/^f/.test(lower)) return /(?:in|ing)$/.test(lower) ? 'fucking' : 'fuck';
  if (/^s/.test(lower)) return 'shit';
  if (/^b/.test(lower)) return 'bitch';
  if (/^a/.test(lower)) return /hole/.test(lower) ? 'asshole' : 'ass';
  if (/^c/.test(lower)) return 'cunt';
  if (/^d/.test(lower)) return 'dick';
  return 'grawlix';
}

function isStretched(word: string): boolean {
  for (let at = 2; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code === word.charCodeAt(at - 1) && code === word.charCodeAt(at - 2)) return true;
  }
  return false;
}
