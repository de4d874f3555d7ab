import { foldQuotes } from '../text.ts';
import type { Span } from '../types.ts';
import { LONGEST_GAP, parseWording, TOKEN, type WordingPart, type WordMatcher, type Words } from './parse.ts';
import { longForm } from './short-forms.ts';

interface Token extends Span {
  readonly word: string;
  /** Number of the run of words it stands in: a wording never goes over the end of a sentence or a line. */
  readonly run: number;
}

/** A text's words, made once for every wording that is looked for in it. */
export type Tokens = readonly Token[];

const RUN_ENDS = /[.?!…](?=\s|$)|\n/;

export function tokensOf(text: string): Tokens {
  const folded = foldQuotes(text);
  const tokens: Token[] = [];
  let run = 0;
  let from = 0;
  for (const match of folded.matchAll(TOKEN)) {
    const start = match.index;
    if (RUN_ENDS.test(folded.slice(from, start))) run++;
    from = start + match[0].length;
    // Each word of a short form stands where the whole of it does: half of one is nothing to be marked.
    for (const word of longForm(match[0].toLowerCase())) tokens.push({ start, end: from, word, run });
  }
  return tokens;
}

interface Wording {
  readonly parts: readonly WordingPart[];
}

/** Wordings by the first letters of what they may begin with, so that most words of a draft are asked nothing. */
export type Wordings = ReadonlyMap<string, readonly Wording[]>;

const KEY = 3;
const NONE: Wordings = new Map();

/** What does not parse is left out: the desk names it where it was written. */
export function wordings(sources: readonly string[]): Wordings {
  if (sources.length === 0) return NONE;
  const byStart = new Map<string, Wording[]>();
  for (const source of sources) {
    const { parts } = parseWording(source);
    const [first] = parts ?? [];
    if (!parts || !first || first === 'gap') continue;
    for (const key of new Set(first.map(([one]) => one?.word.slice(0, KEY) ?? ''))) {
      const known = byStart.get(key);
      if (known) known.push({ parts });
      else byStart.set(key, [{ parts }]);
    }
  }
  return byStart;
}

/**
 * Every place where one of the wordings stands, in order, each word in at most one. For each word of the text a wording
 * keeps a set of places no larger than its gaps allow: linear in the text, whatever it says.
 */
export function findWordings(tokens: Tokens, wanted: Wordings): Span[] {
  const found: Span[] = [];
  if (wanted.size === 0) return found;
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    if (!first) break;
    let end = -1;
    for (const { parts } of wanted.get(first.word.slice(0, KEY)) ?? []) end = Math.max(end, endOf(parts, tokens, at));
    const last = tokens[end];
    if (!last) continue;
    found.push({ start: first.start, end: last.end });
    at = end;
    while (tokens[at + 1]?.start === last.start) at++;
  }
  return found;
}

/** The last word of the shortest match that begins at a word; -1: none does. */
function endOf(parts: readonly WordingPart[], tokens: Tokens, start: number): number {
  const run = tokens[start]?.run;
  /** Where the next part may begin, in order, each once. */
  let places = [start];
  for (const part of parts) {
    const next: number[] = [];
    for (const place of places) {
      if (part === 'gap') {
        for (let at = Math.max(place, (next.at(-1) ?? -1) + 1); at <= place + LONGEST_GAP; at++) next.push(at);
        continue;
      }
      for (const words of part) {
        const end = place + words.length;
        if (!next.includes(end) && stands(words, tokens, place, run)) next.push(end);
      }
    }
    // Alternatives of one word and of two may end in any order; a gap counts on the nearest coming first.
    next.sort((one, other) => one - other);
    const [first] = next;
    if (first === undefined) return -1;
    places = next;
  }
  return (places[0] ?? 0) - 1;
}

const stands = (words: Words, tokens: Tokens, place: number, run: number | undefined): boolean =>
  words.every((one, at) => {
    const token = tokens[place + at];
    return token !== undefined && token.run === run && fits(one, token.word);
  });

const fits = ({ word, open }: WordMatcher, said: string): boolean => (open ? said.startsWith(word) : said === word);
