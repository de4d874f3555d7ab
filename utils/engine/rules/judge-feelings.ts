import { clauseAround } from './clause.ts';
import { hits, wording } from './match.ts';
import { defineRule } from './rule.ts';

const TRAIT =
  '(?:overreacting|over-?reacting|dramatic|overdramatic|melodramatic|emotional|over-?emotional|sensitive|over-?sensitive|difficult|unreasonable|aggressive|impatient|rude|unfair|hysterical|irrational|childish|demanding|paranoid|picky|fussy|confrontational|hostile|disrespectful|impolite|stubborn|petty|hostile|argumentative|abusive with me|unfriendly|silly|greedy|entitled(?! to)|exaggerating|shouting|ranting|making (?:a|such a) (?:fuss|scene|drama)|making (?:this|it|things) (?:harder|difficult|worse|personal)|blowing (?:this|it)|being (?:\\w{1,12} )?(?:difficult|unreasonable|rude|dramatic|aggressive|unfair|impatient|silly|childish|ridiculous|emotional))';

const JUDGED = wording(
  `you are(?: just| simply| really| clearly| now| also| again| still| perhaps| a (?:bit|little)| getting| becoming| being| acting| sounding){0,2}(?: too| so| very| rather| quite| a (?:bit|little)| extremely| unnecessarily| overly| way too){0,2} ${TRAIT}(?! (?:situation|time|position|choice|spot|case|one|decision|skin|issue|about (?:light|noise)))`,
  `(?:you (?:seem|sound|appear|come across)(?: to be| like you are| as)?|stop being|quit being|don't be|do not be|try not to be|no need to be)(?: a (?:bit|little)| so| too| very| rather| quite| that| being){0,2} (?:confused|${TRAIT})`,
  'your (?:\\w{1,12} )?(?:attitude|temper|manners|impatience|aggression|hysteria|rudeness|outburst|drama|negativity|tantrum)(?! towards? (?:us|me) (?:was|is) (?:kind|great))',
  '(?:I|we) (?:do not|did not|will not)(?: really| quite)? (?:like|appreciate|care for|accept|need|deserve) (?:your|that|this|the) (?:\\w{1,12} )?(?:attitude|tone|language|manner|way of)',
  '(?:act|behave|talk|write) like an? (?:adult|grown-?up|civili[sz]ed)',
  'you(?: just| simply| really| clearly)? (?:expect|want|ask(?: for)?|demand) (?:too much|the impossible|miracles|special treatment|everything)',
  'your (?:expectations?|demands?) (?:is|are|was|were)(?: just| simply| a (?:bit|little)| rather| way| frankly)?(?: too)? (?:high|unrealistic|unreasonable|excessive|ridiculous)',
  "you(?: do not| don't| did not)(?: really| even| seem to| want to)? (?:understand (?:how|that|anything)|get it|know how (?:this|it|things) works?|know what you (?:want|are))",
  'you have (?:clearly |obviously |probably )?(?:misunderstood|no idea|the wrong expectations)',
);

/** See docs/rules/judge-feelings.md. */
export const judgeFeelings = defineRule({
  id: 'judge-feelings',
  category: 'dismissive',
  severity: 'high',
  summary: 'Judges the person: “you are overreacting”, “your attitude”.',
  source: {
    reason: 'Statements about “you” were judged more hostile than statements about the situation.',
    label: 'study of I-language and you-language, 2018',
  },
  looksFor: [JUDGED],
  *check({ draft }) {
    for (const hit of hits(draft, JUDGED, { unless: [NOT_JUDGED] })) {
      yield {
        span: clauseAround(draft, hit),
        message: 'This judges the person. Describe the situation or what helps.',
        rewrites: [
          'I see how frustrating this has become.',
          'I may not have explained it well. Here it is in one line: {answer!}.',
        ],
      };
    }
  },
});

/** Siding with them: "you are right to be impatient", "you have every reason". */
const NOT_JUDGED =
  /\b(?:right|reason|allowed|entitled) to be\b|\bnot being\b|\bnot (?:at all )?(?:unreasonable|difficult|rude)\b|\bno wonder\b|\bwould be too\b/i;
