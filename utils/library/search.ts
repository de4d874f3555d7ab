import MiniSearch from 'minisearch';
import type { Issue, Kind, Phrase } from '../engine/types.ts';
import { bareWord } from './bare-word.ts';

export interface Searchable {
  readonly id: string;
  readonly text: string;
  /** Words it is also found by: kind, moods, issues, note. */
  readonly more: string;
}

/** Find by words, by their beginnings and with a slip of the finger; best first. */
export type Finder = (query: string) => readonly string[];

export interface Found {
  readonly id: string;
  readonly score: number;
  /** The entry's own words that were found, in lower case without apostrophes. */
  readonly words: readonly string[];
}

/** How exactly the words must be there: all of them, all with worse slips, or some of them. */
export type Exactness = 'all' | 'nearly' | 'some';

export type Searcher = (query: string, exactness?: Exactness) => readonly Found[];

const LONGEST_QUERY = 200;
/** A share of a word's letters; two swapped letters are two slips. */
const SLIPS: Readonly<Record<Exactness, number>> = { all: 0.2, nearly: 0.34, some: 0.2 };

const indexOf = () =>
  new MiniSearch<Searchable>({
    fields: ['text', 'more', 'id'],
    processTerm: (term) => bareWord(term) || null,
    searchOptions: { boost: { text: 2 }, prefix: true },
  });

const searchIn =
  (index: MiniSearch<Searchable>): Searcher =>
  (query, exactness = 'all') =>
    index
      .search(query.slice(0, LONGEST_QUERY), {
        fuzzy: (term) => (term.length > 4 ? SLIPS[exactness] : false),
        combineWith: exactness === 'some' ? 'OR' : 'AND',
      })
      .map(({ id, score, terms }) => ({ id: String(id), score, words: terms }));

/** An index over these entries. Build it again when they change: 5,000 phrases take some 100 ms. */
export function searcherOf(entries: readonly Searchable[]): Searcher {
  const index = indexOf();
  index.addAll(entries);
  return searchIn(index);
}

/** More changed at once than this: a new index is quicker. */
const FEW_CHANGES = 200;

/**
 * A searcher that follows a list of phrases: asked again after one was changed, it only reads that one again. Phrases are
 * told apart by being other objects.
 */
export function followingSearcher(): (phrases: readonly Phrase[]) => Searcher {
  let index = indexOf();
  let search = searchIn(index);
  let known = new Map<string, Phrase>();
  return (phrases) => {
    const now = new Map(phrases.map((phrase) => [phrase.id, phrase]));
    const changed = phrases.filter((phrase) => known.get(phrase.id) !== phrase);
    const gone = [...known.keys()].filter((id) => !now.has(id));
    if (changed.length + gone.length > FEW_CHANGES) {
      index = indexOf();
      search = searchIn(index);
      index.addAll([...now.values()].map(searchable));
    } else {
      for (const id of gone) index.discard(id);
      for (const phrase of changed) {
        if (known.has(phrase.id)) index.replace(searchable(phrase));
        else index.add(searchable(phrase));
      }
    }
    known = now;
    return search;
  };
}

/** Only what has all the words. */
export function finderOf(entries: readonly Searchable[]): Finder {
  const search = searcherOf(entries);
  return (query) => search(query).map(({ id }) => id);
}

/** A phrase with the words people look for it by, beside its own. */
export const searchable = ({ id, kind, text, moods, issues, variants = [], note = '' }: Phrase): Searchable => ({
  id,
  text: text.replace(/[{}[\]|^#?!]/g, ' '),
  more: [kind, ALSO_KIND[kind], ...moods, ...issues, ...issues.map((issue) => ALSO_ISSUE[issue]), ...variants, note]
    .join(' ')
    .replace(/[_-]/g, ' '),
});

const ALSO_KIND: Readonly<Record<Kind, string>> = {
  empathy: 'understand feel acknowledge',
  apology: 'sorry apologise apologize',
  recap: 'summary repeat paraphrase',
  clarify: 'ask question',
  solution: 'fix next step',
  alternative: 'option instead',
  remedy: 'offer compensation goodwill',
  boundary: 'insult abuse language limit',
  escalation: 'manager supervisor lead complaint',
  hold: 'wait moment minute checking',
  follow_up: 'update later check back',
  thanks: 'thank appreciate',
  close: 'goodbye bye end anything else',
};

const ALSO_ISSUE: Readonly<Record<Issue, string>> = {
  delay: 'late overdue waiting delivery',
  missing: 'lost never arrived delivery',
  damaged: 'broken smashed',
  wrong_item: 'wrong one mix-up',
  defective: 'faulty broken not working',
  billing: 'charged twice payment invoice',
  refund: 'money back late',
  return: 'send back label',
  cancel: 'cancellation stop subscription',
  account_access: 'login password locked',
  technical: 'error app bug outage',
  service_quality: 'missed visit bad service',
  staff_rude: 'colleague driver behaviour',
  repeat_contact: 'again third time',
  long_wait: 'queue waiting',
  booking: 'reservation flight trip',
  quality: 'poor slow',
  price: 'fee discount promo expensive',
  privacy_security: 'fraud hacked data',
  other: '',
};
