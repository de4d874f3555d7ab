import { clauseAround } from './clause.ts';
import { distinct } from './distinct.ts';
import { has, hits, neighbours, wording } from './match.ts';
import { near } from './near.ts';
import { defineRule, type RawFinding, type RuleContext } from './rule.ts';
import { APOLOGY } from './signs.ts';
import { WORD_AGAINST_WORD } from './words/said-otherwise.ts';

const PERSON =
  '(?:she|he|they|the (?:driver|courier|engineer|fitter|technician|cleaner|plumber|postman|rider|waiter|nurse|guide|team|shop|hotel|agent)|our (?:driver|courier|engineer|fitter|technician|cleaner|plumber|rider|guide|team|colleague))';
/** Their word against ours, whatever else the message holds. */
const DENIED = wording(
  'you are (?:wrong|mistaken|incorrect|misinformed|misremembering|imagining (?:it|things|this|that)|lying|making (?:it|this|that) up)',
  '(?:that|this|it) (?:is not) (?:true|correct|accurate|what happened|how it happened|the case)',
  '(?:that is|this is|it is) <adv> (?:not (?:true|correct|accurate|what happened|how it happened|the case)|untrue|false|incorrect|inaccurate|nonsense)',
  '(?:that|this|it) never happened',
  '(?:that|this|it) did not happen',
  '(?:that|this|it) (?:can not|could not) (?:possibly )?(?:be true|have happened|be the case)',
  '(?:I|we) <adv> (?:(?:have to|must|do) )?(?:disagree|beg to differ|dispute that|doubt (?:it|that)|do not believe (?:you|that|it))',
  '(?:is not|are not) telling (?:me |us )?the truth',
  '(?:someone|somebody|one of you|one of us) is lying',
  'whatever it is,? it is not',
  'no,? you (?:ordered|signed|agreed|cancelled|canceled|chose|received|opened|clicked|confirmed|accepted|did|asked|told|said|booked|entered|paid|wrote|sent)',
);
/** "We did tell you": the stressed form says that the customer denies it. */
const STRESSED = wording(
  'you did (?:sign|agree|order|cancel|confirm|receive|accept|choose|select|get (?:it|the|our)|opt|tick|book|click|ask|open|read)',
  '(?:I|we) did (?:tell|inform|warn|notify|send|explain|mention|deliver|call|ring|email|write|reply|answer|refund)',
  `${PERSON} did (?:ring|call|knock|come|attend|visit|deliver|try|arrive|wait|turn up|show up|leave|tell|inform|write|reply|answer|clean|install|check)`,
  '(?:it|the (?:listing|page|email|advert|ad|ticket|box|label|website|site|contract|description|sign)) does <adv> (?:say|state|mention)',
  'our (?:\\w{2,14} ){1,2}(?:do not|does not|never|can not) (?:lie|make mistakes|make errors|lose (?:parcels|things|items|orders)|break|fail|go wrong|get (?:it|things) wrong|forget)',
  'can not (?:just |simply )?(?:turn [a-z]{3,8}|break|leak|rust|shrink|crack|melt|overheat|fall off|fall apart)',
);
/** On its own unclear: it may take the customer's side. */
const NOT_RIGHT = wording('(?:that is|this is) <adv> (?:not right|wrong)', 'that is not right');
const SIDES_WITH_THEM =
  /\b(?:do(?: not|n't) worry|no worries|in time|overlooked|helped you nothing|nothing wrong|sorry|apolog\w{0,8}|my (?:mistake|fault|slip)|our (?:mistake|fault|error|slip|side)|i'?ll|i will|i am|i'?m|i'?ve|i have|let me|let us|fix\w{0,3}|correct(?:ed|ing)|put (?:it|that|this) right|you are right|you're right|should not|shouldn't|refund\w{0,3}|i agree|we agree|what i (?:told|wrote|said|gave)|i (?:gave|told|wrote|said))\b/i;
const OPEN =
  /\b(?:if|in case|whether|when|what|unless|even though|although|that|since|as|because|once)\s{1,3}(?:\w{1,12} ){0,2}$/i;
const OPEN_DOUBT = /\b(?:if|in case|whether|unless|sorry|so|think|afraid|hope)\s{1,3}(?:\w{1,12} ){0,2}$/i;

/** See docs/rules/contradict.md. */
export const contradict = defineRule({
  id: 'contradict',
  category: 'argue',
  severity: 'high',
  summary: 'A reply does not tell the customer that what they say is untrue.',
  source: {
    reason: 'Wording that takes the other view seriously forestalls attacks.',
    label: 'study of receptive wording, 2020',
  },
  looksFor: [DENIED, STRESSED, NOT_RIGHT, WORD_AGAINST_WORD],
  check: (context) => distinct(marksIn(context)),
});

function* marksIn({ draft }: RuleContext): Generator<RawFinding> {
  const found = (span: { start: number; end: number }, severity: 'high' | 'medium') => ({
    span: clauseAround(draft, span),
    message: 'This sets their word against ours. Share what you see.',
    rewrites: ['My screen shows something else, so let me find out why.', 'What I see here is {fact!}.'],
    severity,
  });
  for (const hit of hits(draft, DENIED, { negation: 'cancels' })) {
    if (has(hit.before, OPEN_DOUBT) || has(hit.after, /\bon our side\b/i)) continue;
    if (/\bI (?:gave|told|wrote|said|sent)\b/i.test(near(hit)) || has(near(hit), APOLOGY)) continue;
    if (/^\s{0,3}(?:and|,)[^.]{0,60}\b(?:sorry|fix|correct|put it right)\b/i.test(hit.after)) continue;
    yield found(hit, 'high');
  }
  for (const hit of hits(draft, STRESSED)) {
    const next = neighbours(draft, hit.sentence, 1, 1)
      .map(({ text }) => text)
      .join(' ');
    if (has(hit.before, OPEN) || has(near(hit) + next.slice(0, 300), SIDES_WITH_THEM)) continue;
    if (has(hit.before, /\b(?:what|which|who|where|how|but|glad|happy|pleased)\b/i)) continue;
    yield found(hit, 'medium');
  }
  for (const hit of hits(draft, NOT_RIGHT)) {
    if (has(hit.before, OPEN_DOUBT) || has(hit.after, /^ (?:to|for|of|that|with|about)\b/i)) continue;
    if (has(draft.plain.slice(hit.sentence.start, hit.sentence.end + 200), SIDES_WITH_THEM)) continue;
    yield found(hit, 'high');
  }
  for (const hit of hits(draft, WORD_AGAINST_WORD, { negation: 'ignored', question: 'ignored' })) {
    if (has(near(hit), SIDES_WITH_THEM)) continue;
    yield found(hit, 'medium');
  }
}
