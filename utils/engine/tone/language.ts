import { detectAll } from 'tinyld/light';
import type { Message } from '../types.ts';
import { FUNCTION_WORDS } from './cues/function-words.ts';
import { type Token, type Tokens, tokensOf } from './tokens.ts';

/** What the last customer messages were written in; those too short to tell are left out. */
export interface LanguageState {
  /** Oldest first, at most `KEPT`. */
  readonly recent: readonly { readonly language: string; readonly words: number }[];
  /** What the agent said it is: then nothing is guessed. */
  readonly assumed?: 'en';
}

export const emptyLanguage: LanguageState = { recent: [] };

export interface LanguageReading {
  /** ISO 639-1, or `und` when there is nothing to tell it from. */
  readonly language: string;
  readonly supported: boolean;
}

const KEPT = 6;
/** One long message must not outvote the rest of a chat. */
const WORDS_PER_VOTE = 40;
/** A language is told from the start of a message: the cost stays the same for 50,000 words. */
const READ_CHARS = 1200;
const FEWEST_WORDS = 4;
/** tinyld's accuracy from which another language is believed, and how far ahead of English it must be. */
const SURE = 0.22;
const MARGIN = 0.15;

/** Languages that are scored; too little text to tell counts as English. */
export const isSupported = (language: string): boolean => language === 'en' || language === 'und';

/**
 * ISO 639-1 code of a message. Fewer than four words in Latin letters count as English, as does anything that is not
 * clearly something else: an agent is helped more by a score of broken English than by none. Other scripts are told
 * from two letters on. `und` where there are no letters at all.
 */
export function detectLanguage(text: string, read: Tokens = tokensOf(text)): string {
  if (isPlainEnglish(text, read)) return 'en';
  const sample = cleaned(text.slice(0, READ_CHARS));
  const script = otherScript(sample);
  if (script !== undefined) return script;
  const words = sample.toLowerCase().match(WORD) ?? [];
  if (words.length === 0) return 'und';
  if (words.length < FEWEST_WORDS) return 'en';
  const guess = byFunctionWords(words);
  if (guess !== undefined) return guess;
  return byLetters(words);
}

/** A letter of another script may be among these; emoji and typographic signs are not. */
const OTHER_SCRIPT = /[\u0250-\u1FFF\u2C00-\uD83B\uD83F-\uDBFF\uE000-\uFDFF\uFE10-\uFFFF]/;
/** Enough for the longest text that is looked at. */
const ENOUGH = 24;
const IN_WORDS = /[\d_@#]/;

/**
 * A shortcut that never says other than the long way: different small words of English, each on its own between white
 * space, at least half as many as there are words that could be small words of any other language.
 */
function isPlainEnglish(text: string, { tokens }: Tokens): boolean {
  if (OTHER_SCRIPT.test(text)) return false;
  if (tokens.length > 0 && tokens.length < FEWEST_WORDS && tokens.every(isWord)) return !IN_WORDS.test(text);
  let foreign = 0;
  const seen: string[] = [];
  for (const { form, start, end } of tokens) {
    if (start >= READ_CHARS) break;
    if (form.foreign) foreign++;
    if (!form.english || seen.length >= ENOUGH || end >= READ_CHARS) continue;
    if (!seen.includes(form.word) && isAlone(text, start, end)) seen.push(form.word);
  }
  return seen.length > 0 && seen.length * 2 >= foreign;
}

const isWord = ({ form }: Token): boolean => form.kind === 'word' && form.word !== 'grawlix';

/** White space before it, and after it at most a stop and white space. */
function isAlone(text: string, start: number, end: number): boolean {
  if (start > 0 && !isSpace(text.charCodeAt(start - 1))) return false;
  const code = text.charCodeAt(end);
  if (end >= text.length || isSpace(code)) return true;
  const after = text.charCodeAt(end + 1);
  return (code === 44 || code === 46 || code === 63 || code === 33) && (end + 1 >= text.length || isSpace(after));
}

const isSpace = (code: number): boolean => code === 32 || code === 10;

/** One customer message further, in the language it was found to be in; every other author leaves the state as it is. */
export function foldLanguage(
  state: LanguageState,
  message: Message,
  language: string = detectLanguage(message.text),
): LanguageState {
  if (message.author !== 'customer') return state;
  const words = Math.min(WORDS_PER_VOTE, countWords(message.text));
  if (language === 'und' || (language === 'en' && words < FEWEST_WORDS)) return state;
  return { ...state, recent: [...state.recent, { language, words }].slice(-KEPT) };
}

/** The chat's language: another one than English only by a clear majority of the recent customer text. */
export function readLanguage(state: LanguageState): LanguageReading {
  if (state.assumed !== undefined) return { language: state.assumed, supported: true };
  const votes = new Map<string, number>();
  let total = 0;
  for (const { language, words } of state.recent) {
    votes.set(language, (votes.get(language) ?? 0) + words);
    total += words;
  }
  if (total === 0) return { language: 'und', supported: true };
  const english = votes.get('en') ?? 0;
  let best = 'en';
  for (const [language, count] of votes) if (count > (votes.get(best) ?? 0)) best = language;
  return (total - english) / total > 0.6
    ? { language: best, supported: isSupported(best) }
    : { language: 'en', supported: true };
}

const WORD = /\p{Script=Latin}[\p{Script=Latin}\p{M}]{0,39}(?:['’][\p{Script=Latin}]{1,10})?/gu;
const NOT_TEXT = /[@#\d]|^https?:|^www\./i;

/** Without what has no language: links, addresses, handles, tags, order numbers. */
const cleaned = (text: string): string =>
  text
    .split(/\s/)
    .filter((piece) => !NOT_TEXT.test(piece))
    .join(' ');

function countWords(text: string): number {
  const sample = cleaned(text.slice(0, READ_CHARS));
  const latin = sample.match(WORD)?.length ?? 0;
  // Chinese and Japanese do not put spaces between words: about two letters make one.
  const other = BEYOND_LATIN.test(sample) ? (sample.match(OTHER_LETTER)?.length ?? 0) : 0;
  return latin + Math.ceil(other / 2);
}

/** Latin letters end before U+0250; most messages hold nothing else and need no closer look. */
const BEYOND_LATIN = /[\u0250-\u{10FFFF}]/u;
const OTHER_LETTER = /[\p{L}--\p{Script=Latin}]/gv;
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/[іїєґІЇЄҐ]/gu, 'uk'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
];

/** The language of a script that is not Latin, when most letters are of it. Names of things may stay Latin. */
function otherScript(sample: string): string | undefined {
  if (!BEYOND_LATIN.test(sample)) return undefined;
  const other = sample.match(OTHER_LETTER)?.length ?? 0;
  if (other < 2) return undefined;
  const latinWords = sample.match(WORD)?.length ?? 0;
  if (latinWords > other / 3) return undefined;
  for (const [letters, language] of SCRIPTS) {
    const found = sample.match(letters)?.length ?? 0;
    // A few kana or Ukrainian letters decide between languages that share the rest of their script.
    if (found > 0 && (language === 'ja' || language === 'uk' || found * 2 >= other)) return language;
  }
  return 'mul';
}

/** The language whose small words stand out; undefined when English and another are close or both are missing. */
function byFunctionWords(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of new Set(words)) {
    for (const language of FUNCTION_WORDS.get(word.replace('’', "'")) ?? []) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  const english = counts.get('en') ?? 0;
  let best = 'en';
  for (const [language, count] of counts) if (count > (counts.get(best) ?? 0)) best = language;
  const count = counts.get(best) ?? 0;
  if (best === 'en') return english > 0 ? 'en' : undefined;
  if (english * 2 >= count) return 'en';
  return count >= 2 && count / words.length >= 0.25 ? best : undefined;
}

/** tinyld's answer, believed only for whole sentences and by a margin; English otherwise. */
function byLetters(words: readonly string[]): string {
  if (new Set(words).size < FEWEST_WORDS) return 'en';
  const text = words.join(' ');
  if (text.length < 18) return 'en';
  const ranked = detectAll(text);
  const top = ranked[0];
  if (top === undefined || top.lang === 'en') return 'en';
  const english = ranked.find(({ lang }) => lang === 'en')?.accuracy ?? 0;
  return top.accuracy >= SURE && top.accuracy - english >= MARGIN ? top.lang : 'en';
}
