import type { Author } from '../engine/types.ts';
import type { PageRow } from './adapter.ts';

interface Known {
  readonly id?: string | null | undefined;
  readonly author: Author;
  readonly text: string;
  readonly name?: string | undefined;
  readonly at?: number | undefined;
  readonly deleted?: boolean | undefined;
}

const MAX_NAME = 80;

/** A row with what is known of it, and nothing where nothing is. */
export function rowOf({ id, author, text, name, at, deleted }: Known): PageRow {
  return {
    id: id ?? '',
    author,
    text,
    ...(name && name.length <= MAX_NAME && { name }),
    ...(at !== undefined && { at }),
    ...(deleted && { deleted }),
  };
}

/** Rows in a row of the same writer carry the name once, on the first. */
export function withNames<R extends PageRow>(rows: readonly R[]): readonly R[] {
  const names = new Map<Author, string>();
  return rows.map((row) => {
    if (row.author === 'system' || row.author === 'unknown') return row;
    if (row.name) names.set(row.author, row.name);
    const name = row.name ?? names.get(row.author);
    return name && name !== row.name ? { ...row, name } : row;
  });
}

/** As they are, or turned round where their times fall. */
export function oldestFirst<R extends PageRow>(rows: readonly R[]): readonly R[] {
  const times = rows.flatMap(({ at }) => at ?? []);
  const [first, last] = [times[0], times.at(-1)];
  return first !== undefined && last !== undefined && first > last ? rows.toReversed() : rows;
}

/**
 * Tools that tell "mine" from "not mine" only: the rest are the customer's where they carry one name between them, or
 * none at all, and else those of the one the chat is with. With more names nothing tells a bot or a colleague.
 */
export function withCustomer<R extends PageRow>(rows: readonly R[], customerName: string | undefined): readonly R[] {
  const others = [...new Set(rows.flatMap(({ author, name }) => (author === 'unknown' && name ? [name] : [])))];
  const customer = others.length > 1 ? customerName : others[0];
  if (others.length > 1 && customer === undefined) return rows;
  return rows.map((row) => (row.author === 'unknown' && row.name === customer ? { ...row, author: 'customer' } : row));
}

/** The name the customer's own rows carry last. */
export const nameOfCustomer = (rows: readonly PageRow[]): string | undefined =>
  rows.findLast(({ author, name }) => author === 'customer' && name !== undefined)?.name;
