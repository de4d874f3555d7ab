import type { Situation, Variant } from '../../utils/engine/types.ts';

/** The nouns and verbs by which each finer kind of an issue is called when a person names it. */
const NOUNS: Readonly<Record<Variant, RegExp>> = {
  'delivery-delay': /\b(?:late|delay(?:ed)?|held up|did not come|not reach(?:ed)? you|taken (?:so long|\w+ \w+))\b/i,
  'not-received': /\b(?:not (?:reached|with you|arrived?)|never reached|marked delivered|did not arrive|missing)\b/i,
  'damaged-item': /\bdamaged|in pieces|broken\b/i,
  'wrong-item': /\bwrong (?:item|thing|one|box)\b/i,
  'missing-part': /\bmissing\b/i,
  defective: /\b(?:stopped working|not as it should be|failed|not working)\b/i,
  'return-refund-delay': /\b(?:refund|sending .{1,40} back)\b/i,
  'billing-overcharge': /\b(?:charged?|bill|charge of)\b/i,
  'unexpected-fee': /\b(?:cost|price|fee|charge)\b/i,
  'subscription-cancel': /\bcancel(?:l?ing|lation|led)?\b/i,
  'promo-not-applied': /\b(?:discount|code|offer)\b/i,
  'payment-failed': /\bpayment\b/i,
  'account-access': /\b(?:lock(?:ed)?|account|get in|log ?in)\b/i,
  outage: /\b(?:down|without|not work\w*|off)\b/i,
  'slow-poor-quality': /\b(?:letting you down|up to standard|drops|slow)\b/i,
  'bug-data-loss': /\b(?:lost your work|not work\w*|crash\w*)\b/i,
  'booking-change': /\b(?:booking|trip|flight|cancelled|seat|room)\b/i,
  'missed-appointment': /\b(?:nobody came|missed visit|appointment)\b/i,
  'fraud-unauthorised': /\b(?:account|payments?)\b/i,
  'privacy-data': /\b(?:data|privacy)\b/i,
  'staff-behaviour': /\b(?:treated|spoken to|behaved)\b/i,
  'repeat-contact': /\b(?:again|times?|story)\b/i,
  'wrong-information': /\b(?:wrong information|told you)\b/i,
  'how-to': /\bnot clear\b/i,
};

/** Does a line name something of this chat: a fact the customer gave, or what went wrong, by its noun? */
export function namesAFact(line: string, { specifics, issue, contacts }: Situation): boolean {
  const lower = line.toLowerCase();
  const given = specifics.some(({ text, value }) => {
    const words = text.toLowerCase().replace(/^(?:my|our|the|an?) /, '');
    return lower.includes(words) || (value !== undefined && new RegExp(`\\b${value}\\b`).test(lower));
  });
  const counted =
    contacts !== undefined && /\b(?:second|third|fourth|fifth|sixth|\d+) (?:time|contact)|twice\b/.test(lower);
  const named = issue?.variant !== undefined && NOUNS[issue.variant].test(line);
  return given || counted || named;
}
