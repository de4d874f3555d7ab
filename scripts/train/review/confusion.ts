import type { Bars } from './bars.ts';
import type { LeftOut } from './left-out.ts';
import { FINE } from './rows.ts';

/** Rows: what a sentence was written as; columns: what it is found as, at these bars; the last column: not found. */
export function confusionTable(all: readonly LeftOut[], bars: Bars): string {
  const found = all.map(({ row, reading }) => ({
    label: row.label,
    as: reading.odds >= (bars.get(reading.label) ?? Number.POSITIVE_INFINITY) ? reading.label : '',
  }));
  const columns = [...bars.keys()].sort();
  const labels = [...new Set(found.map(({ label }) => label))].sort((a, b) =>
    a === FINE ? 1 : b === FINE ? -1 : a.localeCompare(b),
  );
  const lines = labels.map((label) => {
    const own = found.filter((one) => one.label === label);
    const cells = [...columns, ''].map((column) => own.filter(({ as }) => as === column).length);
    return `| ${label} | ${cells.map((count) => (count === 0 ? '·' : String(count))).join(' | ')} |`;
  });
  const head = ['written as', ...columns, 'not found'];
  return [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...lines].join('\n');
}
