import { feelingWords } from '../felt.ts';
import type { Issue, OpenQuestion, Situation, Specific, SpecificKind } from '../types.ts';
import { askedOf, isWaitedFor } from './asked.ts';
import { isPlural } from './english.ts';
import { itemOf } from './item.ts';
import { plain } from './plain.ts';
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

const TRIP = /\b(?:flights?|trains?|planes?|bus|buses|coach|ferry|trips?|journey|connections?|cruise|transfer)$/i;
/** Said back, a short wait sounds like mockery. */
const BRIEF =
  /^(?:\D*\b)?(?:[1-9]|1\d|a few|few|several|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|an?) (?:minutes?|mins?|seconds?|secs?)\b/i;
/** "DL 5188", "#246": a flight or a train, and no order. */
const isTrip = (order: string, { domain }: Situation): boolean =>
  domain === 'travel'
    ? /^(?:[A-Z]{1,3} ?)?#?\d{1,4}$/.test(order)
    : domain !== 'goods' && /^[A-Z]{2,3} \d{2,4}$/.test(order);
const OWN_UNIT = /^(?:(?:over|almost|nearly|about|more than) )?(?:an?|\d{1,3}|[a-z]{3,6}) (?:week|month|year)s?$/i;

/** Suggestions, rewrites and the apology owed all ask for the same chat's: read once. */
const read = new WeakMap<Situation, SlotValues>();

/** The facts of a chat as slots. Two facts that contradict each other count as missing. */
export function slotValues(situation: Situation): SlotValues {
  const known = read.get(situation);
  if (known) return known;
  const values = readValues(situation);
  read.set(situation, values);
  return values;
}

function readValues(situation: Situation): SlotValues {
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

  const order = plain(one('order', undefined)?.text)?.replace(/^(?:order|number|no\.?)[\s:]+/i, '');
  set('order', order && isTrip(order, situation) ? undefined : order, { fixed: true });
  const item = itemOf(one('item', undefined), situation.domain);
  set('item', item && !(TRIP.test(item) && situation.issue?.issue === 'technical') ? item : undefined, {
    plural: item !== undefined && isPlural(item),
  });
  set('trip', item && TRIP.test(item) ? item : undefined, { plural: item !== undefined && isPlural(item) });
  const matter = (isAboutAThing(situation) ? item : undefined) ?? topicIn(situation);
  set('matter', matter, { plural: matter !== undefined && isPlural(matter) });
  const asked = latestOf(situation)
    .filter(({ text }) => isWaitedFor(text, situation))
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
  const wait = waitOf(one('duration', 'wait')?.text);
  set('wait', wait && !BRIEF.test(wait) ? wait : undefined);

  const contacts = situation.contacts ?? one('contacts', undefined)?.value;
  if (contacts !== undefined && contacts >= 2 && contacts <= 50) set('contacts', String(contacts), { count: contacts });

  set('name', nameOf(situation));
  return values;
}

/** Their latest message's questions; where it has none, what was asked before. A newer one that cannot be said back hides the older. */
function latestOf({ openQuestions, lastCustomerText }: Situation): readonly OpenQuestion[] {
  const now = openQuestions.filter(({ text }) => lastCustomerText.includes(text));
  return now.length > 0 ? now : openQuestions;
}

const OF_THINGS: ReadonlySet<Issue> = new Set<Issue>([
  'delay',
  'missing',
  'damaged',
  'wrong_item',
  'defective',
  'technical',
  'quality',
  'refund',
  'return',
]);
const LIKELY = 0.6;

/** Is the thing they name the matter? Where the issue is a guess or about something else it was said in passing. */
const isAboutAThing = ({ issue, specifics, domain }: Situation): boolean =>
  specifics.some(({ kind, corrected }) => kind === 'item' && corrected) ||
  (issue !== undefined &&
    !(issue.issue === 'technical' && domain === 'travel') &&
    OF_THINGS.has(issue.issue) &&
    (issue.corrected || issue.confidence >= LIKELY));

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
  // The charge and its money back are one, and so are what went back and its money.
  const money =
    (issue?.issue === 'billing' && second === PROBLEMS.refund) ||
    (issue?.issue === 'refund' && (second === PROBLEMS.return || second === PROBLEMS.billing)) ||
    (issue?.issue === 'return' && second === PROBLEMS.refund);
  return first && second && !money ? `${first} and ${second}` : undefined;
}

/** What their feeling is about: a noun beside the words that carry it. A noun further off is as often something else. */
const topicIn = (situation: Situation): string | undefined => {
  const [heaviest] = feelingWords(situation);
  return heaviest && topicOf(situation.lastCustomerText.slice(0, 600), heaviest);
};

/** The one fact of that kind; `role` undefined: whatever its role, '' none. Undefined when there are two that differ. */
function current(specifics: readonly Specific[], kind: SpecificKind, role: string | undefined): Specific | undefined {
  const all = specifics.filter((one) => one.kind === kind && (role === undefined || (one.role ?? '') === role));
  const candidates = all.some((one) => one.corrected) ? all.filter((one) => one.corrected) : all;
  const texts = new Set(candidates.map((one) => one.text.toLowerCase()));
  return texts.size === 1 ? candidates[0] : undefined;
}

const AHEAD = /^(?:tomorrow|next|tonight|later)\b/i;
const SHORT_UNIT = /(\d+(?:\.\d+)?)\s*\+?\s*(?:(h)(?:ou)?rs?|(m)in(?:ute)?s?|(h)|(w)(?:ee)?ks?)(?![a-z])/gi;
const UNITS: Readonly<Record<string, string>> = { h: 'hour', m: 'minute', w: 'week' };

/** A wait in plain words: "15hrs" → "15 hours", "THREE HOURS" → "three hours". */
const waitOf = (text: string | undefined): string | undefined =>
  plain(text)
    ?.toLowerCase()
    .replace(/^a(?= hour)/, 'an')
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
