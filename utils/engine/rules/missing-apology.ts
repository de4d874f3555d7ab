import type { Phase } from '../types.ts';
import { asksWithInterest, isDue, isHold, showsItWasSeen } from './heard.ts';
import { has } from './match.ts';
import { defineRule } from './rule.ts';
import { APOLOGY, OWNERSHIP } from './signs.ts';
import { isUpset } from './upset.ts';

const OWED_IN: ReadonlySet<Phase> = new Set<Phase>(['vent', 'clarify', 'solve']);
/** Thanks for bearing it do instead of an apology where it was a wait and no more. */
const THANKS = /\bthank(?:s| you) for (?:waiting|your patience|bearing|holding|being patient)\b/i;
/** The draft itself says what went wrong on our side: then an understanding word alone is too little. */
const CONFIRMED =
  /\b(?:we|i) (?:see|can see|found|find|notice)(?: (?:that|now|here|it))? (?:we|our|you were)\b|\b(?:we|our \w{3,15}|the (?:driver|courier|engineer|fitter|warehouse|system)) (?:charged|missed|lost|forgot|sent (?:you )?the wrong|did not|didn't|failed|mixed|broke|overcharged|delivered it to)\b/i;
/** Injury, law and data: regret and action, and whoever decides such things. */
const CAREFUL: ReadonlySet<string> = new Set(['legal', 'vulnerable']);

/** See docs/rules/missing-apology.md. */
export const missingApology = defineRule({
  id: 'missing-apology',
  category: 'missing_apology',
  severity: 'medium',
  summary: 'What we got wrong is apologised for once, early.',
  source: {
    reason: 'Taking responsibility weighs most in an apology, and late ones count less.',
    label: 'studies of apologies, 2013 and 2016',
  },
  *check({ draft, situation }) {
    const { fault, mood, phase, apologies, issue, newFailure } = situation;
    if (fault !== 'company' || !isUpset(situation) || !OWED_IN.has(phase) || !isDue(situation)) return;
    if (apologies > 0 && !newFailure) return;
    if (mood.flags.some((flag) => CAREFUL.has(flag)) || issue?.issue === 'privacy_security') return;
    if (mood.mood === 'abusive' && issue === undefined) return;
    if (has(draft.whole, APOLOGY) || has(draft.whole, OWNERSHIP) || has(draft.whole, THANKS) || isHold(draft)) return;
    if (asksWithInterest(draft)) return;
    if (showsItWasSeen(draft, situation.lastCustomerText) && !has(draft.plain, CONFIRMED)) return;
    const end = draft.typed.length;
    yield {
      span: { start: end, end },
      message: 'No apology yet, and this one is ours.',
      rewrites: ['I am sorry, this is our mistake, and I will put it right.'],
    };
  },
});
