/** More ways to say it than this are not written out. */
export const MOST_WAYS = 64;

export const distinct = (ways: readonly string[]): string[] => [...new Set(ways)];

/** Each of one before each of the other; undefined where those are too many. */
export function product(before: readonly string[], after: readonly string[]): string[] | undefined {
  if (before.length * after.length > MOST_WAYS) return undefined;
  return distinct(before.flatMap((one) => after.map((two) => joined(one, two))));
}

const joined = (one: string, two: string): string =>
  one.endsWith(' ') && two.startsWith(' ') ? one + two.slice(1) : one + two;

/** Each of so many times, one after the other. */
export function timesOf(ways: readonly string[], least: number, most: number): readonly string[] | undefined {
  if (most > 3) return undefined;
  const all: string[] = least === 0 ? [''] : [];
  let row: readonly string[] | undefined = [''];
  for (let time = 1; time <= most; time++) {
    row = row && product(row, ways);
    if (!row || row.length + all.length > MOST_WAYS) return undefined;
    if (time >= least) all.push(...row);
  }
  return distinct(all);
}
