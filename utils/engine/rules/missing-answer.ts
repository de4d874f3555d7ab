import { contentWords, sharedWords } from './content-words.ts';
import type { DraftText } from './draft-text.ts';
import { isHold } from './heard.ts';
import { has } from './match.ts';
import { defineRule } from './rule.ts';
import { ALTERNATIVE, OWN_ACT, TIME } from './signs.ts';

/** Asked to let off steam; there is no answer. */
const VENT =
  /\b(?:are you (?:kidding|serious|joking|for real|stupid|blind|deaf)|what (?:is|the \w{2,8} is|'s) wrong with|seriously|really|do you (?:even|people)|how (?:hard|difficult|stupid|dare|is (?:this|that|it) (?:even )?(?:possible|ok|okay|acceptable|legal|fair))|who (?:does|do) that|what kind of|is this a joke|what (?:the (?:hell|heck)|on earth)|why (?:on earth|the hell|do i (?:even )?(?:bother|pay)|should i|can't you|don't you|is it so|even)|wtf|am i supposed|how many times|anyone there|hello|right|you know|huh|isn't it|is anybody)\b/i;

/** What kind of answer fits a question, by how it opens. */
const KINDS: readonly { readonly question: RegExp; readonly answer: RegExp }[] = [
  {
    question: /\bhow much\b|\bwhat(?:'s| is| does| do) [^?]{0,40}\b(?:cost|price|fee|charge)\b|\bprice\b|\bcost\b/i,
    answer: /\d|\bfree\b|\bno (?:charge|cost|fee)\b|\bnothing\b|\bhalf\b/i,
  },
  { question: /\bhow long\b/i, answer: /\d|\b(?:minutes?|hours?|days?|weeks?|months?|overnight)\b/i },
  { question: /\bhow many\b/i, answer: /\d|\b(?:one|two|three|four|five|six|none|no|all|both|several)\b/i },
  { question: /\bwhen\b|\bwhat (?:time|day|date)\b|\beta\b/i, answer: TIME },
  {
    question: /\bwhere\b/i,
    answer: /\b(?:at|in|on|near|under|next to|behind|by|inside|opposite|from|here|there) \w|https?:/i,
  },
  {
    question: /\bwhy\b|\bhow come\b|\bwhat happened\b|\breason\b/i,
    answer:
      /\b(?:because|due to|since|as (?:the|we|it|your)|the reason|caused|was|were|had|didn't|did not|wasn't|which is why|so that)\b/i,
  },
  { question: /\bwho\b/i, answer: /[A-Z][a-z]{2,}|\b(?:i|we|our|my)\b/ },
  { question: /\bwhich\b/i, answer: /\b(?:the|that|this|both|either|either)\b/i },
  {
    question: /\bhow\b/i,
    answer: /\b(?:by|with|via|through|go|open|click|tap|press|use|send|call|you can|just|first|under)\b/i,
  },
];
const YES_NO =
  /\b(?:yes|yep|yeah|no|nope|sure|of course|certainly|absolutely|definitely|it (?:is|isn't|does|doesn't|will|won't|can|can't|was|wasn't|has|hasn't)|you (?:can|can't|cannot|may|could|do|don't|don't|will|won't)|we (?:do|don't|can|can't|cannot|are|aren't|will|won't)|i (?:can|can't|cannot|do|don't|will|won't)|not|unfortunately|afraid|possible|correct|right|indeed|allowed|done|depends|fine|ok|okay|gladly|happy to)\b|n't\b/i;
const MISSING_DETAIL =
  /\b(?:dm|direct message|private message|pm us|send (?:us|me)|let (?:us|me) know|provide|share|tell (?:us|me)|give (?:us|me)|reach out|contact|call|email|fill|link|visit|follow|see|check|here(?:'s| is))\b|https?:|www\./i;

/** See docs/rules/missing-answer.md. */
export const missingAnswer = defineRule({
  id: 'missing-answer',
  category: 'missing_answer',
  severity: 'medium',
  summary: 'A question gets its answer, or when the answer comes.',
  source: { reason: 'Concrete answers to what was asked read as listening.', label: 'study of concrete wording, 2021' },
  *check({ draft, situation }) {
    const last = situation.openQuestions.at(-1);
    if (!last || has(last.text, VENT) || situation.mood.mood === 'satisfied') return;
    if (isAnswered(draft, last.text)) return;
    const end = draft.typed.length;
    yield {
      span: { start: end, end },
      message: `They asked: “${shortened(last.text)}”`,
      rewrites: ['On your question: {answer!}.', 'I do not have the answer yet; you get it by {time!}.'],
    };
  },
});

/** Shares its matter, has the kind of answer it asks for, asks back, points somewhere, or says who finds out. */
function isAnswered(draft: DraftText, question: string): boolean {
  const { plain, typed } = draft;
  if (plain.includes('?') || has(typed, MISSING_DETAIL) || isHold(draft)) return true;
  if (has(plain, OWN_ACT) || /\b(?:asking|finding out|checking|looking into)\b/i.test(plain)) return true;
  const kind = KINDS.find((one) => has(question, one.question));
  if (kind) return has(plain, kind.answer);
  return has(plain, YES_NO) || has(plain, ALTERNATIVE) || sharedWords(contentWords(question), contentWords(plain)) > 0;
}

const MOST_WORDS = 9;

/** At most nine words of the question, without marks that would end the message's sentence. */
function shortened(question: string): string {
  const words = question
    .trim()
    .replace(/[.!?\s]{1,20}$/, '')
    .split(/\s{1,20}/);
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).join(' ')} …` : words.join(' ');
}
