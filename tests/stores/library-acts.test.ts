import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Phrase } from '../../utils/engine/types.ts';
import { emptyLayer } from '../../utils/library/file.ts';
import type { InsertResult } from '../../utils/messaging.ts';
import { memoryOf, noMemory } from '../../utils/storage/chat.ts';
import { saveLayer } from '../../utils/storage/layers.ts';
import { libraryActs } from '../../utils/stores/library-acts.ts';
import { type LibraryLine, suggestionOf } from '../../utils/stores/library-view.ts';
import { emptyPanel, panelStore, showRecord } from '../../utils/stores/panel.ts';
import { advice, CHAT, panel, record } from '../components/fixtures.ts';

let asked: unknown[] = [];
let told: { type: string; data: unknown }[] = [];
let copied: string[] = [];
let answer: InsertResult = 'inserted';

const AT_REST = 500;
const view = () => panelStore.getState().library;
const ids = () => view()?.lines?.map(({ phrase }) => phrase.id) ?? [];
const notice = () => panelStore.getState().notice;

beforeEach(async () => {
  // Not reset: the library is watched once, for as long as the panel lives.
  await Promise.all([fakeBrowser.storage.local.clear(), fakeBrowser.storage.session.clear()]);
  vi.useFakeTimers({ now: 10_000, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  [asked, told, copied, answer] = [[], [], [], 'inserted'];
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (_tab: number, envelope: unknown) => {
    asked.push(envelope);
    return { res: answer };
  });
  Object.assign(fakeBrowser.runtime, {
    lastError: undefined, // the stand-in throws when it is read
    sendMessage: (envelope: { type: string; data: unknown }, done: (answer: unknown) => void) => {
      told.push(envelope);
      done({ res: undefined });
    },
  });
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (text: string) => void copied.push(text) },
  });
  panelStore.setState(panel(), true);
});

afterEach(() => {
  libraryActs.closeLibrary();
  vi.restoreAllMocks();
  vi.useRealTimers();
  panelStore.setState(emptyPanel, true);
});

/** A line as the panel would hand it back. */
const shown = (wanted: (line: LibraryLine) => boolean) => {
  const line = view()?.lines?.find(wanted);
  if (!line) throw new Error('No such line');
  return suggestionOf(line, view()?.chat, 'Phrase');
};
const withId = (id: string) => shown(({ phrase }) => phrase.id === id);

const team = (phrases: readonly Partial<Pick<Phrase, 'id' | 'text'>>[]) => {
  const entries = phrases.map((phrase) => ({
    id: 'hold-own',
    kind: 'hold' as const,
    text: 'One moment, order {order}.',
    moods: [],
    issues: [],
    formality: 'neutral' as const,
    ...phrase,
  }));
  return saveLayer('team', { ...emptyLayer, phrases: entries }, { before: emptyLayer, savedBy: 'desk' });
};

describe('open', () => {
  it('lists every phrase, what fits the chat first', async () => {
    await libraryActs.openLibrary();
    expect(ids().length).toBeGreaterThan(400);
    expect(view()?.lines?.[0]?.fits).toBe(true);
    expect(view()?.exact).toBe(ids().length);
  });

  it('works without a chat, where nothing is filled and nothing fits', async () => {
    panelStore.setState({ ...panel(), record: undefined, shown: [] }, true);
    await libraryActs.openLibrary();
    expect(view()?.lines?.some(({ fits }) => fits)).toBe(false);
    expect(view()?.chat).toBeUndefined();
  });

  it.each(['language', 'paused'] as const)('fills nothing while %s: nothing is read there', async (state) => {
    panelStore.setState(panel(record({ advice: advice({ state }) })), true);
    await libraryActs.openLibrary();
    expect(view()?.chat).toBeUndefined();
    expect(ids().length).toBeGreaterThan(400);
  });

  it('knows what was used in this chat, and what was filled in', async () => {
    await memoryOf(CHAT).setValue({ ...noMemory, used: ['hold-own'], slots: { time: '4 pm' } });
    await team([{ text: 'One moment, until {time!}.' }]);
    await libraryActs.openLibrary();
    expect(view()?.lines?.find(({ phrase }) => phrase.id === 'hold-own')).toMatchObject({ used: true, fits: false });
    expect(withId('hold-own').parts).toContainEqual({ type: 'blank', slot: 'time', hint: 'time', value: '4 pm' });
  });
});

describe('search', () => {
  beforeEach(() => libraryActs.openLibrary());

  it('finds as one types, and goes back to everything', () => {
    const all = ids();
    libraryActs.searchLibrary('manag');
    expect(ids().length).toBeGreaterThan(5);
    expect(ids().length).toBeLessThan(all.length / 2);
    libraryActs.searchLibrary('');
    expect(ids()).toEqual(all);
  });

  it('puts what fits the chat before what matches as well', () => {
    libraryActs.searchLibrary('order late');
    expect(view()?.lines?.[0]?.fits).toBe(true);
  });

  it('keeps to one kind', () => {
    libraryActs.pickKind('hold');
    libraryActs.searchLibrary('moment');
    expect(new Set(view()?.lines?.map(({ phrase }) => phrase.kind))).toEqual(new Set(['hold']));
    libraryActs.pickKind(undefined);
    expect(new Set(view()?.lines?.map(({ phrase }) => phrase.kind)).size).toBeGreaterThan(1);
  });

  it('lists what is near where few have all the words', () => {
    libraryActs.searchLibrary('refnud');
    expect(view()?.exact).toBe(0);
    expect(view()?.lines?.[0]?.words).toContain('refund');
    libraryActs.searchLibrary('the parcel has not come and they want their money');
    expect(ids().length).toBeGreaterThan(0);
    expect(ids().length).toBeLessThanOrEqual(24);
  });

  it('finds nothing where there is nothing', () => {
    libraryActs.searchLibrary('qqqqqq');
    expect(ids()).toEqual([]);
    libraryActs.choosePhrase(3);
    expect(view()?.chosen).toBe(0);
  });

  it('starts at the first line again, and stays inside the list', () => {
    libraryActs.choosePhrase(5);
    libraryActs.searchLibrary('refund');
    expect(view()?.chosen).toBe(0);
    libraryActs.choosePhrase(-1);
    expect(view()?.chosen).toBe(0);
    libraryActs.choosePhrase(9999);
    expect(view()?.chosen).toBe(ids().length - 1);
  });
});

describe('insert', () => {
  beforeEach(async () => {
    await team([{}, { id: 'hold-blank', text: 'One moment, until {time!}.' }]);
    await libraryActs.openLibrary();
    vi.setSystemTime(20_000);
  });

  it('goes to the composer, is told to the background, and closes', async () => {
    await libraryActs.insertPhrase(withId('hold-own'));
    expect(asked).toEqual([
      expect.objectContaining({
        type: 'insertText',
        data: { chat: CHAT, revision: 7, text: 'One moment, order PD-48213.', forCustomer: true },
      }),
    ]);
    expect(told).toMatchObject([{ type: 'used', data: { chat: CHAT, phrase: 'hold-own', slots: {} } }]);
    expect(view()).toBeUndefined();
  });

  it('opens the card while a blank is empty, and remembers what was filled in', async () => {
    const phrase = withId('hold-blank');
    await libraryActs.insertPhrase(phrase);
    expect([asked, view()?.card?.id]).toEqual([[], 'hold-blank']);
    panelStore.setState({ slots: { time: '4 pm' } });
    await libraryActs.insertPhrase(phrase);
    expect(asked).toMatchObject([{ data: { text: 'One moment, until 4 pm.' } }]);
    expect(told).toMatchObject([{ data: { slots: { time: '4 pm' } } }]);
  });

  it('says so where it failed, and stays open', async () => {
    answer = 'no_composer';
    await libraryActs.insertPhrase(withId('hold-own'));
    expect(notice()).toEqual({ at: 'hold-own', says: 'not_inserted', text: 'One moment, order PD-48213.' });
    expect(view()?.lines).toBeDefined();
    expect(told).toEqual([]);
  });

  it('refuses where the chat would now say other words, and lists them', async () => {
    const said = withId('hold-own');
    const facts = { ...advice().facts, slots: { order: { text: 'PD-99999', fixed: true } } };
    showRecord(record({ revision: 8, advice: advice({ facts }) }), 20_000);
    await libraryActs.insertPhrase(said);
    expect([asked, notice()]).toEqual([[], { at: 'library', says: 'moved_on' }]);
    vi.setSystemTime(20_000 + AT_REST);
    await libraryActs.insertPhrase(withId('hold-own'));
    expect(asked).toMatchObject([{ data: { text: 'One moment, order PD-99999.' } }]);
  });

  it('copies what is filled, and opens the card for what is not', async () => {
    await libraryActs.copyPhrase(withId('hold-own'));
    await libraryActs.copyPhrase(withId('hold-blank'));
    expect(copied).toEqual(['One moment, order PD-48213.']);
    expect([view()?.card?.id, asked]).toEqual(['hold-blank', []]);
    libraryActs.closePhrase();
    expect(view()?.card).toBeUndefined();
  });
});

describe('while it is open', () => {
  const other = record({
    chat: 'practice-desk|https://quayside.example|c2',
    revision: 1,
    advice: advice({ facts: { slots: {}, conditions: [], formality: 'neutral' } }),
  });

  it('shows nothing of a chat that is no longer in front', async () => {
    await team([{}]);
    await libraryActs.openLibrary();
    libraryActs.searchLibrary('moment order');
    const before = withId('hold-own');
    showRecord(other, 30_000);
    expect([view()?.lines, view()?.chat]).toEqual([undefined, undefined]);
    await vi.waitFor(() => expect(view()?.lines).toBeDefined());
    expect(view()?.query).toBe('moment order');
    vi.setSystemTime(40_000);
    await libraryActs.insertPhrase(before);
    expect(asked).toEqual([]);
    expect(JSON.stringify(withId('hold-own').parts)).not.toContain('PD-48213');
  });

  it('ignores a press that was meant for the list before', async () => {
    await team([{ text: 'One moment.' }]);
    await libraryActs.openLibrary();
    vi.setSystemTime(30_000);
    showRecord(other, 30_000);
    await vi.waitFor(() => expect(view()?.lines).toBeDefined());
    await libraryActs.insertPhrase(withId('hold-own'));
    expect(asked).toEqual([]);
  });

  it('follows the team’s library, and keeps the line that is chosen', async () => {
    await team([{}]);
    await libraryActs.openLibrary();
    libraryActs.choosePhrase(7);
    const chosen = ids()[7];
    await team([{}, { id: 'hold-second', text: 'Another moment, order {order}.' }]);
    await vi.waitFor(() => expect(ids()).toContain('hold-second'));
    expect(ids()[view()?.chosen ?? -1]).toBe(chosen);
  });

  it('closes, and is not brought back by what happens after', async () => {
    await libraryActs.openLibrary();
    libraryActs.closeLibrary();
    showRecord(other, 30_000);
    await team([{}]);
    libraryActs.searchLibrary('late');
    expect(view()).toBeUndefined();
  });
});
