import type { Token } from './tokens.ts';

/**
 * A way of saying something, as words with a few signs:
 *
 *     waste of time            these words, in one sentence
 *     third|fourth time        one of these
 *     so? very                 the first may be missing
 *     disappoint*              any word that starts so (four letters or more)
 *     never ~ answered         up to three words between
 *     _                        any one word
 *     #                        a number or number word; #th an ordinal; #time a stretch of time; #neg a negator
 *     great > another          a sentence may end here
 */
export type Pattern = string;

interface Element {
  readonly words: ReadonlySet<string>;
  /** The bits of its words, all of them where it has beginnings too. */
  readonly bits: number;
  readonly prefixes: readonly string[];
  readonly any: boolean;
}

export interface Variant<T> {
  readonly elements: readonly Element[];
  /** Words that may stand before each element, and whether a sentence may end there. */
  readonly gaps: readonly number[];
  readonly crosses: readonly boolean[];
  readonly value: T;
}

export interface PhraseMatch<T> {
  /** Token indexes, half open. */
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

const split = (words: string) => new Set(words.split(/\s+/));
const NUMBERS = split(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety hundred couple several few many multiple #digits',
);
const ORDINALS = split(
  'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth umpteenth millionth hundredth nth #ordinal',
);
const TIMES = split('minute minutes hour hours day days week weeks month months year years night nights');
const NEGATORS = split(
  "not no never nobody nothing none don't doesn't didn't isn't wasn't aren't weren't won't wouldn't can't couldn't shouldn't haven't hasn't hadn't ain't without cannot",
);
const CLASSES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['#', NUMBERS],
  ['#th', ORDINALS],
  ['#time', TIMES],
  ['#neg', NEGATORS],
]);
const GAP = 3;
const ALL_BITS = -1;

/** What a word is looked up by: written numbers share one key each, so that a class is one set lookup. */
export const keyOf = (word: string): string => {
  const first = word.charCodeAt(0);
  if (first < 48 || first > 57) return word;
  return word !== '1st' && /^\d{1,4}(?:st|nd|rd|th)$/.test(word)
    ? '#ordinal'
    : /^\d{1,6}(?:x|k)?$/.test(word)
      ? '#digits'
      : word;
};

const WELL_FORMED = /^(?:_|[\p{L}\p{N}'#*|-]+)$/u;

function elementOf(source: string): Element {
  if (!WELL_FORMED.test(source)) throw new Error(`Not a word of a pattern: ${source}`);
  if (source === '_') return { words: new Set(), bits: ALL_BITS, prefixes: [], any: true };
  const words = new Set<string>();
  const prefixes: string[] = [];
  for (const option of source.split('|')) {
    const members = CLASSES.get(option);
    if (members) for (const member of members) words.add(member);
    else if (option.endsWith('*')) prefixes.push(option.slice(0, -1));
    else words.add(option);
  }
  let bits = prefixes.length > 0 ? ALL_BITS : 0;
  for (const word of words) bits |= bitOf(word);
  return { words, bits, prefixes, any: false };
}

/** Each way a pattern can be read once its optional words are there or not. */
function variantsOf<T>(pattern: Pattern, value: T): Variant<T>[] {
  let readings: { elements: Element[]; gaps: number[]; crosses: boolean[]; gap: number; cross: boolean }[] = [
    { elements: [], gaps: [], crosses: [], gap: 0, cross: false },
  ];
  for (const source of pattern.split(' ')) {
    if (source === '~') {
      readings = readings.map((reading) => ({ ...reading, gap: GAP }));
    } else if (source === '>') {
      readings = readings.map((reading) => ({ ...reading, cross: true }));
    } else {
      const optional = source.endsWith('?');
      const element = elementOf(optional ? source.slice(0, -1) : source);
      const taken = readings.map((reading) => ({
        elements: [...reading.elements, element],
        gaps: [...reading.gaps, reading.gap],
        crosses: [...reading.crosses, reading.cross],
        gap: 0,
        cross: false,
      }));
      readings = optional ? [...taken, ...readings] : taken;
    }
  }
  return readings.filter(({ elements }) => elements.length > 0).map((reading) => ({ ...reading, value }));
}

const PREFIX = 4;

/** The patterns that start with one word: those whose second word is fixed are found by it, the rest are tried. */
export interface Starts<T> {
  /** The one word alone. */
  readonly alone: Variant<T>[];
  readonly bySecond: Map<string, Variant<T>[]>;
  /** Those whose second word may stand further on, by that word. */
  readonly byLater: Map<string, Variant<T>[]>;
  readonly others: Variant<T>[];
  /** The bits of the words the two maps hold: most words that follow have none of them, and are not looked up. */
  seconds: number;
  laters: number;
}

/** One bit of 32, the same for the same key. */
export function bitOf(key: string): number {
  let hash = 0;
  for (let at = 0; at < key.length; at++) hash = (Math.imul(hash, 31) + key.charCodeAt(at)) | 0;
  return 1 << (hash ^ (hash >>> 5) ^ (hash >>> 15));
}

/** Many patterns, found in one pass: each token looks up only the patterns that can start there. */
export class PhraseIndex<T> {
  readonly #byWord = new Map<string, Starts<T>>();
  readonly #byPrefix = new Map<string, Starts<T>>();

  constructor(entries: Iterable<readonly [Pattern, T]>) {
    for (const [pattern, value] of entries) {
      for (const variant of variantsOf(pattern, value)) this.#add(variant, pattern);
    }
  }

  #add(variant: Variant<T>, pattern: Pattern): void {
    const first = variant.elements[0];
    if (!first || first.any) throw new Error(`A pattern starts with a word: ${pattern}`);
    for (const word of first.words) addTo(this.#byWord, word, variant);
    for (const prefix of first.prefixes) {
      if (prefix.length < PREFIX) throw new Error(`At least ${PREFIX} letters before *: ${pattern}`);
      addTo(this.#byPrefix, prefix.slice(0, PREFIX), variant);
    }
  }

  /** Whether a word alone is a pattern. */
  knows(word: string): boolean {
    return (this.#byWord.get(word)?.alone.length ?? 0) > 0;
  }

  /** The patterns that can start with a word, by its key. */
  startsAt(key: string): readonly Starts<T>[] {
    const byWord = this.#byWord.get(key);
    const byPrefix = key.length >= PREFIX ? this.#byPrefix.get(key.slice(0, PREFIX)) : undefined;
    return [byWord, byPrefix].filter((starts) => starts !== undefined);
  }

  /** All matches, by where they start; they may overlap. */
  find(tokens: readonly Token[]): PhraseMatch<T>[] {
    return findFrom(tokens, ({ form }) => this.startsAt(form.key));
  }
}

/** All matches, where it is known which patterns a token can start. */
export function findFrom<T>(
  tokens: readonly Token[],
  startsOf: (token: Token) => readonly Starts<T>[],
): PhraseMatch<T>[] {
  const found: PhraseMatch<T>[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const token = tokens[from];
    if (token) for (const starts of startsOf(token)) match(starts, tokens, from, found);
  }
  return found;
}

function addTo<T>(map: Map<string, Starts<T>>, key: string, variant: Variant<T>): void {
  let starts = map.get(key);
  if (!starts) {
    starts = { alone: [], bySecond: new Map(), byLater: new Map(), others: [], seconds: 0, laters: 0 };
    map.set(key, starts);
  }
  const second = variant.elements[1];
  if (!second) starts.alone.push(variant);
  else if (second.any || second.prefixes.length > 0) starts.others.push(variant);
  else {
    const later = (variant.gaps[1] ?? 0) > 0;
    const byWord = later ? starts.byLater : starts.bySecond;
    for (const word of second.words) {
      if (later) starts.laters |= bitOf(word);
      else starts.seconds |= bitOf(word);
      const variants = byWord.get(word);
      if (variants) variants.push(variant);
      else byWord.set(word, [variant]);
    }
  }
}

function match<T>(starts: Starts<T>, tokens: readonly Token[], from: number, found: PhraseMatch<T>[]): void {
  const next = tokens[from + 1];
  if (next && (starts.seconds & next.form.bit) !== 0) {
    tryAll(starts.bySecond.get(next.form.key), tokens, from, found);
  }
  if (starts.alone.length > 0) tryAll(starts.alone, tokens, from, found);
  if (!next) return;
  if (starts.others.length > 0) tryAll(starts.others, tokens, from, found);
  if (starts.laters !== 0) tryLater(starts, tokens, from, found);
}

/** Those whose second word stands up to `GAP` words on, each once. */
function tryLater<T>(starts: Starts<T>, tokens: readonly Token[], from: number, found: PhraseMatch<T>[]): void {
  let tried: Set<Variant<T>> | undefined;
  for (let skipped = 0; skipped <= GAP; skipped++) {
    const later = tokens[from + 1 + skipped];
    if (!later || (starts.laters & later.form.bit) === 0) continue;
    for (const variant of starts.byLater.get(later.form.key) ?? []) {
      tried ??= new Set();
      if (tried.has(variant)) continue;
      tried.add(variant);
      tryOne(variant, tokens, from, found);
    }
  }
}

function tryAll<T>(
  variants: readonly Variant<T>[] | undefined,
  tokens: readonly Token[],
  from: number,
  found: PhraseMatch<T>[],
): void {
  if (variants) for (const variant of variants) tryOne(variant, tokens, from, found);
}

function tryOne<T>(variant: Variant<T>, tokens: readonly Token[], from: number, found: PhraseMatch<T>[]): void {
  const to = endOf(variant, tokens, from, 0);
  if (to !== undefined) found.push({ from, to, value: variant.value });
}

/** Where the match ends; gaps are tried shortest first. Depth and width are the pattern's, so the cost is bounded. */
function endOf<T>(variant: Variant<T>, tokens: readonly Token[], at: number, index: number): number | undefined {
  const element = variant.elements[index];
  if (!element) return at;
  const gap = variant.gaps[index] ?? 0;
  for (let skipped = 0; skipped <= gap; skipped++) {
    const token = tokens[at + skipped];
    if (!token) return undefined;
    if (index > 0 && token.opens && !variant.crosses[index]) return undefined;
    if ((element.bits & token.form.bit) !== 0 && fits(element, token.form.key)) {
      const end = endOf(variant, tokens, at + skipped + 1, index + 1);
      if (end !== undefined) return end;
    }
  }
  return undefined;
}

const fits = ({ words, prefixes, any }: Element, key: string): boolean =>
  any || words.has(key) || (prefixes.length > 0 && prefixes.some((prefix) => key.startsWith(prefix)));
