import { foldQuotes } from '../text.ts';
import type { Span } from '../types.ts';
import { type Form, formAt, maskedOf, signOf } from './forms.ts';
import { plainRunAt, WORD_RUN } from './plain.ts';

/** One word, emoji or emoticon of a message, with where it stands. */
export interface Token extends Span {
  readonly form: Form;
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
  /** Somebody's handle: written in public, to an account. */
  readonly handles: number;
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
/** Most words are plain letters before a space or a stop. */
const SIMPLE = '[A-Za-z]{1,60}(?=[ .,?;]|$)';
const MARK = String.raw`[.!?…;,:()"\n–—-]{1,20}`;

/** What can stand at one place, in this order. `plain.ts` reads the plainest of it without this. */
const PIECE = new RegExp(`(${SIMPLE})|(${LINK})|(${MASKED})|(${EMOTICON})|(${EMOJI})|(${WORD})|(${MARK})`, 'uy');
/** Text that may hold quotes to fold. */
const BEYOND_PLAIN = /[^\0-\x5F\x61-\x7F]/;

/** Words, emoji and emoticons of a text, in order, with offsets into it. Linear: every piece is bounded and read once. */
export function tokensOf(text: string): Tokens {
  const reader = new Reader(BEYOND_PLAIN.test(text) ? foldQuotes(text) : text);
  return reader.read();
}

class Reader {
  readonly #text: string;
  readonly #tokens: Token[] = [];
  #exclamations = 0;
  #questions = 0;
  #piledUp = false;
  #handles = 0;
  #opens = true;
  #pause = false;
  #lastEnd = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): Tokens {
    const text = this.#text;
    for (let at = 0; at < text.length; ) {
      const run = plainRunAt(text, at);
      if (run === 0) at = this.#piece(at);
      else if (run < 0) at -= run;
      else {
        if ((run & 1) === WORD_RUN) this.#word(at, at + (run >> 1));
        else this.#mark(at, at + (run >> 1));
        at += run >> 1;
      }
    }
    const marks = {
      exclamations: this.#exclamations,
      questions: this.#questions,
      piledUp: this.#piledUp,
      handles: this.#handles,
    };
    return { tokens: this.#tokens, marks };
  }

  #word(start: number, end: number): void {
    this.#push(start, end, formAt(this.#text, start, end));
  }

  #push(start: number, end: number, form: Form): void {
    this.#tokens.push({ start, end, form, opens: this.#opens, pause: this.#pause });
    this.#lastEnd = end;
    this.#opens = false;
    this.#pause = false;
  }

  #mark(start: number, end: number): void {
    const text = this.#text;
    let ends = false;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code === 33) this.#exclamations++;
      else if (code === 63) this.#questions++;
      // . ; … and a new line
      else if (code !== 46 && code !== 59 && code !== 0x2026 && code !== 10) continue;
      ends = true;
      if ((code === 33 || code === 63) && at > start && isCall(text.charCodeAt(at - 1))) this.#piledUp = true;
    }
    if (ends) {
      // "3.99" and "a.m" are no sentence ends: something follows at once.
      const single = end - start === 1 && text.charCodeAt(start) === 46;
      if (!(single && start === this.#lastEnd && LETTER.test(text[end] ?? ''))) this.#opens = true;
    } else if (end - start > 1 || text.charCodeAt(start) !== 45 || start !== this.#lastEnd) this.#pause = true;
    this.#lastEnd = end;
  }

  /** What is not plain; returns where to go on. */
  #piece(at: number): number {
    const text = this.#text;
    PIECE.lastIndex = at;
    const match = PIECE.exec(text);
    if (!match) return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
    const [piece, simple, link, masked, emoticon, emoji, other] = match;
    const end = at + piece.length;
    const laugh = simple === 'xD' || simple === 'XD' ? simple : undefined;
    const sign = emoticon ?? emoji ?? laugh;
    if (link !== undefined) {
      this.#lastEnd = end;
      if (link.startsWith('@')) this.#handles++;
    } else if (sign !== undefined) this.#push(at, end, signOf(sign));
    else if (masked !== undefined) this.#push(at, end, maskedOf(masked));
    else if (simple !== undefined || other !== undefined) this.#word(at, end);
    else this.#mark(at, end);
    return end;
  }
}

const LETTER = /[\p{L}\p{N}]/u;
const isCall = (code: number): boolean => code === 33 || code === 63;
