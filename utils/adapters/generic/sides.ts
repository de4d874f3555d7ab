import type { Author } from '../../engine/types.ts';
import type { Clues } from './clues.ts';

type Person = 'customer' | 'agent';
const OTHER: Readonly<Record<Person, Person>> = { customer: 'agent', agent: 'customer' };

/** What tells two writers' rows apart where nothing names them: the side they stand on, else the class they have. */
export function kindsOf(clues: readonly Clues[]): readonly (string | undefined)[] {
  const sided = clues.filter(({ side }) => side === 'left' || side === 'right').length;
  if (sided * 2 > clues.length) return clues.map(({ side }) => (side === 'middle' ? undefined : side));
  const kinds = clues.map(({ row }) => row.element.getAttribute('class') ?? '');
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const [first, second, third] = [...counts].toSorted((a, b) => b[1] - a[1]);
  // Two kinds that come again and again; a third is a day's line, or an event.
  const isClear = first && second && second[1] > 1 && (third?.[1] ?? 0) <= second[1] / 2;
  return isClear
    ? kinds.map((kind) => (kind === first[0] || kind === second[0] ? kind : undefined))
    : kinds.map(() => undefined);
}

/**
 * Which kind is whose. From rows that are known already; with none known only where a second sign tells: receipts under
 * rows of one kind and under none of the other, or pictures beside those at the line's beginning and none beside the
 * others. Where the signs speak against each other nothing is told.
 */
export function meaningOf(
  clues: readonly Clues[],
  kinds: readonly (string | undefined)[],
  direct: readonly (Author | undefined)[],
  rightToLeft: boolean,
): ReadonlyMap<string, Person> {
  const all = [...new Set(kinds.filter((kind) => kind !== undefined))];
  const [one, two] = all;
  if (one === undefined || two === undefined || all.length > 2) return new Map();
  const rowsOf = (kind: string) => clues.filter((_, index) => kinds[index] === kind);
  const votes = new Set<string>();
  const vote = (kind: string, author: Person) => votes.add(`${kind === one ? author : OTHER[author]}`);

  for (const kind of all) {
    const told = new Set(direct.filter((_, index) => kinds[index] === kind));
    const people = (['customer', 'agent'] as const).filter((author) => told.has(author));
    if (people.length === 2) return new Map(); // both stand here: it means nothing
    if (people[0]) vote(kind, people[0]);
  }
  const only = (has: 'receipt' | 'picture') => {
    const [first, second] = [rowsOf(one).some((row) => row[has]), rowsOf(two).some((row) => row[has])];
    return first === second ? undefined : first ? one : two;
  };
  const receipts = only('receipt');
  if (receipts !== undefined) vote(receipts, 'agent');
  const pictures = only('picture');
  if (votes.size === 0 && pictures === (rightToLeft ? 'right' : 'left')) vote(pictures, 'customer');
  const [ones] = votes;
  if (votes.size !== 1 || (ones !== 'customer' && ones !== 'agent')) return new Map();
  return new Map([
    [one, ones],
    [two, OTHER[ones]],
  ]);
}
