import type { PageRow } from '../adapter.ts';
import { withCustomer } from '../rows.ts';
import type { IsOwn, RawTaught } from './read.ts';

interface Names {
  /** A row without a name goes on with the one before it on the page. */
  readonly runs: boolean;
  readonly customerName: string;
  /** Undefined: nobody has shown their own name on this computer. */
  readonly isOwn: IsOwn | undefined;
}

/**
 * Authors where a name alone tells: the agent's own is known, and the customer is the one other who writes, or the one
 * the chat is with. With more names, or before the first, nobody is guessed at.
 */
export function byNames(raw: readonly RawTaught[], { runs, customerName, isOwn }: Names): readonly PageRow[] {
  let last: string | undefined;
  const rows = raw.map(({ row, by }): PageRow => {
    if (typeof by === 'string') {
      last = undefined;
      return row;
    }
    // A line without words is a status line, or a picture of anybody's.
    last = by.name !== '' ? by.name : runs && row.text !== '' ? last : undefined;
    if (last === undefined) return row;
    return { ...row, name: last, author: isOwn?.(last) ? 'agent' : 'unknown' };
  });
  // Without it the one who writes may be the agent; and where no other name is shown there is nobody to be told.
  if (!isOwn || !rows.some(({ author, name }) => author === 'unknown' && name)) return rows;
  return withCustomer(rows, customerName === '' ? undefined : customerName);
}
