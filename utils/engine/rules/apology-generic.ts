import { contentOf, isAllTheyGet, sharesWords } from './apology-words.ts';
import { clauseAround } from './clause.ts';
import { has, hits, neighbours, wording } from './match.ts';
import { OWED_APOLOGY } from './rewrite.ts';
import { defineRule } from './rule.ts';
import { TROUBLE } from './signs.ts';
import { isUpset } from './upset.ts';

const GENERIC = wording(
  '(?:sorry|apolog(?:y|ies|i[sz]e|i[sz]ing)|regret)(?: again| once more| to you| deeply| sincerely| very much| so much| a lot)?(?: for| about| regarding)(?: all| all of)?(?: the| this| that| these| your| such| what| everything| our| it| how| any)(?: \\w{1,14}){0,7}',
  '(?:sorry|apologies|apolog(?:i[sz]e))',
);
const SMALL_TALK =
  /^(?:[^.!?]{0,40}\b)?sorry,? (?:to (?:ask|bother|interrupt|hear|see|say|disappoint|learn|read)|i (?:meant|mean|don't|do not|can't|cannot|missed|misread|am not)|typo|for your loss|if\b|but\b|no\b|we (?:don't|do not|can't|cannot|no longer)|that (?:should|was meant)|which|what|could|can you|would|wrong|my (?:mistake|bad))|\b(?:not|don't be|no need to be|never|feel|feels) sorry\b|\bbetter safe\b/i;
/** "About the wi-fi", "for the lateness": one word can name it, where it is the thing itself and no adjective of an empty one. */
const NAMED =
  /\b(?:sorry|apolog\w{1,8})(?: again| once again)?,? (?:for|about|over)(?: (?:the|this|that|your|our|those|these|a|an|all|all the)){0,2} ([a-z][a-z'-]{2,30})(?=\W{0,3}$|[,!]| (?:today|here|there|earlier|yesterday|on|in|at|with|from|and|last|this)\b)|\b(?:having|had|with) ([a-z][a-z'-]{2,30}) (?:issues?|problems?|troubles?)\b/i;
/** At most this many telling words beside the apology, and it is still generic. */
const TELLING = 1;

/** Does the sentence name the thing, in one word that says something? */
function namesIt(sentence: string): boolean {
  const [, thing, trouble] = NAMED.exec(sentence.slice(0, 400)) ?? [];
  return contentOf((thing ?? trouble ?? '').replace(/-/g, '')).length > 0;
}

/** See docs/rules/apology-generic.md. */
export const apologyGeneric = defineRule({
  id: 'apology-generic',
  category: 'generic_apology',
  severity: 'medium',
  summary: 'Says sorry with nothing specific, though the customer named the problem.',
  source: {
    reason: 'How an apology is made (empathy, effort) mattered more than whether; concrete words read as listening.',
    label: 'studies of apologies, 2013, and of concrete language, 2021',
  },
  looksFor: [GENERIC],
  *check({ draft, situation }) {
    const known = situation.issue !== undefined && situation.issue.issue !== 'other';
    if (!isUpset(situation) && !known) return;
    if (contentOf(situation.lastCustomerText).length < 2) return;
    let seen = -1;
    for (const hit of hits(draft, GENERIC, { question: 'ignored' })) {
      const { sentence } = hit;
      if (sentence.start === seen || sentence.text.includes('{') || SMALL_TALK.test(sentence.text.slice(0, 400)))
        continue;
      seen = sentence.start;
      const around = [...neighbours(draft, sentence, 1, 1), ...neighbours(draft, sentence, -1, 1)];
      if (has(sentence.text, TROUBLE) || around.some((one) => TROUBLE.test(one.text) || sharesWords(one, situation)))
        continue;
      const span = clauseAround(draft, hit);
      if (contentOf(draft.plain.slice(sentence.start, sentence.end)).length > TELLING) continue;
      if (sharesWords(sentence, situation) || namesIt(sentence.text)) continue;
      yield {
        span,
        message: 'Says sorry, not what for. Name what went wrong.',
        rewrites: [
          OWED_APOLOGY,
          'I am sorry we left you without {item} for {days#day}.',
          'I am sorry that {what_happened!}.',
        ],
        ...(isAllTheyGet(draft, sentence, situation) ? {} : { severity: 'low' as const }),
      };
    }
  },
});
