import type { Author } from '../../engine/types.ts';
import { type Clues, cluesOf } from './clues.ts';
import type { RawRow } from './row.ts';
import { kindsOf, meaningOf } from './sides.ts';
import {
  AGENT_WORDS,
  BADGE_AGENT,
  BADGE_BOT,
  BADGE_CUSTOMER,
  BADGE_NOTE,
  BOT_WORDS,
  CUSTOMER_WORDS,
  INCOMING_WORDS,
  NOTE_WORDS,
  PERSON_WORDS,
  SELF_NAMES,
  SYSTEM_WORDS,
  sharesWord,
  wordsIn,
} from './words.ts';

type Told = Author | undefined;

/** Who is known by name, small. */
export interface People {
  /** Whoever is signed in. */
  readonly self: ReadonlySet<string>;
  /** Whom the chat is with; empty where that is not told. */
  readonly customer: string;
}

/**
 * Who wrote each row. Words in the tool's own markup and names tell by themselves; sides, receipts and pictures only
 * when they agree. What is known of some rows is carried to rows of the same name or side, where nothing speaks
 * against it. Everything else is `unknown`: never a guess.
 */
export function authorsOf(rows: readonly RawRow[], log: Element, people: People): readonly Author[] {
  const clues = rows.map((row) => cluesOf(row, log));
  const everywhere = commonWords(clues);
  let direct: readonly Told[] = clues.map(
    (clue) => byBadge(clue) ?? byWords(clue.words, everywhere) ?? byName(clue.row.name, people) ?? byPhrase(clue),
  );
  direct = withDirections(clues, direct);
  direct = withIncoming(clues, direct, people.customer);
  direct = withPersons(clues, direct);
  direct = withTheOther(clues, direct, people);
  const kinds = kindsOf(clues);
  const rightToLeft = log.ownerDocument.defaultView?.getComputedStyle(log).direction === 'rtl';
  const byKind = meaningOf(clues, kinds, direct, rightToLeft);
  const names = nameMeaning(rows, direct);
  return clues.map((clue, index) => {
    const told = direct[index];
    const kind = kinds[index];
    const sided = kind === undefined ? undefined : byKind.get(kind);
    const named = clue.row.name !== undefined ? names.get(clue.row.name) : undefined;
    if (told && told !== 'customer' && told !== 'agent') return told;
    const signals = new Set([told, sided, named].filter((signal) => signal !== undefined));
    // Words beat a side that other rows gave its meaning; a name against words is a disagreement.
    if (told) return named && named !== told ? 'unknown' : told;
    if (signals.size === 1) return sided ?? named ?? 'unknown';
    return signals.size === 0 ? (continued(clues, direct, index) ?? 'unknown') : 'unknown';
  });
}

/** Words on every row tell rows of no two writers apart. */
function commonWords(clues: readonly Clues[]): ReadonlySet<string> {
  const common = new Set(clues.length > 1 ? clues[0]?.words : []);
  for (const { words } of clues) for (const word of common) if (!words.has(word)) common.delete(word);
  return common;
}

/** A badge says it in words made to be read. */
function byBadge({ badge }: Clues): Told {
  const words = wordsIn(badge);
  if (sharesWord(words, BADGE_NOTE)) return 'note';
  if (sharesWord(words, BADGE_BOT)) return 'bot';
  const [customer, agent] = [sharesWord(words, BADGE_CUSTOMER), sharesWord(words, BADGE_AGENT)];
  if (customer === agent) return undefined; // "Customer support" is no customer
  return customer ? 'customer' : 'agent';
}

function byWords(words: ReadonlySet<string>, everywhere: ReadonlySet<string>): Told {
  const own = new Set([...words].filter((word) => !everywhere.has(word)));
  if (sharesWord(own, NOTE_WORDS)) return 'note';
  const sure = sidesIn(own) ?? sidesIn(words);
  if (sharesWord(own, BOT_WORDS)) return 'bot';
  if (sharesWord(own, SYSTEM_WORDS) && !sure) return 'system';
  return sure === 'both' ? undefined : sure;
}

const IN = new Set(['in']);
const OUT = new Set(['out', 'my']);

/** "msg in" and "msg out": they tell only where every row that has one lacks the other, and both are there. */
function withDirections(clues: readonly Clues[], told: readonly Told[]): readonly Told[] {
  const directions = clues.map(({ called }) => {
    const [into, out] = [sharesWord(called, IN), sharesWord(called, OUT)];
    return into === out ? (into ? 'both' : undefined) : into ? 'customer' : 'agent';
  });
  const all = new Set(directions);
  if (all.has('both') || !all.has('customer') || !all.has('agent')) return told;
  const isAgainst = directions.some(
    (direction, index) =>
      direction && (told[index] === 'customer' || told[index] === 'agent') && direction !== told[index],
  );
  if (isAgainst) return told;
  return told.map((author, index) => author ?? (directions[index] === 'both' ? undefined : directions[index]));
}

/** What came in is the customer's, unless several write from there: then only of the one the chat is with. */
function withIncoming(clues: readonly Clues[], told: readonly Told[], customer: string): readonly Told[] {
  const isIncoming = ({ words }: Clues, index: number) =>
    told[index] === undefined && sharesWord(words, INCOMING_WORDS) && !sharesWord(words, AGENT_WORDS);
  const incoming = clues.filter(isIncoming);
  if (incoming.length === clues.length) return told;
  const names = new Set(incoming.flatMap(({ row }) => row.name ?? []));
  return clues.map((clue, index) => {
    if (!isIncoming(clue, index)) return told[index];
    return names.size < 2 || clue.row.name?.toLowerCase() === customer.toLowerCase() ? 'customer' : undefined;
  });
}

/** "user" against "operator": it says who only beside rows that are an agent's, and never says it on those. */
function withPersons(clues: readonly Clues[], told: readonly Told[]): readonly Told[] {
  const agents = clues.filter((_, index) => told[index] === 'agent');
  if (agents.length === 0 || told.includes('customer') || agents.some(({ words }) => sharesWord(words, PERSON_WORDS)))
    return told;
  return clues.map(({ words }, index) => told[index] ?? (sharesWord(words, PERSON_WORDS) ? 'customer' : undefined));
}

/**
 * Two people write: where whoever is signed in is one of them, the other is the customer; where the customer is, and no
 * word makes a bot of the other, that is one of the agents.
 */
function withTheOther(clues: readonly Clues[], told: readonly Told[], { self, customer }: People): readonly Told[] {
  const nameOf = ({ row }: Clues) => plainName(row.name);
  const names = new Set(clues.flatMap((clue, index) => (isPerson(told[index]) ? (nameOf(clue) ?? []) : [])));
  if (names.size !== 2) return told;
  const isSelf = (name: string) => self.has(name) || SELF_NAMES.has(name);
  const [selves, customers] = [[...names].filter(isSelf), [...names].filter((name) => name === customer.toLowerCase())];
  if (selves.length !== 1 && customers.length !== 1) return told;
  return clues.map((clue, index) => {
    const name = nameOf(clue);
    if (told[index] !== undefined || name === undefined) return told[index];
    if (selves.length === 1) return isSelf(name) ? 'agent' : 'customer';
    return name === customers[0] ? 'customer' : 'agent';
  });
}

const isPerson = (author: Told): boolean => author === undefined || author === 'customer' || author === 'agent';

function sidesIn(words: ReadonlySet<string>): 'customer' | 'agent' | 'both' | undefined {
  const customer = sharesWord(words, CUSTOMER_WORDS);
  const agent = sharesWord(words, AGENT_WORDS);
  if (agent && (customer || sharesWord(words, INCOMING_WORDS))) return 'both';
  return customer ? 'customer' : agent ? 'agent' : undefined;
}

const plainName = (name: string | undefined): string | undefined =>
  name?.toLowerCase().replace(/[\s:,]+$/, '') || undefined;

/** "Visitor 4821", "Guest": what tools call those they know no name of. */
const NAMELESS = /^(?:visitor|guest|customer|website visitor|anonymous)(?:\s{0,2}[#\d]\S{0,20})?$/;
const TITLED = /^(?:operator|agent|support agent)\s\S/;

function byName(name: string | undefined, { self, customer }: People): Told {
  const plain = plainName(name);
  if (!plain) return undefined;
  if (SELF_NAMES.has(plain) || self.has(plain) || TITLED.test(plain)) return 'agent';
  return plain === customer.toLowerCase() || NAMELESS.test(plain) ? 'customer' : undefined;
}

const EVENT =
  /^.{2,60}\b(?:joined|left|started|ended|closed|reopened|assigned|transferred|picked up|was added|was removed)\b.{0,60}$/i;

/** A line in the middle, of nobody's, that says what happened. */
function byPhrase({ side, row }: Clues): Told {
  if (row.name !== undefined || !EVENT.test(row.text)) return undefined;
  const { element } = row;
  const isCentred = element.ownerDocument.defaultView?.getComputedStyle(element).textAlign === 'center';
  return side === 'middle' || isCentred ? 'system' : undefined;
}

/** A name that was only ever one author's is that author's. */
function nameMeaning(rows: readonly RawRow[], direct: readonly Told[]): ReadonlyMap<string, Author> {
  const seen = new Map<string, Set<Author>>();
  for (const [index, { name }] of rows.entries()) {
    const author = direct[index];
    if (name === undefined || !author) continue;
    seen.set(name, (seen.get(name) ?? new Set()).add(author));
  }
  const meaning = new Map<string, Author>();
  for (const [name, authors] of seen) {
    const [only] = authors;
    if (authors.size === 1 && only) meaning.set(name, only);
  }
  return meaning;
}

/** A row without a name goes on with the one before it, in a log where first rows do carry names. */
function continued(clues: readonly Clues[], direct: readonly Told[], index: number): Told {
  const own = clues[index];
  if (!own || own.row.name !== undefined || own.picture) return undefined;
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = clues[at];
    if (!before || before.row.element.parentElement !== own.row.element.parentElement || before.side !== own.side)
      return undefined;
    if (before.row.name !== undefined) return direct[at];
  }
  return undefined;
}
