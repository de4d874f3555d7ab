import type { Kind, Phrase } from '../engine/types.ts';
import { entryOf, freshId, idTail, sameData, withHidden, withoutPhrase, withPhrase } from '../library/edit.ts';
import type { LibraryLayer, PhraseEntry } from '../library/schema.ts';
import { change, deskStore, type PhraseFilters, say, showDesk } from './desk.ts';
import { layerOf } from './desk-shelf.ts';
import { type DeskPhrase, phraseIn, phrasesOf } from './desk-view.ts';

const state = () => deskStore.getState();
const layer = () => layerOf(state().shelf);
const listed = (id: string): DeskPhrase | undefined => phraseIn(state().shelf, id);

/** Fields of a phrase to change; undefined takes one away. */
export type PhraseFieldsChange = Partial<{ [Name in keyof PhraseEntry]: PhraseEntry[Name] | undefined }>;

const takenIds = () => {
  const { shelf } = state();
  return new Set([
    ...phrasesOf(shelf).map(({ phrase }) => phrase.id),
    ...Object.values(shelf.layers).flatMap(({ phrases, hidden, renames }) => [
      ...phrases.map(({ id }) => id),
      ...hidden,
      ...Object.keys(renames ?? {}),
    ]),
  ]);
};

const openHere = (id: string) => showDesk({ page: 'phrases', phrase: id, pane: 'detail', selected: new Set() });

/** An empty phrase of the kind that is being looked at, open in the editor. */
export function newPhrase(text = ''): void {
  const { phraseFilters } = state();
  const { kind = 'solution', mood, issue, formality = 'neutral' } = phraseFilters;
  const id = freshId(kind, text, takenIds());
  const phrase: PhraseEntry = {
    id,
    kind,
    text,
    moods: mood ? [mood] : [],
    issues: issue ? [issue] : [],
    formality,
    ...(kind === 'boundary' && { step: 1 }),
  };
  change(withPhrase(layer(), phrase), `new phrase ${id}`, `new ${id}`);
  showDesk({ phraseFilters: shown({ ...phraseFilters, query: '', from: undefined }) });
  openHere(id);
}

/** The same words as another phrase of the layer being edited, to be changed at will. */
export function copyPhrase(id: string): void {
  const one = listed(id);
  if (!one) return;
  const copy = { ...entryOf(one.phrase), id: freshId(one.phrase.kind, one.phrase.text, takenIds()) };
  change(withPhrase(layer(), copy), `copying ${id}`, `copy ${id}`);
  openHere(copy.id);
  say(`Copied as ${copy.id}.`);
}

/** A phrase with some of its fields changed, as a layer holds it. */
export function changed(phrase: Phrase, fields: PhraseFieldsChange): PhraseEntry {
  const entry: Record<string, unknown> = { ...entryOf(phrase), ...fields };
  for (const [name, value] of Object.entries(entry)) if (value === undefined) delete entry[name];
  return entry as unknown as PhraseEntry; // the same fields, less those that were taken away
}

/** The layer with that change; what says the same as below is not said again. */
export function withChanged(before: LibraryLayer, one: DeskPhrase, fields: PhraseFieldsChange): LibraryLayer {
  const next = changed(one.phrase, fields);
  const below = one.own ? one.original : one.phrase;
  if (below && sameData(entryOf(below), next)) {
    return { ...before, phrases: before.phrases.filter(({ id }) => id !== next.id) };
  }
  return withPhrase(before, next);
}

/** Change fields of a phrase; one from below is overridden, and is itself again once it says the same. */
export function edit(id: string, fields: PhraseFieldsChange): void {
  const one = listed(id);
  if (!one || one.fixed) return;
  const field = Object.keys(fields).join(' and ');
  change(withChanged(layer(), one, fields), `${field} of ${id}`, `${field} ${id}`);
}

/**
 * An id starts with its kind and is permanent: another kind is another phrase, which takes the place of this one. One of
 * our own is renamed, so that what agents made of it stays theirs.
 */
export function changeKind(id: string, kind: Kind): void {
  const one = listed(id);
  if (!one || one.fixed || one.phrase.kind === kind) return;
  const { step: _, ...entry } = entryOf(one.phrase);
  const wanted = `${kind.replaceAll('_', '-')}-${idTail(id, one.phrase.kind)}`;
  const taken = takenIds();
  const next: PhraseEntry = {
    ...entry,
    id: taken.has(wanted) ? freshId(kind, entry.text, taken) : wanted,
    kind,
    ...(kind === 'boundary' && { step: 1 }),
  };
  const ours = one.own && !one.changed;
  const without = withoutPhrase(layer(), id);
  const moved = ours ? { ...without, renames: { ...without.renames, [id]: next.id } } : withHidden(without, id, true);
  change(withPhrase(moved, next), `kind of ${id}`, `kind ${id}`);
  showDesk({ phrase: next.id });
  if (!ours) say(`${id} is hidden; ${next.id} stands in its place.`);
}

/** Hide a phrase from agents, or offer it again; one a layer below hid is written again here. */
export function hide(id: string, hidden: boolean): void {
  const one = listed(id);
  if (!one || one.fixed) return;
  const shownAgain = !hidden && one.hiddenBelow ? withPhrase(layer(), entryOf(one.phrase)) : layer();
  change(withHidden(shownAgain, id, hidden), `${hidden ? 'hiding' : 'showing'} ${id}`, `hide ${id} ${hidden}`);
  say(hidden ? `${id} is hidden. Agents are not offered it.` : `${id} is offered again.`);
}

/** Delete a phrase that is only of the layer being edited. */
export function remove(id: string): void {
  const own = phrasesOf(state().shelf).filter((one) => one.own && !one.changed && !one.fixed);
  const at = own.findIndex(({ phrase }) => phrase.id === id);
  if (at < 0) return;
  change(withoutPhrase(layer(), id), `deleting ${id}`, `delete ${id}`);
  showDesk({ phrase: (own[at + 1] ?? own[at - 1])?.phrase.id, pane: 'list' });
  say(`${id} is deleted.`);
}

/** Take the layer's own words for a phrase away: what the layer below says holds again. */
export function returnToOriginal(id: string): void {
  const one = listed(id);
  if (!one?.changed || one.fixed) return;
  change(withoutPhrase(layer(), id), `returning ${id} to the original`, `return ${id}`);
  say(`${id} is as it was before you changed it.`);
}

/** Filters without those that are not set. */
export const shown = ({
  query,
  ...filters
}: { [Name in keyof PhraseFilters]: PhraseFilters[Name] | undefined }): PhraseFilters => ({
  query: query ?? '',
  ...Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined)),
});
