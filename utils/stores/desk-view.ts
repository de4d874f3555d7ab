import type { Layer, Phrase } from '../engine/types.ts';
import { heightOf } from '../library/layers.ts';
import { nearestTo } from '../library/near.ts';
import { flagsOf, type PhraseFlag, type Preview, previewOf } from '../library/preview.ts';
import { followingSearcher } from '../library/search.ts';
import { type TextTrouble, troubleOf } from '../library/slots.ts';
import { starterLibrary } from '../library/starter.ts';
import type { PhraseFilters } from './desk.ts';
import { isFixed, layerOf, libraryBelow, rulesLibrary, type Shelf, WRITTEN_LAYERS } from './desk-shelf.ts';
import { remembered } from './remembered.ts';

export { choicesOf, type FileRow, type RowChoice } from '../library/import-files.ts';
export type { PhraseFlag, Preview, PreviewLine } from '../library/preview.ts';
export { piecesOf, SLOT_HINTS, type TextPiece, type TextTrouble, troubleSentence } from '../library/slots.ts';
export { editLayer } from './desk.ts';
export { choiceOf } from './desk-import-acts.ts';
export * from './desk-rules-view.ts';
export { isFixed, layerOf, libraryHere, openLayers, type Shelf, type WrittenLayer } from './desk-shelf.ts';

/** A phrase as the desk lists it, seen from the layer being edited. */
export interface DeskPhrase {
  readonly phrase: Phrase;
  /** What the layers below say under this id: what it returns to. */
  readonly original: Phrase | undefined;
  /** The layer being edited says something of its own. */
  readonly own: boolean;
  /** It says it over something below. */
  readonly changed: boolean;
  readonly hidden: boolean;
  /** Hidden by a layer below, not here. */
  readonly hiddenBelow: boolean;
  /** Fixed by the company: it can be read and copied. */
  readonly fixed: boolean;
  readonly trouble: TextTrouble | undefined;
}

const troubleIn = remembered((phrase: Phrase) => (phrase.origin === 'built_in' ? undefined : troubleOf(phrase.text)));

const entries: Readonly<Record<string, (entry: Omit<Phrase, 'origin'>) => Phrase>> = Object.fromEntries(
  WRITTEN_LAYERS.map((origin) => [origin, remembered((entry): Phrase => ({ ...entry, origin }))]),
);
/** The same object for the same entry, so that what was found out of it is kept. */
const written = (layer: Layer, entry: Omit<Phrase, 'origin'>): Phrase =>
  entries[layer]?.(entry) ?? { ...entry, origin: layer };

/** Every phrase there is up to the layer being edited, its own first, hidden ones too. */
export const phrasesOf = remembered((shelf: Shelf): readonly DeskPhrase[] => {
  const { editing, layers } = shelf;
  const all = new Map<string, { phrase: Phrase; original: Phrase | undefined }>();
  for (const phrase of starterLibrary.phrases) all.set(phrase.id, { phrase, original: undefined });
  const hidden = new Map<string, Layer>();
  for (const name of WRITTEN_LAYERS.slice(0, heightOf(editing))) {
    for (const entry of layers[name].phrases) {
      all.set(entry.id, { phrase: written(name, entry), original: all.get(entry.id)?.phrase });
      hidden.delete(entry.id);
    }
    for (const id of layers[name].hidden) hidden.set(id, name);
  }
  const byPolicy = shelf.sources.organisation?.how === 'policy' && editing !== 'organisation';
  const listed = ({ phrase, original }: { phrase: Phrase; original: Phrase | undefined }): DeskPhrase => {
    const own = phrase.origin === editing;
    const hider = hidden.get(phrase.id);
    return {
      phrase,
      original: own ? original : undefined,
      own,
      changed: own && original !== undefined,
      hidden: hider !== undefined,
      hiddenBelow: hider !== undefined && hider !== editing,
      fixed: isFixed(shelf, editing) || (byPolicy && phrase.origin === 'organisation'),
      trouble: troubleIn(phrase),
    };
  };
  const rows = [...all.values()].map(listed);
  const added = (one: DeskPhrase) => one.phrase.origin !== 'built_in' && !builtIn.has(one.phrase.id);
  // What was written last comes first; what is shipped keeps its place, changed or not.
  const fresh = rows.filter(added).sort((a, b) => heightOf(b.phrase.origin) - heightOf(a.phrase.origin));
  const own = fresh.filter(({ phrase }) => phrase.origin === editing).reverse();
  return [...own, ...fresh.filter(({ phrase }) => phrase.origin !== editing), ...rows.filter((one) => !added(one))];
});

const builtIn = new Set(starterLibrary.phrases.map(({ id }) => id));

const byId = remembered((shelf: Shelf) => new Map(phrasesOf(shelf).map((one) => [one.phrase.id, one])));

export const phraseIn = (shelf: Shelf, id: string | undefined): DeskPhrase | undefined =>
  id === undefined ? undefined : byId(shelf).get(id);

const previews = new WeakMap<Phrase, { readonly library: object; readonly shown: readonly Preview[] }>();

/** A phrase on two sample chats, reviewed by the rules as they are set here. */
export function previewIn(phrase: Phrase, shelf: Shelf): readonly Preview[] {
  const library = rulesLibrary(shelf);
  const known = previews.get(phrase);
  if (known && known.library === library) return known.shown;
  const shown = previewOf(phrase, library);
  previews.set(phrase, { library, shown });
  return shown;
}

const NO_FLAGS: readonly PhraseFlag[] = [];
const flagsFor = remembered(flagsOf);

/** Would it be flagged? Only what somebody wrote is asked: the shipped phrases pass, and a test says so. */
export const flagsIn = ({ phrase }: Pick<DeskPhrase, 'phrase'>, shelf: Shelf): readonly PhraseFlag[] =>
  phrase.origin === 'built_in' ? NO_FLAGS : flagsFor(previewIn(phrase, shelf));

/** Have the rules read it as they are set now? */
const isReviewed = (phrase: Phrase, shelf: Shelf): boolean =>
  phrase.origin === 'built_in' || previews.get(phrase)?.library === rulesLibrary(shelf);

/** What the rules said, as far as they have read it: a list that scrolls waits for nothing. */
export const knownFlags = (one: DeskPhrase, shelf: Shelf): readonly PhraseFlag[] =>
  isReviewed(one.phrase, shelf) ? flagsIn(one, shelf) : NO_FLAGS;

/** Let the rules read more of these phrases, for some milliseconds; how many are left. */
export function reviewMore(shelf: Shelf, milliseconds: number, phrases = phrasesOf(shelf)): number {
  const left = phrases.filter(({ phrase }) => !isReviewed(phrase, shelf));
  const until = performance.now() + milliseconds;
  let done = 0;
  while (done < left.length && performance.now() < until) {
    const one = left[done++];
    if (one) previewIn(one.phrase, shelf);
  }
  return left.length - done;
}

/** Another phrase of this kind that says nearly the same; only asked of what somebody wrote. */
export function nearIn({ phrase }: DeskPhrase, shelf: Shelf): Phrase | undefined {
  if (phrase.origin === 'built_in') return undefined;
  const others = phrasesOf(shelf);
  return nearestTo(
    phrase,
    others.map((one) => one.phrase),
  );
}

const follow = followingSearcher();
const searcher = remembered((shelf: Shelf) => follow(phrasesOf(shelf).map(({ phrase }) => phrase)));

/** The phrases that match, best first; without words in the library's order. */
export function matching(shelf: Shelf, filters: PhraseFilters): readonly DeskPhrase[] {
  const all = phrasesOf(shelf);
  const wanted = isUnfiltered(filters) ? all : all.filter((one) => passes(one, filters, shelf));
  if (filters.query.trim() === '') return wanted;
  const kept = new Map(wanted.map((one) => [one.phrase.id, one]));
  // Two desks in one page would share the index; there is one.
  const search = searcher(shelf);
  const exact = search(filters.query);
  const hits = exact.length > 0 ? exact : search(filters.query, 'nearly');
  return hits.flatMap(({ id }) => kept.get(id) ?? []);
}

const isUnfiltered = ({ query: _, ...filters }: PhraseFilters): boolean =>
  Object.values(filters).every((value) => value === undefined);

function passes(one: DeskPhrase, filters: PhraseFilters, shelf: Shelf): boolean {
  const { kind, mood, issue, formality, from } = filters;
  const { phrase } = one;
  if (kind !== undefined && phrase.kind !== kind) return false;
  if (mood !== undefined && !phrase.moods.includes(mood)) return false;
  if (issue !== undefined && !phrase.issues.includes(issue)) return false;
  if (formality !== undefined && phrase.formality !== formality) return false;
  switch (from) {
    case undefined:
      return true;
    case 'changed':
      return one.changed;
    case 'hidden':
      return one.hidden;
    case 'unoffered':
      return one.trouble !== undefined;
    case 'flagged':
      return isReviewed(phrase, shelf) && flagsIn(one, shelf).length > 0;
    default:
      return phrase.origin === from;
  }
}

/** What the layer being edited says that the ones below don't. */
export const changesIn = (shelf: Shelf): number => {
  const { phrases, hidden, rules, allowlist, playbook, returnSteps, manager, safeguarding, currency, tools } =
    layerOf(shelf);
  const whole = [returnSteps, manager, safeguarding, currency].filter((one) => one !== undefined).length;
  return (
    phrases.length +
    hidden.length +
    Object.keys(rules).length +
    allowlist.length +
    (tools?.length ?? 0) +
    Object.keys(playbook ?? {}).length +
    whole
  );
};

export type { RemedyEntry } from '../library/schema.ts';
export { isAllowedSite } from '../rollout/sites.ts';
export { type BulkChange, bulkFate, noBulk } from './desk-bulk.ts';
export { type KeptKind, keptKinds } from './desk-data.ts';
export { type DifferenceLine, differencesOf } from './desk-differences.ts';
export { patternOf, type Site, type Sites, type SiteTab, sitesOn, turnOff, turnOn, watchSites } from './desk-sites.ts';
export { libraryBelow };
