import { contentWords, sharedWords } from './content-words.ts';
import type { DraftText } from './draft-text.ts';
import { isHold } from './heard.ts';
import { has } from './match.ts';
import { defineRule } from './rule.ts';
import { OWN_ACT, TIME } from './signs.ts';

/** Asked to let off steam; there is no answer. */
const VENT =
  /\b(?:are you (?:kidding|serious|joking|for real|stupid|blind|deaf)|what (?:is|the \w{2,8} is|'s) wrong with|seriously|really|do you (?:even|people)|how (?:hard|difficult|stupid|dare|is (?:this|that|it) (?:even )?(?:possible|ok|okay|acceptable|legal|fair))|who (?:does|do) that|what kind of|is this a joke|what (?:the (?:hell|heck)|on earth)|why (?:on earth|the hell|do i (?:even )?(?:bother|pay)|should i|can't you|don't you|is it so|even)|wtf|am i supposed|how many times|anyone there|hello|right|you know|huh|isn't it|is anybody)\b/i;

const TIME_OR_FIGURE = new RegExp(`${TIME.source}|\\d`, 'i');
/** May it, can it, is there: answered by a yes or a no in any words. */
const YES_OR_NO =
  /^\W{0,3}(?:\w{1,12},? ){0,3}?(?:can|could|may|is|are|was|were|do|does|did|will|would|have|has|any (?:chance|way|idea whether)|possible|so)\b/i;
const YES_NO_ANSWER =
  /\b(?:yes|yep|no|not|never|sure|of course|certainly|indeed|unable|unfortunately|afraid|possible|can|will|correct|right|exactly|available)\b|n't\b/i;
const WHATS_UP =
  /\b(?:what(?:'s| is) (?:going on|happening|wrong|the (?:matter|hold))|any (?:update|news)|how come)\b/i;
/** Questions that ask for a figure, a time or a place, and what shows that one was given. */
const PLAIN_ANSWERS: readonly { readonly question: RegExp; readonly answer: RegExp }[] = [
  {
    question: /\bhow much\b|\bwhat(?:'s| is) the (?:price|cost|fee|charge)\b/i,
    answer: /\d|\bfree\b|\bno (?:charge|cost|fee)\b|\bnothing\b|\bhalf\b/i,
  },
  { question: /\bhow long\b/i, answer: /\d|\b(?:minutes?|hours?|days?|weeks?|months?|overnight|until|till)\b/i },
  {
    question: /\bwhen\b (?!i |we |you (?:say|said|do|have|get|are) )|\bwhat (?:time|day|date)\b/i,
    answer: TIME_OR_FIGURE,
  },
  {
    question: /\bwhere(?:'s| is| are| can| do| did)\b/i,
    answer: /\b(?:at|in|on|near|under|next to|behind|by|inside|opposite|from|here|there)\b|https?:/i,
  },
];
/** Thanks, regret, understanding and good wishes: they answer nothing. */
const COURTESY =
  /\b(?:thank\w{0,3}|sorry|apolog\w{1,8}|understand|appreciate|patience|welcome|have a (?:nice|great|lovely|good)|regret|frustrat\w{1,4}|inconvenience|hello|hi|hey|great (?:plan|choice|product|offer|question)|important to us|value your)\b/i;
const POINTS_ON =
  /\b(?:dm|direct message|private message|pm us|send|let (?:us|me) know|provide|share|tell (?:us|me)|give (?:us|me)|reach out|contact|call|email|fill|link|visit|follow|see|check|try|article|recommend\\w{0,7}|here(?:'s| is)|ask|asking|find(?:ing)? out|checking|looking into|depends|not sure|don't know|do not know)\b|https?:|www\.|\[(?:url|link)\]/i;
const BECAUSE = /\b(?:because|due to|since|as|so|was|were|is|are|had|has|did|does|it|that)\b|n't\b|\w{3,12}ed\b/i;
const SHORT_REPLY = 10;

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
    if (situation.lastAuthor === 'agent' || !last.text.includes('?')) return;
    // An older question may have been answered in passing, or dropped.
    if (!situation.lastCustomerText.includes(last.text.trim())) return;
    if (isAnswered(draft, last.text)) return;
    const end = draft.typed.length;
    yield {
      span: { start: end, end },
      message: `They asked: “${shortened(last.text)}”`,
      rewrites: ['On your question: {answer!}.', 'I do not have the answer yet; you get it by {time!}.'],
    };
  },
});

/**
 * Shares its matter, has the kind of answer it asks for, asks back, points somewhere, or says who finds out. Apart from
 * figures, times and places only mere courtesy and a word or two count as no answer: the rest may be one.
 */
function isAnswered(draft: DraftText, question: string): boolean {
  const { plain, typed } = draft;
  if (/[?{]/.test(plain) || has(typed, POINTS_ON) || isHold(draft) || has(plain, OWN_ACT)) return true;
  if (sharedWords(contentWords(question), contentWords(plain)) > 0) return true;
  const said = draft.sentences.filter(({ text }) => !has(text, COURTESY));
  if (said.length === 0) return false;
  if (has(question, WHATS_UP) && has(plain, BECAUSE)) return true;
  if (YES_OR_NO.test(question) && said.some(({ text }) => has(text, YES_NO_ANSWER))) return true;
  const words = plain.match(/[\w']{1,60}/g)?.length ?? 0;
  const kind = PLAIN_ANSWERS.find((one) => has(question, one.question));
  if (kind) return has(plain, kind.answer) || words > SHORT_REPLY * 2;
  return words > SHORT_REPLY || !/^why\b/i.test(question.trim()) || has(plain, BECAUSE);
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
