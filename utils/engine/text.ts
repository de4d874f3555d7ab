import type { Span } from './types.ts';

/** The span of a regular expression's match. */
export const spanOf = (match: RegExpMatchArray): Span => {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
};

/** A sentence with where it stands; `text` is `whole.slice(start, end)`, trimmed of white space at both ends. */
export interface Sentence extends Span {
  readonly text: string;
}

const ABBREVIATIONS = /(?:\b(?:mr|mrs|ms|dr|prof|st|no|vs|etc|e\.g|i\.e|approx|inc|ltd|co|a\.m|p\.m)|\b[A-Za-z])\.$/i;
/** A run of punctuation is tried once, from its first character: fifty thousand dots cost no more than one. */
const BREAK = /(?:(?<![.!?…])[.!?…]+["'”’)\]]{0,8}(?=\s|$))|\n+/g;

/**
 * Sentences, in order. A break is closing punctuation followed by white space, or a line's end; not after a common
 * abbreviation or inside a number. Linear in the text's length.
 */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  const push = (end: number) => {
    let start = from;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    let stop = end;
    while (stop > start && isSpace(text.charCodeAt(stop - 1))) stop--;
    if (stop > start) found.push({ start, end: stop, text: text.slice(start, stop) });
    from = end;
  };
  for (const match of text.matchAll(BREAK)) {
    const end = (match.index ?? 0) + match[0].length;
    if (match[0] === '.' && ABBREVIATIONS.test(text.slice(Math.max(0, end - 8), end))) continue;
    push(end);
  }
  push(text.length);
  return found;
}

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 160;

const CURLY = /[\u2018\u2019\u201B\u02BC\u00B4`]/g;
const CURLY_DOUBLE = /[\u201C\u201D\u201E\u00AB\u00BB]/g;

/** Typographic quotes and apostrophes to plain ones, one for one, so that offsets stay those of the original. */
export const foldQuotes = (text: string): string => text.replace(CURLY, "'").replace(CURLY_DOUBLE, '"');
