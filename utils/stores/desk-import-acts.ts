import { entryOf } from '../library/edit.ts';
import { applyImport, decodeFile, type ImportBase, LARGEST_FILE } from '../library/import.ts';
import { readAnyFile } from '../library/import-any.ts';
import { ruleCards } from '../library/rules.ts';
import { change, deskStore, type Importing, say, showDesk } from './desk.ts';
import { layerOf, libraryHere } from './desk-shelf.ts';
import { phrasesOf } from './desk-view.ts';

const state = () => deskStore.getState();

const show = (importing: Importing) => showDesk({ page: 'import', pane: 'list', importing });

/** The file as a whole can't be used. */
const refuse = (name: string, reason: string) =>
  show({ name, rows: undefined, reason, is: '', ifThere: 'change', table: undefined });

function base(): ImportBase {
  const { shelf } = state();
  return {
    layer: layerOf(shelf),
    merged: libraryHere(shelf),
    phrases: phrasesOf(shelf).map(({ phrase }) => entryOf(phrase)),
    ruleIds: new Set(ruleCards.map(({ id }) => id)),
  };
}

/** Read a file and show what each row of it would do. Nothing changes. */
export async function chooseFile(file: File): Promise<void> {
  if (file.size > LARGEST_FILE)
    return refuse(file.name, 'It is larger than 20 MB. A phrase library is smaller than that.');
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return refuse(file.name, 'The browser could not read it. Is it still there?');
  const decoded = decodeFile(new Uint8Array(bytes));
  if ('reason' in decoded) return refuse(file.name, decoded.reason);
  showRead(file.name, decoded.text);
}

/** The words come from another column of the table. */
export function chooseColumn(column: string): void {
  const { importing } = state();
  if (importing?.table) showRead(importing.name, importing.table.content, column);
}

function showRead(name: string, content: string, column?: string): void {
  const { is, read, table } = readAnyFile(name, content, base(), column);
  const { importing } = state();
  show({
    name,
    rows: read.rows,
    reason: read.reason,
    is,
    ifThere: importing?.name === name ? importing.ifThere : 'change',
    table: table && { ...table, content },
  });
}

/** All that can be read comes in, as one step. */
export function bringIn(): void {
  const { importing, shelf } = state();
  if (!importing?.rows) return;
  const wanted = importing.rows.filter(
    ({ apply, fate, list }) => apply && !(importing.ifThere === 'keep' && fate === 'changes' && list === 'phrase'),
  );
  change(
    applyImport(wanted, layerOf(shelf)),
    `bringing in ${importing.name.slice(0, 80)}`,
    `import ${importing.name}`,
    {
      milestone: true,
    },
  );
  showDesk({ page: 'phrases', importing: undefined });
  say(`${wanted.length.toLocaleString('en')} brought in from ${importing.name.slice(0, 80)}.`);
}
