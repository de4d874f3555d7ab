import MiniSearch from 'minisearch';

export interface Searchable {
  readonly id: string;
  readonly text: string;
  /** Words it is also found by: kind, moods, issues, note. */
  readonly more: string;
}

/** Find by words, by their beginnings and with a slip of the finger; best first. */
export type Finder = (query: string) => readonly string[];

const bare = (word: string) => word.toLowerCase().replace(/['’]/g, '');

/** An index over these entries. Build it again when they change: 5,000 phrases take some 100 ms. */
export function finderOf(entries: readonly Searchable[]): Finder {
  const index = new MiniSearch<Searchable>({
    fields: ['text', 'more', 'id'],
    processTerm: (term) => bare(term) || null,
    searchOptions: {
      boost: { text: 2 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
    },
  });
  index.addAll(entries);
  return (query) => index.search(query.slice(0, 200)).map(({ id }) => String(id));
}
