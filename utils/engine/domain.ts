import { readable } from './readable.ts';
import type { Domain, Message } from './types.ts';

/** Votes for what the chat is about, by the words of both sides; capped, so a late change of subject can win. */
export type DomainState = Readonly<Partial<Record<Domain, number>>>;

export const emptyDomain: DomainState = {};

const MOST = 12;
const PER_MESSAGE = 3;
/** What was said before counts a little less with each message. */
const FADE = 0.95;

/** Words that name a trade, not ones that all trades share: "booking", "card" and "account" tell nothing. */
const WORDS: readonly (readonly [Domain, RegExp])[] = [
  [
    'goods',
    /\b(?:(?:my|your|an|our|this|that|new|last|first|online|whole) order|ordered|orders\b(?! of)|order (?:number|no|id|#|\d)|parcels?|packages?|deliver(?:y|ed|ies)|courier|shipp(?:ed|ing)|shipment|tracking|bought|purchased?|returned|warehouse|dispatch(?:ed)?|unboxed|box(?:es)?|size (?:\d{1,2}|small|medium|large))\b/gi,
  ],
  [
    'travel',
    /\b(?:flights?|fly|flying|flew|(?:air)?planes?|aircraft|airports?|airlines?|boarding|runway|tarmac|layover|luggage|baggage|take-?off|cabin crew|trains?|railway|platform|bus|buses|coach|ferry|departures?|gate \w?\d{1,2}|hotel|check-?in desk|passengers?|itinerary)\b/gi,
  ],
  [
    'banking',
    /\b(?:bank|banking|savings|mortgage|loan|overdraft|iban|sort code|standing order|direct debit|transfer(?:red|s)?|atm|cash machine|current account|credit score|statement|balance|transactions?|payee)\b/gi,
  ],
  [
    'connection',
    /\b(?:internet|broadband|wi-?fi|router|modem|fibre|fiber|signal|4g|5g|sim|roaming|landline|outage|cable box|streaming|data plan|app|software|log ?in|password|website|server|sync(?:ed|ing)?|update)\b/gi,
  ],
  [
    'visit',
    /\b(?:engineer|technician|plumber|electrician|cleaner|fitter|tutor|appointment|visit|call-?out|meter reading|boiler|treatment|lesson|repair ?man)\b/gi,
  ],
];

/** Take in one message of the customer or the agent. */
export function foldDomain(state: DomainState, message: Message): DomainState {
  if (message.author !== 'customer' && message.author !== 'agent') return state;
  const plain = readable(message.text);
  const next: Partial<Record<Domain, number>> = {};
  for (const [domain, words] of WORDS) {
    const seen = Math.min(plain.match(words)?.length ?? 0, PER_MESSAGE);
    const votes = Math.min((state[domain] ?? 0) * FADE + seen, MOST);
    if (votes >= 0.1) next[domain] = Math.round(votes * 100) / 100;
  }
  return next;
}

/** What the chat is about. Undefined: nothing tells, or two trades are as likely. */
export function readDomain(state: DomainState): Domain | undefined {
  const ranked = WORDS.map(([domain]) => [domain, state[domain] ?? 0] as const).sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  return first && first[1] >= 0.5 && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}
