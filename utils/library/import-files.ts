import { freshId } from './edit.ts';
import { applyImport, type ImportBase, type ImportRow } from './import.ts';
import type { LibraryLayer } from './schema.ts';

/** A row among those of all files that were chosen. */
export interface FileRow extends ImportRow {
  /** Which row of which file: "0:phrase:3". */
  readonly key: string;
  readonly file: string;
}

/** What is done with a row. `beside`: it comes in under an id of its own, and ours stays. */
export type RowChoice = 'in' | 'beside' | 'out';

/** The rows of several files as one list. What an earlier file, or the library, says already is named and starts unticked. */
export function rowsOfFiles(
  files: readonly { readonly name: string; readonly rows: readonly ImportRow[] }[],
  { phrases }: Pick<ImportBase, 'phrases'>,
): readonly FileRow[] {
  const texts = new Map(phrases.map(({ id, text }) => [bare(text), id]));
  const places = new Map<string, string>();
  const place = (name: string, row: number) => (files.length > 1 ? `row ${row} of ${name}` : `row ${row}`);
  return files.flatMap(({ name, rows }, file) =>
    rows.map((row): FileRow => {
      const one = { ...row, key: `${file}:${row.list}:${row.row}`, file: name };
      const { phrase } = row;
      if (!phrase || !row.apply) return one;
      const there = texts.get(bare(phrase.text));
      const first = places.get(phrase.id);
      places.set(phrase.id, first ?? place(name, row.row));
      if (there === undefined) texts.set(bare(phrase.text), phrase.id);
      if (first !== undefined) return { ...one, fate: 'duplicate', note: `The same id as ${first}` };
      const says = there !== undefined && there !== phrase.id && row.fate === 'new';
      return says ? { ...one, fate: 'duplicate', note: `Says the same as ${there}` } : one;
    }),
  );
}

const bare = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** What can be chosen for a row; one choice alone is none. */
export function choicesOf({ apply, fate, phrase }: ImportRow): readonly RowChoice[] {
  if (!apply) return ['out'];
  return phrase && fate === 'changes' ? ['in', 'beside', 'out'] : ['in', 'out'];
}

/** What is done with a row nobody has chosen anything for. */
export const usualChoice = ({ apply, fate, list }: ImportRow, ifThere: 'change' | 'keep'): RowChoice =>
  !apply || fate === 'duplicate' || (ifThere === 'keep' && fate === 'changes' && list === 'phrase') ? 'out' : 'in';

/** The layer with what was chosen of these rows, in their order. */
export function applyChoices(
  rows: readonly FileRow[],
  choiceOf: (row: FileRow) => RowChoice,
  layer: LibraryLayer,
  { phrases }: Pick<ImportBase, 'phrases'>,
): LibraryLayer {
  const taken = new Set([...phrases.map(({ id }) => id), ...rows.map(({ id }) => id)]);
  const wanted = rows.flatMap((row): ImportRow | readonly [] => {
    const choice = choiceOf(row);
    if (choice === 'out') return [];
    if (choice === 'in' || !row.phrase) return row;
    const id = freshId(row.phrase.kind, row.phrase.text, taken);
    taken.add(id);
    return { ...row, id, phrase: { ...row.phrase, id } };
  });
  return applyImport(wanted, layer);
}
