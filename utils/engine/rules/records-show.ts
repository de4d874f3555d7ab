import { clauseAround } from './clause.ts';
import { has, hits, wording } from './match.ts';
import { defineRule } from './rule.ts';

const KEEPER =
  '(?:our|the|my) (?:\\w{2,14} )?(?:records?|systems?|logs?|tracking|file|files|data|history|database|scan|notes|computer|screen)';
const CLAIM = wording(
  `${KEEPER} <adv> (?:shows?|says?|indicates?|confirms?|states?|proves?)`,
  '(?:tracking|records|gps) (?:shows?|says?|indicates?|confirms?)',
  `according to ${KEEPER},?`,
  '(?:I|we|he|she|they) (?:have|has|see|can see|find) no (?:record|trace|sign|evidence)',
  'there is no (?:record|trace|sign|evidence)',
);
/** The record says something against the customer. */
const AGAINST =
  /\b(?:you (?!have (?:already )?paid)|delivered|signed|accepted|received|cancelled|canceled|nobody|no one|never|not|n't|no|successful(?:ly)?|completed|fine|working)\b|n't\b/i;
const FOR_THEM =
  /\b(?:twice|double|refund\w{0,3}|our (?:mistake|error|fault|side)|we (?:charged|missed|sent|forgot|made)|you are right|you're right|as you said)\b/i;
/** Somebody goes on and finds out. */
const GOES_ON =
  /\?|\b(?:i'?ll|i will|i am|i'?m|i have|i'?ve|let me|let us|let's|we'?ll|we will|we are|we'?re|we have|we'?ve|could you|can you|would you|if you)\b/i;

/** See docs/rules/records-show.md. */
export const recordsShow = defineRule({
  id: 'records-show',
  category: 'argue',
  severity: 'medium',
  summary: 'A record held against the customer comes with what happens to find out.',
  source: {
    reason: 'Doubt hardens a dispute; work on the solution ends it.',
    label: 'studies of receptive wording, 2020, and of solving work, 2018',
  },
  looksFor: [CLAIM],
  *check({ draft }) {
    if (has(draft.plain.replace(CLAIM, ' '), GOES_ON)) return;
    for (const hit of hits(draft, CLAIM, { negation: 'ignored' })) {
      const rest = hit.text.slice(-20) + hit.after;
      if (!has(rest, AGAINST) || has(hit.before + rest, FOR_THEM)) continue;
      yield {
        span: clauseAround(draft, hit),
        message: 'A record is not an answer. Say you will find out.',
        rewrites: ['My screen shows something else, so I am opening a trace now.'],
      };
    }
  },
});
