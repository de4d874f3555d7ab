/**
 * What a message is about where no thing was named as the matter: the plain nouns of many trades and how we name them
 * back. Ordered from what is seldom the point ("the service") up; the last in the list that is named wins a tie.
 */
const TOPICS: readonly (readonly [named: string, pattern: RegExp])[] = [
  ['the service you had', /\b(?:customer )?service\b(?! (?:charge|fee|number|desk|dog))/gi],
  ['our staff', /\b(?:staff|employees?|agents?|reps?|representatives?)\b/gi],
  ['the crew', /\b(?:crew|flight attendants?|stewards?|stewardess|cabin crew)\b/gi],
  ['the driver', /\bdrivers?\b(?! update)/gi],
  ['the store', /\b(?:store|shop|branch)\b(?! credit)/gi],
  ['your trip', /\b(?:trip|journey|travel|vacation|holiday)\b/gi],
  ['your order', /\b(?:my|our|an|the|this) order\b|\borders\b/gi],
  ['your account', /\baccounts?\b/gi],
  ['your booking', /\b(?:bookings?|reservations?)\b/gi],
  ['your flight', /\b(?:flights?|flt|flying|plane|aircraft)\b/gi],
  ['your train', /\btrains?\b(?!ing)/gi],
  ['the gate', /\bgate\b(?! (?:agents?|employees?|staff|attendants?|crew|people))/gi],
  ['the price', /\b(?:prices?|pricing|fares?|cost)\b/gi],
  ['the website', /\b(?:website|web ?site|web page|webpage)\b/gi],
  ['the app', /\bapps?\b/gi],
  ['the game', /\bgames?\b/gi],
  ['the update', /\b(?:update|upgrade to (?:ios|windows|version))\b/gi],
  ['your phone', /\b(?:iphone|phone|handset|smartphone)\b(?! (?:call|number|line|calls))/gi],
  ['your laptop', /\b(?:laptop|macbook|computer|pc)\b/gi],
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
  ['the temperature', /\b(?:a\/c|air con\w{0,8}|heating)\b/gi],
  ['the plugs', /\b(?:plugs?|outlets?|sockets?|power source)\b/gi],
  ['your miles', /\bmiles\b/gi],
  ['your points', /\bpoints\b/gi],
  ['your voucher', /\b(?:voucher|gift ?card|coupon)\b/gi],
  ['the code', /\b(?:promo|discount|voucher) code\b/gi],
  ['your password', /\bpasswords?\b/gi],
  ['your email', /\b(?:e-?mails?)\b(?! address)/gi],
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
  ['your bags', /\b(?:bags|luggage|baggage)\b/gi],
  ['your bag', /\b(?:bag|suitcase)\b/gi],
];

/** How near to the words that weigh a noun must stand to be what they are about. */
const NEAR = 60;

/** The matter of a message by its nouns: the one nearest to the words that weighed most, else the one named most. */
export function topicOf(text: string, at: number | undefined): string | undefined {
  let best: { readonly named: string; readonly score: number } | undefined;
  for (const [index, [named, pattern]] of TOPICS.entries()) {
    let score = 0;
    for (const match of text.matchAll(pattern)) {
      const distance = at === undefined ? NEAR : Math.abs(match.index - at);
      score += 1 + Math.max(0, NEAR - distance) / NEAR;
    }
    // The first plain nouns are seldom the point when another is there.
    const weighed = score === 0 ? 0 : Math.min(score, 3) + index / 40;
    if (weighed > 0 && weighed >= (best?.score ?? 0)) best = { named, score: weighed };
  }
  return best?.named;
}
