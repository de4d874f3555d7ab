/**
 * What a pattern needs before it can match at all: pieces of words of which at least one must stand in the text. Most
 * drafts hold none of the pieces of most patterns, so most patterns are never run.
 */

/** Alternatives of one must stand in the text, lower case; undefined: nothing is known, the pattern is always run. */
export type Needs = readonly string[] | undefined;

/** Shorter pieces stand in almost every text and say nothing. */
const SHORTEST = 3;

/** Read a pattern's source. Understands what `wording` writes; anything else makes the part say nothing. */
export function needsOf(source: string): Needs {
  const reader = new Reader(source);
  const needs = reader.alternatives();
  return reader.done ? needs : undefined;
}

class Reader {
  private at = 0;
  private readonly source: string;
  constructor(source: string) {
    this.source = source;
  }

  get done(): boolean {
    return this.at >= this.source.length;
  }

  /** `a|b|c`: what it needs is what any of them needs; if one needs nothing, so does the whole. */
  alternatives(): Needs {
    const all: string[] = [];
    let open = false;
    do {
      const one = this.sequence();
      if (one) all.push(...one);
      else open = true;
    } while (this.take('|'));
    return open ? undefined : [...new Set(all)];
  }

  /** The most telling of what stands one after the other. */
  private sequence(): Needs {
    let best: Needs;
    let run = '';
    const keep = (needs: Needs) => {
      if (needs && tells(needs) > tells(best)) best = needs;
    };
    const cut = () => {
      if (run.length >= SHORTEST) keep([run]);
      run = '';
    };
    while (!this.done && this.peek() !== '|' && this.peek() !== ')') {
      const letter = this.letter();
      if (letter === undefined) cut();
      const needs = letter === undefined ? this.part() : undefined;
      const times = this.times();
      if (letter === undefined) {
        if (times !== 'perhaps') keep(needs);
        continue;
      }
      if (times !== 'perhaps') run += letter;
      if (times !== 'once') cut();
    }
    cut();
    return best;
  }

  /** A plain character, lower case; undefined where something else stands. */
  private letter(): string | undefined {
    const sign = this.peek();
    if (!/[a-z0-9'-]/i.test(sign)) return undefined;
    this.at++;
    return sign.toLowerCase();
  }

  /** A group, a class, an escape, a dot, an assertion. */
  private part(): Needs {
    if (this.take('(')) return this.group();
    if (this.take('[')) {
      while (!this.done && !this.take(']')) this.at += this.peek() === '\\' ? 2 : 1;
      return undefined;
    }
    const escaped = /^\\(?:u[\da-f]{4}|x[\da-f]{2}|[pP]\{\w{1,30}\}|.)/i.exec(this.source.slice(this.at, this.at + 40));
    this.at += escaped?.[0].length ?? 1;
    return undefined;
  }

  private group(): Needs {
    const opening = /^\?(?::|[=!]|<[=!]|<\w{1,20}>)/.exec(this.source.slice(this.at, this.at + 24))?.[0] ?? '';
    this.at += opening.length;
    const needs = this.alternatives();
    this.take(')');
    // What stands ahead or behind is no part of the match; what may not stand there least of all.
    return /[=!]$/.test(opening) ? undefined : needs;
  }

  /** Reads a quantifier, if there is one. */
  private times(): 'once' | 'some' | 'perhaps' {
    const found = /^(?:[?*+]|\{(\d{1,3})(?:,\d{0,3})?\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (!found) return 'once';
    this.at += found[0].length;
    return found[0].startsWith('+') || Number(found[1] ?? 0) > 0 ? 'some' : 'perhaps';
  }

  private peek(): string {
    return this.source.charAt(this.at);
  }

  private take(sign: string): boolean {
    if (this.peek() !== sign) return false;
    this.at++;
    return true;
  }
}

/** Long pieces are rare ones; the shortest of the choices counts. */
function tells(needs: Needs): number {
  if (!needs || needs.length === 0) return 0;
  const shortest = Math.min(...needs.map(({ length }) => length));
  return shortest < SHORTEST ? 0 : shortest - Math.min(2, needs.length / 40) - (needs.every(isCommon) ? 3 : 0);
}

const COMMON = new Set(
  'you your this that the they with have will would are were was been for not and can could'.split(' '),
);
const isCommon = (piece: string) => COMMON.has(piece);
