import { type CsvTable, isFormula, plainCell, readCsv } from './csv.ts';
import { foreignRows } from './foreign/rows.ts';
import type { SavedReply } from './foreign/sources.ts';
import { type ImportBase, type ImportRow, phraseRows, unreadable } from './import.ts';

/** A table that was read, with what it is taken for. */
export interface ReadTable {
  readonly is: string;
  readonly columns: readonly string[];
  /** The column the words come from. */
  readonly text: string;
  readonly rows: readonly ImportRow[];
}

const TEXT_COLUMNS = ['text', 'comment_value', 'content', 'body', 'body_text', 'message', 'reply', 'snippet', 'value'];
const TITLE_COLUMNS = ['id', 'title', 'name', 'short_code', 'abbreviation', 'shortcut', 'label'];

/** Every row of a table with its fate. `text`: another column was chosen for the words. */
export function readTable(content: string, base: ImportBase, text?: string): ReadTable | { readonly reason: string } {
  const table = readCsv(content);
  const columns = table.columns.map((name) => name.toLowerCase());
  if (columns.length === 0) return { reason: 'There is no row in it.' };
  const broken = table.broken.map(({ line, reason }) => unreadable('phrase', line, '', '', reason));
  if (['id', 'kind', 'text'].every((name) => columns.includes(name)) && text === undefined)
    return {
      is: 'Poise’s own table',
      columns: table.columns,
      text: 'text',
      rows: [...ownRows(table, base), ...broken],
    };
  const chosen =
    text === undefined ? columns.findIndex((name) => TEXT_COLUMNS.includes(name)) : table.columns.indexOf(text);
  if (chosen < 0) return snippets(content, base, broken);
  const title = columns.findIndex((name, at) => at !== chosen && TITLE_COLUMNS.includes(name));
  const replies = table.rows.map(({ line, cells }): SavedReply => {
    const body = plainCell(cells[chosen] ?? '');
    return { row: line, title: cells[title] || body.slice(0, 60), body };
  });
  return {
    is: 'a table',
    columns: table.columns,
    text: table.columns[chosen] ?? '',
    rows: [...foreignRows(replies, base), ...broken],
  };
}

/** TextExpander gives abbreviation, words and perhaps a label, without a header row. */
function snippets(
  content: string,
  base: ImportBase,
  broken: readonly ImportRow[],
): ReadTable | { readonly reason: string } {
  const { rows } = readCsv(content, false);
  if (!rows.every(({ cells }) => cells.length >= 2 && cells.length <= 5))
    return { reason: 'It is no table of phrases: none of its columns is called text, content, body or message.' };
  const replies = rows.map(
    ({ line, cells: [short = '', body = '', label = ''] }): SavedReply => ({
      row: line,
      title: label.trim() || short,
      body: plainCell(body),
    }),
  );
  return { is: 'TextExpander snippets', columns: [], text: '', rows: [...foreignRows(replies, base), ...broken] };
}

const LISTS = ['moods', 'issues'] as const;

/** Poise's own columns, read as strictly as a file. */
function ownRows({ columns, rows }: CsvTable, base: ImportBase): readonly ImportRow[] {
  const names = columns.map((name) => name.toLowerCase());
  const lines = rows.map(({ line, cells }) => {
    const cell = (name: string) => plainCell(cells[names.indexOf(name)]?.trim() ?? '');
    const data: Record<string, unknown> = { id: cell('id'), kind: cell('kind'), text: cell('text') };
    for (const name of LISTS)
      data[name] = cell(name)
        .split(/[\s,;]+/)
        .filter((word) => word !== '');
    for (const name of ['formality', 'note']) if (cell(name) !== '') data[name] = cell(name);
    return { line, data, formula: isFormula(cell('text')) };
  });
  const read = phraseRows(
    lines.map(({ data }) => data),
    base,
    (at) => lines[at]?.line ?? at + 1,
  );
  return read.map((row, at) =>
    lines[at]?.formula && row.apply
      ? { ...row, note: `Starts with “${row.text.slice(0, 1)}”. Kept as plain text, never run` }
      : row,
  );
}
