import type { NamedThing, Part, Situation } from '../types.ts';

/** How our own lines call these things. Narrow on purpose: only what would be wrong where nobody spoke of it. */
const SPOKEN: readonly (readonly [NamedThing, RegExp])[] = [
  ['account', /\b(?:your account|locked out|the account|shut out)\b/i],
  ['app', /\b(?:our app|the screen|lost your work|hours of work)\b/i],
  ['bag', /\b(?:your bag|your bags)\b/i],
  ['bill', /\b(?:your bill|that bill|our bill|your statement|the charge|charge is it|a charge)\b/i],
  ['booking', /\b(?:booking|your trip moves|who else is on)\b/i],
  ['cancellation', /\b(?:cancel\w{0,8}|instead of leaving)\b/i],
  ['card', /\b(?:payments?|fraud team|the card)\b/i],
  ['code', /\b(?:the discount|code did you|the code should)\b/i],
  ['data', /\b(?:privacy team|your data)\b/i],
  ['line', /\b(?:the line|the service|a service that works)\b/i],
  [
    'order',
    /\b(?:the missing part|part of what you paid|still not with you|has not reached you|your order|which order|order number|on the order)\b/i,
  ],
  ['parcel', /\b(?:parcel|courier|carrier|the box|packed|packing|warehouse|wrong item|wrong thing|wrong box)\b/i],
  ['price', /\b(?:the price|the cost)\b/i],
  ['queue', /\b(?:the queue|before anyone answered|to reach a person|for an answer)\b/i],
  ['refund', /\b(?:your refund|the refund|your own money|your money|money goes back)\b/i],
  ['return', /\b(?:send it back|sent it back|back has been|prepaid label|the return)\b/i],
  ['staff', /\b(?:treated that way|spoken to)\b/i],
  ['trip', /\b(?:your trip|flight or train|to travel|our timetable|any trip)\b/i],
  ['visit', /\b(?:the visit|missed visit|nobody came|new visit|stayed in)\b/i],
];

/** "The service" that is down is a line's, an app's: on a plane or of a console it would be another. */
const LINE_SERVICE = /\b(?:without the service|the service is down|checking the service)\b/i;

/**
 * Does a line speak only of what the chat has spoken of? What an issue's cue has misheard ("didn't get a drink" on a flight is
 * no missing bag) then at least names nothing that is not there. Filled slots are the chat's own words and are not looked at.
 */
export function isGrounded(
  parts: readonly Part[],
  { named, issue, domain }: Pick<Situation, 'named' | 'issue' | 'domain'>,
): boolean {
  if (named === undefined || issue?.corrected === true) return true;
  const ours = parts.map((part) => (part.type === 'text' ? part.text : ' … ')).join('');
  if (domain !== 'connection' && LINE_SERVICE.test(ours)) return false;
  return SPOKEN.every(([thing, pattern]) => named.includes(thing) || !pattern.test(ours));
}
