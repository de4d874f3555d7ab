import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { InsertResult } from '../../utils/messaging.ts';
import { emptyPanel, panelStore, showRecord } from '../../utils/stores/panel.ts';
import { panelActs } from '../../utils/stores/panel-acts.ts';
import {
  advice,
  apology,
  CHAT,
  calmDown,
  DRAFT,
  ORIGIN,
  panel,
  recap,
  record,
  solution,
  specific,
} from '../components/fixtures.ts';

/** What the page was asked to insert, what the background was told, and what the clipboard holds. */
let page: { request: unknown; options: unknown }[] = [];
let told: { type: string; data: unknown }[] = [];
let copied: string[] = [];
let answer: InsertResult | Error = 'inserted';

const state = () => panelStore.getState();

const clipboard = (writeText: (text: string) => Promise<void>) =>
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: 10_000 });
  [page, told, copied, answer] = [[], [], [], 'inserted'];
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(
    async (_tab: number, envelope: unknown, options: unknown) => {
      page.push({ request: envelope, options });
      if (answer instanceof Error) throw answer;
      return { res: answer };
    },
  );
  // The messaging library hands the answer to a callback.
  Object.assign(fakeBrowser.runtime, {
    lastError: undefined, // the stand-in throws when it is read
    sendMessage: (envelope: { type: string; data: unknown }, done: (answer: unknown) => void) => {
      told.push(envelope);
      done({ res: undefined });
    },
  });
  clipboard(async (text) => void copied.push(text));
  panelStore.setState(panel(), true);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  panelStore.setState(emptyPanel, true);
});

const inserted = () => page.map(({ request }) => request);
const heard = () => told.map(({ type, data }) => ({ type, data }));

describe('insert', () => {
  it('goes to the document that can write, with chat and revision, and is told to the background', async () => {
    await panelActs.insertSuggestion(apology);
    expect(page).toEqual([
      {
        request: expect.objectContaining({
          type: 'insertText',
          data: {
            chat: CHAT,
            revision: 7,
            text: expect.stringContaining('PD-48213 is late, by 6 days now.'),
            forCustomer: true,
          },
        }),
        options: { documentId: 'd1' },
      },
    ]);
    expect(heard()).toEqual([{ type: 'used', data: { chat: CHAT, phrase: apology.id, slots: {} } }]);
    expect(copied).toEqual([]);
  });

  it('prefers the writing view of the tab in front', async () => {
    const views = [
      { tabId: 9, documentId: 'd9', read: false, write: true },
      { tabId: 1, documentId: 'd0', read: true, write: false },
      { tabId: 1, documentId: 'd2', read: false, write: true },
    ];
    panelStore.setState({ record: record({ views }) });
    await panelActs.insertSuggestion(apology);
    expect(page[0]?.options).toEqual({ documentId: 'd2' });
  });

  it('ignores presses for 400 ms after a swap', async () => {
    showRecord(record({ advice: advice({ suggestions: [recap] }) }), Date.now());
    vi.advanceTimersByTime(399);
    await panelActs.insertSuggestion(recap);
    expect(page).toEqual([]);
    vi.advanceTimersByTime(1);
    await panelActs.insertSuggestion(recap);
    expect(page).toHaveLength(1);
  });

  it('inserts once for a double press', async () => {
    await Promise.all([panelActs.insertSuggestion(apology), panelActs.insertSuggestion(apology)]);
    expect(page).toHaveLength(1);
  });

  it('refuses what no longer fits, and shows what does', async () => {
    panelStore.setState({ record: record({ advice: advice({ suggestions: [recap] }) }), held: true });
    await panelActs.insertSuggestion(apology);
    expect(page).toEqual([]);
    expect(state().notice).toEqual({ at: 'say', says: 'moved_on' });
    expect(state().shown).toEqual([recap]);
  });

  it('opens a suggestion with a blank, and inserts it once that is filled', async () => {
    await panelActs.insertSuggestion(solution);
    expect([page.length, state().openCard]).toEqual([0, solution.id]);
    panelActs.fillSlot('time', '15:30');
    await panelActs.insertSuggestion(solution);
    expect(inserted()).toEqual([
      expect.objectContaining({ data: expect.objectContaining({ text: expect.stringContaining('by 15:30, and I') }) }),
    ]);
    expect(heard()[0]?.data).toEqual({ chat: CHAT, phrase: solution.id, slots: { time: '15:30' } });
    expect(state().openCard).toBeUndefined();
  });

  it.each([
    ['no_composer', { at: apology.id, says: 'not_inserted' }],
    ['refused', { at: apology.id, says: 'not_inserted' }],
    ['stale', { at: 'say', says: 'moved_on' }],
    [new Error('the document is gone'), { at: apology.id, says: 'not_inserted' }],
  ] as const)('says so when the page answers %s, and copies nothing by itself', async (result, notice) => {
    answer = result;
    await panelActs.insertSuggestion(apology);
    expect(state().notice).toMatchObject(notice);
    expect([copied, told]).toEqual([[], []]);
  });

  it('says so when no document can write', async () => {
    panelStore.setState({ record: record({ views: [{ tabId: 1, documentId: 'd1', read: true, write: false }] }) });
    await panelActs.insertSuggestion(apology);
    expect([page.length, state().notice?.says]).toEqual([0, 'not_inserted']);
  });

  it('says nothing under another chat that came to the front meanwhile', async () => {
    answer = 'refused';
    const inserting = panelActs.insertSuggestion(apology);
    showRecord(record({ chat: 'another' }), Date.now());
    await inserting;
    expect(state().notice).toBeUndefined();
  });

  it('puts a fact at the caret', async () => {
    await panelActs.insertSpecific(specific('order', 'PD-48213'));
    expect(inserted()).toEqual([expect.objectContaining({ data: { chat: CHAT, revision: 7, text: 'PD-48213' } })]);
  });
});

describe('replace', () => {
  beforeEach(() => panelStore.setState({ record: record({ draft: DRAFT }) }));

  it('puts the rewrite over the words, for that very draft', async () => {
    await panelActs.replaceFinding(calmDown, 'Six days is too long.');
    expect(inserted()).toEqual([
      expect.objectContaining({
        data: {
          chat: CHAT,
          revision: 7,
          text: 'Six days is too long.',
          span: { start: 0, end: 16 },
          draft: DRAFT.text,
        },
      }),
    ]);
  });

  it('adds what was left out behind the draft, with a space', async () => {
    const end = DRAFT.text.length;
    await panelActs.replaceFinding({ ...calmDown, text: '', start: end, end }, 'I will write by noon.');
    expect(inserted()[0]).toMatchObject({ data: { text: ' I will write by noon.', span: { start: end, end } } });
  });

  it('replaces nothing in a draft that has changed', async () => {
    answer = 'stale';
    await panelActs.replaceFinding(calmDown, 'Six days is too long.');
    expect(state().notice).toEqual({ at: calmDown.id, says: 'draft_changed' });
  });
});

describe('copy', () => {
  it('writes the clipboard on a press, and says so for a while', async () => {
    await panelActs.copySuggestion(apology);
    expect(copied).toEqual([expect.stringMatching(/^I am sorry your order PD-48213/)]);
    expect(state().copied).toBe(apology.id);
    vi.advanceTimersByTime(2000);
    expect(state().copied).toBeUndefined();
  });

  it('never copies an open blank', async () => {
    await panelActs.copySuggestion(solution);
    expect([copied, state().openCard]).toEqual([[], solution.id]);
  });

  it('says so when the clipboard refuses', async () => {
    clipboard(() => Promise.reject(new Error('not allowed')));
    await panelActs.copySuggestion(apology);
    expect(state().notice).toMatchObject({ at: apology.id, says: 'not_copied' });
  });
});

describe('corrections and mutes', () => {
  it('tells the background', async () => {
    await panelActs.correct({ field: 'mood', mood: 'calm', turn: 6 });
    await panelActs.changeSpecific(specific('date', 'Tuesday'), ' Monday ');
    expect(heard().map(({ data }) => data)).toEqual([
      { chat: CHAT, correction: { field: 'mood', mood: 'calm', turn: 6 } },
      { chat: CHAT, correction: { field: 'specific', kind: 'date', from: 'Tuesday', to: 'Monday' } },
    ]);
  });

  it('does not correct a thing to itself or to nothing', async () => {
    await panelActs.changeSpecific(specific('date', 'Tuesday'), 'Tuesday');
    await panelActs.changeSpecific(specific('date', 'Tuesday'), '  ');
    expect(told).toEqual([]);
  });

  it('gives a removed fact back on Undo', async () => {
    await panelActs.removeSpecific(specific('date', 'Tuesday'));
    expect(state().undo?.what).toBe('specific');
    await panelActs.undo();
    expect(heard().map(({ data }) => data)).toEqual([
      { chat: CHAT, correction: { field: 'specific', kind: 'date', from: 'Tuesday', to: undefined } },
      { chat: CHAT, correction: { field: 'specific', kind: 'date', from: 'Tuesday', to: 'Tuesday' } },
    ]);
    expect(state().undo).toBeUndefined();
  });

  it('mutes, and takes it back within 5 s', async () => {
    await panelActs.mute(calmDown, 'here', 0);
    const request = { chat: CHAT, rule: calmDown.rule, scope: 'here', text: calmDown.text };
    expect(heard()).toEqual([{ type: 'mute', data: request }]);
    vi.advanceTimersByTime(4999);
    await panelActs.undo();
    expect(heard()[1]).toEqual({ type: 'unmute', data: request });
  });

  it('offers Undo for 5 s only', async () => {
    await panelActs.mute(calmDown, 'always', 0);
    vi.advanceTimersByTime(5000);
    expect(state().undo).toBeUndefined();
    await panelActs.undo();
    expect(told).toHaveLength(1);
  });

  it('says so when the background does not answer', async () => {
    Object.assign(fakeBrowser.runtime, { sendMessage: (_: unknown, done: () => void) => done() });
    await panelActs.pause(true);
    expect(state().notice).toEqual({ at: 'panel', says: 'not_done' });
  });
});

describe('sites', () => {
  it('asks for this origin alone, before anything is awaited', () => {
    const request = vi.fn(async () => true);
    Object.assign(fakeBrowser.permissions, { request });
    void panelActs.turnOn(ORIGIN);
    expect(request.mock.calls).toEqual([[{ origins: [`${ORIGIN}/*`] }]]);
  });

  it('takes the browser’s no for "Not now"', async () => {
    Object.assign(fakeBrowser.permissions, { request: async () => false });
    await panelActs.turnOn(ORIGIN);
    expect(state().declined).toEqual([ORIGIN]);
  });

  it('says so where the browser keeps a site on', async () => {
    Object.assign(fakeBrowser.permissions, { remove: () => Promise.reject(new Error('required')) });
    await panelActs.turnOff(ORIGIN);
    expect(state().notice?.says).toBe('not_done');
  });
});
