import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeMemory, chatChanged } from '../../entrypoints/background/chats.ts';
import { chatShown, dropDocumentsGone, forgetTab, pageAsked, whileRoom } from '../../entrypoints/background/tabs.ts';
import { chatKey } from '../../utils/messaging.ts';
import { chatRecord, memoryOf } from '../../utils/storage/chat.ts';
import { tabState } from '../../utils/storage/tabs.ts';

const tab = { id: 7, url: 'http://localhost:4000/' } as never;
const sender = { tab, documentId: 'doc-1', origin: 'http://localhost:4000' } as never;
const shown = { chat: undefined, state: 'no_chat', adapter: undefined } as const;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.scripting, 'insertCSS').mockResolvedValue(undefined as never);
});

/** The next read of storage takes a while, so whoever asked for it acts on what was there before. */
function slowNextRead(): void {
  const { session } = browser.storage;
  const read = session.get.bind(session) as (keys: unknown) => Promise<never>;
  vi.spyOn(session, 'get').mockImplementationOnce((async (keys: unknown) => {
    const value = await read(keys);
    await new Promise((resolve) => setTimeout(resolve, 20));
    return value;
  }) as never);
}

describe('the toolbar button pressed while the page reports', () => {
  it.each([
    ['button first', () => [pageAsked(tab), chatShown(shown, sender)]],
    ['page first', () => [chatShown(shown, sender), pageAsked(tab)]],
  ])('keeps what the page says (%s)', async (_order, both) => {
    slowNextRead();
    await Promise.all<unknown>(both());
    expect(await tabState(7).getValue()).toMatchObject({ state: 'no_chat', documentId: 'doc-1' });
  });

  it('offers to turn Poise on where no page has reported', async () => {
    await pageAsked(tab);
    expect(await tabState(7).getValue()).toMatchObject({ state: 'asked', origin: 'http://localhost:4000' });
  });
});

describe('a page that is loaded anew', () => {
  const chat = chatKey('practice-desk', 'http://localhost:4000', 'c1');
  const reading = {
    chat,
    state: 'reading',
    adapter: { id: 'practice-desk', name: 'Practice desk', sureness: 1, proof: 'running' },
  } as const;
  const read = () =>
    chatChanged(
      {
        chat,
        revision: 1,
        base: 0,
        upserts: [{ index: 0, message: { id: 'm0', author: 'customer', text: 'My lamp is late.' } }],
        removed: [],
        adapter: reading.adapter,
        canWrite: true,
      },
      { ...(sender as object), id: fakeBrowser.runtime.id } as never,
    );
  const shownBy = (documentId: string, origin = 'http://localhost:4000') =>
    chatShown(reading, { tab, documentId, origin } as never);
  const views = async () => (await chatRecord(chat).getValue())?.views.map(({ documentId }) => documentId);

  it('is told from its start, and keeps what the agent decided', async () => {
    expect(await shownBy('doc-1')).toBe('needChat');
    await read();
    expect(await shownBy('doc-1')).toBeUndefined();
    await changeMemory(chat, (memory) => ({ ...memory, mutes: [{ rule: 'calm-down' }] }));
    await shownBy('doc-2');
    expect(await views()).toEqual(['doc-2']);
    expect((await memoryOf(chat).getValue()).mutes).toEqual([{ rule: 'calm-down' }]);
  });

  it.each([
    ['still on the site', 'http://localhost:4000/inbox', ['doc-1'], 'asked'],
    ['gone to another', 'http://localhost:5000/', undefined, undefined],
    ['gone where Poise sees nothing', undefined, undefined, undefined],
  ])('%s: what is left of its chats', async (_where, url, left, state) => {
    await shownBy('doc-1');
    await read();
    vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('No such document'));
    vi.spyOn(browser.tabs, 'get').mockResolvedValue({ id: 7, url } as never);
    await dropDocumentsGone(7);
    expect(await views()).toEqual(left);
    expect((await tabState(7).getValue())?.state).toBe(state);
  });

  it('leaves nothing when its tab is closed', async () => {
    await shownBy('doc-1');
    await read();
    await changeMemory(chat, (memory) => ({ ...memory, paused: true }));
    await forgetTab(7);
    expect(await fakeBrowser.storage.session.get()).toEqual({ openChats: [] });
  });
});

describe('no room left', () => {
  it('is said in the tab’s state, until there is room again', async () => {
    await chatShown(shown, sender);
    const full = () => Promise.reject(new Error('Session storage quota bytes exceeded. Values were not stored.'));
    await expect(whileRoom(7, full)).rejects.toThrow('quota');
    expect((await tabState(7).getValue())?.full).toBe(true);
    await chatShown(shown, sender);
    expect((await tabState(7).getValue())?.full).toBe(true);
    await whileRoom(7, () => Promise.resolve());
    await vi.waitFor(async () => expect((await tabState(7).getValue())?.full).toBeUndefined());
  });
});
