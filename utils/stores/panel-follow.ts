import { browser } from 'wxt/browser';
import type { ChatKey } from '../messaging.ts';
import { isAllowedSite } from '../rollout/sites.ts';
import { chatRecord } from '../storage/chat.ts';
import { companyPolicy, onPolicyChanged } from '../storage/policy.ts';
import { libraryHosts } from '../storage/rollout.ts';
import { pausedSites } from '../storage/sites.ts';
import { openChats, type TabState, tabState } from '../storage/tabs.ts';
import { grantedSites, watchGrants } from './grants.ts';
import { panelStore, rest, showChats, showPage, showRecord, showTab, startReading } from './panel.ts';
import { originOf } from './panel-view.ts';

type Stop = () => void;

/**
 * Follow the active tab of the panel's own window: its state, and the record of the chat in front there.
 * Returns how to stop.
 */
export async function followWindow(): Promise<Stop> {
  const { id: windowId } = await browser.windows.getCurrent();
  let stopTab: Stop = () => {};
  let followed: number | undefined;

  const follow = (tabId: number) => {
    if (tabId === followed) return;
    followed = tabId;
    stopTab();
    showTab(undefined);
    showPage(undefined, Date.now());
    startReading();
    stopTab = followTab(tabId);
    void refresh();
  };
  /** Read the tab's address and Poise's permission for it again. */
  const refresh = async () => {
    const tabId = followed;
    if (tabId === undefined) return;
    const [tab, origins] = await Promise.all([
      browser.tabs.get(tabId).catch(() => undefined),
      grantedSites().catch(() => []),
    ]);
    if (tabId !== followed) return; // another tab came to the front meanwhile
    const origin = originOf(tab?.url);
    const here = `${origin}/*`;
    // A wider grant holds too, but a host granted for the library alone is no site.
    const granted =
      origin !== undefined &&
      !(await libraryHosts.getValue()).includes(here) &&
      (await browser.permissions.contains({ origins: [here] }));
    const paused = origin !== undefined && (await pausedSites.getValue()).includes(origin);
    const allowed = isAllowedSite(here, (await companyPolicy()).policy.enforced.sites);
    if (tabId === followed) showTab({ id: tabId, url: tab?.url, granted, paused, allowed, sites: origins.length });
  };
  const activated = (tab: { tabId: number; windowId: number }) => {
    if (windowId === undefined || tab.windowId === windowId) follow(tab.tabId);
  };
  const updated = (tabId: number) => {
    if (tabId === followed) void refresh();
  };
  const permitted = () => void refresh();

  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  const stopsPermitted = [watchGrants(permitted), pausedSites.watch(permitted), onPolicyChanged(permitted)];
  const stopChats = watched(openChats, showChats);

  // The toolbar button makes the address known without any tab event: its press is stored as the tab's state.
  const stopAsked = panelStore.subscribe((state, before) => {
    if (state.page?.state !== before.page?.state) void refresh();
  });

  const [active] = await browser.tabs.query({ active: true, ...(windowId !== undefined && { windowId }) });
  if (active?.id !== undefined && followed === undefined) follow(active.id);

  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
    stopAsked();
    for (const stop of stopsPermitted) stop();
    stopChats();
    stopTab();
  };
}

/** Follow one tab's state, and with it the record of its active chat. */
export function followTab(tabId: number): Stop {
  let chat: ChatKey | undefined;
  let stopChat: Stop = () => {};
  const stopPage = watched(tabState(tabId), (page: TabState | null) => {
    const next = page?.activeChat;
    if (next !== chat && next !== undefined) startReading();
    showPage(page ?? undefined, Date.now());
    if (next === chat && next !== undefined) return;
    chat = next;
    stopChat();
    stopChat = next === undefined ? nothingShown() : followChat(next);
  });
  return () => {
    stopPage();
    stopChat();
  };
}

function nothingShown(): Stop {
  showRecord(undefined, Date.now());
  return () => {};
}

/** Follow one chat's record; what waits for the customer to finish comes when they have. */
export function followChat(chat: ChatKey): Stop {
  let waking: ReturnType<typeof setTimeout> | undefined;
  const stop = watched(chatRecord(chat), (record) => {
    showRecord(record ?? undefined, Date.now());
    clearTimeout(waking);
    const left = panelStore.getState().restsAt - Date.now();
    if (left > 0) waking = setTimeout(() => rest(Date.now()), left);
  });
  return () => {
    clearTimeout(waking);
    stop();
  };
}

interface Item<T> {
  getValue(): Promise<T>;
  watch(callback: (value: T) => void): Stop;
}

/** Show an item's value now and on every change; a change that comes before the first read wins over it. */
function watched<T>(item: Item<T>, show: (value: T) => void): Stop {
  let told = false;
  const stop = item.watch((value) => {
    told = true;
    show(value);
  });
  const stopped = () => {
    told = true;
    stop();
  };
  void item.getValue().then((value) => {
    if (!told) show(value);
  });
  return stopped;
}
