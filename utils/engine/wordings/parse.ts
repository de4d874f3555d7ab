import { foldQuotes } from '../text.ts';
import { longForm } from './short-forms.ts';

/** A word, in lower case; `open`: any ending will do. */
export interface WordMatcher {
  readonly word: string;
  readonly open: boolean;
}

/** Words one after the other: one, or those a short form stands for. */
export type Words = readonly WordMatcher[];

/** One place of a wording: any of these, or up to three words of any kind. */
export type WordingPart = readonly Words[] | 'gap';

export type ParsedWording =
  | { readonly parts: readonly WordingPart[]; readonly reason: undefined }
  /** What a person can do about it. */
  | { readonly parts: undefined; readonly reason: string };

/** How many words `…` may stand for. */
export const LONGEST_GAP = 3;
export const LONGEST_WORDING = 200;
const MOST_GAPS = 4;
/** Before `*`: fewer letters would be nearly every word. */
const FEWEST_LETTERS = 3;

const LEADING = /^["'(]+/;
const TRAILING = /["').,;:!?%]+$/;
const CORE = /^[\p{L}\p{N}]+(?:['.&-][\p{L}\p{N}]+)*\*?$/u;
/** What is a word in a wording is a word in a draft. */
export const TOKEN = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;

/**
 * A team's own wording: words, `a / b` (either), `…` (up to three words), `word*` (any ending). A short form is the words it
 * stands for. Nothing else parses; what does not is named. No regular expression is ever made of it.
 */
export function parseWording(text: string): ParsedWording {
  if (text.length > LONGEST_WORDING) return refused(`It is longer than ${LONGEST_WORDING} characters`);
  const pieces = foldQuotes(text)
    .replace(/\.{3,}|…/g, ' … ')
    .split(/\s+/)
    .filter((piece) => piece !== '');
  const parts: WordingPart[] = [];
  let either = false;
  for (const piece of pieces) {
    if (piece === '/') {
      if (either || parts.length === 0 || parts.at(-1) === 'gap') return refused('“/” needs a word on both sides');
      either = true;
      continue;
    }
    if (piece === '…') {
      if (either) return refused('“/” needs a word on both sides');
      if (parts.length === 0) return refused('“…” can’t come first: begin with a word');
      if (parts.at(-1) !== 'gap') parts.push('gap');
      continue;
    }
    const words = wordsOf(piece);
    if (typeof words === 'string') return refused(words);
    if (words.length === 0) continue;
    if (!either) {
      parts.push(...words.map((word) => [word]));
      continue;
    }
    const before = parts.pop();
    const [word] = words;
    if (words.length > 1 || !word || before === undefined || before === 'gap')
      return refused(`“${cut(piece)}” is more than one word: “/” stands between single words`);
    parts.push([...before, word]);
    either = false;
  }
  if (either) return refused('“/” needs a word on both sides');
  if (parts.length === 0) return refused('There is no word in it');
  if (parts.at(-1) === 'gap') return refused('“…” can’t come last: end with a word');
  if (parts.filter((part) => part === 'gap').length > MOST_GAPS) return refused(`“…” at most ${MOST_GAPS} times`);
  return { parts, reason: undefined };
}

const refused = (reason: string): ParsedWording => ({ parts: undefined, reason });

/** The words of a piece without spaces ("e-mail" is two), each as what it stands for, or what is wrong with it. */
function wordsOf(piece: string): readonly Words[] | string {
  const core = piece.replace(LEADING, '').replace(TRAILING, '').toLowerCase();
  if (core === '' || core === '-' || core === '–' || core === '&') return [];
  if (/[\p{L}\p{N}]\/[\p{L}\p{N}]/u.test(core)) return `Put spaces around “/”: “${cut(core.replaceAll('/', ' / '))}”`;
  if (core === '*') return '“*” stands at the end of a word';
  if (!CORE.test(core)) return `“${cut(piece)}” is not a word: only words, “ / ”, “…” and an ending * are understood`;
  const open = core.endsWith('*');
  const words = core.match(TOKEN) ?? [];
  if (open && (words.at(-1)?.length ?? 0) < FEWEST_LETTERS)
    return `“${cut(piece)}” would be nearly every word: at least ${FEWEST_LETTERS} letters before “*”`;
  return words.map((word, at) => {
    const long = longForm(word);
    return long.map((one, place) => ({
      word: one,
      open: open && at === words.length - 1 && place === long.length - 1,
    }));
  });
}

const cut = (text: string) => (text.length > 32 ? `${text.slice(0, 31)}…` : text);
