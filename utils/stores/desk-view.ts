import type { Library, Phrase } from '../engine/types.ts';
import { mergeLayers } from '../library/layers.ts';
import { flagsOf, type PhraseFlag, type Preview, previewOf, rulesThatFlag } from '../library/preview.ts';
import { type RuleCard, ruleCards } from '../library/rules.ts';
import type { LibraryLayer, PhraseEntry } from '../library/schema.ts';
import { finderOf, searchable, searcherOf } from '../library/search.ts';
import { type TextTrouble, troubleOf } from '../library/slots.ts';
import { starterLibrary } from '../library/starter.ts';
import type { PhraseFilters, RuleFilters } from './desk.ts';

export type { ImportRow } from '../library/import.ts';
export type { PhraseFlag, Preview, PreviewLine } from '../library/preview.ts';
export type { RuleCard } from '../library/rules.ts';
export { piecesOf, SLOT_HINTS, type TextPiece, type TextTrouble, troubleSentence } from '../library/slots.ts';

/** A phrase as the desk lists it. */
export interface DeskPhrase {
  readonly phrase: Phrase;
  /** What Poise ships under this id. */
  readonly builtIn: Phrase | undefined;
  readonly changed: boolean;
  readonly hidden: boolean;
  readonly trouble: TextTrouble | undefined;
}

/** One value kept while its key is the same object: what the components read in every render. */
function remembered<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

const builtIns = new Map(starterLibrary.phrases.map((phrase) => [phrase.id, phrase]));

export const builtInOf = (id: string): Phrase | undefined => builtIns.get(id);

const teamPhrase = remembered((entry: PhraseEntry): Phrase => ({ ...entry, origin: 'team' }));
const troubleIn = remembered((phrase: Phrase) => ({
  trouble: phrase.origin === 'built_in' ? undefined : troubleOf(phrase.text),
}));

/** Every phrase there is, the team's own first, hidden ones too. */
export const phrasesOf = remembered((layer: LibraryLayer): readonly DeskPhrase[] => {
  const hidden = new Set(layer.hidden);
  const changes = new Map(layer.phrases.map((entry) => [entry.id, teamPhrase(entry)]));
  const listed = (phrase: Phrase): DeskPhrase => ({
    phrase,
    builtIn: builtIns.get(phrase.id),
    changed: phrase.origin !== 'built_in' && builtIns.has(phrase.id),
    hidden: hidden.has(phrase.id),
    trouble: troubleIn(phrase).trouble,
  });
  const own = [...changes.values()].filter(({ id }) => !builtIns.has(id)).map(listed);
  return [...own.reverse(), ...starterLibrary.phrases.map((phrase) => listed(changes.get(phrase.id) ?? phrase))];
});

/** What the rules read besides the draft. */
const libraryFor = remembered(
  (team: LibraryLayer): Library => mergeLayers(starterLibrary, { team: { ...team, phrases: [], hidden: [] } }),
);

const previews = new WeakMap<Phrase, { readonly rules: object; readonly shown: readonly Preview[] }>();

/** A phrase on two sample chats, reviewed by the rules as they are set here. */
export function previewIn(phrase: Phrase, layer: LibraryLayer): readonly Preview[] {
  const known = previews.get(phrase);
  if (known && known.rules === layer.rules) return known.shown;
  const shown = previewOf(phrase, libraryFor(layer));
  previews.set(phrase, { rules: layer.rules, shown });
  return shown;
}

const NO_FLAGS: readonly PhraseFlag[] = [];
const flagsFor = remembered(flagsOf);

/** Would it be flagged? Only what the team wrote is asked: the shipped phrases pass, and a test says so. */
export const flagsIn = ({ phrase }: Pick<DeskPhrase, 'phrase'>, layer: LibraryLayer): readonly PhraseFlag[] =>
  phrase.origin === 'built_in' ? NO_FLAGS : flagsFor(previewIn(phrase, layer));

const searcher = remembered((layer: LibraryLayer) =>
  searcherOf(phrasesOf(layer).map(({ phrase }) => searchable(phrase))),
);

/** The phrases that match, best first; without words in the library's order. */
export function matching(layer: LibraryLayer, filters: PhraseFilters): readonly DeskPhrase[] {
  const wanted = phrasesOf(layer).filter((one) => passes(one, filters, layer));
  if (filters.query.trim() === '') return wanted;
  const byId = new Map(wanted.map((one) => [one.phrase.id, one]));
  const search = searcher(layer);
  const exact = search(filters.query);
  const hits = exact.length > 0 ? exact : search(filters.query, 'nearly');
  return hits.flatMap(({ id }) => byId.get(id) ?? []);
}

function passes(one: DeskPhrase, { kind, mood, issue, from }: PhraseFilters, layer: LibraryLayer): boolean {
  const { phrase, builtIn, changed, hidden } = one;
  if (kind !== undefined && phrase.kind !== kind) return false;
  if (mood !== undefined && !phrase.moods.includes(mood)) return false;
  if (issue !== undefined && !phrase.issues.includes(issue)) return false;
  switch (from) {
    case 'built_in':
      return !changed && builtIn !== undefined;
    case 'changed':
      return changed;
    case 'team':
      return builtIn === undefined;
    case 'hidden':
      return hidden;
    case 'flagged':
      return flagsIn(one, layer).length > 0;
    default:
      return true;
  }
}

/** A rule with what is set for it here. */
export interface DeskRule extends RuleCard {
  readonly off: boolean;
  readonly set: RuleCard['severity'];
  readonly changed: boolean;
}

export const rulesOf = remembered((layer: LibraryLayer): readonly DeskRule[] =>
  ruleCards.map((card) => {
    const { off, severity } = layer.rules[card.id] ?? {};
    return { ...card, off: off ?? false, set: severity ?? card.severity, changed: Object.hasOwn(layer.rules, card.id) };
  }),
);

/** Words enough to be a sentence somebody might write. */
const SENTENCE = 4;

/** The rules that match the words, and, for a whole sentence, those that would mark it. `names` are said by the desk. */
export function matchingRules(
  layer: LibraryLayer,
  { query, severity, changed }: RuleFilters,
  names: (id: string) => string,
): readonly DeskRule[] {
  const rules = rulesOf(layer).filter(
    (rule) => (severity === undefined || rule.set === severity) && (!changed || rule.changed),
  );
  if (query.trim() === '') return rules;
  const found = new Set(ruleFinder(names)(query));
  const flagging =
    query.trim().split(/\s+/).length >= SENTENCE
      ? rulesThatFlag(query, libraryFor({ ...layer, rules: {} }))
      : new Set<string>();
  return rules.filter(({ id }) => found.has(id) || flagging.has(id));
}

const ruleFinder = remembered((names: (id: string) => string) =>
  finderOf(
    ruleCards.map(({ id, category, summary }) => ({
      id,
      text: names(id),
      more: `${summary} ${category.replaceAll('_', ' ')}`,
    })),
  ),
);
