import { type Browser, browser } from 'wxt/browser';
import { GROUPS } from '../../utils/adapters/known.ts';
import type {} from '../../utils/adapters/taught/taught.ts';
import type { OwnName, TaughtTool } from '../../utils/engine/taught.ts';
import { askDocument, type DocumentAddress } from '../../utils/messaging.ts';
import { servedSites } from '../../utils/rollout/sites.ts';
import { companyPolicy } from '../../utils/storage/policy.ts';
import { libraryHosts } from '../../utils/storage/rollout.ts';
import { isUnder, pausedSites } from '../../utils/storage/sites.ts';
import { tabState } from '../../utils/storage/tabs.ts';
import { ownNameOn, type TaughtFrom, taughtFor } from '../../utils/storage/taught.ts';
import { forgetTab } from './tabs.ts';

const SCRIPT = '/content-scripts/chat.js';
const ADAPTERS = '/adapters.js';
/** Instead of them, on sites a tool was taught for. */
const TAUGHT = '/taught.js';
const HANDS = '/hands.js';
const HIGHLIGHTS = '/highlights.css';

/** The sites Poise is on for: exactly the origins the browser has granted, less what is the library's alone or not allowed. */
export async function grantedOrigins(): Promise<readonly string[]> {
  const [{ origins = [] }, libraryOnly, { policy }] = await Promise.all([
    browser.permissions.getAll(),
    libraryHosts.getValue(),
    companyPolicy(),
  ]);
  return servedSites(origins, libraryOnly, policy.enforced.sites);
}

/** The company has named other sites: those no more allowed are left, those allowed again are served. */
export async function serveAllowedSites(): Promise<void> {
  const [before] = await browser.scripting.getRegisteredContentScripts({ ids: ['chat'] });
  const now = await grantedOrigins();
  const gone = before?.matches?.filter((origin) => !now.includes(origin)) ?? [];
  if (gone.length > 0) await turnOffTabsOf(gone);
  const come = now.filter((origin) => !before?.matches?.includes(origin));
  if (come.length > 0) await serveGrantedSites(come);
}

/** A host was granted for the library alone, or is a site as well from now on. */
export async function serveLibraryHosts(now: readonly string[], before: readonly string[]): Promise<void> {
  const gone = now.filter((host) => !before.includes(host));
  if (gone.length > 0) await turnOffTabsOf(gone);
  await serveGrantedSites(before.filter((host) => !now.includes(host)));
}

/** The browser's leave for a host was taken back, perhaps in its own settings: it is the library's no more either. */
export async function forgetLibraryHosts(gone: readonly string[]): Promise<void> {
  const hosts = await libraryHosts.getValue();
  if (hosts.some((host) => gone.includes(host)))
    await libraryHosts.setValue(hosts.filter((host) => !gone.includes(host)));
}

/** Register the content script for what is granted now, and start it in open tabs of the sites just turned on. */
export async function serveGrantedSites(added: readonly string[]): Promise<void> {
  const matches = [...(await grantedOrigins())];
  const paused = await pausedSites.getValue();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: ['chat'] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: ['chat'] });
  } else {
    const script: Browser.scripting.RegisteredContentScript = {
      id: 'chat',
      js: [SCRIPT],
      matches,
      excludeMatches: paused.map(patternOf),
      runAt: 'document_idle',
      persistAcrossSessions: true,
    };
    if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
    else await browser.scripting.registerContentScripts([script]);
  }
  const served = added.filter((origin) => matches.includes(origin));
  if (served.length > 0) await injectInto(served);
}

/** After an install or update the old scripts in open tabs have ended: start the new one where Poise is on. */
export async function injectEverywhere(): Promise<void> {
  await serveGrantedSites([]);
  await injectInto(await grantedOrigins());
}

async function injectInto(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const paused = await pausedSites.getValue();
  for (const { id, url = '' } of await browser.tabs.query({ url: [...origins] })) {
    if (id === undefined || paused.includes(originOf(url))) continue;
    const started = await browser.scripting
      .executeScript({ target: { tabId: id }, files: [SCRIPT] })
      .then(() => true)
      .catch(() => false);
    // An update has emptied `session:`, so nothing need be known of the tab.
    if (!started) await tabState(id).setValue({ tabId: id, documentId: '', origin: originOf(url), state: 'reload' });
  }
}

/** The agent paused sites, or let Poise go on there: their tabs follow at once, and new ones as they open. */
export async function servePausedSites(now: readonly string[], before: readonly string[]): Promise<void> {
  const stopped = now.filter((origin) => !before.includes(origin));
  const resumed = before.filter((origin) => !now.includes(origin));
  await turnOffTabsOf(stopped.map(patternOf));
  const granted: string[] = [];
  for (const origin of resumed) {
    if (await browser.permissions.contains({ origins: [patternOf(origin)] })) granted.push(patternOf(origin));
  }
  await injectInto(granted);
}

const patternOf = (origin: string): string => `${origin}/*`;

const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : '');

/** A site was turned off: its tabs take their marks away, and what was kept of their chats goes. */
export async function turnOffTabsOf(origins: readonly string[]): Promise<void> {
  await serveGrantedSites([]);
  for (const { id } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    const state = await tabState(id).getValue();
    if (!state || !origins.some((pattern) => isUnder(state.origin, pattern))) continue;
    if (state.documentId !== '') await askDocument('siteTurnedOff', undefined, state);
    await forgetTab(id);
  }
}

/** Highlight styles, by the browser and not as a node of the page. */
export const styleHighlights = ({ tabId, documentId }: DocumentAddress): Promise<void> =>
  browser.scripting
    .insertCSS({ target: { tabId, documentIds: [documentId] }, files: [HIGHLIGHTS] })
    .catch(() => undefined);

/** Frames have styles of their own; in those of other sites there is nothing to style. */
export const styleFrames = (tabId: number): Promise<void> =>
  browser.scripting.insertCSS({ target: { tabId, allFrames: true }, files: [HIGHLIGHTS] }).catch(() => undefined);

/**
 * A document that does not know its page gets what recognises one, and then, by name, the script with its tool's adapter;
 * once they are there it looks again.
 */
export async function addAdapters(address: DocumentAddress, origin: string, wants?: string): Promise<void> {
  const { tabId, documentId } = address;
  const target = { tabId, documentIds: [documentId] };
  const taught = await taughtFor(origin);
  const own = taught && (await ownNameOn(origin));
  // Nothing that is undefined can be handed over.
  const handOver = (tool: TaughtTool, from: TaughtFrom, name: OwnName | null) => {
    globalThis.poiseTaught = { tools: [tool], from, own: name ?? undefined };
  };
  const told =
    taught &&
    browser.scripting.executeScript({ target, func: handOver, args: [taught.tool, taught.from, own ?? null] });
  const group = GROUPS.find((name) => name === wants);
  // Each group is an entry point of that name.
  const adapters = (group ? `/adapters-${group}.js` : ADAPTERS) as typeof ADAPTERS;
  const script = taught ? TAUGHT : adapters;
  await Promise.resolve(told)
    .then(() => browser.scripting.executeScript({ target, files: [script] }))
    .then(() => askDocument('wholeChatAsked', undefined, address))
    .catch(() => undefined); // the document is gone
}

/** A document in which something was pressed gets what acts on a press. */
export const addHands = ({ tabId, documentId }: DocumentAddress): Promise<unknown> =>
  browser.scripting
    .executeScript({ target: { tabId, documentIds: [documentId] }, files: [HANDS] })
    .catch(() => undefined); // the document is gone
