import type { Issue } from '../engine/types.ts';
import { toCsv } from '../library/csv.ts';
import { asLayer } from '../library/edit.ts';
import { toFile } from '../library/file.ts';
import {
  type DeskPage,
  deskStore,
  editLayer,
  emptyDesk,
  type PhraseFilters,
  type RuleFilters,
  showDesk,
  travel,
} from './desk.ts';
import { applyBulk, deleteSelected, select } from './desk-bulk.ts';
import { deleteEverything, saveCopy } from './desk-data.ts';
import { bringIn, chooseColumn, chooseFate, chooseFiles, setIfThere } from './desk-import-acts.ts';
import { setLetters, unmute } from './desk-mine-acts.ts';
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
  setLetters,
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
  chooseFiles,
  chooseFate,
  bringIn,
  chooseColumn,
  setIfThere,
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
