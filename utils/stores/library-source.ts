import type { Kind, Library } from '../engine/types.ts';
import { type ChosenFor, limitFor, type OfferedPhrase, offersIn } from '../library/offer.ts';
import { type Found, type Searcher, searchable, searcherOf } from '../library/search.ts';
import { currentLibrary } from '../storage/library.ts';
import type { LibraryLine, LibraryView } from './library-view.ts';

/** The phrases and their index. Loaded when the library is first opened, or when the panel has nothing else to do. */
export interface LibrarySource {
  readonly library: Library;
  readonly search: Searcher;
}

export { onLibraryChanged } from '../storage/library.ts';

let made: LibrarySource | undefined;

/** Indexed once for each state of the library. */
export async function librarySource(): Promise<LibrarySource> {
  const library = await currentLibrary();
  if (made?.library !== library) made = { library, search: searcherOf(library.phrases.map(searchable)) };
  return made;
}

let offered: Offered | undefined;

interface Offered {
  readonly library: Library;
  readonly chat: ChosenFor | undefined;
  readonly is: readonly OfferedPhrase[];
}

/** The same for every key typed: what fits is read once for each state of the chat. */
function offersOf(library: Library, chat: ChosenFor | undefined): readonly OfferedPhrase[] {
  if (offered?.library !== library || !sameChat(offered.chat, chat)) {
    offered = { library, chat, is: offersIn(library, chat) };
  }
  return offered.is;
}

const sameChat = (one: ChosenFor | undefined, other: ChosenFor | undefined) =>
  one === other ||
  (one !== undefined &&
    other !== undefined &&
    one.facts === other.facts &&
    one.issue === other.issue &&
    one.mood === other.mood &&
    one.remembered === other.remembered);

/** With fewer than this, phrases that come near are listed below. */
const FEW = 5;
const MOST_NEAR = 20;
/** What fits the chat comes before what matches about as well. */
const FITS = 2;
const PER_FIT = 0.1;

/** What the search finds for this chat, best first; without words everything, what fits the chat first. */
export function linesOf(
  { library, search }: LibrarySource,
  chat: ChosenFor | undefined,
  query: string,
  kind: Kind | undefined,
): Pick<LibraryView, 'lines' | 'exact'> {
  const offers = offersOf(library, chat).filter(({ phrase }) => kind === undefined || phrase.kind === kind);
  const line = (offer: OfferedPhrase, words: readonly string[] = []): LibraryLine => ({
    ...offer,
    words,
    limit: limitFor(offer.phrase, library, chat),
  });
  if (query.trim() === '') return { lines: offers.map((offer) => line(offer)), exact: offers.length };
  const byId = new Map(offers.map((offer) => [offer.phrase.id, offer]));
  const ranked = (found: readonly Found[]) =>
    found
      .flatMap(({ id, score, words }) => {
        const offer = byId.get(id);
        if (!offer) return [];
        return [{ line: line(offer, words), score: score * (offer.fits ? FITS + PER_FIT * offer.fit : 1) }];
      })
      .sort((one, other) => other.score - one.score)
      .map((one) => one.line);
  const exact = ranked(search(query));
  if (exact.length >= FEW) return { lines: exact, exact: exact.length };
  const listed = new Set(exact.map(({ phrase }) => phrase.id));
  const near: LibraryLine[] = [];
  for (const one of [...ranked(search(query, 'nearly')), ...ranked(search(query, 'some'))]) {
    if (near.length === MOST_NEAR) break;
    if (listed.has(one.phrase.id)) continue;
    listed.add(one.phrase.id);
    near.push(one);
  }
  return { lines: [...exact, ...near], exact: exact.length };
}
