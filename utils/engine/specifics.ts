import { readable } from './readable.ts';
import { findAmounts } from './specifics/amount.ts';
import { findContacts } from './specifics/contacts.ts';
import { type AskedFor, type Found, overlaps } from './specifics/found.ts';
import { findItems } from './specifics/item.ts';
import { findNames, findPlaces } from './specifics/names.ts';
import { findOrders } from './specifics/order.ts';
import { findDates, findDurations } from './specifics/time.ts';
import type { Correction, Message, Specific, SpecificKind } from './types.ts';
import { SPECIFIC_KINDS } from './words.ts';

interface KeptSpecific extends Specific {
  readonly strength: number;
}

/** At most two facts of a kind, so the state stays small however long the chat. */
export interface SpecificsState {
  readonly kept: readonly KeptSpecific[];
  /** What the agent's latest message asked for. */
  readonly asked: AskedFor;
}

export const emptySpecifics: SpecificsState = { kept: [], asked: undefined };

const ASKS: readonly (readonly [Exclude<AskedFor, undefined>, RegExp])[] = [
  [
    'order',
    /\b(?:order|booking|reservation|reference|ref|tracking|confirmation|case|ticket|invoice|customer|account|policy|serial|membership|parcel|contract|claim|record)\b[^.!?\n]{0,20}\b(?:number|no|id|code|#|locator|reference)\b|\bpnr\b|\b(?:the|which|what|your) (?:number|reference|code) (?:on|is|was|of)\b|\b(?:have|send|share|give|need|what is|what's) (?:me )?(?:the|your) (?:order )?(?:number|reference|code|pnr)\b/i,
  ],
  ['amount', /\bhow much\b|\b(?:what|which) (?:amount|sum|price)\b/i],
  ['date', /\bwhen\b|\bwhat (?:date|day)\b|\bwhich (?:date|day)\b/i],
  [
    'place',
    /\bwhere (?:are|do|did|is|was|should)\b|\b(?:what|which) (?:address|store|branch|shop|station|airport|city|town)\b|\byour (?:address|postcode|location)\b/i,
  ],
  [
    'name',
    /\b(?:what is|what's|have|may i have|confirm|share|send|need) your (?:full )?name\b|\bname on the (?:booking|order|account)\b/i,
  ],
  ['item', /\b(?:which|what) (?:item|product|model|one|article|mix|colou?r|size|kind|type|device|phone)\b/i],
];

/** How much newer facts are preferred over stronger ones, by kind: an item is what the problem is about and stays. */
const NEWER_WINS: Readonly<Record<SpecificKind, number>> = {
  order: 2,
  item: 0,
  amount: 1,
  date: 0.4,
  duration: 0.5,
  contacts: 2,
  name: 0.5,
  place: 0.5,
};
const CHANGED_MIND = /\b(?:i mean|meant|actually|correction|not that|my mistake|wrong number|typo|rather|should be)\b/i;
const FACT_CHARS = 80;
/** A thing we know that something happened to, or a thing we do not know that they say they bought. */
const SURE_OF_ITEM = 1.95;

/** Take in one message: the customer's gives facts, the agent's only tells what is being asked for. */
export function foldSpecifics(state: SpecificsState, message: Message): SpecificsState {
  if (message.author === 'agent') return { ...state, asked: askedFor(message.text) };
  if (message.author !== 'customer') return state;
  const plain = readable(message.text);
  const found = withoutOverlaps(findAll(plain, message, state.asked));
  let kept = state.kept;
  for (const kind of SPECIFIC_KINDS) {
    const best = pick(
      found.filter((fact) => fact.kind === kind && fact.end - fact.start <= FACT_CHARS),
      kind,
      plain,
    );
    if (best.length > 0)
      kept = merged(
        kept,
        kind,
        best.map((fact) => keep(fact, message)),
      );
  }
  return { kept, asked: undefined };
}

/** The facts as they stand: the newest where two disagree; what the agent corrected wins and what they removed is gone. */
export function readSpecifics({ kept }: SpecificsState, corrections: readonly Correction[]): Specific[] {
  const facts: Specific[] = kept.map(({ strength: _, ...fact }) => fact);
  return corrections.reduce(corrected, facts);
}

const findAll = (plain: string, { at }: Message, asked: AskedFor): Found[] => [
  ...findOrders(plain, asked),
  ...findAmounts(plain, asked),
  ...findContacts(plain),
  ...findDurations(plain),
  ...findDates(plain, at),
  ...findNames(plain, asked),
  ...findPlaces(plain),
  ...findItems(plain, asked),
];

/** One fact for one stretch of text: the kinds are ordered from sure to vague, the stronger of two alike stays. */
function withoutOverlaps(found: readonly Found[]): Found[] {
  const free: Found[] = [];
  const ranked = [...found].sort((a, b) => rankOf(a) - rankOf(b) || b.strength - a.strength || a.start - b.start);
  for (const fact of ranked) if (!free.some((other) => overlaps(fact, other))) free.push(fact);
  return free.sort((a, b) => a.start - b.start);
}

const RANKS: readonly SpecificKind[] = ['contacts', 'amount', 'duration', 'date', 'order', 'place', 'name', 'item'];
const rankOf = ({ kind, strength }: Found) => (kind === 'order' && strength >= 4 ? -1 : RANKS.indexOf(kind));

/** Of one kind in one message: the strongest, the first of equals; the last when they correct themselves. */
function pick(facts: readonly Found[], kind: SpecificKind, plain: string): Found[] {
  if (facts.length < 2) return [...facts];
  const last = facts.at(-1);
  if (kind === 'order' && last && CHANGED_MIND.test(plain)) return [last];
  const [first, ...rest] = [...facts].sort((a, b) => b.strength - a.strength || a.start - b.start);
  if (first === undefined) return [];
  const second = kind === 'date' ? rest.find(({ role }) => role === 'deadline' && first.role === 'due') : undefined;
  return second ? [first, second] : [first];
}

const keep = ({ strength, kind, start, end, value, role }: Found, { id, text }: Message): KeptSpecific => ({
  kind,
  text: text.slice(start, end),
  messageId: id,
  start,
  end,
  strength,
  ...(value === undefined ? {} : { value }),
  ...(role === undefined ? {} : { role }),
  ...(kind === 'item' ? determinerOf(text.slice(Math.max(0, start - 16), start)) : {}),
  ...(kind === 'item' && strength < SURE_OF_ITEM ? { vague: true } : {}),
});

const DETERMINER =
  /(?<![\p{L}'’])(my|our|your|the|an?|this|that|these|those|his|her|their)\s+(?:(?:new|own|whole|poor|old)\s+)?$/iu;

/** The word before an item: whose it is must be known when the message itself is gone. */
function determinerOf(before: string): { readonly determiner?: string } {
  const determiner = DETERMINER.exec(before)?.[1]?.toLowerCase();
  return determiner === undefined ? {} : { determiner };
}

function merged(
  kept: readonly KeptSpecific[],
  kind: SpecificKind,
  fresh: readonly KeptSpecific[],
): readonly KeptSpecific[] {
  const old = kept.filter((fact) => fact.kind === kind);
  const strongest = Math.max(0, ...old.map(({ strength }) => strength));
  const best = fresh[0];
  if (best === undefined || best.strength + NEWER_WINS[kind] < strongest + (kind === 'item' ? 0.01 : 0)) return kept;
  return [...kept.filter((fact) => fact.kind !== kind), ...fresh];
}

function askedFor(text: string): AskedFor {
  const plain = readable(text);
  return ASKS.find(([, pattern]) => pattern.test(plain))?.[0];
}

function corrected(facts: readonly Specific[], correction: Correction): Specific[] {
  if (correction.field !== 'specific') return [...facts];
  const { kind, from, to } = correction;
  const rest = facts.filter((fact) => fact.kind !== kind || (from !== undefined && fact.text !== from));
  if (to === undefined) return rest;
  const old = facts.find((fact) => fact.kind === kind && (from === undefined || fact.text === from));
  const place = old ?? { start: 0, end: 0, messageId: '' };
  // A fact that came after the correction and says otherwise does not undo it.
  const others = rest.filter((fact) => fact.kind !== kind);
  return [
    ...others,
    { kind, text: to, start: place.start, end: place.end, messageId: place.messageId, corrected: true },
  ];
}
