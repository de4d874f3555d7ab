import type { Phrase } from '../../utils/engine/types.ts';
import type { LibraryLine, LibraryView } from '../../utils/stores/library-view.ts';
import { chosenFor, openedLibrary } from '../../utils/stores/library-view.ts';
import { record } from './fixtures.ts';

const aPhrase = (id: string, text: string, more: Partial<Phrase> = {}): Phrase => ({
  id,
  kind: 'apology',
  text,
  moods: [],
  issues: [],
  formality: 'neutral',
  origin: 'built_in',
  ...more,
});

export const line = (id: string, text: string, more: Partial<Phrase> = {}, change: Partial<LibraryLine> = {}) => ({
  phrase: aPhrase(id, text, more),
  fits: false,
  used: false,
  fit: 0,
  words: ['refund', 'late', 'later'],
  limit: undefined,
  ...change,
});

/** Lines as a search for "refund late" would find them. */
export const LINES: readonly LibraryLine[] = [
  line(
    'apology-refund-late',
    'I am sorry the refund for order {order} is late. We told you a date and missed it.',
    { note: 'only once the date is checked' },
    { fits: true, fit: 5 },
  ),
  line(
    'recap-refund',
    'You sent {item} back after {days#day}, and the refund is still not there. Have I got that right?',
    { kind: 'recap' },
    { fits: true, fit: 4 },
  ),
  line('solution-refund-booked', 'Your refund of {amount} is booked. Your bank shows it by {date!}.', {
    kind: 'solution',
    origin: 'team',
  }),
  line(
    'remedy-refund-late',
    'Because the refund is late, I have added {remedy|something} to it today.',
    { kind: 'remedy', origin: 'team' },
    { limit: 'up to €10' },
  ),
  line(
    'hold-later',
    'This runs later than I said. Two more minutes for the refund check.',
    { kind: 'hold' },
    { used: true },
  ),
];

export const library = (change: Partial<LibraryView> = {}): LibraryView => ({
  ...openedLibrary,
  query: 'refund late',
  lines: LINES,
  exact: LINES.length,
  chat: chosenFor(record(), openedLibrary.remembered),
  ...change,
});
