import type { Kind, Suggestion } from '../engine/types.ts';
import { type ChosenFor, type OfferedPhrase, partsFor } from '../library/offer.ts';
import type { ChatRecord } from '../storage/chat.ts';
import { saysTheSame } from './phrase-text.ts';

/** A phrase found in the library. */
export interface LibraryLine extends OfferedPhrase {
  /** Its own words that the search found, as `bareWord` gives them. */
  readonly words: readonly string[];
  /** "up to €10" */
  readonly limit: string | undefined;
}

/** The library as it stands open in the panel. */
export interface LibraryView {
  readonly query: string;
  /** Undefined: every kind. */
  readonly kind: Kind | undefined;
  /** Undefined until the phrases are there. */
  readonly lines: readonly LibraryLine[] | undefined;
  /** How many of the lines have all the words; those after them are near. */
  readonly exact: number;
  /** The chat as it was when the list was made: the list does not move while the agent chooses. */
  readonly chat: ChosenFor | undefined;
  readonly remembered: ChosenFor['remembered'];
  /** Which line Enter inserts. */
  readonly chosen: number;
  /** The phrase whose blanks are being filled, as it was chosen. */
  readonly card: Suggestion | undefined;
  /** When the list last changed without the agent, in milliseconds since 1970. */
  readonly listedAt: number;
}

export { bareWord } from '../library/bare-word.ts';
export type { ChosenFor } from '../library/offer.ts';

export const openedLibrary: LibraryView = {
  query: '',
  kind: undefined,
  lines: undefined,
  exact: 0,
  chat: undefined,
  remembered: { used: [], slots: {} },
  chosen: 0,
  card: undefined,
  listedAt: 0,
};

/** Nothing of the chat before: its list and its card go. */
export const withoutChat = ({ query, kind }: LibraryView, now: number): LibraryView => ({
  ...openedLibrary,
  query,
  kind,
  listedAt: now,
});

/** What phrases are chosen for; undefined where nothing of the chat is read. */
export const chosenFor = (
  record: ChatRecord | undefined,
  remembered: ChosenFor['remembered'],
): ChosenFor | undefined => {
  if (record?.advice.state !== 'ready') return undefined;
  const { facts, issue, mood } = record.advice;
  return { facts, issue, mood, remembered };
};

/** A line as it would be inserted. */
export const suggestionOf = (
  { phrase }: Pick<LibraryLine, 'phrase'>,
  chat: ChosenFor | undefined,
  title: string,
): Suggestion => ({ id: phrase.id, kind: phrase.kind, title, parts: partsFor(phrase, chat) ?? [], why: '' });

/** Whether the phrase would still say these words in the chat as it is now. */
export function stillSays(said: Suggestion, view: LibraryView, record: ChatRecord | undefined): boolean {
  const line = view.lines?.find(({ phrase }) => phrase.id === said.id);
  return line !== undefined && saysTheSame(said, suggestionOf(line, chosenFor(record, view.remembered), said.title));
}
