import { foreignRows } from './foreign/rows.ts';
import { foreignSources } from './foreign/sources.ts';
import { type ImportBase, type ReadImport, readImport } from './import.ts';
import { readTable } from './import-table.ts';

/** A file that was read, whatever made it. */
export interface ReadFile {
  /** "Zendesk macros" */
  readonly is: string;
  readonly read: ReadImport;
  /** For a table: its columns and the one the words come from. */
  readonly table?: { readonly columns: readonly string[]; readonly text: string };
}

const OURS = 'a Poise library';

/** Every row of a file with its fate: our own pack, a table, or what another tool gives out. Nothing is done by reading. */
export function readAnyFile(name: string, content: string, base: ImportBase, column?: string): ReadFile {
  const start = content.trimStart().slice(0, 1);
  const isJson = start === '{' || start === '[' || /\.json$/i.test(name);
  if (!isJson) return readCells(content, base, column);
  let data: unknown;
  try {
    data = JSON.parse(content);
  } catch {
    return { is: OURS, read: readImport(content, base) };
  }
  for (const source of foreignSources) {
    const replies = source.read(data);
    if (replies) return { is: source.name, read: { rows: foreignRows(replies, base), reason: undefined } };
  }
  return { is: OURS, read: readImport(content, base) };
}

function readCells(content: string, base: ImportBase, column: string | undefined): ReadFile {
  const table = readTable(content, base, column);
  if ('reason' in table) return { is: 'a table', read: { rows: undefined, reason: table.reason } };
  const { is, columns, text, rows } = table;
  if (rows.length === 0) return { is, read: { rows: undefined, reason: 'There is no row in it.' } };
  return { is, read: { rows, reason: undefined }, ...(columns.length > 0 && { table: { columns, text } }) };
}
