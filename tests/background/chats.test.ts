import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeMemory, chatChanged, draftChanged } from '../../entrypoints/background/chats.ts';
import { correct, rememberUse } from '../../entrypoints/background/memory.ts';
import type { Author } from '../../utils/engine/index.ts';
import { type ChatDelta, chatKey } from '../../utils/messaging.ts';
import { chatRecord, foldRecord, memoryOf } from '../../utils/storage/chat.ts';
import { openChats } from '../../utils/storage/tabs.ts';

const chat = chatKey('practice-desk', 'http://localhost:4000', 'c1');
const sender = { id: 'test-extension-id', tab: { id: 7 }, documentId: 'doc-1' } as const;
const report = (delta: ChatDelta) => chatChanged(delta, { ...sender, id: fakeBrowser.runtime.id } as never);

const said =
  (author: Author, ...texts: string[]) =>
  (from: number) =>
    texts.map((text, i) => ({ index: from + i, message: { id: `m${from + i}`, author, text } }));

const delta = (over: Partial<ChatDelta>): ChatDelta => ({
  chat,
  revision: 1,
  base: 0,
  upserts: [],
  removed: [],
  adapter: { id: 'practice-desk', name: 'Practice desk', sureness: 1, proof: 'running' },
  canWrite: true,
  ...over,
});

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('chatChanged', () => {
  it('folds the whole chat, then what is new', async () => {
    expect(
      (await report(delta({ upserts: said('customer', 'Where is my lamp? It is two weeks late.')(0) }))).answer,
    ).toBe('ok');
    const further = said('customer', 'This is ridiculous, I am furious.')(1);
    expect((await report(delta({ revision: 2, base: 1, upserts: further }))).answer).toBe('ok');
    const record = await chatRecord(chat).getValue();
    expect(record?.advice.customerTurns).toBe(2);
    expect((await foldRecord(chat).getValue())?.revision).toBe(2);
  });

  it('says what the page shows in the same answer', async () => {
    const { page } = await report(delta({ upserts: said('customer', 'I am furious, this is unacceptable!')(0) }));
    expect(page).toMatchObject({ chat, state: 'ready', mood: 'angry' });
  });

  it.each([
    ['the worker lost the chat', { base: 4, revision: 5, upserts: said('customer', 'hello')(4) }],
    ['a message was edited', { base: 1, revision: 2, upserts: said('customer', 'edited')(0) }],
    [
      'older history was scrolled in',
      { base: 1, revision: 2, upserts: [...said('customer', 'older')(0), ...said('customer', 'first')(1)] },
    ],
    ['a message was taken back', { base: 1, revision: 2, removed: ['m0'] }],
  ])('asks for the whole chat when %s', async (_, over) => {
    await report(delta({ upserts: said('customer', 'first')(0) }));
    expect((await report(delta(over))).answer).toBe('needChat');
  });

  it('keeps two chats apart', async () => {
    const other = chatKey('practice-desk', 'http://localhost:4000', 'c2');
    await Promise.all([
      report(delta({ upserts: said('customer', 'You charged me twice! I am furious.')(0) })),
      report(delta({ chat: other, upserts: said('customer', 'Thank you so much, that solved it.')(0) })),
    ]);
    expect((await chatRecord(chat).getValue())?.advice.mood.mood).toBe('angry');
    expect((await chatRecord(other).getValue())?.advice.mood.mood).toBe('satisfied');
    expect(await openChats.getValue()).toHaveLength(2);
  });

  it.each([
    ['no key', { chat: 3 }],
    ['an author we do not know', { upserts: [{ index: 0, message: { id: 'a', author: 'boss', text: 'x' } }] }],
    ['a text that is none', { upserts: [{ index: 0, message: { id: 'a', author: 'customer', text: { html: 1 } } }] }],
    ['a negative place', { upserts: [{ index: -1, message: { id: 'a', author: 'customer', text: 'x' } }] }],
  ])('refuses %s', (_, over) => {
    expect(() => report(delta(over as never))).toThrow();
  });

  it('never stores the transcript', async () => {
    const words = 'zanzibar-marker-in-an-old-message';
    await report(
      delta({ upserts: [...said('customer', words)(0), ...said('agent', 'Hello')(1), ...said('customer', 'ok')(2)] }),
    );
    expect(JSON.stringify(await foldRecord(chat).getValue())).not.toContain(words);
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('Hello');
  });

  it('stays under 64 kB a chat after 2,000 messages', async () => {
    const long = Array.from({ length: 2000 }, (_, i) => ({
      index: i,
      message: {
        id: `m${i}`,
        author: i % 2 === 0 ? ('customer' as const) : ('agent' as const),
        text: `Message ${i}: my order AB-${10000 + i} is late again since Monday, when will it arrive? I am upset.`,
      },
    }));
    await report(delta({ upserts: long }));
    const bytes = [await foldRecord(chat).getValue(), await chatRecord(chat).getValue()]
      .map((stored) => JSON.stringify(stored).length)
      .reduce((sum, length) => sum + length);
    expect(bytes).toBeLessThan(65_536);
  });

  it('drops the oldest chat when the session is full, and goes on', async () => {
    const old = chatKey('practice-desk', 'http://localhost:4000', 'old');
    await report(delta({ chat: old, upserts: said('customer', 'hello')(0) }));
    const set = fakeBrowser.storage.session.set.bind(fakeBrowser.storage.session);
    let full = true;
    vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation(async (items) => {
      if (full && Object.keys(items).some((key) => key.startsWith('fold:'))) {
        full = false;
        throw new Error('Session storage quota bytes exceeded. Values were not stored.');
      }
      return set(items);
    });
    expect((await report(delta({ upserts: said('customer', 'late again')(0) }))).answer).toBe('ok');
    expect(await chatRecord(old).getValue()).toBeNull();
    expect(await chatRecord(chat).getValue()).not.toBeNull();
  });
});

describe('draftChanged', () => {
  const draft = (text: string) => ({ chat, revision: 1, text, mode: 'reply' as const, settled: false });

  it('answers with the findings', async () => {
    await report(delta({ upserts: said('customer', 'My lamp is late and I am angry!')(0) }));
    const page = await draftChanged(draft('Please calm down.'));
    expect(page?.draft).toBe('Please calm down.');
    expect(page?.findings.map(({ category }) => category)).toContain('dismissive');
  });

  it('answers nothing for a chat it does not know', async () => {
    expect(await draftChanged(draft('hello'))).toBeUndefined();
  });
});

describe('what the agent decides', () => {
  it('keeps a correction over a refold of the whole chat', async () => {
    const upserts = said('customer', 'My lamp is late, order AB-1234.')(0);
    await report(delta({ upserts }));
    await changeMemory(chat, correct({ field: 'issue', issue: 'damaged' }));
    await report(delta({ revision: 9, base: 0, upserts }));
    expect((await chatRecord(chat).getValue())?.advice.issue).toMatchObject({ issue: 'damaged', corrected: true });
  });

  it('reads nothing while paused, and goes on after', async () => {
    const upserts = said('customer', 'My lamp is late.')(0);
    await report(delta({ upserts }));
    await changeMemory(chat, (memory) => ({ ...memory, paused: true }));
    await report(delta({ revision: 2, base: 1, upserts: said('customer', 'I am furious!')(1) }));
    const paused = await chatRecord(chat).getValue();
    expect(paused?.advice.state).toBe('paused');
    expect(paused?.advice.customerTurns).toBe(1);
    await changeMemory(chat, (memory) => ({ ...memory, paused: false }));
    expect(
      (await report(delta({ revision: 2, base: 0, upserts: [...upserts, ...said('customer', 'I am furious!')(1)] })))
        .answer,
    ).toBe('ok');
    expect((await chatRecord(chat).getValue())?.advice.customerTurns).toBe(2);
  });

  it('reads the chat again once the agent says that it is English', async () => {
    const asked = vi.spyOn(fakeBrowser.tabs, 'sendMessage');
    // Names and slang: read as another language, so nothing was scored.
    const upserts = said('customer', 'il pacco non arriva mai e il servizio è pessimo, terrible and ridiculous')(0);
    await report(delta({ upserts }));
    expect((await chatRecord(chat).getValue())?.advice).toMatchObject({ state: 'language', mood: { points: [] } });

    await changeMemory(chat, correct({ field: 'language', language: 'en' }));
    expect(asked).toHaveBeenCalledWith(7, expect.objectContaining({ type: 'wholeChatAsked' }), { documentId: 'doc-1' });
    const further = said('customer', 'hello')(1);
    expect((await report(delta({ revision: 2, base: 1, upserts: further }))).answer).toBe('needChat');

    await report(delta({ revision: 2, upserts: [...upserts, ...further] }));
    const read = (await chatRecord(chat).getValue())?.advice;
    expect(read?.state).toBe('ready');
    expect(read?.mood.points).toHaveLength(2);
    expect(read?.mood.points[0]?.valence).toBeLessThan(-0.3);
    const more = said('customer', 'non arriva, still nothing')(2);
    expect((await report(delta({ revision: 3, base: 2, upserts: more }))).answer).toBe('ok');
  });

  it('remembers what was used and filled in', async () => {
    await changeMemory(chat, rememberUse({ phrase: 'apology-late', slots: { time: '15:00' } }));
    expect(await memoryOf(chat).getValue()).toMatchObject({ used: ['apology-late'], slots: { time: '15:00' } });
  });
});
