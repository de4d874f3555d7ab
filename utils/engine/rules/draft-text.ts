import { foldQuotes, type Sentence, sentencesOf } from '../text.ts';
import type { Span } from '../types.ts';
import { findWordings, tokensOf, type Wordings } from '../wordings/match.ts';
import { type Found, PatternIndex } from './pattern-index.ts';

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
  /** What of the pattern may stand in `plain`: nothing, for most patterns. */
  choicesOf(pattern: RegExp): readonly RegExp[];
}

/** Every wording of every rule: each draft is looked at once for all of them. */
export const rulePatterns = new PatternIndex();

const MASKED = [
  /\bhttps?:\/\/\S+/g,
  /\bwww\.\S+/g,
  /\b[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}\b/g,
  /(?<![\w@])@\w{1,40}/g,
  /^[ \t]*>.*$/gm,
  /(?<=\byou (?:said|wrote|mentioned|told (?:us|me))) (?!to\b)[^,;:.!?\n]{1,200}/gi,
];
const QUOTED = /"[^"\n]{1,400}"|`[^`\n]{1,400}`/g;

const blank = (text: string) => text.replace(/[^\n]/g, ' ');
/** A quotation stands for a word of the sentence: what is around it is not next to each other. */
const veil = (text: string) => text.replace(/[^\n]/g, '\uFFFC');

/** Prepare a draft; where `allowed` wordings stand it is hidden from all rules. Linear in the draft's length. */
export function draftText(typed: string, allowed?: Wordings): DraftText {
  const folded = foldQuotes(typed);
  const whole = allowed ? hide(folded, findWordings(tokensOf(folded), allowed)) : folded;
  const plain = MASKED.reduce((text, pattern) => text.replace(pattern, blank), whole.replace(QUOTED, veil));
  const sentences = sentencesOf(plain);
  let found: Found | undefined;
  const look = (): Found => {
    found ??= rulePatterns.look(plain);
    return found;
  };
  return {
    typed,
    plain,
    whole,
    sentences,
    sentenceAt: ({ start }) => sentenceAround(sentences, start),
    mayHold: (pattern) => look().may(pattern),
    choicesOf: (pattern) => look().choicesOf(pattern),
  };
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
