import { distinct } from './distinct.ts';
import { has } from './match.ts';
import { defineRule, type RawFinding, type RuleContext } from './rule.ts';
import { swearingIn } from './swearing.ts';

/** Names that look like a swear word. */
const NAMES = /^(?:Hell(?:'s)? (?:Kitchen|Gate)|Dick|Ass(?:e|isi)\b)/;
/** "One hell of a week", "a damn shame": on the customer's side. */
const KINDLY_AFTER =
  /^(?: of an?\b|-?ish\b| shame\b| right\b| annoying\b| hard\b| long\b| frustrating\b| unfair\b| mary\b| day\b| week\b)/i;
const KINDLY_BEFORE = /\b(?:been|like|through|sounds?|must be|pure|was|a)\s{1,3}$/i;

/** Sworn at the thing, on their side: "what a bloody awful birthday", "I'd be mad too". */
const WITH_THEM =
  /\b(?:i'd be|i would be) (?:mad|angry|furious|upset|cross)|\bwhat an? (?:bloody|damn) (?:awful|mess|terrible|horrible)|\bthat(?:'s| is) (?:an?|bad) |\bagain\.? i\b/i;

/** See docs/rules/bad-language.md. */
export const badLanguage = defineRule({
  id: 'bad-language',
  category: 'rude',
  severity: 'block',
  summary: 'No swear words and no slurs, masked or not.',
  source: {
    reason: 'Aggression feeds aggression, and harms the one who answers too.',
    label: 'study of customer aggression, 2012',
  },
  check: (context) => distinct(marksIn(context)),
});

function* marksIn({ draft, situation }: RuleContext): Generator<RawFinding> {
  for (const swearing of swearingIn(draft.whole)) {
    const { start, end, strength } = swearing;
    const word = draft.whole.slice(start, end);
    const quoted = draft.plain.slice(start, end) !== word;
    if (NAMES.test(draft.whole.slice(start, start + 20))) continue;
    if (quoted && /[@#$%&*!]/.test(word) && !/[a-z]/i.test(word)) continue;
    if (strength === 'mild') {
      const before = draft.whole.slice(Math.max(0, start - 20), start);
      const after = draft.whole.slice(end, end + 20);
      const theirs = has(situation.lastCustomerText, new RegExp(`\\b${word.replace(/\W/g, '')}\\b`, 'i'));
      const sentence = draft.sentenceAt(swearing)?.text.slice(0, 300) ?? '';
      if (
        WITH_THEM.test(sentence) ||
        quoted ||
        theirs ||
        KINDLY_AFTER.test(after) ||
        (KINDLY_BEFORE.test(before) && !/\bwhat\b/i.test(before))
      )
        continue;
    }
    yield {
      span: quoted ? { start, end } : (draft.sentenceAt(swearing) ?? { start, end }),
      message: quoted ? 'Their swear word, quoted. Leave it out.' : 'A swear word in a reply. Take it out.',
      rewrites: quoted ? [] : ['That should not have happened, and I am on it.'],
      severity: quoted || strength === 'mild' ? 'medium' : 'block',
    };
  }
}
