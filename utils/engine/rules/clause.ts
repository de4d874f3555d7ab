import type { Sentence } from '../text.ts';
import type { Span } from '../types.ts';
import type { DraftText } from './draft-text.ts';

/** Where one clause may end and the next begin: punctuation, or "but", "and", "so" before a new subject. */
const BOUNDARY =
  /[,;:()–—]\s{0,3}(?:(?:but|and|so|yet)\s{1,3})?|\s{1,3}-\s{1,3}|\s{1,3}(?:but|and|so)\s{1,3}(?=(?:i|we|you|it|he|she|they|this|that|there|the|your|our|my|please|let)\b)/gi;
/** A clause that can't stand alone when its neighbour is replaced. */
const SUBORDINATE =
  /^\W{0,3}(?:if|because|since|as|when|whenever|while|although|though|due|after|before|once|unless|until|for|in|on|at|with|without|by|per|to|not|which|who|whose|where|that|than|therefore|according|under|and|or)\b/i;
const INDEPENDENT =
  /^\W{0,3}(?:(?:but|and|so|yet|then|please)\s{1,3}){0,2}(?:i|we|you|it|he|she|they|this|that|there|the|your|our|my|let|can|could|shall|would|please|here|thanks|thank|sorry|yes|no|ok|okay|hi|hello)\b/i;
const REACH = 400;

/** The whole sentence a span begins in; the span itself where there is none. */
export const wholeSentence = (draft: DraftText, span: Span): Span => draft.sentenceAt(span) ?? span;

/**
 * What a rewrite may replace for words at `span`: their clause, where the rest of the sentence stands without it, else
 * the whole sentence. The agent's other facts stay in the draft this way.
 */
export function clauseAround(draft: DraftText, span: Span): Span {
  const sentence = draft.sentenceAt(span);
  if (!sentence) return span;
  const { start, end } = innerClause(draft.plain, sentence, span);
  const own = draft.plain.slice(start, end);
  const rest = draft.plain.slice(end, sentence.end);
  if (start === sentence.start && end === sentence.end) return { start, end };
  const stands =
    !SUBORDINATE.test(own) &&
    wordCount(own) >= 3 &&
    (start === sentence.start || INDEPENDENT.test(draft.plain.slice(sentence.start, start))) &&
    (end === sentence.end || INDEPENDENT.test(rest));
  return stands ? { start, end } : { start: sentence.start, end: sentence.end };
}

function innerClause(plain: string, sentence: Sentence, span: Span): Span {
  const from = Math.max(sentence.start, span.start - REACH);
  let start = from === sentence.start ? from : span.start;
  for (const match of plain.slice(from, span.start).matchAll(BOUNDARY)) start = from + match.index + match[0].length;
  const after = plain.slice(span.end, Math.min(sentence.end, span.end + REACH));
  const next = after.search(BOUNDARY);
  return { start, end: next < 0 ? sentence.end : span.end + next };
}

const wordCount = (text: string) => text.match(/[\w']+/g)?.length ?? 0;
