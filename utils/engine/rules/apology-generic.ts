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
/** At most this many telling words beside the apology, and it is still generic. */
const TELLING = 1;

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
      if (has(sentence.text, TROUBLE) || around.some(({ text }) => TROUBLE.test(text))) continue;
      const span = clauseAround(draft, hit);
      if (contentOf(draft.plain.slice(sentence.start, sentence.end)).length > TELLING) continue;
      if (sharesWords(sentence, situation)) continue;
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
