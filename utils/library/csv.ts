import Papa from 'papaparse';
import type { Phrase } from '../engine/types.ts';

/** The columns of a phrase table, in and out. */
export const COLUMNS = ['id', 'kind', 'text', 'moods', 'issues', 'formality', 'note', 'layer'] as const;

/** What a spreadsheet would run: the apostrophe makes it text there, and it is taken off when the table comes back. */
const FORMULA = /^[=+\-@\t\r]/;

/** Phrases as a spreadsheet reads them. A cell that begins like a formula is written so that none is run. */
export const toCsv = (phrases: readonly Phrase[]): string =>
  `\ufeff${Papa.unparse(
    {
      fields: [...COLUMNS],
      data: phrases.map(({ id, kind, text, moods, issues, formality, note = '', origin }) => [
        id,
        kind,
        text,
        moods.join(' '),
        issues.join(' '),
        formality,
        note,
        origin,
      ]),
    },
    { escapeFormulae: FORMULA, newline: '\r\n' },
  )}\r\n`;

/** A row of a table with the line of the file it begins on. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
  /** Places the table breaks: a quotation mark that is never closed. */
  readonly broken: readonly { readonly line: number; readonly reason: string }[];
}

/** A table with its header row; the comma, semicolon or tab between cells is found out. */
export function readCsv(text: string, hasHeader = true): CsvTable {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: false });
  const rows: CsvRow[] = [];
  let line = 1;
  for (const cells of data) {
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
  }
  const lineOfRow = (row: number | undefined) => rows[row ?? 0]?.line ?? 1;
  const broken = errors
    .filter(({ type }) => type === 'Quotes')
    .map(({ row }) => ({ line: lineOfRow(row), reason: 'a quotation mark is opened and never closed' }));
  const [head, ...rest] = rows;
  if (!hasHeader) return { columns: [], rows, broken };
  return { columns: head?.cells.map((cell) => cell.trim()) ?? [], rows: rest, broken };
}

/** A cell that was made plain text for a spreadsheet, as it was. */
export const plainCell = (cell: string): string => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

/** Would a spreadsheet run it? */
export const isFormula = (cell: string): boolean => FORMULA.test(cell);
