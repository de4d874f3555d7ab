import type { Author } from '../../engine/types.ts';
import { elementAbove } from '../above.ts';
import { type Side, sideOf } from '../side.ts';
import type { RawRow } from './row.ts';
import {
  AGENT_WORDS,
  BOT_WORDS,
  CUSTOMER_WORDS,
  INCOMING_WORDS,
  NOTE_WORDS,
  namesOf,
  PERSON_WORDS,
  SELF_NAMES,
  SYSTEM_WORDS,
  sharesWord,
  wordsIn,
} from './words.ts';

interface Clues {
  readonly words: ReadonlySet<string>;
  readonly side: Side;
  readonly row: RawRow;
  /** Ticks, "Seen", "Delivered": tools show them under what was sent from here. */
  readonly receipt: boolean;
  readonly picture: boolean;
}

const RECEIPT = /\b(?:seen|delivered|read \d|not read|sent ✓|✓✓?)\s{0,3}$/i;

/**
 * Who wrote each row. Words in the tool's own markup and names tell by themselves; sides, receipts and pictures only
 * when they agree. What is known of some rows is carried to rows of the same name or side, where nothing speaks
 * against it. Everything else is `unknown`: never a guess.
 */
export function authorsOf(
  rows: readonly RawRow[],
  log: Element,
  self: ReadonlySet<string>,
  customer: string,
): readonly Author[] {
  const clues = rows.map((row) => cluesOf(row, log));
  const everywhere = commonWords(clues);
  const direct = withPersons(
    clues,
    withIncoming(
      clues,
      clues.map((clue) => byWords(clue.words, everywhere) ?? byName(clue.row.name, self, customer)),
      customer,
    ),
  );
  const bySide = sideMeaning(clues, direct);
  const names = nameMeaning(rows, direct);
  return clues.map((clue, index) => {
    const told = direct[index];
    const sided = clue.side && bySide.get(clue.side);
    const named = clue.row.name !== undefined ? names.get(clue.row.name) : undefined;
    if (told && told !== 'customer' && told !== 'agent') return told;
    const signals = new Set([told, sided, named].filter((signal) => signal !== undefined));
    // Words beat a side that other rows gave its meaning; a name against words is a disagreement.
    if (told) return named && named !== told ? 'unknown' : told;
    if (signals.size === 1) return sided ?? named ?? 'unknown';
    return signals.size === 0 ? (continued(clues, direct, index) ?? 'unknown') : 'unknown';
  });
}

function cluesOf(row: RawRow, log: Element): Clues {
  const { element } = row;
  let said = namesOf(element);
  for (let at = elementAbove(element); at && at !== log; at = elementAbove(at)) said += namesOf(at);
  for (const inner of [...element.querySelectorAll('*')].slice(0, 14)) said += namesOf(inner).slice(0, 200);
  const words = wordsOfAll(said);
  return {
    words,
    side: sideOf(element, log),
    row,
    receipt: RECEIPT.test((element.textContent ?? '').slice(-24)),
    picture: element.querySelector('img,[class*=avatar i]') !== null,
  };
}

/** `wordsIn` is bounded; a row's names together may be longer. */
function wordsOfAll(text: string): ReadonlySet<string> {
  const all = new Set<string>();
  for (let from = 0; from < Math.min(text.length, 4000); from += 380) {
    for (const word of wordsIn(text.slice(from, from + 380))) all.add(word);
  }
  return all;
}

/** Words on every row tell rows of no two writers apart. */
function commonWords(clues: readonly Clues[]): ReadonlySet<string> {
  const common = new Set(clues.length > 1 ? clues[0]?.words : []);
  for (const { words } of clues) for (const word of common) if (!words.has(word)) common.delete(word);
  return common;
}

function byWords(words: ReadonlySet<string>, everywhere: ReadonlySet<string>): Author | undefined {
  const own = new Set([...words].filter((word) => !everywhere.has(word)));
  if (sharesWord(own, NOTE_WORDS)) return 'note';
  const sure = sidesIn(own) ?? sidesIn(words);
  if (sharesWord(own, BOT_WORDS)) return 'bot';
  if (sharesWord(own, SYSTEM_WORDS) && !sure) return 'system';
  return sure === 'both' ? undefined : sure;
}

/** What came in is the customer's, unless several write from there: then only of the one the chat is with. */
function withIncoming(
  clues: readonly Clues[],
  told: readonly (Author | undefined)[],
  customer: string,
): readonly (Author | undefined)[] {
  const isIncoming = ({ words }: Clues, index: number) =>
    told[index] === undefined && sharesWord(words, INCOMING_WORDS);
  const incoming = clues.filter(isIncoming);
  if (incoming.length === clues.length) return told;
  const names = new Set(incoming.flatMap(({ row }) => row.name ?? []));
  return clues.map((clue, index) => {
    if (!isIncoming(clue, index)) return told[index];
    return names.size < 2 || clue.row.name?.toLowerCase() === customer.toLowerCase() ? 'customer' : undefined;
  });
}

/** "user" against "operator": it says who only beside rows that are an agent's, and never says it on those. */
function withPersons(clues: readonly Clues[], told: readonly (Author | undefined)[]): readonly (Author | undefined)[] {
  const agents = clues.filter((_, index) => told[index] === 'agent');
  if (agents.length === 0 || told.includes('customer') || agents.some(({ words }) => sharesWord(words, PERSON_WORDS)))
    return told;
  return clues.map(({ words }, index) => told[index] ?? (sharesWord(words, PERSON_WORDS) ? 'customer' : undefined));
}

function sidesIn(words: ReadonlySet<string>): 'customer' | 'agent' | 'both' | undefined {
  const customer = sharesWord(words, CUSTOMER_WORDS);
  const agent = sharesWord(words, AGENT_WORDS);
  if (customer && agent) return 'both';
  return customer ? 'customer' : agent ? 'agent' : undefined;
}

function byName(name: string | undefined, self: ReadonlySet<string>, customer: string): Author | undefined {
  const plain = name?.toLowerCase().replace(/[\s:,]+$/, '');
  if (!plain) return undefined;
  if (SELF_NAMES.has(plain) || self.has(plain)) return 'agent';
  return plain === customer.toLowerCase() ? 'customer' : undefined;
}

/**
 * Whose side is left, whose is right. From rows that are known already; with none known only where a second sign agrees
 * with the side: receipts on the right and none on the left, or pictures on the left and none on the right.
 */
function sideMeaning(clues: readonly Clues[], direct: readonly (Author | undefined)[]): ReadonlyMap<Side, Author> {
  const meaning = new Map<Side, Author>();
  const count = (side: Side) => clues.filter((clue) => clue.side === side).length;
  // Where all stand on one side it means nothing.
  if (count('left') === 0 || count('right') === 0) return meaning;
  for (const side of ['left', 'right'] as const) {
    const told = new Set(clues.flatMap((clue, index) => (clue.side === side && direct[index] ? [direct[index]] : [])));
    const people = [...told].filter((author) => author === 'customer' || author === 'agent');
    if (people.length === 1 && people[0]) meaning.set(side, people[0]);
  }
  if (meaning.size === 2 && meaning.get('left') === meaning.get('right')) return new Map();
  if (meaning.size > 0) return completed(meaning);
  const of = (side: Side, has: 'receipt' | 'picture') => clues.filter((clue) => clue.side === side && clue[has]).length;
  const receipts = of('right', 'receipt') > 0 && of('left', 'receipt') === 0;
  const pictures = of('left', 'picture') > 0 && of('right', 'picture') === 0;
  if (receipts || pictures)
    return new Map([
      ['right', 'agent'],
      ['left', 'customer'],
    ]);
  return meaning;
}

/** With two sides, what one of them is tells the other. */
function completed(meaning: Map<Side, Author>): ReadonlyMap<Side, Author> {
  for (const [side, other] of [
    ['left', 'right'],
    ['right', 'left'],
  ] as const) {
    const known = meaning.get(side);
    if (known && !meaning.has(other)) meaning.set(other, known === 'agent' ? 'customer' : 'agent');
  }
  return meaning;
}

/** A name that was only ever one author's is that author's. */
function nameMeaning(rows: readonly RawRow[], direct: readonly (Author | undefined)[]): ReadonlyMap<string, Author> {
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
function continued(
  clues: readonly Clues[],
  direct: readonly (Author | undefined)[],
  index: number,
): Author | undefined {
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
