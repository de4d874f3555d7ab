import { suggestionOf } from '../../utils/stores/library-view.ts';
import type { PanelState } from '../../utils/stores/panel.ts';
import { panel, record, STATES } from './fixtures.ts';
import { LINES, library, line } from './library-fixtures.ts';

const [, , booked] = LINES;
const many = Array.from({ length: 466 }, (_, at) =>
  line(`apology-${at}`, `Phrase ${at} about the refund of order {order}.`),
);

/** The library over a chat, and over none. */
export const LIBRARY_STATES: Readonly<Record<string, PanelState>> = {
  library: panel(record(), { library: library() }),
  library_all: panel(record(), { library: library({ query: '', lines: many, exact: many.length }) }),
  library_near: panel(record(), { library: library({ exact: 1, kind: 'apology', chosen: 1 }) }),
  library_nothing: panel(record(), { library: library({ query: 'zebra', kind: 'hold', lines: [], exact: 0 }) }),
  library_failed_insert: panel(record(), {
    library: library(),
    notice: { at: 'apology-refund-late', says: 'not_inserted', text: 'I am sorry' },
  }),
  ...(booked && {
    library_card: panel(record(), {
      library: library({ card: suggestionOf(booked, library().chat, 'Solution') }),
      slots: { date: 'Friday' },
    }),
  }),
  library_no_chat: {
    ...panel(),
    ...STATES.no_chat,
    library: library({ lines: LINES.map((one) => ({ ...one, fits: false, used: false })), chat: undefined }),
  },
  library_loading: panel(record(), { library: library({ query: '', lines: undefined, exact: 0 }) }),
};
