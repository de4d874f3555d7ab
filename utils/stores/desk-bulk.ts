import type { Formality, Issue, Mood } from '../engine/types.ts';
import { sameData, withHidden, withoutPhrase } from '../library/edit.ts';
import type { LibraryLayer } from '../library/schema.ts';
import { change, deskStore, say, showDesk } from './desk.ts';
import { changed, withChanged } from './desk-phrase-acts.ts';
import { layerOf } from './desk-shelf.ts';
import { type DeskPhrase, phrasesOf } from './desk-view.ts';

/** One change for many phrases. */
export interface BulkChange {
  readonly addIssues: readonly Issue[];
  readonly dropIssues: readonly Issue[];
  readonly addMoods: readonly Mood[];
  readonly dropMoods: readonly Mood[];
  readonly formality: Formality | undefined;
  readonly hide: boolean | undefined;
}

export const noBulk: BulkChange = {
  addIssues: [],
  dropIssues: [],
  addMoods: [],
  dropMoods: [],
  formality: undefined,
  hide: undefined,
};

export type BulkFate = 'changes' | 'already' | 'fixed';

const list = <T>(now: readonly T[], add: readonly T[], drop: readonly T[]): T[] => [
  ...now.filter((one) => !drop.includes(one)),
  ...add.filter((one) => !now.includes(one)),
];

const fieldsOf = ({ phrase }: DeskPhrase, wanted: BulkChange) => ({
  moods: list(phrase.moods, wanted.addMoods, wanted.dropMoods),
  issues: list(phrase.issues, wanted.addIssues, wanted.dropIssues),
  ...(wanted.formality && { formality: wanted.formality }),
});

/** What the change would do to one phrase. */
export function bulkFate(one: DeskPhrase, wanted: BulkChange): BulkFate {
  if (one.fixed) return 'fixed';
  const hides = wanted.hide !== undefined && wanted.hide !== one.hidden;
  return hides || !sameData(changed(one.phrase, {}), changed(one.phrase, fieldsOf(one, wanted)))
    ? 'changes'
    : 'already';
}

/** The marked phrases, in the table's order. */
export const selectedIn = (): readonly DeskPhrase[] => {
  const { shelf, selected } = deskStore.getState();
  return phrasesOf(shelf).filter(({ phrase }) => selected.has(phrase.id));
};

/** Change all that are marked, as one step. */
export function applyBulk(wanted: BulkChange): void {
  const { shelf } = deskStore.getState();
  const all = selectedIn().filter((one) => bulkFate(one, wanted) === 'changes');
  const next = all.reduce((layer: LibraryLayer, one) => {
    const edited = withChanged(layer, one, fieldsOf(one, wanted));
    return wanted.hide === undefined ? edited : withHidden(edited, one.phrase.id, wanted.hide);
  }, layerOf(shelf));
  finish(next, all.length, 'changing');
}

/** Delete what is only ours of what is marked, as one step. */
export function deleteSelected(): void {
  const all = selectedIn().filter(({ own, changed: over, fixed }) => own && !over && !fixed);
  const { shelf } = deskStore.getState();
  finish(
    all.reduce((layer, { phrase }) => withoutPhrase(layer, phrase.id), layerOf(shelf)),
    all.length,
    'deleting',
  );
}

function finish(layer: LibraryLayer, count: number, what: string): void {
  const phrases = `${count.toLocaleString('en')} phrase${count === 1 ? '' : 's'}`;
  change(layer, `${what} ${phrases}`, `bulk ${what}`, { milestone: true });
  showDesk({ page: 'phrases', pane: 'list', selected: new Set() });
  say(`${what === 'deleting' ? 'Deleted' : 'Changed'}: ${phrases}.`);
}

/** Mark or unmark. */
export function select(ids: readonly string[], on: boolean): void {
  const selected = new Set(deskStore.getState().selected);
  for (const id of ids) {
    if (on) selected.add(id);
    else selected.delete(id);
  }
  showDesk({ selected });
}
