import type { Situation } from '../types.ts';
import { distinct } from './distinct.ts';
import { has, hits, wording } from './match.ts';
import { near } from './near.ts';
import { defineRule, type RawFinding, type RuleContext } from './rule.ts';

const ASK =
  "(?:what is|what's|what was|what are|may I (?:have|know|ask for|get)|can I (?:have|get)|could I (?:have|get)|(?:can|could|would|will) you (?:please )?(?:\\w{1,8} )?(?:send|give|tell|provide|share|confirm|dm|let (?:me|us) (?:have|know)|forward)(?: (?:me|us))?(?: with)?|(?:please )?(?:send|give|tell|provide|share|dm|confirm|state|supply|forward)(?: (?:me|us))?(?: with)?|(?:I|we)(?: will| would|'ll|'d)? (?:just )?need|do you have)";
const ORDER = wording(
  `${ASK} (?:the |your |an? |me |us ){0,3}(?:order|booking|reservation|reference|case|ticket|confirmation|tracking|invoice)(?: (?:number|no|id|reference|code|ref))?`,
  '(?:order|booking|reference|confirmation) (?:number|id)(?=\\?)',
);
const EMAIL = wording(`${ASK} (?:the |your |me |us ){0,3}(?:e-?mail)(?: address)?`);
const PHONE = wording(`${ASK} (?:the |your |me |us ){0,3}(?:phone|telephone|mobile|cell|contact)(?: number)`);
const ITEM = wording(
  '(?:which|what) (?:product|item|article)(?: (?:is|was|are|were|did|do|does|has|have))',
  `${ASK} (?:the |your ){0,2}(?:name of the )?(?:product|item)(?: name)?(?=\\?)`,
);
const STORY = wording(
  '(?:could|can|would|will) you (?:please )?(?:describe|explain|tell (?:me|us)(?: (?:more )?about)?) (?:the |your |what the )?(?:problem|issue|situation|matter|trouble)(?: is)?',
  'what (?:seems to be|is|appears to be|was) (?:the|your) (?:problem|issue|trouble|matter)',
  '(?:please |can you |could you )?(?:describe|explain) (?:the |your )(?:problem|issue)',
);
const EMAIL_GIVEN = /[+.\w-]{1,64}@[\w-]{1,64}\.[a-z]{2,12}/i;
const PHONE_GIVEN = /(?:\+|\b0)\d[\d ()-]{7,16}\d\b/;
/** A check the customer was told about, an unclear value, a second thing. */
const FAIR =
  /\b(?:protect|security|safety|verif\w{1,8}|data protection|to be sure|double[- ]check|make sure|cut off|unreadable|blurry|missing a|last (?:digit|four|letter)|typo|correct|spelled|spelling|again as|new|other|second|different|another|instead|not found|can't find|cannot find|no order|doesn't (?:match|come up)|does not (?:match|come up))\b/i;
const STORY_WORDS = 12;

/** See docs/rules/repeat-ask.md. */
export const repeatAsk = defineRule({
  id: 'repeat-ask',
  category: 'repeat_ask',
  severity: 'medium',
  summary: 'Nothing is asked for that the customer has already given.',
  source: {
    reason: 'Having to repeat oneself is the effort customers mind most.',
    label: 'study of customer effort, 2010',
  },
  looksFor: [ORDER, ITEM, EMAIL, PHONE, STORY],
  check: (context) => distinct(marksIn(context)),
});

function* marksIn({ draft, situation }: RuleContext): Generator<RawFinding> {
  for (const { pattern, given, rewrite } of asks(situation)) {
    for (const hit of hits(draft, pattern, { question: 'ignored' })) {
      if (has(near(hit), FAIR)) continue;
      yield {
        span: hit.sentence,
        message: given ? `They already gave this: ${given}.` : 'They have already told what happened.',
        rewrites: [rewrite],
      };
    }
  }
}

interface Ask {
  readonly pattern: RegExp;
  readonly given: string | undefined;
  readonly rewrite: string;
}

/** What may not be asked for any more. */
function* asks(situation: Situation): Generator<Ask> {
  const { lastCustomerText, issue, specifics } = situation;
  const given = (kind: string) => {
    const found = specifics.filter((specific) => specific.kind === kind);
    return found.length === 1 ? short(found[0]?.text ?? '') : undefined;
  };
  const order = given('order');
  if (order) yield { pattern: ORDER, given: order, rewrite: 'I have order {order|number} in front of me.' };
  const item = given('item');
  if (item) yield { pattern: ITEM, given: item, rewrite: 'This is about {item}; I have it in front of me.' };
  const email = EMAIL_GIVEN.exec(lastCustomerText)?.[0];
  if (email) yield { pattern: EMAIL, given: short(email), rewrite: 'I have your email in front of me.' };
  const phone = PHONE_GIVEN.exec(lastCustomerText)?.[0];
  if (phone) yield { pattern: PHONE, given: short(phone), rewrite: 'I have your number in front of me.' };
  const told =
    issue !== undefined && issue.issue !== 'other' && lastCustomerText.split(/\s{1,20}/).length >= STORY_WORDS;
  if (told) yield { pattern: STORY, given: undefined, rewrite: 'I have read what happened and take it from there.' };
}

const short = (text: string): string => {
  const words = text.split(/\s{1,20}/);
  return words.length > 6 ? `${words.slice(0, 6).join(' ')} …` : text;
};
