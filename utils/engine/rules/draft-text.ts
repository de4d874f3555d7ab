import { foldQuotes, type Sentence, sentencesOf } from '../text.ts';
import type { Span } from '../types.ts';
import { findWordings, tokensOf, type Wordings } from '../wordings/match.ts';
import { type Found, PatternIndex } from './pattern-index.ts';
import { type Signs, signsIn } from './text-signs.ts';

/**
 * A draft prepared once for all rules. Every string here is as long as the draft as typed, so any offset found in one
 * is the offset in all.
 */
export interface DraftText {
  /** As typed. */
  readonly typed: string;
  /**
   * Quotes folded; links, code, addresses, @names, quoted customer words ("…", `> …`, the clause after "you said that") and the
   * team's allowed words blanked with spaces. What most rules search.
   */
  readonly plain: string;
  /** Quotes folded, nothing blanked but the team's allowed words: what privacy rules search. */
  readonly whole: string;
  readonly sentences: readonly Sentence[];
  /** The sentence a span begins in. */
  sentenceAt(span: Span): Sentence | undefined;
  /** False where the pattern surely stands nowhere in `plain`: a cheap look before a dear one. */
  mayHold(pattern: RegExp): boolean;
  /** The same for several patterns at once, by their numbers. */
  mayHoldAny(patterns: Int32Array): boolean;
  /** False where the pattern surely stands nowhere in `whole`. */
  wholeMayHold(pattern: RegExp): boolean;
  /** What of the pattern may stand in `plain`: nothing, for most patterns. */
  choicesOf(pattern: RegExp): readonly RegExp[];
  readonly signs: Signs;
}

/** Every wording of every rule: each draft is looked at once for all of them. */
export const rulePatterns = new PatternIndex();

/** What is blanked, each with a sign without which it stands nowhere. */
const MASKED: readonly (readonly [string, RegExp])[] = [
  ['://', /\bhttps?:\/\/\S+/g],
  ['www.', /\bwww\.\S+/g],
  ['@', /\b[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}\b/g],
  ['@', /(?<![\w@])@\w{1,40}/g],
  ['>', /^[ \t]*>.*$/gm],
];
const TOLD = /(?<=\byou (?:said|wrote|mentioned|told (?:us|me))) (?!to\b)[^,;:.!?\n]{1,200}/gi;
const SAYS_THEY_TOLD = /\byou (?:said|wrote|mentioned|told) /i;
const QUOTED = /"[^"\n]{1,400}"|`[^`\n]{1,400}`/g;

const blank = (text: string) => text.replace(/[^\n]/g, ' ');
/** A quotation stands for a word of the sentence: what is around it is not next to each other. */
const veil = (text: string) => text.replace(/[^\n]/g, '\uFFFC');

/** Prepare a draft; where `allowed` wordings stand it is hidden from all rules. Linear in the draft's length. */
export function draftText(typed: string, allowed?: Wordings): DraftText {
  const folded = foldQuotes(typed);
  const whole = allowed && allowed.size > 0 ? hide(folded, findWordings(tokensOf(folded), allowed)) : folded;
  return new Prepared(typed, whole, masked(whole));
}

function masked(whole: string): string {
  let text = whole.includes('"') || whole.includes('`') ? whole.replace(QUOTED, veil) : whole;
  for (const [sign, pattern] of MASKED) if (text.includes(sign)) text = text.replace(pattern, blank);
  return SAYS_THEY_TOLD.test(text) ? text.replace(TOLD, blank) : text;
}

class Prepared implements DraftText {
  readonly typed: string;
  readonly whole: string;
  readonly plain: string;
  #sentences: readonly Sentence[] | undefined;
  #found: Found | undefined;
  #foundInWhole: Found | undefined;
  #signs: Signs | undefined;

  constructor(typed: string, whole: string, plain: string) {
    this.typed = typed;
    this.whole = whole;
    this.plain = plain;
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= sentencesOf(this.plain);
    return this.#sentences;
  }

  get signs(): Signs {
    this.#signs ??= signsIn(this.whole);
    return this.#signs;
  }

  sentenceAt({ start }: Span): Sentence | undefined {
    return sentenceAround(this.sentences, start);
  }

  mayHold(pattern: RegExp): boolean {
    return this.#look().may(pattern);
  }

  mayHoldAny(patterns: Int32Array): boolean {
    return this.#look().mayAny(patterns);
  }

  choicesOf(pattern: RegExp): readonly RegExp[] {
    return this.#look().choicesOf(pattern);
  }

  wholeMayHold(pattern: RegExp): boolean {
    if (this.whole === this.plain) return this.mayHold(pattern);
    this.#foundInWhole ??= rulePatterns.look(this.whole);
    return this.#foundInWhole.may(pattern);
  }

  #look(): Found {
    this.#found ??= rulePatterns.look(this.plain);
    return this.#found;
  }
}

/** The text with these places, in order, turned to spaces. */
function hide(text: string, places: readonly Span[]): string {
  let from = 0;
  const pieces: string[] = [];
  for (const { start, end } of places) {
    pieces.push(text.slice(from, start), blank(text.slice(start, end)));
    from = end;
  }
  return pieces.join('') + text.slice(from);
}

function sentenceAround(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (!sentence) return undefined;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return undefined;
}
