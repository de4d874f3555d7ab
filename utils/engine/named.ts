import { readable } from './readable.ts';
import type { Message, NamedThing } from './types.ts';

/**
 * The plain things a chat can be about, by the words that show that somebody in it has spoken of them. Wide on purpose: a
 * line that names one of these is kept back only where nothing in the chat comes near it.
 */
const SHOWN_BY: Readonly<Record<NamedThing, RegExp>> = {
  account:
    /\b(?:accounts?|log(?:ged|ging)?[- ]?(?:in|out|on)|sign(?:ed|ing)?[- ]?(?:in|out|up|on)|passwords?|locked|profile|user ?name|e-?mail|banned|suspended|access|hack\w{0,4})\b/i,
  app: /\b(?:apps?|software|website|web ?site|site|online|program|windows|ios|android|update\w{0,2}|crash\w{0,3}|browser|sync\w{0,4}|save[sd]?|file\w{0,1}|document\w{0,1}|photos?|game\w{0,1}|bug\w{0,1}|feature\w{0,1}|screen|error)\b/i,
  bag: /\b(?:bags?|luggage|baggage|suitcases?|cases?|backpack|stroller|pram|belongings|golf clubs|skis|guitar|carry[- ]?on|coat|jacket)\b/i,
  bill: /\b(?:bill\w{0,3}|charg\w{1,3}|statement|invoice|paid|pay(?:ing|ment|ments)?|pays?|debit\w{0,2}|direct debit|card|money|fees?|took|taken|refund\w{0,2}|subscription|price|cost\w{0,1}|account)\b|[£$€]/i,
  booking:
    /\b(?:book\w{0,4}|reserv\w{1,8}|tickets?|tix|flights?|seats?|rooms?|hotel|trips?|table|appointment|lesson|class|slot|train|cruise|itinerary|re-?book\w{0,3}|re-?schedul\w{0,3}|cabin|tour|tournament|party|venue)\b/i,
  cancellation:
    /\b(?:cancel\w{0,7}|unsubscri\w{1,4}|terminat\w{1,4}|close (?:my|the|our) account|stop (?:the|my|this)|leav(?:e|ing)|quit|opt out|end (?:my|the|our))\b/i,
  card: /\b(?:card|bank|pay\w{0,5}|charg\w{1,3}|money|transactions?|purchases?|bought|withdraw\w{0,3}|transfer\w{0,3}|paypal|debit\w{0,2}|credit|statement|balance|spent|fraud\w{0,5}|identity)\b|[£$€]/i,
  code: /\b(?:codes?|coupons?|vouchers?|discount\w{0,2}|promo\w{0,6}|offers?|deals?|sale|% off|percent)\b|%/i,
  data: /\b(?:data|privacy|personal|information|details|address|gdpr|leak\w{0,3}|records?|phone number|e-?mails?|messages?|photos?|calls?)\b/i,
  line: /\b(?:internet|wi-?fi|broadband|fib(?:re|er)|router|modem|signal|lines?|connection\w{0,1}|connect\w{0,3}|speed\w{0,1}|slow\w{0,2}|drops?|dropping|lag\w{0,4}|buffer\w{0,3}|stream\w{0,3}|network|4g|5g|3g|lte|data|tv|service)\b/i,
  order:
    /\b(?:order\w{0,3}|bought|buy|purchas\w{1,3}|deliver\w{0,3}|parcels?|packages?|ship\w{0,5}|dispatch\w{0,2}|courier|sent|received?|arriv\w{1,3}|box|item|came|paid)\b/i,
  parcel:
    /\b(?:parcels?|packages?|deliver\w{0,3}|courier|driver|box(?:es)?|ship\w{0,5}|dispatch\w{0,2}|post\w{0,3}|tracking|track(?:ed)?|order\w{0,3}|unpack\w{0,2}|warehouse|depot|arriv\w{1,3}|mail|sent|carrier|usps|ups|fedex|dhl|hermes|dpd)\b/i,
  price:
    /\b(?:pric\w{1,3}|costs?|fares?|expensive|cheap\w{0,2}|fees?|charg\w{1,3}|pay\w{0,3}|paid|dear|money|discount\w{0,2}|bill\w{0,3}|increase\w{0,1}|rates?|codes?|coupons?|vouchers?|offers?|promo\w{0,6}|quote\w{0,1}|tax)\b|[£$€]/i,
  queue:
    /\b(?:on hold|hold (?:music|time|for)|holding|queu\w{1,3}|in line|lines?|phone\w{0,1}|call\w{0,3}|answer\w{0,3}|repl\w{1,5}|respon\w{1,5}|chat|get through|reach|ring\w{0,3}|no ?one|nobody|speak|talk|dm|messages?|e-?mail\w{0,3}|customer (?:care|service)|hello\?)\b/i,
  refund:
    /\b(?:refund\w{0,3}|money back|reimburs\w{1,5}|credit\w{0,2}|return\w{0,3}|pay (?:me|us) back|give (?:me|us) (?:back )?my money|my money|owe\w{0,1}|compensat\w{1,4})\b/i,
  return:
    /\b(?:return\w{0,3}|send\w{0,3} (?:it|them|this|back|\w{1,12} back)|sent (?:it|them|this|back|\w{1,12} back)|(?:take|bring|give|brought|took) (?:it|them) back|exchang\w{1,3}|label|collect\w{0,3})\b/i,
  staff:
    /\b(?:rude\w{0,4}|attitude|staff|agents?|crew|driver\w{0,1}|employees?|reps?|representatives?|manager\w{0,1}|supervisors?|man|woman|guy|lady|colleagues?|attendants?|clerk|shout\w{0,3}|yell\w{0,3}|laugh\w{0,3}|treat\w{0,4}|hung up|insult\w{0,3}|he|she|they|people|doctor|nurse|technician|engineer|steward\w{0,3}|spoke\w{0,1}|told|called)\b/i,
  trip: /\b(?:flights?|fl[iy](?:ing|es|er)?|flew|planes?|aircraft|trips?|trains?|bus|buses|coach|ferry|journey|travel\w{0,4}|gate|boarding|airports?|airlines?|take-?off|runway|tarmac|land(?:ed|ing)|luggage|cruise|crew|pilots?|connection|delay\w{0,3})\b|\b[A-Z]{2}\s?\d{2,4}\b/i,
  visit:
    /\b(?:appointments?|technicians?|engineers?|visits?|no[- ]?show\w{0,1}|show(?:ed|n)?(?: up)?|came|come|turn(?:ed)? up|between \d|slot|plumber|electrician|fitter|cleaners?|installer|installation|booked|stayed|waited|waiting|home|arriv\w{1,3}|nobody|no ?one|collect\w{0,3}|inspector|surveyor|movers?)\b/i,
};

const THINGS = Object.keys(SHOWN_BY) as readonly NamedThing[];

/** Take in one message of the customer or the agent. Each thing at most once: it cannot outgrow the list. */
export function foldNamed(state: readonly NamedThing[], message: Message): readonly NamedThing[] {
  if ((message.author !== 'customer' && message.author !== 'agent') || state.length === THINGS.length) return state;
  const plain = readable(message.text);
  const fresh = THINGS.filter((thing) => !state.includes(thing) && SHOWN_BY[thing].test(plain));
  return fresh.length === 0 ? state : [...state, ...fresh];
}
