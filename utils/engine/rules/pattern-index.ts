import { LetterTree } from './letter-tree.ts';
import { choicesOf } from './needs.ts';

/** What may stand in one text. */
export interface Found {
  /** False where the pattern surely stands nowhere. */
  may(pattern: RegExp): boolean;
  /** The same for the numbers `numbersOf` gave for several patterns: may any of them stand there? */
  mayAny(patterns: Int32Array): boolean;
  /** The choices of a pattern that may match, in their order; the pattern itself where it was not cut into them. */
  choicesOf(pattern: RegExp): readonly RegExp[];
}

/** How a pattern is put together: each choice of its body stands between the same two assertions. */
interface Put {
  readonly before: string;
  readonly body: string;
  readonly after: string;
}

/**
 * Many patterns, asked about one text: the text is walked once, and only what a pattern needs is remembered. Patterns are
 * read when a text is first looked at: that takes longer than all else at the start, and most starts need none.
 */
export class PatternIndex {
  #unread: (readonly [RegExp, Put | undefined])[] = [];
  readonly #numbers = new Map<RegExp, number>();
  readonly #tree = new LetterTree();
  /** Of each choice: the number of its pattern, and how it is made. */
  readonly #patterns: number[] = [];
  readonly #regexes: (() => RegExp)[] = [];
  /** Choices of which nothing is known: they may always match. */
  readonly #always: number[] = [];
  /** Two places for each choice: the text in which what it needs was last seen; `NOT_NEEDED` where it needs no second. */
  readonly #seen: number[] = [];
  #texts = 0;

  /** Nothing is asked of a pattern here; `put` tells how it can be cut into choices that match as the whole would. */
  add(pattern: RegExp, put?: Put): void {
    this.#unread.push([pattern, put]);
  }

  look(text: string): Found {
    if (this.#unread.length > 0) this.#readAll();
    const choices = this.#always.slice();
    const mark = ++this.#texts;
    const seen = this.#seen;
    this.#tree.walk(text, (place) => {
      if (seen[place] === mark) return;
      seen[place] = mark;
      const other = seen[place ^ 1];
      if (other === mark || other === NOT_NEEDED) choices.push(place >> 1);
    });
    const patterns = new Uint8Array(this.#numbers.size);
    for (const choice of choices) patterns[this.#patterns[choice] ?? 0] = 1;
    return new FoundIn(this, choices, patterns);
  }

  /** To be asked about together, again and again. */
  numbersOf(patterns: readonly RegExp[]): Int32Array {
    this.#readAll();
    return Int32Array.from(patterns, (pattern) => this.numberOf(pattern));
  }

  /** A pattern nobody has added is read when it is first asked about: nothing is known of it in texts looked at before. */
  numberOf(pattern: RegExp): number {
    return this.#numbers.get(pattern) ?? this.#read(pattern, undefined);
  }

  /** Those of some choices that are of one pattern. */
  regexesOf(pattern: RegExp, choices: readonly number[]): readonly RegExp[] {
    const number = this.numberOf(pattern);
    const own: number[] = [];
    for (const choice of choices) if (this.#patterns[choice] === number) own.push(choice);
    if (own.length > 1) own.sort((a, b) => a - b);
    const regexes = own.map((choice) => this.#regexes[choice]?.() ?? pattern);
    return regexes.length > 1 ? [...new Set(regexes)] : regexes;
  }

  #readAll(): void {
    for (const [pattern, put] of this.#unread) if (!this.#numbers.has(pattern)) this.#read(pattern, put);
    this.#unread = [];
  }

  #read(pattern: RegExp, put: Put | undefined): number {
    const number = this.#numbers.size;
    this.#numbers.set(pattern, number);
    for (const { source, needs, alsoNeeds } of choicesIn(pattern, put)) {
      const choice = this.#patterns.push(number) - 1;
      this.#regexes.push(put ? lazily(put, source, pattern.flags) : () => pattern);
      this.#seen.push(0, alsoNeeds ? 0 : NOT_NEEDED);
      if (!needs) this.#always.push(choice);
      for (const way of needs ?? []) this.#tree.add(way, choice * 2);
      for (const way of alsoNeeds ?? []) this.#tree.add(way, choice * 2 + 1);
    }
    return number;
  }
}

class FoundIn implements Found {
  readonly #index: PatternIndex;
  readonly #choices: readonly number[];
  /** One where a pattern may stand; those read later are not known here. */
  readonly #patterns: Uint8Array;

  constructor(index: PatternIndex, choices: readonly number[], patterns: Uint8Array) {
    this.#index = index;
    this.#choices = choices;
    this.#patterns = patterns;
  }

  may(pattern: RegExp): boolean {
    return this.#patterns[this.#index.numberOf(pattern)] !== 0;
  }

  mayAny(patterns: Int32Array): boolean {
    for (const number of patterns) if (this.#patterns[number] !== 0) return true;
    return false;
  }

  choicesOf(pattern: RegExp): readonly RegExp[] {
    const known = this.#patterns[this.#index.numberOf(pattern)];
    if (known === 0) return NONE;
    return known === 1 ? this.#index.regexesOf(pattern, this.#choices) : [pattern];
  }
}

const NONE: readonly RegExp[] = [];
const NOT_NEEDED = -1;
const UNKNOWN = [{ source: '', needs: undefined, alsoNeeds: undefined }];

/** With `u` or `v` a letter may match one that is not its lower case. */
const choicesIn = (pattern: RegExp, put: Put | undefined) =>
  /[uv]/.test(pattern.flags) ? UNKNOWN : choicesOf(put?.body ?? pattern.source, put !== undefined);

/** Most choices are never run, and so never made. */
function lazily({ before, after }: Put, source: string, flags: string): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(`${before}(?:${source})${after}`, flags);
    return made;
  };
}
