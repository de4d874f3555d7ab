import { PatternIndex } from '../rules/pattern-index.ts';
import type { Span } from '../types.ts';

/**
 * What a message is about where no thing was named as the matter: the plain nouns of many trades and how we name them
 * back. Ordered from what is seldom the point ("the service") up; the last in the list that is named wins a tie.
 */
const TOPICS: readonly (readonly [named: string, pattern: RegExp])[] = [
  ['the service you had', /\b(?:customer )?service\b(?! (?:charge|fee|number|desk|dog))/gi],
  ['our staff', /\b(?:staff|employees?|agents?|reps?|representatives?)\b/gi],
  ['the crew', /\b(?:crew|flight attendants?|stewards?|stewardess|cabin crew)\b/gi],
  ['the driver', /\bdrivers?\b(?! update)/gi],
  ['your trip', /\b(?:trip|journey|travel|vacation|holiday)\b/gi],
  ['your order', /\b(?:my|our|an|the|this) order\b|\borders\b/gi],
  ['your account', /\baccounts?\b/gi],
  ['your booking', /\b(?:bookings?|reservations?)\b/gi],
  ['your flight', /\b(?:flights?|flt|flying|plane|aircraft)\b/gi],
  ['your train', /\btrains?\b(?!ing)/gi],
  ['the gate', /\bgate\b(?! (?:agents?|employees?|staff|attendants?|crew|people))/gi],
  ['the price', /(?<!-)\b(?:prices?|pricing|fares?|cost)\b/gi],
  ['the website', /\b(?:website|web ?site|web page|webpage)\b/gi],
  ['your tickets', /\btickets\b/gi],
  ['your ticket', /\bticket\b/gi],
  ['your seat', /\bseat\b/gi],
  ['your seats', /\b(?:seats|seating|seat assignments?)\b/gi],
  ['the boarding', /\b(?:boarding|pre-?board(?:ing)?)\b(?! pass)/gi],
  ['your boarding pass', /\bboarding pass(?:es)?\b/gi],
  ['the check-in', /\bcheck(?:ed|ing)?[- ]?in\b/gi],
  ['the upgrade', /\bupgrades?\b(?! to (?:ios|windows))/gi],
  ['the leg room', /\bleg ?room\b/gi],
  ['the food', /\b(?:food|meals?|snacks?|breakfast|lunch|dinner)\b/gi],
  ['the Wi-Fi', /\bwi-?fi\b/gi],
  ['your internet', /\b(?:internet|broadband)\b/gi],
  ['your signal', /\b(?:signal|reception|coverage)\b/gi],
  ['the router', /\b(?:router|modem)\b/gi],
  ['the TV', /\b(?:tv|television)\b/gi],
  ['the temperature', /\b(?:air con\w{0,8}|heating)\b/gi],
  ['the plugs', /\b(?:plugs?|outlets?|sockets?|power source)\b/gi],
  ['your miles', /\bmiles\b/gi],
  ['your points', /\bpoints\b/gi],
  ['your voucher', /\b(?:voucher|gift ?card|coupon)\b/gi],
  ['the code', /\b(?:promo|discount|voucher) code\b/gi],
  ['your password', /\bpasswords?\b/gi],
  ['your payment', /\bpayments?\b/gi],
  ['the fee', /\bfees?\b/gi],
  ['the charge', /\b(?:charges?|charged|charging)\b(?! (?:er|cable|my phone))/gi],
  ['your bill', /\b(?:bill|invoice)\b/gi],
  ['your subscription', /\b(?:subscription|membership)\b/gi],
  ['your delivery', /\bdeliver(?:y|ies)\b/gi],
  ['your parcel', /\b(?:parcel|package)\b/gi],
  ['your refund', /\brefund\b/gi],
  ['the queue', /\b(?:queue|line)\b(?! (?:is|was) (?:down|dead|bad))/gi],
  ['the delay', /\bdelay(?:s|ed|ing)?\b/gi],
  ['your bags', /\b(?:bags|luggage|baggage)\b(?! (?:check|claim|belt|drop|office|hall|fees?|policy|allowance))/gi],
  ['your bag', /\b(?:bag|suitcase)\b/gi],
];

const patterns = new PatternIndex();
for (const [, pattern] of TOPICS) patterns.add(pattern);

/** How far from the words that weigh a noun may stand, in signs, to be what they are about. */
const NEAR = 26;

/** The matter of a message: the plain noun nearest to the words that carry the feeling, in the same sentence. */
export function topicOf(text: string, { start, end }: Span): string | undefined {
  const found = patterns.look(text);
  let best: { readonly named: string; readonly score: number } | undefined;
  for (const [index, [named, pattern]] of TOPICS.entries()) {
    if (!found.may(pattern)) continue;
    for (const match of text.matchAll(pattern)) {
      const after = match.index >= end;
      const between = after ? text.slice(end, match.index) : text.slice(match.index + match[0].length, start);
      if (between.length > NEAR || /[.!?\n;:]/.test(between)) continue;
      // The first plain nouns are seldom the point when another is there.
      const score = index / 25 - between.length / NEAR;
      if (score >= (best?.score ?? Number.NEGATIVE_INFINITY)) best = { named, score };
    }
  }
  return best?.named;
}
