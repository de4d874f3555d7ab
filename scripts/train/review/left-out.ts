import { type Reading, readTraits, type Weights } from '../../../utils/engine/rules/reading/model.ts';
import { unpack } from '../../../utils/engine/rules/reading/packed.ts';
import { traitsOf } from '../../../utils/engine/rules/reading/traits.ts';
import { barsFor } from './bars.ts';
import { confusionTable } from './confusion.ts';
import { repliesOf } from './replies.ts';
import { FINE, type Row, writersOf } from './rows.ts';
import { exampleOf, train } from './train.ts';
import { pack } from './write.ts';

export interface LeftOut {
  readonly row: Row;
  readonly reading: Reading;
}

/** A reader trained on these, its weights as coarse as shipped. */
const readerOf = (rows: readonly Row[]): Weights => unpack(pack(train(rows.map(exampleOf))));

/** Every sentence, read by a reader trained on the other writers alone. */
export function readLeftOut(rows: readonly Row[], others: readonly Row[]): LeftOut[] {
  return writersOf(rows).flatMap((writer) => {
    const model = readerOf([...rows.filter((row) => row.writer !== writer), ...others]);
    return rows
      .filter((row) => row.writer === writer)
      .map((row) => ({ row, reading: readTraits(traitsOf(row.text), model) }));
  });
}

const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
const isFine = ({ row }: LeftOut) => row.label === FINE;

/** Each writer read by a reader that never saw them, and what bars that gives. */
export function leftOut(rows: readonly Row[], others: readonly Row[], folder: string): void {
  const model = readerOf([...rows, ...others]);
  const replies = repliesOf(folder).map((sentences) => sentences.map((text) => readTraits(traitsOf(text), model)));
  printLeftOut(readLeftOut(rows, others), replies);
}

/** Prints how many faults are found where so many of the fine sentences are marked, by writer and by category, and the bars. */
export function printLeftOut(all: readonly LeftOut[], replies: readonly (readonly Reading[])[]): void {
  const fine = all.filter(isFine).sort((a, b) => b.reading.odds - a.reading.odds);
  const faulty = all.filter((one) => !isFine(one));
  const barAt = (share: number) => fine[Math.floor(share * fine.length)]?.reading.odds ?? 0;
  for (const share of [0.01, 0.02, 0.03, 0.05, 0.1]) {
    const found = faulty.filter(({ reading }) => reading.odds > barAt(share));
    const right = found.filter(({ row, reading }) => row.label === reading.label);
    console.log(
      `| ${100 * share} % | ${percent(found.length, faulty.length)} | ${percent(right.length, faulty.length)} |`,
    );
  }
  for (const writer of writersOf(all.map(({ row }) => row))) {
    const own = all.filter(({ row }) => row.writer === writer);
    const marked = (some: readonly LeftOut[]) =>
      percent(some.filter(({ reading }) => reading.odds > barAt(0.03)).length, some.length);
    console.log(`| ${writer} | ${marked(own.filter((one) => !isFine(one)))} | ${marked(own.filter(isFine))} |`);
  }
  const bars = barsFor(all, replies);
  console.log(confusionTable(all, bars));
}
