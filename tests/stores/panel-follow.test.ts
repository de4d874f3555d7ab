import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { chatRecord } from '../../utils/storage/chat.ts';
import { openChats, type TabState, tabState } from '../../utils/storage/tabs.ts';
import { emptyPanel, panelStore } from '../../utils/stores/panel.ts';
import { followTab, followWindow } from '../../utils/stores/panel-follow.ts';
import { viewOf } from '../../utils/stores/panel-view.ts';
import { advice, CHAT, ORIGIN, otherChat, record } from '../components/fixtures.ts';

const state = () => panelStore.getState();
const name = () => state().record?.advice.customerName;
const page = (change: Partial<TabState> = {}): TabState => ({
  tabId: 1,
  documentId: 'd1',
  origin: ORIGIN,
  state: 'reading',
  activeChat: CHAT,
  ...change,
});
const OTHER = `${CHAT}-other`;
const named = (chat: string, customerName: string) => record({ chat, advice: advice({ customerName }) });

let stop = () => {};

beforeEach(() => {
  fakeBrowser.reset();
  panelStore.setState(emptyPanel, true);
  Object.assign(fakeBrowser.permissions, {
    contains: async () => true,
    getAll: async () => ({ origins: [`${ORIGIN}/*`] }),
    onAdded: { addListener: () => {}, removeListener: () => {} },
    onRemoved: { addListener: () => {}, removeListener: () => {} },
  });
});

afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

describe('one tab', () => {
  it('shows its active chat, and what changes in it', async () => {
    await tabState(1).setValue(page());
    await chatRecord(CHAT).setValue(named(CHAT, 'Ilse'));
    stop = followTab(1);
    await vi.waitFor(() => expect(name()).toBe('Ilse'));
    await chatRecord(CHAT).setValue(named(CHAT, 'Ilse Varga'));
    await vi.waitFor(() => expect(name()).toBe('Ilse Varga'));
  });

  it('goes over to another chat of the tab, and hears no more of the first', async () => {
    await tabState(1).setValue(page());
    await chatRecord(CHAT).setValue(named(CHAT, 'Ilse'));
    await chatRecord(OTHER).setValue(named(OTHER, 'Rune'));
    stop = followTab(1);
    await vi.waitFor(() => expect(name()).toBe('Ilse'));
    await tabState(1).setValue(page({ activeChat: OTHER }));
    await vi.waitFor(() => expect(name()).toBe('Rune'));
    await chatRecord(CHAT).setValue(named(CHAT, 'Ilse again'));
    await new Promise((done) => setTimeout(done, 0));
    expect(name()).toBe('Rune');
  });

  it('shows no chat when the conversation is closed', async () => {
    await tabState(1).setValue(page());
    await chatRecord(CHAT).setValue(named(CHAT, 'Ilse'));
    stop = followTab(1);
    await vi.waitFor(() => expect(name()).toBe('Ilse'));
    await tabState(1).setValue({ tabId: 1, documentId: 'd1', origin: ORIGIN, state: 'no_chat' });
    await vi.waitFor(() => expect(state().page?.state).toBe('no_chat'));
    expect(name()).toBeUndefined();
  });

  it('is read even where nothing is known of it', async () => {
    stop = followTab(77);
    await vi.waitFor(() => expect(state().read).toBe(true));
    expect([state().page, state().record]).toEqual([undefined, undefined]);
  });
});

describe('the window', () => {
  const twoTabs = async () => {
    const window = await fakeBrowser.windows.create();
    const windowId = window?.id ?? -1;
    const first = await fakeBrowser.tabs.create({ windowId, url: `${ORIGIN}/one`, active: true });
    const second = await fakeBrowser.tabs.create({ windowId, url: `${ORIGIN}/two`, active: false });
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([first]); // the fake keeps no active tab
    if (window) vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue(window);
    return { windowId, first: first.id ?? -1, second: second.id ?? -1 };
  };

  it('follows the active tab of its own window, and lists the open chats', async () => {
    const { windowId, first, second } = await twoTabs();
    await tabState(first).setValue(page({ tabId: first }));
    await tabState(second).setValue(page({ tabId: second, activeChat: OTHER }));
    await chatRecord(CHAT).setValue(named(CHAT, 'Ilse'));
    await chatRecord(OTHER).setValue(named(OTHER, 'Rune'));
    await openChats.setValue([otherChat()]);
    stop = await followWindow();
    await vi.waitFor(() => expect(viewOf(state()).type).toBe('chat'));
    expect([name(), state().tab?.granted, state().tab?.sites]).toEqual(['Ilse', true, 1]);
    expect(state().chats).toHaveLength(1);

    await fakeBrowser.tabs.onActivated.trigger({ tabId: second, windowId: windowId + 1 });
    expect(state().tab?.id).toBe(first);
    await fakeBrowser.tabs.onActivated.trigger({ tabId: second, windowId });
    expect(viewOf(state()).type).toBe('loading');
    await vi.waitFor(() => expect(viewOf(state()).type).toBe('chat'));
    expect(name()).toBe('Rune');
  });
});
