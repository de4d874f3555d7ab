import type { Kind, Severity } from '../engine/types.ts';
import {
  asLayer,
  entryOf,
  freshId,
  idTail,
  sameData,
  withHidden,
  withoutPhrase,
  withPhrase,
  withRule,
} from '../library/edit.ts';
import { toFile } from '../library/file.ts';
import { applyImport, decodeFile, LARGEST_FILE, readImport } from '../library/import.ts';
import { mergeLayers } from '../library/layers.ts';
import { ruleCards } from '../library/rules.ts';
import type { PhraseEntry, RuleEntry } from '../library/schema.ts';
import { starterLibrary } from '../library/starter.ts';
import {
  change,
  type DeskPage,
  deskStore,
  emptyDesk,
  type PhraseFilters,
  type RuleFilters,
  say,
  showDesk,
  travel,
} from './desk.ts';
import { builtInOf, type DeskPhrase, phrasesOf } from './desk-view.ts';
import { download } from './download.ts';

const state = () => deskStore.getState();

/** Everything a lead can do at the desk. */
export const deskActs = {
  goTo: (page: DeskPage) => showDesk({ page, pane: 'list', importing: undefined }),
  back: () => showDesk({ pane: 'list' }),
  filterPhrases: (filters: Partial<{ [Name in keyof PhraseFilters]: PhraseFilters[Name] | undefined }>) =>
    showDesk({ phraseFilters: given({ ...state().phraseFilters, ...filters }) }),
  clearFilters: () => showDesk({ phraseFilters: emptyDesk.phraseFilters, ruleFilters: emptyDesk.ruleFilters }),
  filterRules: (filters: Partial<{ [Name in keyof RuleFilters]: RuleFilters[Name] | undefined }>) =>
    showDesk({ ruleFilters: givenRules({ ...state().ruleFilters, ...filters }) }),
  follow: (id: string) => showDesk({ phrase: id }),
  open: (id: string) => showDesk({ phrase: id, pane: 'detail' }),
  followRule: (id: string) => showDesk({ rule: id }),
  openRule: (id: string) => showDesk({ page: 'rules', rule: id, pane: 'detail' }),
  newPhrase,
  edit,
  changeKind,
  hide,
  remove,
  returnToBuiltIn,
  switchRule,
  setSeverity,
  resetRule,
  undo: () => travel('undo'),
  redo: () => travel('redo'),
  chooseFile,
  bringIn,
  cancelImport: () => showDesk({ page: 'phrases', importing: undefined }),
  exportTeam: () => save('poise-team-library.json', toFile(state().layer)),
  exportEverything,
  saveBroken: () => {
    const { trouble } = state();
    if (trouble?.what === 'unreadable') download('poise-unreadable-library.txt', trouble.broken);
  },
  dismissTrouble: () => showDesk({ trouble: undefined }),
} as const;

export type DeskActs = typeof deskActs;

const given = ({
  query,
  kind,
  mood,
  issue,
  from,
}: { [Name in keyof PhraseFilters]: PhraseFilters[Name] | undefined }): PhraseFilters => ({
  query: query ?? '',
  ...(kind && { kind }),
  ...(mood && { mood }),
  ...(issue && { issue }),
  ...(from && { from }),
});

const givenRules = ({
  query,
  severity,
  changed,
}: { [Name in keyof RuleFilters]: RuleFilters[Name] | undefined }): RuleFilters => ({
  query: query ?? '',
  ...(severity && { severity }),
  ...(changed && { changed }),
});

const listed = (id: string): DeskPhrase | undefined => phrasesOf(state().layer).find(({ phrase }) => phrase.id === id);

const takenIds = () => new Set([...phrasesOf(state().layer).map(({ phrase }) => phrase.id), ...state().layer.hidden]);

/** An empty phrase of the kind that is being looked at, open in the editor. */
function newPhrase(text = ''): void {
  const { layer, phraseFilters } = state();
  const { kind = 'solution', mood, issue } = phraseFilters;
  const id = freshId(kind, text, takenIds());
  const phrase: PhraseEntry = {
    id,
    kind,
    text,
    moods: mood ? [mood] : [],
    issues: issue ? [issue] : [],
    formality: 'neutral',
    ...(kind === 'boundary' && { step: 1 }),
  };
  change(withPhrase(layer, phrase), `new phrase ${id}`, `new ${id}`);
  showDesk({
    page: 'phrases',
    phrase: id,
    pane: 'detail',
    phraseFilters: given({ ...phraseFilters, query: '', from: undefined }),
  });
}

/** Change fields of a phrase; a built-in one is overridden, and is itself again once it says the same. */
function edit(id: string, fields: Partial<{ [Name in keyof PhraseEntry]: PhraseEntry[Name] | undefined }>): void {
  const { layer } = state();
  const one = listed(id);
  if (!one) return;
  const changed = Object.fromEntries(
    Object.entries({ ...entryOf(one.phrase), ...fields }).filter(([, value]) => value !== undefined),
  ) as unknown as PhraseEntry; // the same fields, less those that were taken away
  const field = Object.keys(fields).join(' and ');
  const asShipped = one.builtIn && sameData(entryOf(one.builtIn), changed);
  const phrases = asShipped ? layer.phrases.filter((phrase) => phrase.id !== id) : withPhrase(layer, changed).phrases;
  change({ ...layer, phrases }, `${field} of ${id}`, `${field} ${id}`);
}

/** An id starts with its kind and is permanent: another kind is another phrase, which takes the place of this one. */
function changeKind(id: string, kind: Kind): void {
  const { layer } = state();
  const one = listed(id);
  if (!one || one.phrase.kind === kind) return;
  const { step: _, ...entry } = entryOf(one.phrase);
  const wanted = `${kind.replaceAll('_', '-')}-${idTail(id, one.phrase.kind)}`;
  const taken = takenIds();
  const next: PhraseEntry = {
    ...entry,
    id: taken.has(wanted) ? freshId(kind, entry.text, taken) : wanted,
    kind,
    ...(kind === 'boundary' && { step: 1 }),
  };
  const without = one.builtIn ? withHidden(withoutPhrase(layer, id), id, true) : withoutPhrase(layer, id);
  change(withPhrase(without, next), `kind of ${id}`, `kind ${id}`);
  showDesk({ phrase: next.id });
  if (one.builtIn) say(`${id} is hidden; ${next.id} stands in its place.`);
}

function hide(id: string, hidden: boolean): void {
  if (!listed(id)) return;
  change(withHidden(state().layer, id, hidden), `${hidden ? 'hiding' : 'showing'} ${id}`, `hide ${id} ${hidden}`);
  say(hidden ? `${id} is hidden. Agents are not offered it.` : `${id} is offered again.`);
}

function remove(id: string): void {
  const { layer } = state();
  const own = phrasesOf(layer).filter(({ builtIn }) => !builtIn);
  const at = own.findIndex(({ phrase }) => phrase.id === id);
  if (at < 0) return;
  change(withoutPhrase(layer, id), `deleting ${id}`, `delete ${id}`);
  showDesk({ phrase: (own[at + 1] ?? own[at - 1])?.phrase.id, pane: 'list' });
  say(`${id} is deleted.`);
}

function returnToBuiltIn(id: string): void {
  if (!builtInOf(id)) return;
  change(withoutPhrase(state().layer, id), `returning ${id} to the built-in text`, `return ${id}`);
  say(`${id} is as Poise ships it.`);
}

const cardOf = (id: string) => ruleCards.find((card) => card.id === id);

function setRule(id: string, setting: RuleEntry, what: string): void {
  if (cardOf(id)) change(withRule(state().layer, id, setting), `${what} of rule ${id}`, `${what} ${id}`);
}

function switchRule(id: string, on: boolean): void {
  const { off: _, ...rest } = state().layer.rules[id] ?? {};
  setRule(id, on ? rest : { ...rest, off: true }, on ? 'turning on' : 'turning off');
}

function setSeverity(id: string, severity: Severity): void {
  const { severity: _, ...rest } = state().layer.rules[id] ?? {};
  setRule(id, severity === cardOf(id)?.severity ? rest : { ...rest, severity }, 'severity');
}

function resetRule(id: string): void {
  setRule(id, {}, 'the built-in setting');
}

/** Read a file and show what each row of it would do. Nothing changes. */
async function chooseFile(file: File): Promise<void> {
  const show = (importing: {
    readonly rows?: ReturnType<typeof readImport>['rows'];
    readonly reason?: string | undefined;
  }) =>
    showDesk({
      page: 'import',
      pane: 'list',
      importing: { name: file.name, rows: importing.rows, reason: importing.reason },
    });
  if (file.size > LARGEST_FILE)
    return show({ reason: 'It is larger than 5 MB. A phrase library is smaller than that.' });
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return show({ reason: 'The browser could not read it. Is it still there?' });
  const decoded = decodeFile(new Uint8Array(bytes));
  if ('reason' in decoded) return show({ reason: decoded.reason });
  const { layer } = state();
  show(
    readImport(decoded.text, {
      layer,
      merged: mergeLayers(starterLibrary, { team: layer }),
      phrases: phrasesOf(layer).map(({ phrase }) => entryOf(phrase)),
      ruleIds: new Set(ruleCards.map(({ id }) => id)),
    }),
  );
}

/** All that can be read comes in, as one step. */
function bringIn(): void {
  const { importing, layer } = state();
  if (!importing?.rows) return;
  const wanted = importing.rows.filter(({ apply }) => apply);
  change(applyImport(wanted, layer), `bringing in ${importing.name}`, `import ${importing.name}`);
  showDesk({ page: 'phrases', importing: undefined });
  say(`${wanted.length} brought in from ${importing.name}.`);
}

/** The library as agents have it; what is hidden is named, so that it is hidden there too. */
function exportEverything(): void {
  const { layer } = state();
  const whole = asLayer(mergeLayers(starterLibrary, { team: layer }));
  save('poise-whole-library.json', toFile({ ...whole, hidden: layer.hidden }));
}

const save = (name: string, data: object) => download(name, `${JSON.stringify(data, undefined, 2)}\n`);
