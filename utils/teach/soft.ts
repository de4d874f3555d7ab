import type { Side } from '../adapters/side.ts';
import { allParts, partsIn } from '../adapters/taught/parts.ts';
import { wordsSide } from '../adapters/taught/side.ts';
import type { Label } from './cues.ts';

const LONGEST = 60;
const TIME = /\d{1,2}[:.]\d{2}/;
const MACHINE = /^(?:class|style|id|role|type|tabindex|dir|lang|src|srcset|d|points|viewbox|width|height)$/i;
const MAX_PARTS = 60;

/** What stands in one place of a row, such as its name line or its `alt`: never kept, only compared. */
type Values = ReadonlyMap<string, string>;

/**
 * Whose the other rows seem to be, by what is never kept: the names that can be read in them or in their attributes, and
 * the side they stand on. It serves to tell a cue that holds from one that fits the clicked rows by chance.
 */
export function seemingLabels(
  labels: ReadonlyMap<Element, Label>,
  rows: readonly Element[],
  root: Element,
  text: string | undefined,
): Seeming {
  const people = [...labels].filter(([, label]) => label !== 'neither');
  const values = new Map(rows.map((row) => [row, valuesOf(row, text)]));
  const byName = nameMeaning(people, rows, values);
  const bySide = sideMeaning(people, root, text);
  const seems = new Map<Element, Label>();
  const follows = new Map<Element, Label>();
  const named = new Set<Element>();
  let before: Label | undefined;
  for (const row of rows.toSorted((one, other) => ((one.compareDocumentPosition(other) & 4) !== 0 ? -1 : 1))) {
    const told = new Set([...(values.get(row) ?? [])].flatMap(([place, value]) => byName.get(place)?.get(value) ?? []));
    const [own] = told;
    // Of several by one writer, the first alone may carry the name.
    before = told.size === 0 ? before : told.size === 1 ? own : undefined;
    const label = told.size === 0 ? bySide.get(wordsSide(row, root, text)) : before;
    if (label && !labels.has(row)) seems.set(row, label);
    else if (before && told.size === 0 && !labels.has(row)) follows.set(row, before);
    if (told.size === 1) named.add(row);
  }
  return { seems, follows, named };
}

export interface Seeming {
  readonly seems: ReadonlyMap<Element, Label>;
  /** Rows without a name behind one with a name: likely the same writer's. */
  readonly follows: ReadonlyMap<Element, Label>;
  /** Rows that carry somebody's name: messages, whatever they look like. */
  readonly named: ReadonlySet<Element>;
}

/** Of places where what stands there repeats and differs between the two: whose each value is. */
function nameMeaning(
  people: readonly (readonly [Element, Label])[],
  rows: readonly Element[],
  values: ReadonlyMap<Element, Values>,
): ReadonlyMap<string, ReadonlyMap<string, Label>> {
  const counts = new Map<string, Map<string, number>>();
  for (const found of values.values()) {
    for (const [place, value] of found) {
      const known = counts.get(place) ?? new Map<string, number>();
      counts.set(place, known.set(value, (known.get(value) ?? 0) + 1));
    }
  }
  const meaning = new Map<string, ReadonlyMap<string, Label>>();
  for (const [place, count] of counts) {
    const repeats = [...count.values()].some((times) => times > 1);
    if (!people.some(([row]) => values.get(row)?.has(place) === true)) continue;
    const of = (wanted: Label) =>
      new Set(people.flatMap(([row, label]) => (label === wanted ? (valueOver(row, rows, place, values) ?? []) : [])));
    const [theirs, mine] = [of('customer'), of('agent')];
    if (!repeats || theirs.size === 0 || mine.size === 0 || [...theirs].some((one) => mine.has(one))) continue;
    const told = (set: ReadonlySet<string>, label: Label) => [...set].map((value) => [value, label] as const);
    meaning.set(place, new Map([...told(theirs, 'customer'), ...told(mine, 'agent')]));
  }
  return meaning;
}

/** The value a row has in a place, or stands under: of several by one writer, the first alone may carry the name. */
function valueOver(
  row: Element,
  rows: readonly Element[],
  place: string,
  values: ReadonlyMap<Element, Values>,
): string | undefined {
  const own = values.get(row)?.get(place);
  if (own !== undefined) return own;
  const before = rows.filter((one) => (one.compareDocumentPosition(row) & 4) !== 0);
  const nearest = before.findLast((one) => values.get(one)?.has(place) === true);
  return nearest && values.get(nearest)?.get(place);
}

function valuesOf(row: Element, text: string | undefined): Values {
  const values = new Map<string, string>();
  const words = text === undefined ? [] : partsIn(row, text);
  const [first] = words;
  const hear = (place: string, value: string) => {
    const plain = value.replace(/\s+/g, ' ').trim().toLowerCase();
    if (plain.length > 1 && plain.length <= LONGEST && /\p{L}/u.test(plain) && !TIME.test(plain) && !values.has(place))
      values.set(place, plain);
  };
  for (const element of [row, ...allParts(row)].slice(0, MAX_PARTS)) {
    if (words.some((part) => part !== element && part.contains(element))) continue;
    const at = `${element.parentElement?.localName} ${element.localName}`;
    for (const { name, value } of element.attributes) if (!MACHINE.test(name)) hear(`${at} ${name}`, value);
    // A name stands before the words; what stands behind them is a state of the message.
    const isBefore = !first || (element.compareDocumentPosition(first) & 4) !== 0;
    if (isBefore && element.childElementCount === 0 && !words.includes(element)) hear(at, element.textContent ?? '');
  }
  return values;
}

function sideMeaning(
  people: readonly (readonly [Element, Label])[],
  root: Element,
  text: string | undefined,
): ReadonlyMap<Side, Label> {
  const meaning = new Map<Side, Label>();
  for (const [row, label] of people) {
    const side = wordsSide(row, root, text);
    if (side === undefined || side === 'middle' || (meaning.get(side) ?? label) !== label) return new Map();
    meaning.set(side, label);
  }
  return meaning.size === 2 ? meaning : new Map();
}
