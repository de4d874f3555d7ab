import { isAllTheyGet } from './apology-words.ts';
import { clauseAround } from './clause.ts';
import type { DraftText } from './draft-text.ts';
import { has, hits, wording } from './match.ts';
import { OWED_APOLOGY } from './rewrite.ts';
import { defineRule } from './rule.ts';
import { SORRY_UNDER_CONDITION } from './words/said-otherwise.ts';

const SORRY = '(?:sorry|apolog(?:y|ies|i[sz]e|i[sz]ing)|regret(?:ted)?|excuse us|forgive (?:us|me))(?: to you)?';

const IF = wording(
  `${SORRY}(?: for)? (?:if (?!(?:i|we) (?:repeat|sound|am|are|was|were|ask|already)\\b)|in case |should (?:you|this|that|it|there|we|any) |in the event )[a-z']{1,15}`,
  `${SORRY}(?: again)? (?:for|about) (?:anything|whatever|what ever)(?: that)?(?: may| might| could)?(?: have)?(?: [a-z]{2,12}){0,2}`,
  `${SORRY}(?: again)? (?:for|about) any(?: and all)?(?: \\w{2,14}){1,2}`,
  "if (?:we|I|anyone|somebody|someone|this|that|it|anything|any)(?: [\\w']{1,14}){1,8}, (?:then )?(?:I am|we are|please accept)(?: truly| very| so)? (?:sorry|our apologies|my apologies)",
  'any (?:inconvenience|inconveniences|trouble)(?: caused)? (?:is|are) (?:deeply |sincerely |much )?regretted',
);
const IF_REQUEST = /,\s{0,2}if\b/i;

const REACH = 300;

/** A question comes after it: the talk goes on. */
const asks = (draft: DraftText, end: number): boolean => draft.plain.slice(end, end + REACH).includes('?');

/** See docs/rules/nonapology-if.md. */
export const nonapologyIf = defineRule({
  id: 'nonapology-if',
  category: 'non_apology',
  severity: 'medium',
  summary: 'Doubts in the apology that it happened: “sorry if”, “for any inconvenience”.',
  source: {
    reason:
      'A condition takes no responsibility, the part that weighs most. That “if” sounds insincere is expert opinion.',
    label: 'study of apologies, 2016; expert opinion',
  },
  looksFor: [IF, SORRY_UNDER_CONDITION],
  *check({ draft, situation }) {
    for (const hit of hits(draft, SORRY_UNDER_CONDITION, { question: 'ignored' })) {
      if (has(hit.text, REQUEST) || has(hit.after, MEANT)) continue;
      yield { span: clauseAround(draft, hit), message: '“If” doubts that it happened. Name it.', rewrites: REWRITES };
    }
    for (const hit of hits(draft, IF, { question: 'ignored' })) {
      if (has(hit.text, IF_REQUEST) || has(hit.after, MEANT)) continue;
      const any = has(hit.text, /\b(?:any|anything)\b/i);
      // "Sorry for any delay" beside anything else is a courtesy: no more than a hint.
      const mild = any && !isAllTheyGet(draft, clauseAround(draft, hit), situation);
      yield {
        span: clauseAround(draft, hit),
        message: any ? '“Any” doubts that it happened. Name it.' : '“If” doubts that it happened. Name it.',
        rewrites: REWRITES,
        ...(mild || (!any && asks(draft, hit.end)) ? { severity: 'low' as const } : {}),
      };
    }
  },
});

/** Taken on in the same breath. */
const MEANT = /\b(?:i (?:worded|was|typed|wrote)|that was me|it was(?:n't| not))\b/i;
/** "If it fails again …, sorry": not under a doubt. */
const REQUEST = /\bsorry (?:to ask|but could)\b/i;
const REWRITES = [
  OWED_APOLOGY,
  'I am sorry we left you without {item} for {days#day}.',
  'I am sorry that {what_happened!}.',
];
