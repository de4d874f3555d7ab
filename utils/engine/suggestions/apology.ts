import { isFelt } from '../felt.ts';
import type { Issue } from '../types.ts';
import { BAGS_LATE, isResolved } from './conditions.ts';
import { contactWord, thing } from './facts.ts';
import { knownIssue } from './fit.ts';
import { defineSuggestionKind } from './kind.ts';

/** Nobody reports these who is content with them. */
const TROUBLE: readonly Issue[] = ['technical', 'account_access'];

const SPECIAL = ['fault_unknown', 'not_ours', 'regret', 'new_failure'] as const;

/** Dear is no fault of ours; a cost nobody named is. */
const SURPRISED =
  /\b(?:fees?|charges?|charged|hidden|told|extra|surcharge|w(?:ent|as put) up|increas\w{1,4}|rais\w{1,3}|code|voucher|coupon|discount|promo\w{0,6}|advertised|different price|points|miles)\b/i;

/** No company is behind these. */
const NOBODYS = /\b(?:weather|snow|storm|fog|ice|traffic|security|customs)\b/i;

/** Who has just asked for a refund is not yet waiting for one. */
const WAITING =
  /\b(?:still|waiting|waited|where|yet|never|weeks?|days?|months?|owe|not (?:received|got|been))\b|n['’]t (?:received|got|been)/i;

/** One apology, specific and owned; a second only for a new failure; never a third. */
export const apology = defineSuggestionKind({
  id: 'apology',
  label: 'Apology',
  applies: (context) => {
    const { apologies, newFailure, fault } = context.situation;
    const owed = apologies === 0 || (newFailure && apologies < 2);
    const issue = knownIssue(context);
    return owed && fault !== 'none' && fault !== 'customer' && issue !== undefined && issue !== 'other';
  },
  /** A phrase that takes the blame is only for a fault that is ours. */
  adjust(phrase, context) {
    const { situation, conditions, values } = context;
    if (phrase.issues.includes('price') && !SURPRISED.test(situation.lastCustomerText)) return undefined;
    if (/two companies/.test(phrase.text) && NOBODYS.test(situation.lastCustomerText)) return undefined;
    // A wish about a booking reads like trouble with one; only where they are upset about it is it.
    const open = phrase.when?.includes('fault_unknown') && !TROUBLE.some((one) => phrase.issues.includes(one));
    if (open && !isFelt(context.situation)) return undefined;
    if (phrase.issues.includes('missing') && isResolved(situation.lastCustomerText)) return undefined;
    if (
      phrase.issues.includes('delay') &&
      phrase.when?.includes('travel') &&
      BAGS_LATE.test(situation.lastCustomerText)
    )
      return undefined;
    if (phrase.issues.includes('refund') && !values.days && !WAITING.test(situation.lastCustomerText)) return undefined;
    const own = SPECIAL.filter((condition) => phrase.when?.includes(condition));
    if (conditions.has('regret')) return own.includes('regret') ? 2 : undefined;
    if (own.length > 0) return own.includes('new_failure') ? 6 : 0;
    return situation.fault === 'company' ? 0 : undefined;
  },
  reasons(phrase, context) {
    const { situation, values, conditions } = context;
    const item = thing(context);
    const contact = contactWord(context);
    const uses = (slot: string) => phrase.text.includes(`{${slot}`) && values[slot];
    if (conditions.has('regret')) return ['Regret and action only; whose fault is not for this chat.'];
    if (phrase.when?.includes('new_failure')) return ['Something new went wrong since the last apology.'];
    if (phrase.when?.includes('fault_unknown')) return ['No apology yet. Whose fault is open, and it says so.'];
    if (phrase.when?.includes('not_ours')) return ['Not our doing: regret, and what can be done.'];
    return [
      situation.issue?.issue === 'delay' && values.due ? 'No apology yet, and we set that date.' : undefined,
      uses('contacts') && contact ? `${contact}, and no apology yet.` : undefined,
      uses('item') && item ? `No apology yet for the ${item}.` : undefined,
      uses('days') && values.days ? 'No apology yet, and it has gone on for days.' : undefined,
      uses('amount') ? 'No apology yet, and it is their money.' : undefined,
      'No apology yet, and this one is ours.',
    ];
  },
});
