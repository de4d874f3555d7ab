import { temporal } from 'zundo';
import { createStore } from 'zustand/vanilla';
import type { Formality, Issue, Kind, Layer, Mood, Severity } from '../engine/types.ts';
import { mergeEdits } from '../library/edit.ts';
import type { ImportRow } from '../library/import.ts';
import type { FileRow, RowChoice } from '../library/import-files.ts';
import type { WrittenLayer } from '../library/layers.ts';
import type { LibraryLayer } from '../library/schema.ts';
import type { Version } from '../library/versions.ts';
import type { LayerSource, LayerTrouble } from '../storage/layers.ts';
import { emptyShelf, isFixed, layerOf, type Shelf, withLayer } from './desk-shelf.ts';

export type DeskPage =
  | 'phrases'
  | 'rules'
  | 'playbook'
  | 'tools'
  | 'data'
  | 'mine'
  | 'import'
  | 'bulk'
  | 'versions'
  | 'team'
  | 'publish'
  | 'policy';

/** Only one value of each is filtered by; undefined: any. */
export interface PhraseFilters {
  readonly query: string;
  readonly kind?: Kind;
  readonly mood?: Mood;
  readonly issue?: Issue;
  readonly formality?: Formality;
  readonly from?: PhraseFrom;
}

/** The layer a phrase's words come from, or how it stands in the layer being edited. */
export type PhraseFrom = Layer | 'changed' | 'hidden' | 'flagged' | 'unoffered';

export interface RuleFilters {
  readonly query: string;
  readonly severity?: Severity;
  readonly changed?: true;
}

/** What the last change was, for the undo button and for changes that are one step. */
export interface Edit {
  /** "text of apology-late-train" */
  readonly what: string;
  readonly key: string;
  readonly at: number;
  /** One step with the change before it: still typing in the same field. */
  readonly merges: boolean;
  /** What was before it is kept as a version, whenever the last one was. */
  readonly milestone: boolean;
}

export type DeskTrouble =
  | ({ readonly what: 'unreadable'; readonly layer: WrittenLayer } & LayerTrouble)
  /** The browser would not take it: its storage is full. */
  | { readonly what: 'not_kept' };

/** The same field, changed here and in another window at once: which text should stay? */
export interface TwoTexts {
  readonly layer: WrittenLayer;
  readonly id: string;
  readonly here: string;
  readonly there: string;
}

/** The files that were chosen, before anything is brought in. */
export interface Importing {
  readonly files: readonly ImportedFile[];
  /** Of all files that can be used. */
  readonly rows: readonly FileRow[];
  /** What is done with a row whose id is there already. */
  readonly ifThere: 'change' | 'keep';
  /** By a row's key, where something else than the usual was chosen. */
  readonly choices: ReadonlyMap<string, RowChoice>;
}

export interface ImportedFile {
  readonly name: string;
  readonly rows: readonly ImportRow[];
  /** Why the file as a whole can't be used; undefined: it can. */
  readonly reason: string | undefined;
  /** What the file is: "a Zendesk macro list". */
  readonly is: string;
  /** For a table: its columns, and those that were chosen. */
  readonly table: ImportedTable | undefined;
}

export interface ImportedTable {
  readonly columns: readonly string[];
  readonly text: string;
  /** The whole file, so that another column can be chosen. */
  readonly content: string;
}

export interface DeskState {
  readonly shelf: Shelf;
  readonly edit: Edit | undefined;
  /** False until what is kept was read. */
  readonly read: boolean;
  readonly page: DeskPage;
  /** Under 720 px only one of the two is shown. */
  readonly pane: 'list' | 'detail';
  readonly phrase: string | undefined;
  /** Marked for one change together. */
  readonly selected: ReadonlySet<string>;
  readonly rule: string | undefined;
  readonly issue: Issue;
  readonly phraseFilters: PhraseFilters;
  readonly ruleFilters: RuleFilters;
  readonly importing: Importing | undefined;
  readonly trouble: DeskTrouble | undefined;
  readonly twoTexts: TwoTexts | undefined;
  /** Earlier states of the layer being edited, newest first. */
  readonly versions: readonly Version[];
  /** Rules this agent has muted for good. */
  readonly muted: readonly string[];
  /** Single letters act in the table. */
  readonly letters: boolean;
  /** Told to screen readers once: what was undone, brought in, deleted. */
  readonly said: string;
  /** Each rule's page in docs/rules, as written. */
  readonly rulePages: Readonly<Record<string, string>>;
  /** docs/chat-tools.md, as written. */
  readonly toolsPage: string;
}

export const emptyDesk: DeskState = {
  shelf: emptyShelf,
  edit: undefined,
  read: false,
  page: 'phrases',
  pane: 'list',
  phrase: undefined,
  selected: new Set(),
  rule: undefined,
  issue: 'delay',
  phraseFilters: { query: '' },
  ruleFilters: { query: '' },
  importing: undefined,
  trouble: undefined,
  twoTexts: undefined,
  versions: [],
  muted: [],
  letters: true,
  said: '',
  rulePages: {},
  toolsPage: '',
};

const STEPS = 200;
/** Typing goes on in the same step while its pauses are shorter than this, in milliseconds. */
const STEP_PAUSE = 1200;

export const deskStore = createStore<DeskState>()(
  temporal(() => emptyDesk, {
    partialize: ({ shelf, edit }) => ({ shelf, edit }),
    equality: (before, now) => before.shelf.layers === now.shelf.layers,
    limit: STEPS,
    handleSet: (record) => (before, _, now) => {
      if (!now.edit?.merges) record(before);
    },
  }),
);

interface ChangeOptions {
  readonly milestone?: boolean;
  readonly now?: number;
}

/** Change the layer being edited as one step that can be undone; changes of the same key join it while they come quickly. */
export function change(layer: LibraryLayer, what: string, key: string, options: ChangeOptions = {}): void {
  const { milestone = false, now = Date.now() } = options;
  const { futureStates, pastStates } = deskStore.temporal.getState();
  deskStore.setState(({ edit, shelf }) => {
    if (isFixed(shelf, shelf.editing)) return { said: 'This layer comes from elsewhere and can’t be changed here.' };
    if (layer === layerOf(shelf)) return {};
    const here = `${shelf.editing} ${key}`;
    const same = edit?.key === here && now - edit.at < STEP_PAUSE && futureStates.length === 0 && pastStates.length > 0;
    return { shelf: withLayer(shelf, layer), edit: { what, key: here, at: now, merges: same, milestone } };
  });
}

interface KeptShelf {
  readonly shelf: Shelf;
  readonly trouble: DeskTrouble | undefined;
}

/** What is kept was read for the first time. */
export function showKept({ shelf, trouble }: KeptShelf): void {
  untracked(() => deskStore.setState({ shelf, read: true, trouble }));
  deskStore.temporal.getState().clear();
}

/** Edit another layer; its phrases and rules are shown. No step: nothing changes. */
export function editLayer(editing: WrittenLayer): void {
  untracked(() => deskStore.setState(({ shelf }) => ({ shelf: { ...shelf, editing }, selected: new Set() })));
}

/**
 * A layer was changed elsewhere: what it touched is taken over, here and in every step that can be undone. Where both
 * changed the same words, ours stay until the lead has chosen.
 */
export function takeOver(
  name: WrittenLayer,
  base: LibraryLayer,
  theirs: LibraryLayer,
  source: LayerSource | undefined,
): void {
  const mine = deskStore.getState().shelf.layers[name];
  const merged = (layer: LibraryLayer) => (source ? theirs : mergeEdits(base, layer, theirs));
  const over = (shelf: Shelf): Shelf => {
    const { [name]: _, ...sources } = shelf.sources;
    return {
      ...shelf,
      layers: { ...shelf.layers, [name]: merged(shelf.layers[name]) },
      sources: { ...sources, ...(source && { [name]: source }) },
    };
  };
  const twoTexts = source ? undefined : clash(name, base, mine, theirs);
  untracked(() =>
    deskStore.setState(({ shelf, ...state }) => ({ shelf: over(shelf), twoTexts: twoTexts ?? state.twoTexts })),
  );
  const step = (past: Partial<Pick<DeskState, 'shelf' | 'edit'>>) => ({
    ...past,
    ...(past.shelf && { shelf: over(past.shelf) }),
  });
  deskStore.temporal.setState(({ pastStates, futureStates }) => ({
    pastStates: pastStates.map(step),
    futureStates: futureStates.map(step),
  }));
}

/** The first phrase whose words were changed in both. */
function clash(name: WrittenLayer, base: LibraryLayer, mine: LibraryLayer, theirs: LibraryLayer): TwoTexts | undefined {
  const texts = ({ phrases }: LibraryLayer) => new Map(phrases.map(({ id, text }) => [id, text]));
  const [before, there] = [texts(base), texts(theirs)];
  for (const { id, text } of mine.phrases) {
    const other = there.get(id);
    if (other === undefined || other === text || other === before.get(id) || text === before.get(id)) continue;
    return { layer: name, id, here: text, there: other };
  }
  return undefined;
}

function untracked(set: () => void): void {
  const { pause, resume } = deskStore.temporal.getState();
  pause();
  set();
  resume();
}

/** Take back the last step, or do it again; says what it was. */
export function travel(direction: 'undo' | 'redo'): void {
  const { undo, redo, pastStates, futureStates } = deskStore.temporal.getState();
  const undone = deskStore.getState().edit?.what;
  if (direction === 'undo' && pastStates.length > 0) {
    undo();
    say(`Undone: ${undone}`);
  }
  if (direction === 'redo' && futureStates.length > 0) {
    redo();
    say(`Done again: ${deskStore.getState().edit?.what}`);
  }
}

export const say = (said: string): void => deskStore.setState({ said });
export const showDesk = (change: Partial<Omit<DeskState, 'shelf' | 'edit'>>): void => deskStore.setState(change);
