import { LEAVING } from './empathy.ts';
import { knownIssue } from './fit.ts';
import { defineSuggestionKind } from './kind.ts';
import { FEE, MOVES } from './solution.ts';

/** A choice of two wrong things is worse than one. */
const SURE = 0.75;

const LEFT =
  /\b(?:i|we) (?:already |just |have |had |'ve )*(?:cancel\w{2,4}|left|quit|unsubscribed)\b|\b(?:charged|charging|took|taken|billed|refund\w{0,2}|canceled|cancelled)\b/i;

/** Another way to what they need: a choice gives back some control. */
export const alternative = defineSuggestionKind({
  id: 'alternative',
  label: 'Alternative',
  applies: (context) => {
    const { issue, fault, mood } = context.situation;
    const sure = issue !== undefined && (issue.corrected || issue.confidence >= SURE);
    const leaving = mood.flags.includes('leaving');
    return knownIssue(context) !== undefined && (sure || leaving) && fault !== 'customer';
  },
  /** What they have left or been charged for already is not offered to be paused. */
  adjust: ({ issues, flags }, { situation: { lastCustomerText, requests } }) => {
    if (flags?.includes('leaving') && !LEAVING.test(lastCustomerText)) return undefined;
    const left = flags?.includes('leaving') && issues.includes('cancel') && LEFT.test(lastCustomerText);
    const wantsOut = issues.includes('delay') && (requests.includes('refund') || requests.includes('cancel'));
    const offersTime =
      issues.includes('booking') &&
      (requests.includes('cancel') || !MOVES.test(lastCustomerText) || FEE.test(lastCustomerText));
    return left || wantsOut || offersTime ? undefined : 0;
  },
  reasons: (phrase) => [
    phrase.flags?.includes('leaving') ? 'They may leave: a real choice, with the door open.' : undefined,
    'A choice of two gives them back some control.',
  ],
});
