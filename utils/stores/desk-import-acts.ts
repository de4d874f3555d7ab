import { entryOf } from '../library/edit.ts';
import { decodeFile, type ImportBase, LARGEST_FILE } from '../library/import.ts';
import { readAnyFile } from '../library/import-any.ts';
import {
  applyChoices,
  choicesOf,
  type FileRow,
  type RowChoice,
  rowsOfFiles,
  usualChoice,
} from '../library/import-files.ts';
import { ruleCards } from '../library/rules.ts';
import { MOST_PHRASES } from '../library/schema.ts';
import { change, deskStore, type ImportedFile, type Importing, say, showDesk } from './desk.ts';
import { layerOf, libraryHere } from './desk-shelf.ts';
import { phrasesOf } from './desk-view.ts';

const state = () => deskStore.getState();

function base(): ImportBase {
  const { shelf } = state();
  return {
    layer: layerOf(shelf),
    merged: libraryHere(shelf),
    phrases: phrasesOf(shelf).map(({ phrase }) => entryOf(phrase)),
    ruleIds: new Set(ruleCards.map(({ id }) => id)),
  };
}

/** Read files and show what each row of them would do. Nothing changes. */
export async function chooseFiles(chosen: readonly File[]): Promise<void> {
  const read: ImportedFile[] = [];
  const here = base();
  for (const file of chosen) read.push(await readFile(file, here));
  show(read, state().importing?.ifThere ?? 'change');
}

/** The file as a whole can't be used. */
const refused = (name: string, reason: string): ImportedFile => ({ name, rows: [], reason, is: '', table: undefined });

async function readFile(file: File, here: ImportBase): Promise<ImportedFile> {
  if (file.size > LARGEST_FILE)
    return refused(file.name, 'It is larger than 20 MB. A phrase library is smaller than that.');
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return refused(file.name, 'The browser could not read it. Is it still there?');
  const decoded = decodeFile(new Uint8Array(bytes));
  return 'reason' in decoded ? refused(file.name, decoded.reason) : readText(file.name, decoded.text, here);
}

function readText(name: string, content: string, here: ImportBase, column?: string): ImportedFile {
  const { is, read, table } = readAnyFile(name, content, here, column);
  if (!read.rows) return { ...refused(name, read.reason), is };
  return { name, rows: read.rows, reason: undefined, is, table: table && { ...table, content } };
}

function show(files: readonly ImportedFile[], ifThere: Importing['ifThere']): void {
  const importing = { files, rows: rowsOfFiles(files, base()), ifThere, choices: new Map() };
  showDesk({ page: 'import', pane: 'list', importing });
}

/** The words of one file come from another column of its table. */
export function chooseColumn(at: number, column: string): void {
  const { importing } = state();
  const table = importing?.files[at]?.table;
  if (!importing || !table) return;
  const files = importing.files.map((file, place) =>
    place === at ? readText(file.name, table.content, base(), column) : file,
  );
  show(files, importing.ifThere);
}

/** What is done with a row as things stand. */
export const choiceOf = ({ choices, ifThere }: Importing, row: FileRow): RowChoice =>
  choices.get(row.key) ?? usualChoice(row, ifThere);

/** Do something else with these rows, as far as each of them can. */
export function chooseFate(rows: readonly FileRow[], choice: RowChoice): void {
  const { importing } = state();
  if (!importing) return;
  const choices = new Map(importing.choices);
  for (const row of rows) if (choicesOf(row).includes(choice)) choices.set(row.key, choice);
  showDesk({ importing: { ...importing, choices } });
}

export function setIfThere(ifThere: Importing['ifThere']): void {
  const { importing } = state();
  if (!importing) return;
  // It speaks for all of them: what was chosen for single ones is forgotten.
  const changing = new Set(importing.rows.filter(({ fate }) => fate === 'changes').map(({ key }) => key));
  const choices = new Map([...importing.choices].filter(([key]) => !changing.has(key)));
  showDesk({ importing: { ...importing, ifThere, choices } });
}

/** All that is ticked comes in, as one step. */
export function bringIn(): void {
  const { importing, shelf } = state();
  if (!importing) return;
  const { files, rows } = importing;
  const count = rows.filter((row) => choiceOf(importing, row) !== 'out').length;
  if (count === 0) return;
  const usable = files.filter(({ reason }) => reason === undefined);
  const what = usable.length === 1 ? (usable[0]?.name.slice(0, 80) ?? '') : `${usable.length} files`;
  const layer = applyChoices(rows, (row) => choiceOf(importing, row), layerOf(shelf), base());
  if (layer.phrases.length > MOST_PHRASES) {
    say(`There is room for ${MOST_PHRASES.toLocaleString('en')} phrases of your own. Nothing has changed.`);
    return;
  }
  change(layer, `bringing in ${what}`, `import ${what} ${importing.rows.length} ${performance.now()}`, {
    milestone: true,
  });
  showDesk({ page: 'phrases', importing: undefined });
  say(`${count.toLocaleString('en')} brought in from ${what}.`);
}
