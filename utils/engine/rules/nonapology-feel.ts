import type { Sentence } from '../text.ts';
import type { Severity, Situation } from '../types.ts';
import { contentOf, isAllTheyGet } from './apology-words.ts';
import { clauseAround } from './clause.ts';
import type { DraftText } from './draft-text.ts';
import { type Hit, hits, wording } from './match.ts';
import { OWED_APOLOGY } from './rewrite.ts';
import { defineRule } from './rule.ts';
import { movesOn, OWNERSHIP } from './signs.ts';
import { isAngry } from './upset.ts';
import { SORRY_OTHERWISE } from './words/said-otherwise.ts';

const SORRY = '(?:sorry|apolog(?:y|ies|i[sz]e)|regret|a pity|a shame|unfortunate|too bad|sad)';
const FEELING =
  '(?:upset|angry|mad|annoyed|offended|hurt|frustrated|disappointed|unhappy|dissatisfied|unsatisfied|not (?:happy|satisfied|pleased)|displeased|irritated|confused|bothered|stressed|worried|feeling|disgruntled|inconvenienced|under the impression|of (?:the|that) opinion|taking (?:it|this)|so \\w{3,12})';
const LINK = '(?:,? ?(?:that|for how|about how|how|if|to (?:hear|see|read|learn)(?: that| how)?|when|but))?';

const FEEL = wording(
  `${SORRY}${LINK} you(?: may| might| still| now| even)? (?:feel|felt|think|thought|believe|believed|see it|saw it|took it|take it|read it|perceive|perceived|experienced it as|interpreted|misunderstood|misread|got that impression|(?:have|had|got|were given|was given) (?:the|that|an?) (?:\\w{1,12} )?(?:impression|feeling|idea))`,
  `${SORRY}${LINK} you(?: are| were|'re| have been| got| feel| become| remain| seem)(?: still| so| very| really| feeling| a bit| rather| this| that)? ${FEELING}`,
  `${SORRY} (?:for|about) (?:your|any|all your|the) (?:\\w{1,12} )?(?:feelings?|disappointment|frustration|annoyance|anger|upset|impression|perception|displeasure|dissatisfaction|hurt)`,
  `${SORRY}${LINK} (?:it|this|that|things|we|our \\w{1,12}|my \\w{1,12})(?: may| might)?(?: have)? (?:felt|feels?|seem(?:s|ed)?|appear(?:s|ed)?|came across|comes across|come across|was (?:taken|perceived|received|understood)|looked|looks|sounded|sounds)(?: to you)?`,
  `${SORRY}${LINK} (?:you (?:do not|did not) (?:like|agree|appreciate|enjoy|understand|approve)|(?:it|this|that|we|our \\w{1,12}) (?:was|were|is|are|did) not (?:to your (?:liking|taste|satisfaction)|what you (?:hoped|wanted|expected|had hoped)))`,
);
/** An illness or a loss is theirs to feel; a burden we laid on them is ours; "… and that the heating was off" names it. */
const FAIR =
  /\byou (?:had|have had|have) to\b|\b(?:unwell|ill|sick|bereave\w{0,5}|passed away|your loss|accident|injur\w{0,4})\b|\band that (?:the|your|our|we|it)\b/i;

/** See docs/rules/nonapology-feel.md. */
export const nonapologyFeel = defineRule({
  id: 'nonapology-feel',
  category: 'non_apology',
  severity: 'high',
  summary: 'Is sorry for the customer’s feeling or impression, not for what happened.',
  source: {
    reason: 'Taking responsibility is the part of an apology that weighs most; sympathy alone can fail.',
    label: 'studies of apologies, 2003 and 2016',
  },
  looksFor: [FEEL, SORRY_OTHERWISE],
  *check({ draft, situation }) {
    const helps = movesOn(draft);
    for (const hit of hits(draft, SORRY_OTHERWISE, { question: 'ignored', unless: [FAIR, OWNERSHIP] })) {
      yield {
        span: clauseAround(draft, hit),
        message: MESSAGE,
        rewrites: REWRITES,
        severity: helps && !isAngry(situation) ? 'low' : 'medium',
      };
    }
    for (const hit of hits(draft, FEEL, { question: 'ignored', unless: [FAIR, OWNERSHIP] })) {
      yield {
        span: clauseAround(draft, hit),
        message: MESSAGE,
        rewrites: REWRITES,
        severity: severityOf(
          hit,
          isAllTheyGet(draft, clauseAround(draft, hit), situation),
          helps || saysMore(draft, hit.sentence),
          situation,
        ),
      };
    }
  },
});

/** That they "feel" or "think" so is the worst; naming the feeling beside a way on is half of what is needed. */
function severityOf({ text: words, after }: Hit, isAll: boolean, helps: boolean, situation: Situation): Severity {
  if (JUDGED.test(words)) return HEARD.test(words) ? 'medium' : 'high';
  if (NAMED.test(words)) return isAll ? 'medium' : 'low';
  return helps && (!isAngry(situation) || ABOUT.test(after)) ? 'low' : 'medium';
}

/** "… disappointed with our seating": half a step from naming it. */
const ABOUT = /^ (?:with|at|about|by|over) (?!this\b|that\b|us\b|the (?:experience|service|situation)\b)/i;
const MORE = 5;
const REACH = 300;

/** Does anything of substance follow the apology? */
const saysMore = (draft: DraftText, { end }: Sentence): boolean =>
  contentOf(draft.plain.slice(end, end + REACH)).length >= MORE;

const NAMED = /\b(?:frustration|disappointment|dissatisfaction|displeasure|annoyance)\b/i;
const JUDGED =
  /\b(?:feel|felt|think|thought|believed?|saw|took|take|read it|perceived?|interpreted|misunderstood|misread|impression|opinion|idea|that way|offended|agree|like|seem\w{0,2}|came across)\b/i;
/** "Sorry to hear you are disappointed": listening, but still no word on what happened. */
const HEARD = /\bto (?:hear|see|read|learn)\b/i;

const MESSAGE = 'This apologises for their feelings, not for what happened.';
const REWRITES = [
  OWED_APOLOGY,
  'I am sorry we left you without {item} for {days#day}.',
  'I am sorry that {what_happened!}.',
];
