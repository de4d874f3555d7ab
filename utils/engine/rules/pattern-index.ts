import { LetterTree } from './letter-tree.ts';
import { choicesOf } from './needs.ts';

/** What may stand in one text. */
export interface Found {
  /** False where the pattern surely stands nowhere. */
  may(pattern: RegExp): boolean;
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
    const choices = [...this.#always];
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
    return {
      may: (pattern) => {
        const number = this.#numberOf(pattern);
        return number === undefined || number >= patterns.length || patterns[number] === 1;
      },
      choicesOf: (pattern) => {
        const number = this.#numberOf(pattern);
        if (number === undefined || number >= patterns.length) return [pattern];
        const own = choices.filter((choice) => this.#patterns[choice] === number).sort((a, b) => a - b);
        return distinct(own.map((choice) => this.#regexes[choice]?.() ?? pattern));
      },
    };
  }

  /** A pattern nobody has added is read when it is first asked about: nothing is known of it until then. */
  #numberOf(pattern: RegExp): number | undefined {
    const number = this.#numbers.get(pattern);
    if (number === undefined) this.#read(pattern, undefined);
    return number;
  }

  #readAll(): void {
    for (const [pattern, put] of this.#unread) if (!this.#numbers.has(pattern)) this.#read(pattern, put);
    this.#unread = [];
  }

  #read(pattern: RegExp, put: Put | undefined): void {
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
  }
}

const NOT_NEEDED = -1;
const UNKNOWN = [{ source: '', needs: undefined, alsoNeeds: undefined }];

/** With `u` or `v` a letter may match one that is not its lower case. */
const choicesIn = (pattern: RegExp, put: Put | undefined) =>
  /[uv]/.test(pattern.flags) ? UNKNOWN : choicesOf(put?.body ?? pattern.source, put !== undefined);

const distinct = (regexes: readonly RegExp[]): readonly RegExp[] =>
  regexes.length > 1 ? [...new Set(regexes)] : regexes;

/** Most choices are never run, and so never made. */
function lazily({ before, after }: Put, source: string, flags: string): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(`${before}(?:${source})${after}`, flags);
    return made;
  };
}
