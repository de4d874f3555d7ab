import type { Issue } from '../engine/types.ts';
import { toCsv } from '../library/csv.ts';
import { asLayer, entryOf } from '../library/edit.ts';
import { toFile } from '../library/file.ts';
import { applyImport, decodeFile, LARGEST_FILE, readImport } from '../library/import.ts';
import { ruleCards } from '../library/rules.ts';
import {
  change,
  type DeskPage,
  deskStore,
  editLayer,
  emptyDesk,
  type PhraseFilters,
  type RuleFilters,
  say,
  showDesk,
  travel,
} from './desk.ts';
import { applyBulk, deleteSelected, select } from './desk-bulk.ts';
import { deleteEverything, saveCopy } from './desk-data.ts';
import { unmute } from './desk-mine-acts.ts';
import { changeKind, copyPhrase, edit, hide, newPhrase, remove, returnToOriginal, shown } from './desk-phrase-acts.ts';
import { setPlaybook, setRemedies } from './desk-playbook-acts.ts';
import { resetRule, setAllowlist, setSeverity, setWordings, switchRule } from './desk-rule-acts.ts';
import { layerOf, libraryHere } from './desk-shelf.ts';
import { restoreVersion } from './desk-version-acts.ts';
import { phrasesOf } from './desk-view.ts';
import { download } from './download.ts';

const state = () => deskStore.getState();
const layer = () => layerOf(state().shelf);

/** Everything a lead can do at the desk. */
export const deskActs = {
  goTo: (page: DeskPage) => showDesk({ page, pane: 'list', importing: undefined }),
  back: () => showDesk({ pane: 'list' }),
  editLayer,
  filterPhrases: (filters: Partial<{ [Name in keyof PhraseFilters]: PhraseFilters[Name] | undefined }>) =>
    showDesk({ phraseFilters: shown({ ...state().phraseFilters, ...filters }) }),
  clearFilters: () => showDesk({ phraseFilters: emptyDesk.phraseFilters, ruleFilters: emptyDesk.ruleFilters }),
  filterRules: (filters: Partial<{ [Name in keyof RuleFilters]: RuleFilters[Name] | undefined }>) =>
    showDesk({ ruleFilters: givenRules({ ...state().ruleFilters, ...filters }) }),
  follow: (id: string) => showDesk({ phrase: id }),
  open: (id: string) => showDesk({ page: 'phrases', phrase: id, pane: 'detail' }),
  followRule: (id: string) => showDesk({ rule: id }),
  openRule: (id: string) => showDesk({ page: 'rules', rule: id, pane: 'detail' }),
  select,
  unselect: () => showDesk({ selected: new Set() }),
  setLetters: (letters: boolean) => showDesk({ letters }),
  newPhrase,
  copyPhrase,
  edit,
  changeKind,
  hide,
  remove,
  returnToOriginal,
  applyBulk,
  deleteSelected,
  switchRule,
  setSeverity,
  resetRule,
  setWordings,
  setAllowlist,
  setRemedies,
  setPlaybook,
  unmute,
  restoreVersion,
  undo: () => travel('undo'),
  redo: () => travel('redo'),
  chooseFile,
  bringIn,
  cancelImport: () => showDesk({ page: 'phrases', importing: undefined }),
  exportTeam: () => save('poise-team-library.json', toFile(layer())),
  exportEverything,
  exportTable,
  saveCopy,
  deleteEverything: async () => {
    await deleteEverything();
    location.reload(); // nothing of it may stay in memory, in no undo either
  },
  openIssue: (issue: Issue) => showDesk({ issue }),
  saveBroken: () => {
    const { trouble } = state();
    if (trouble?.what === 'unreadable') download('poise-unreadable-library.txt', trouble.broken);
  },
  dismissTrouble: () => showDesk({ trouble: undefined }),
  /** Of a text changed here and elsewhere at once: which one stays. */
  keepText: (text: string | undefined) => {
    const { twoTexts } = state();
    if (twoTexts && text !== undefined) edit(twoTexts.id, { text });
    showDesk({ twoTexts: undefined });
  },
} as const;

export type DeskActs = typeof deskActs;

const givenRules = ({
  query,
  severity,
  changed,
}: { [Name in keyof RuleFilters]: RuleFilters[Name] | undefined }): RuleFilters => ({
  query: query ?? '',
  ...(severity && { severity }),
  ...(changed && { changed }),
});

/** Read a file and show what each row of it would do. Nothing changes. */
async function chooseFile(file: File): Promise<void> {
  const show = (importing: {
    readonly rows?: ReturnType<typeof readImport>['rows'];
    readonly reason?: string | undefined;
  }) =>
    showDesk({
      page: 'import',
      pane: 'list',
      importing: {
        name: file.name,
        rows: importing.rows,
        reason: importing.reason,
        is: 'a Poise library',
        ifThere: 'change',
        table: undefined,
      },
    });
  if (file.size > LARGEST_FILE)
    return show({ reason: 'It is larger than 5 MB. A phrase library is smaller than that.' });
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return show({ reason: 'The browser could not read it. Is it still there?' });
  const decoded = decodeFile(new Uint8Array(bytes));
  if ('reason' in decoded) return show({ reason: decoded.reason });
  const { shelf } = state();
  show(
    readImport(decoded.text, {
      layer: layerOf(shelf),
      merged: libraryHere(shelf),
      phrases: phrasesOf(shelf).map(({ phrase }) => entryOf(phrase)),
      ruleIds: new Set(ruleCards.map(({ id }) => id)),
    }),
  );
}

/** All that can be read comes in, as one step. */
function bringIn(): void {
  const { importing } = state();
  if (!importing?.rows) return;
  const wanted = importing.rows.filter(({ apply }) => apply);
  change(applyImport(wanted, layer()), `bringing in ${importing.name}`, `import ${importing.name}`, {
    milestone: true,
  });
  showDesk({ page: 'phrases', importing: undefined });
  say(`${wanted.length} brought in from ${importing.name}.`);
}

/** The library as agents have it; what is hidden is named, so that it is hidden there too. */
function exportEverything(): void {
  const { shelf } = state();
  const hidden = phrasesOf(shelf).flatMap((one) => (one.hidden ? [one.phrase.id] : []));
  save('poise-whole-library.json', toFile({ ...asLayer(libraryHere(shelf)), hidden }));
}

/** The phrases as a spreadsheet reads them. */
function exportTable(): void {
  const { shelf } = state();
  download(
    'poise-phrases.csv',
    toCsv(
      phrasesOf(shelf)
        .filter(({ hidden }) => !hidden)
        .map(({ phrase }) => phrase),
    ),
  );
}

const save = (name: string, data: object) => download(name, `${JSON.stringify(data, undefined, 2)}\n`);
