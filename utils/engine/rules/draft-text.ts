import { foldQuotes, type Sentence, sentencesOf } from '../text.ts';
import type { Span } from '../types.ts';

/**
 * A draft prepared once for all rules. Every string here is as long as the draft as typed, so any offset found in one
 * is the offset in all.
 */
export interface DraftText {
  /** As typed. */
  readonly typed: string;
  /** Quotes folded; links, code, addresses and quoted customer words blanked with spaces. What most rules search. */
  readonly plain: string;
  /** Quotes folded, nothing blanked: what privacy rules search. */
  readonly whole: string;
  readonly sentences: readonly Sentence[];
  /** The sentence a span begins in. */
  sentenceAt(span: Span): Sentence | undefined;
}

const MASKED = [
  /\bhttps?:\/\/\S+/g,
  /\bwww\.\S+/g,
  /\b[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+){1,5}\b/g,
  /`[^`\n]{1,400}`/g,
  /^[ \t]*>.*$/gm,
  /"[^"\n]{1,400}"/g,
];

const blank = (text: string) => ' '.repeat(text.length);

/** Prepare a draft. Linear in its length. */
export function draftText(typed: string): DraftText {
  const whole = foldQuotes(typed);
  const plain = MASKED.reduce((text, pattern) => text.replace(pattern, blank), whole);
  const sentences = sentencesOf(plain);
  return {
    typed,
    plain,
    whole,
    sentences,
    sentenceAt: ({ start }) => sentences.find((sentence) => start >= sentence.start && start < sentence.end),
  };
}
