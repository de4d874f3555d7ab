import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** One sentence an agent might send, and its fault. */
export interface Row {
  readonly id: string;
  readonly text: string;
  readonly label: string;
  /** Who wrote it: the unit that is left out. */
  readonly writer: string;
  /** How much it counts in training. */
  readonly counts?: number;
}

export const FINE = 'fine';
const FOLDER = 'scripts/train/data/drafts';
const CHECKS = 'scripts/train/data/checks/drafts.jsonl';
/** These files are one hand in eleven voices, so one writer. */
const ONE_HAND = new Set(['tess', 'jorge', 'dan', 'ruth', 'mei', 'karl', 'amara', 'grace', 'ivy', 'quinn', 'noor']);

export const linesOf = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): T => JSON.parse(line));

/** All written sentences, by file and number. */
export const readRows = (): Row[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => {
      const name = basename(file, '.jsonl');
      const writer = ONE_HAND.has(name) ? 'eleven voices' : name;
      return linesOf<Omit<Row, 'writer'>>(join(FOLDER, file)).map((row) => ({ ...row, writer }));
    });

/** What a second hand, that saw no label, said of a sentence. */
export const readChecks = (): ReadonlyMap<string, string> =>
  new Map(linesOf<{ readonly id: string; readonly label: string }>(CHECKS).map(({ id, label }) => [id, label]));

/** The sentences nobody disputes: what is trained on. */
export function agreedRows(): Row[] {
  const checks = readChecks();
  return readRows().filter(({ id, label }) => (checks.get(id) ?? label) === label);
}

export const writersOf = (rows: readonly Row[]): string[] => [...new Set(rows.map(({ writer }) => writer))].sort();
