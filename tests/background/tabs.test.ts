import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { chatShown, pageAsked } from '../../entrypoints/background/tabs.ts';
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
