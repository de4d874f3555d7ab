import { Best, type Needs, shortest } from './telling.ts';
import { distinct, MOST_WAYS, product, timesOf } from './ways.ts';

/**
 * What a pattern needs before it can match at all: beginnings of words ("not our fau") of which at least one must stand
 * in the text. Most drafts hold none of what most patterns need, so most patterns are never run.
 */

/** One choice of a pattern: `a b|c` has two. */
export interface Choice {
  readonly source: string;
  readonly needs: Needs;
  /** And what it needs beside: the next most telling stretch. */
  readonly alsoNeeds: Needs;
}

/** The choices of a pattern's source. Understands what `wording` writes; of all else it knows nothing. */
export function choicesOf(source: string, startsWord = false): readonly Choice[] {
  const reader = new Reader(source);
  const choices = reader.choices(startsWord);
  // A group that is said again by its number would lose it, and what is not understood is left whole.
  return reader.done && !/\\[1-9k]/.test(source) ? choices : [{ source, needs: undefined, alsoNeeds: undefined }];
}

/** What is known of a piece of a pattern: all it can be, if that is little, and what it needs. */
interface Known {
  readonly exact: readonly string[] | undefined;
  readonly needs: Needs;
  /** Where it ends a word begins, or it is empty. */
  readonly endsWord: boolean;
}

const NOTHING: Known = { exact: undefined, needs: undefined, endsWord: false };

/** The last letter of a run may be said several times or not at all: then it is none of it. */
const PLAIN = /[a-z0-9'-]+(?![a-z0-9'?*+{-])/iy;

class Reader {
  #at = 0;
  readonly #source: string;
  constructor(source: string) {
    this.#source = source;
  }

  get done(): boolean {
    return this.#at >= this.#source.length;
  }

  choices(startsWord: boolean): readonly Choice[] {
    const found: Choice[] = [];
    do {
      const start = this.#at;
      const { needs, alsoNeeds } = this.#sequence(startsWord);
      found.push({ source: this.#source.slice(start, this.#at), needs, alsoNeeds });
    } while (this.#take('|'));
    return found;
  }

  /** `a|b|c`: what it needs is what any of them needs; if one needs nothing, so does the whole. */
  #alternatives(startsWord: boolean): Known {
    let exact: string[] | undefined = [];
    let needs: string[] | undefined = [];
    let endsWord = true;
    do {
      const one = this.#sequence(startsWord);
      exact = exact && one.exact ? [...exact, ...one.exact] : undefined;
      needs = needs && one.needs ? [...needs, ...one.needs] : undefined;
      endsWord &&= one.endsWord;
    } while (this.#take('|'));
    return { exact: exact && exact.length <= MOST_WAYS ? distinct(exact) : undefined, needs, endsWord };
  }

  /** One thing after the other: what it needs is what its most telling stretches need. */
  #sequence(startsWord: boolean): Known & { readonly alsoNeeds: Needs } {
    const best = new Best();
    let whole = true;
    /** All the ways the stretch up to here can be written; undefined where that is not known. */
    let ways: readonly string[] | undefined = [''];
    let fromWord = startsWord;
    while (!this.done && this.#peek() !== '|' && this.#peek() !== ')') {
      const atWord: boolean = isAtWord(ways, fromWord);
      const part = this.#repeated(atWord);
      if (part === 'nothing') continue;
      if (part === 'word') {
        // What comes next is a word's first letter, or the stretch is of no use.
        if (!ways || (!fromWord && ways.every((way) => way === ''))) ways = [''];
        fromWord ||= ways.every((way) => way === '');
        continue;
      }
      const next: readonly string[] | undefined = part.exact && ways && product(ways, part.exact);
      if (next) {
        ways = next;
        continue;
      }
      whole = false;
      if (ways && fromWord) best.keep(shortest(ways));
      best.keep(part.needs);
      // A stretch begins anew where it is known that a word does.
      ways = part.endsWord ? [''] : atWord ? part.exact : undefined;
      fromWord = ways !== undefined;
    }
    if (ways && fromWord) best.keep(shortest(ways));
    return {
      exact: whole ? ways : undefined,
      endsWord: isAtWord(ways, fromWord),
      needs: best.first,
      alsoNeeds: best.second,
    };
  }

  /** A part and how often it stands there; `nothing` where it takes no place. */
  #repeated(startsWord: boolean): Known | 'nothing' | 'word' {
    const known = this.#part(startsWord);
    const found = /^(?:[?*+]|\{(\d{1,3})(?:,(\d{0,3}))?\})\??/.exec(this.#source.slice(this.#at, this.#at + 12));
    if (!found) return known;
    this.#at += found[0].length;
    if (known === 'nothing' || known === 'word') return known;
    const sign = found[0].charAt(0);
    const [least, most] =
      sign === '?'
        ? [0, 1]
        : sign === '*'
          ? [0, 99]
          : sign === '+'
            ? [1, 99]
            : [Number(found[1]), Number(found[2] ?? found[1]) || 99];
    // White space as wide as it likes is one space in the text that is searched.
    const isSpace = known.exact?.every((way) => way === ' ') ?? false;
    const exact = isSpace ? (least > 0 ? [' '] : ['', ' ']) : known.exact && timesOf(known.exact, least, most);
    return { exact, needs: least > 0 ? known.needs : undefined, endsWord: known.endsWord && (least > 0 || startsWord) };
  }

  #part(startsWord: boolean): Known | 'nothing' | 'word' {
    const sign = this.#peek();
    if (sign === '(') return this.#group(startsWord);
    if (sign === '[') return this.#signs();
    const run = this.#run();
    if (run !== undefined) return run;
    this.#at++;
    if (sign === '^' || sign === '$') return 'nothing';
    if (sign === '.') return NOTHING;
    if (sign !== '\\') return exactly(sign);
    const escaped = this.#peek();
    const long = /^(?:u[\da-f]{4}|x[\da-f]{2}|[pP]\{\w{1,30}\})/i.exec(this.#source.slice(this.#at, this.#at + 36));
    this.#at += long?.[0].length ?? 1;
    if (long || /[wWdDSnrtfv]/.test(escaped)) return NOTHING;
    if (escaped === 's') return exactly(' ');
    if (escaped === 'b') return 'word';
    return escaped === 'B' ? 'nothing' : exactly(escaped);
  }

  /** Plain letters up to one that may be said several times or not at all. */
  #run(): Known | undefined {
    PLAIN.lastIndex = this.#at;
    const found = PLAIN.exec(this.#source)?.[0];
    if (found === undefined) return undefined;
    this.#at += found.length;
    return exactly(found);
  }

  #group(startsWord: boolean): Known | 'nothing' | 'word' {
    const opening =
      /^\((?:\?(?::|[=!]|<[=!]|<\w{1,20}>))?/.exec(this.#source.slice(this.#at, this.#at + 26))?.[0] ?? '(';
    this.#at += opening.length;
    const start = this.#at;
    const known = this.#alternatives(startsWord);
    // No letter before it: a word starts there.
    if (opening === '(?<!' && /^\[?\\w/.test(this.#source.slice(start, this.#at)))
      return this.#take(')') ? 'word' : 'nothing';
    this.#take(')');
    // What stands ahead or behind is no part of the match; what may not stand there least of all.
    return /[=!]$/.test(opening) ? 'nothing' : known;
  }

  /** `[sz]` is one of a few signs; a range or "none of these" is anything. */
  #signs(): Known {
    const start = ++this.#at;
    while (!this.done && this.#peek() !== ']') this.#at += this.#peek() === '\\' ? 2 : 1;
    const inside = this.#source.slice(start, this.#at++);
    if (inside.length > 4 || /[\\^]|.-./.test(inside)) return NOTHING;
    return { exact: distinct([...inside.toLowerCase()]), needs: undefined, endsWord: false };
  }

  #peek(): string {
    return this.#source.charAt(this.#at);
  }

  #take(sign: string): boolean {
    if (this.#peek() !== sign) return false;
    this.#at++;
    return true;
  }
}

const isAtWord = (ways: readonly string[] | undefined, fromWord: boolean): boolean =>
  ways?.every((way) => (way === '' ? fromWord : way.endsWith(' '))) ?? false;

const exactly = (sign: string): Known => ({ exact: [sign.toLowerCase()], needs: undefined, endsWord: sign === ' ' });
