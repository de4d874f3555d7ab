import { swearingIn } from '../rules/swearing.ts';
import { singular, THINGS } from '../specifics/nouns.ts';
import type { Domain, Issue, Situation, Specific, SpecificKind } from '../types.ts';
import { askedOf, isRhetorical } from './asked.ts';
import { isPlural } from './english.ts';
import { topicOf } from './topic.ts';

/** What is known for a slot, as it is to be read inside a sentence. */
export interface SlotValue {
  readonly text: string;
  readonly count?: number;
  /** An id: its letters are never changed. */
  readonly fixed?: boolean;
  readonly plural?: boolean;
}

/** By slot name. A slot that is not here is unknown. */
export type SlotValues = Readonly<Record<string, SlotValue>>;

const LONGEST = 48;
const TRIP = /\b(?:flights?|trains?|planes?|bus|buses|coach|ferry|trips?|journey|connections?|cruise|transfer)$/i;
const OWN_UNIT = /^(?:(?:over|almost|nearly|about|more than) )?(?:an?|\d{1,3}|[a-z]{3,6}) (?:week|month|year)s?$/i;

/** The facts of a chat as slots. Two facts that contradict each other count as missing. */
export function slotValues(situation: Situation): SlotValues {
  const values: Record<string, SlotValue> = {};
  const set = (slot: string, text: string | undefined, more?: Omit<SlotValue, 'text'>) => {
    if (text) values[slot] = { text, ...more };
  };
  const one = (kind: SpecificKind, ...roles: readonly (string | undefined)[]) => {
    for (const role of roles) {
      const found = current(situation.specifics, kind, role);
      if (found) return found;
    }
    return undefined;
  };

  set('order', plain(one('order', undefined)?.text)?.replace(/^(?:order|number|no\.?)[\s:]+/i, ''), { fixed: true });
  const item = itemOf(one('item', undefined), situation.domain);
  set('item', item, { plural: item !== undefined && isPlural(item) });
  set('trip', item && TRIP.test(item) ? item : undefined, { plural: item !== undefined && isPlural(item) });
  const matter = item ?? topicIn(situation);
  set('matter', matter, { plural: matter !== undefined && isPlural(matter) });
  const asked = situation.openQuestions
    .filter(({ text }) => !isRhetorical(text))
    .flatMap(({ text }) => askedOf(text) ?? [])
    .slice(-3);
  set('asked', asked.at(-1));
  set('asked_all', asked.length > 1 ? `${asked.slice(0, -1).join(', ')}, and ${asked.at(-1)}` : undefined);
  set('asked_count', asked.length > 1 ? (asked.length === 2 ? 'two' : 'three') : undefined);
  set('problems', problemsOf(situation));
  set('amount', plain(one('amount', undefined)?.text), { fixed: true });
  set('place', plain(one('place', undefined)?.text));

  set('due', dateOf(one('date', 'due')));
  const happened = dateOf(one('date', 'happened'));
  set('happened', happened && !AHEAD.test(happened) ? happened : undefined);
  set('date', values.due?.text ?? values.happened?.text ?? dateOf(one('date', '')));
  set('deadline', dateOf(one('date', 'deadline')));
  const since = dateOf(one('date', 'since'));
  set('since', since?.endsWith(' ago') ? undefined : since);

  const days = one('duration', 'days', '');
  if (days?.value !== undefined && days.value >= 1 && !/^(?:one|a) day$/i.test(days.text) && days.value <= 3650) {
    const text = plain(days.text);
    const count = Math.floor(days.value);
    set('days', text && OWN_UNIT.test(text) ? text.toLowerCase() : String(count), { count });
  }
  set('wait', waitOf(one('duration', 'wait')?.text));

  const contacts = situation.contacts ?? one('contacts', undefined)?.value;
  if (contacts !== undefined && contacts >= 2 && contacts <= 50) set('contacts', String(contacts), { count: contacts });

  set('name', nameOf(situation));
  return values;
}

/** How each problem is called beside another. */
const PROBLEMS: Partial<Readonly<Record<Issue, string>>> = {
  delay: 'the delay',
  missing: 'what is missing',
  damaged: 'the damage',
  wrong_item: 'the wrong item',
  defective: 'the fault',
  billing: 'the charge',
  refund: 'your refund',
  return: 'the return',
  cancel: 'the cancellation',
  account_access: 'getting into your account',
  booking: 'your booking',
  price: 'the price',
  staff_rude: 'how you were treated',
};

/** Words of one who tells two things; without them a second issue is more often the cause of the first. */
const BOTH =
  /\b(?:two|2|both|second(?:ly)?|another|other|also|as well|too|plus|on top|besides|and (?:you|then|now|the|what about)|not only)\b/i;

/** Two problems in one chat, the main one first: "the damage and the charge". Undefined: one, or a kind of the other. */
function problemsOf({ issue, lastCustomerText }: Situation): string | undefined {
  if (!BOTH.test(lastCustomerText)) return undefined;
  const [first, second] = [issue?.issue, issue?.others.find((other) => PROBLEMS[other] !== undefined)].map(
    (name) => name && PROBLEMS[name],
  );
  return first && second ? `${first} and ${second}` : undefined;
}

/** What their latest message is about, by its nouns near the words that weighed. */
const topicIn = ({ lastCustomerText, mood }: Situation): string | undefined => {
  const heaviest = mood.evidence.find(({ weight }) => weight < 0);
  return topicOf(lastCustomerText.slice(0, 600), heaviest?.start);
};

/** The one fact of that kind; `role` undefined: whatever its role, '' none. Undefined when there are two that differ. */
function current(specifics: readonly Specific[], kind: SpecificKind, role: string | undefined): Specific | undefined {
  const all = specifics.filter((one) => one.kind === kind && (role === undefined || (one.role ?? '') === role));
  const candidates = all.some((one) => one.corrected) ? all.filter((one) => one.corrected) : all;
  const texts = new Set(candidates.map((one) => one.text.toLowerCase()));
  return texts.size === 1 ? candidates[0] : undefined;
}

/** Not swearing, and still not to be said back: "your useless lamp". */
const UNKIND = /\b(?:stupid|useless|garbage|rubbish|dumb|pathetic|shitty|crappy)\b/i;

/** A customer's words fit to stand inside our sentence; undefined when they are not. */
function plain(text: string | undefined): string | undefined {
  if (text === undefined || text.length > 4 * LONGEST) return undefined;
  const clean = text
    .replace(/[{}[\]<>"“”|`\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:?!])/g, '')
    .replace(/^[\s.,;:?!'’-]+|[\s.,;:?!]+$/g, '');
  if (clean.length === 0 || clean.length > LONGEST) return undefined;
  if (UNKIND.test(clean) || !swearingIn(clean).next().done) return undefined;
  return /[\p{L}\p{N}]/u.test(clean) && !/[.?!]\s|[()]|https?:/.test(clean) ? clean : undefined;
}

const DETERMINER = /^(my|our|your|the|an?|this|that|these|those|his|her|their|its|some|any)\s+/i;
/** Words that name no thing, and numbers that are not part of a name. */
const NOT_A_THING =
  /^(?:help|normal|thing|stuff|issue|problem|way|time|one|anything|something|nothing|everything)$|\d{6}|\b(?:let|don|won|isn)['’]|^(?:\S+ )?\d+ (?:flights?|trains?)|\b(?:worst|best|only|extra|required|total|huge|\d+ (?:hours?|hrs?|days?|weeks?|minutes?|min))\b|\s(?:every|each|again|you|your|my|me|is|are|was|when|whenever|this|that|on|not|it|they|we)\b|^(?:this|that|it) is\b/i;
const OURS = new Set(['my', 'our']);

const TRAVEL_THING =
  /\b(?:flights?|trains?|bags?|luggage|suitcases?|backpack|seats?|tickets?|room|meal|bus|ferry|coach|cruise|stroller|coat|jacket|laptop|phone|passport)$/i;

/** A wrong thing said back is worse than none: only one that is likely the matter, and in travel what travels. */
function sayable({ vague, corrected, determiner }: Specific, text: string, domain: Domain | undefined): boolean {
  if (corrected || domain !== 'travel') return corrected === true || !vague;
  return TRAVEL_THING.test(text) && (!vague || OURS.has(determiner ?? ''));
}

/** The thing, with its determiner from our side: "my blue lamp" → "your blue lamp", "blue lamp" → "the blue lamp". */
function itemOf(item: Specific | undefined, domain: Domain | undefined): string | undefined {
  const text = plain(item?.text);
  if (!item || !text || !sayable(item, text, domain) || text.split(' ').length > 6 || NOT_A_THING.test(text))
    return undefined;
  const quiet = text.replace(/\p{Ll}/u.test(text) ? /\b\p{Lu}{5,}\b/gu : /\p{L}{4,}/gu, (word) => word.toLowerCase());
  const calm =
    THINGS.has(singular(quiet.split(' ').at(-1) ?? '')) && !/^\p{Ll}\p{Lu}/u.test(quiet) ? unshouted(quiet) : quiet;
  const written = DETERMINER.exec(quiet)?.[1]?.toLowerCase();
  const bare = calm.replace(DETERMINER, '');
  if (!bare || (/^\p{Lu}\S*$|\p{Ll}\S* \p{Lu}/u.test(bare) && !item.corrected)) return undefined; // "Trash", "Windows": a menu's word as often as a thing
  const determiner = written ?? item.determiner;
  const named = /^\p{Lu}\p{Ll}|^\p{Ll}\p{Lu}/u.test(bare) && item.start > 0; // a brand or a product's name
  return `${(determiner && OURS.has(determiner)) || named ? 'your' : 'the'} ${bare}`;
}

/** "Flight" at a sentence's start is a flight; "Brother printer" keeps its maker. */
const unshouted = (text: string): string =>
  text.split(' ').length === 1 || /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(text)
    ? text.slice(0, 1).toLowerCase() + text.slice(1)
    : text;

const AHEAD = /^(?:tomorrow|next|tonight|later)\b/i;
const SHORT_UNIT = /(\d+(?:\.\d+)?)\s*\+?\s*(?:(h)(?:ou)?rs?|(m)in(?:ute)?s?|(h)|(w)(?:ee)?ks?)(?![a-z])/gi;
const UNITS: Readonly<Record<string, string>> = { h: 'hour', m: 'minute', w: 'week' };

/** A wait in plain words: "15hrs" → "15 hours", "THREE HOURS" → "three hours". */
const waitOf = (text: string | undefined): string | undefined =>
  plain(text)
    ?.toLowerCase()
    .replace(SHORT_UNIT, (_, amount: string, ...units: readonly (string | undefined)[]) => {
      const unit = UNITS[units.find((one) => typeof one === 'string' && one in UNITS) ?? 'h'] ?? 'hour';
      return `${amount} ${unit}${amount === '1' ? '' : 's'}`;
    });

const DATE_LEAD = /^(?:on|since|by|before|for|until|till|from|due|is|was)\s+/i;
const LAST_WEEKDAY = /^(?:last|this|this past)\s+(?=(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)/i;
const CALENDAR_WORD =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/gi;

/** A date as a person says it after a preposition: "on last tuesday" → "Tuesday". */
function dateOf(date: Specific | undefined): string | undefined {
  const text = plain(date?.text)?.replace(DATE_LEAD, '').replace(LAST_WEEKDAY, '');
  if (!text) return undefined;
  const lower = /^(?:yesterday|today|tomorrow|last|next|this)\b/i.test(text) ? text.toLowerCase() : text;
  return lower.replace(CALENDAR_WORD, (word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase());
}

const NOT_A_NAME = /^(?:customer|visitor|guest|user|anonymous|unknown|client|shopper|mr|mrs|ms|miss|dr|sir|madam)$/i;

/** The customer's first name, unless the agent has used it lately: once in four messages is enough. */
function nameOf({ customerName, lastAgentTexts }: Situation): string | undefined {
  const first = customerName?.trim().split(/[\s,]/)[0] ?? '';
  if (!/^\p{L}[\p{L}'’-]{1,19}$/u.test(first) || NOT_A_NAME.test(first)) return undefined;
  const name = first.slice(0, 1).toUpperCase() + first.slice(1);
  return lastAgentTexts.some((text) => text.includes(name)) ? undefined : name;
}
