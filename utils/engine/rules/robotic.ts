import type { Sentence } from '../text.ts';
import type { Situation } from '../types.ts';
import { contentWords, sharedWords } from './content-words.ts';
import { distinct } from './distinct.ts';
import type { DraftText } from './draft-text.ts';
import { has, hits, neighbours, wording } from './match.ts';
import { defineRule, type RawFinding, type RuleContext } from './rule.ts';
import { APOLOGY, movesOn, TROUBLE } from './signs.ts';
import { isUpset } from './upset.ts';

/** Bureaucratic or canned, whoever reads it. */
const OFFICIAL = wording(
  '(?:dear |our )?valued (?:customer|client|guest|member|user)s?',
  'esteemed (?:customer|client|guest)s?',
  'your (?:call|chat|message|satisfaction|feedback|business|patience|query|enquiry|inquiry) is (?:very |extremely |most )?(?:important|valuable|our (?:priority|motivation|goal|mission|concern))',
  'please be (?:advised|informed|assured|notified|reminded)',
  'rest assured',
  'at your earliest convenience',
  'do the needful',
  '(?:we|I) (?:hereby|herewith)',
  'hereby (?:confirm|inform|advise|notify|acknowledge)',
  'we strive',
  'so that we (?:may|can) (?:better )?serve you',
  '(?:is|are) (?:handled|processed|dealt with|treated) (?:per|via|by|as per|in accordance with) (?:ticket|order|procedure|sequence|case)',
  'processing is (?:ongoing|pending|in progress)',
  'do not reply to this (?:message|email|mail|chat)',
  '(?:your|the) (?:query|request|enquiry|inquiry|complaint|case|ticket|application|concern|feedback) (?:has|have) been (?:duly |successfully )?(?:noted|logged|registered|received|lodged|recorded)',
  '(?:the|our) (?:relevant|concerned|respective|appropriate) (?:department|team|unit|authority)',
  'the aforementioned',
  'pursuant to',
  '(?:regret|pleased|wish) to (?:inform|advise|notify) you',
  'we (?:apologi[sz]e|regret) (?:for )?(?:any )?inconvenience (?:this )?may',
);
/** Canned feeling: fine when a fact only this customer told comes with it. */
const CANNED = wording(
  '(?:I|we) (?:do |can )?(?:completely |fully |totally |truly |certainly |absolutely |sincerely )?(?:understand|appreciate|acknowledge|hear) (?:your|the) (?:frustrations?|concerns?|disappointment|feelings|anger|annoyance|situation|position)',
);
const LATE_GREETING = wording(
  '(?:thank you|thanks) for (?:contacting|reaching out|getting in touch|writing in|messaging)',
);
/** Worn, but with nothing cold in it. */
const MILD = /^(?:rest assured|(?:the|our) (?:relevant|appropriate) )/i;
/** Something definite, by us. */
const DONE = /\d|\b(?:i|we)(?:'ve| have|'ll| will) (?!be\b|do\b|get\b|continue\b|try\b)\w{3,15}\b/i;
const COPIED_SHARE = 0.85;
const FEWEST_COPIED = 6;

/** See docs/rules/robotic.md. */
export const robotic = defineRule({
  id: 'robotic',
  category: 'robotic',
  severity: 'low',
  summary: 'A reply sounds like a person: no stock lines, no office language.',
  source: {
    reason: 'Customers notice scripts, most of all where their case is their own.',
    label: 'study of service scripts, 2013',
  },
  check: (context) => distinct(marksIn(context)),
});

function* marksIn({ draft, situation }: RuleContext): Generator<RawFinding> {
  // A stock line is what an upset customer remembers where nothing of substance comes with it.
  let told: 'low' | 'medium' | undefined;
  const severity = () => {
    told ??= isUpset(situation) && !movesOn(draft) && !namesAFact(draft, situation) ? 'medium' : 'low';
    return told;
  };
  const flag = (span: Sentence, weight: 'low' | 'medium') => ({
    span: { start: span.start, end: span.end },
    message: 'Sounds like a script. Add one detail they gave.',
    rewrites: REWRITES,
    severity: weight,
  });
  for (const hit of hits(draft, OFFICIAL, { negation: 'ignored', question: 'ignored' })) {
    // "Rest assured we are working on it" says little; "rest assured I have blocked the card" says what was done.
    const mild = MILD.test(hit.text) || (/assured$/i.test(hit.text) && has(hit.after, DONE));
    const named = has(hit.after, APOLOGY) && TROUBLE.test(hit.after);
    yield flag(hit.sentence, mild || named ? 'low' : severity());
  }
  for (const hit of hits(draft, CANNED)) {
    if (!isTiedToAFact(draft, hit.sentence, hit.after)) yield flag(hit.sentence, severity());
  }
  if (situation.agentTurns >= 1) {
    for (const hit of hits(draft, LATE_GREETING)) {
      if (
        hit.before.trim() === '' &&
        /^(?: (?:us|me|support|to us|our \w{2,12}))?(?: (?:today|again|here))?\W{0,3}$/i.test(hit.after)
      )
        yield flag(hit.sentence, 'low');
    }
    yield* copiesOf(draft, situation.lastAgentTexts).map((sentence) => flag(sentence, 'low'));
  }
}

const REWRITES = [
  '{days#day} without {item|it} is a long time, and I see it here.',
  'I have read all of it, and this is what I do next: {action!}.',
];

const FACTS = 2;

/** Does the reply say anything of this case, in the customer's own words or its own? */
const namesAFact = (draft: DraftText, { lastCustomerText }: Situation): boolean =>
  sharedWords(contentWords(draft.plain), contentWords(lastCustomerText)) >= FACTS;

/** Something of this chat follows: a cause, a number, a colon, or a next sentence with a fact. */
function isTiedToAFact(draft: DraftText, sentence: Sentence, after: string): boolean {
  if (
    /^\s{0,3}(?::|about|over|with|at|that|after|regarding|when|because|and that|,? (?:especially|given)|,? and (?:i|we)?\s?(?:am|are|'m|'re)?\s?(?:sorry|apologi[sz]e) (?:that|for the (?!inconvenience)))/i.test(
      after,
    )
  )
    return true;
  const next = (neighbours(draft, sentence, 1, 1)[0]?.text ?? '').slice(0, 400);
  return /\d|\b(?:days?|weeks?|hours?|twice|third|again|without|waiting|wait(?:ed)?|late|broken|lost|missing|wrong|your \w{3,20} (?:is|was|came|has))\b/i.test(
    next,
  );
}

/** Sentences nearly the same as one the agent sent lately in this chat. */
function copiesOf(draft: DraftText, sent: readonly string[]) {
  const earlier = sent
    .flatMap((text) => text.split(/(?<=[.!?])\s/))
    .map(wordsOf)
    .filter(({ size }) => size >= FEWEST_COPIED);
  return earlier.length === 0
    ? []
    : draft.sentences.slice(0, 50).filter(({ text }) => {
        const words = wordsOf(text.slice(0, 400));
        return words.size >= FEWEST_COPIED && earlier.some((other) => overlap(words, other) >= COPIED_SHARE);
      });
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[a-z']{2,30}/g) ?? []);

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / (a.size + b.size - shared);
}
