import { temporal } from 'zundo';
import { createStore } from 'zustand/vanilla';
import type { Issue, Kind, Mood, Severity } from '../engine/types.ts';
import { mergeEdits } from '../library/edit.ts';
import { emptyLayer } from '../library/file.ts';
import type { ImportRow } from '../library/import.ts';
import type { LibraryLayer } from '../library/schema.ts';
import type { LayerTrouble } from '../storage/layers.ts';

export type DeskPage = 'phrases' | 'rules' | 'import';

/** Only one value of each is filtered by; undefined: any. */
export interface PhraseFilters {
  readonly query: string;
  readonly kind?: Kind;
  readonly mood?: Mood;
  readonly issue?: Issue;
  readonly from?: PhraseFrom;
}

/** Where a phrase stands: as shipped, shipped and changed here, written here, or kept back. */
export type PhraseFrom = 'built_in' | 'changed' | 'team' | 'hidden' | 'flagged';

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
}

export type DeskTrouble =
  | ({ readonly what: 'unreadable' } & LayerTrouble)
  /** The browser would not take it: its storage is full. */
  | { readonly what: 'not_kept' };

/** A file that was chosen, before anything is brought in. */
export interface Importing {
  readonly name: string;
  readonly rows: readonly ImportRow[] | undefined;
  /** Why the file as a whole can't be used. */
  readonly reason: string | undefined;
}

export interface DeskState {
  readonly layer: LibraryLayer;
  readonly edit: Edit | undefined;
  /** False until what is kept was read. */
  readonly read: boolean;
  readonly page: DeskPage;
  /** Under 720 px only one of the two is shown. */
  readonly pane: 'list' | 'detail';
  readonly phrase: string | undefined;
  readonly rule: string | undefined;
  readonly phraseFilters: PhraseFilters;
  readonly ruleFilters: RuleFilters;
  readonly importing: Importing | undefined;
  readonly trouble: DeskTrouble | undefined;
  /** Told to screen readers once: what was undone, brought in, deleted. */
  readonly said: string;
  /** Each rule's page in docs/rules, as written. */
  readonly rulePages: Readonly<Record<string, string>>;
}

export const emptyDesk: DeskState = {
  layer: emptyLayer,
  edit: undefined,
  read: false,
  page: 'phrases',
  pane: 'list',
  phrase: undefined,
  rule: undefined,
  phraseFilters: { query: '' },
  ruleFilters: { query: '' },
  importing: undefined,
  trouble: undefined,
  said: '',
  rulePages: {},
};

const STEPS = 200;
/** Typing goes on in the same step while its pauses are shorter than this, in milliseconds. */
const STEP_PAUSE = 1200;

export const deskStore = createStore<DeskState>()(
  temporal(() => emptyDesk, {
    partialize: ({ layer, edit }) => ({ layer, edit }),
    equality: (before, now) => before.layer === now.layer,
    limit: STEPS,
    handleSet: (record) => (before, _, now) => {
      if (!now.edit?.merges) record(before);
    },
  }),
);

/** Change the layer as one step that can be undone; further changes of the same key join it while they come quickly. */
export function change(layer: LibraryLayer, what: string, key: string, now = Date.now()): void {
  const { futureStates, pastStates } = deskStore.temporal.getState();
  deskStore.setState(({ edit }) => {
    const same = edit?.key === key && now - edit.at < STEP_PAUSE && futureStates.length === 0 && pastStates.length > 0;
    return { layer, edit: { what, key, at: now, merges: same } };
  });
}

/** What is kept was read for the first time. */
export function showKept(layer: LibraryLayer, trouble: LayerTrouble | undefined): void {
  untracked(() => deskStore.setState({ layer, read: true, trouble: trouble && { what: 'unreadable', ...trouble } }));
  deskStore.temporal.getState().clear();
}

/** Another window changed the layer: what it touched is taken over, here and in every step that can be undone. */
export function takeOver(base: LibraryLayer, theirs: LibraryLayer): void {
  const merged = (mine: LibraryLayer) => mergeEdits(base, mine, theirs);
  untracked(() => deskStore.setState(({ layer }) => ({ layer: merged(layer) })));
  deskStore.temporal.setState(({ pastStates, futureStates }) => ({
    pastStates: pastStates.map((step) => ({ ...step, ...(step.layer && { layer: merged(step.layer) }) })),
    futureStates: futureStates.map((step) => ({ ...step, ...(step.layer && { layer: merged(step.layer) }) })),
  }));
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
export const showDesk = (change: Partial<Omit<DeskState, 'layer' | 'edit'>>): void => deskStore.setState(change);
