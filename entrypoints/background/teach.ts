import { type Browser, browser } from 'wxt/browser';
import { readOwnName, readTaughtTool } from '../../utils/library/taught.ts';
import { tabState } from '../../utils/storage/tabs.ts';
import { keepOwnName, keepTaught } from '../../utils/storage/taught.ts';
import { addAdapters } from './sites.ts';

const TEACH = '/teach.js';

/** Start a lesson in the document a tab shows; false where Poise is not on there, or the document is gone. */
export async function startLesson(tabId: number): Promise<boolean> {
  const state = await tabState(tabId).getValue();
  if (!state || state.documentId === '') return false;
  return browser.scripting
    .executeScript({ target: { tabId, documentIds: [state.documentId] }, files: [TEACH] })
    .then(() => true)
    .catch(() => false);
}

/** A page hands over what it was taught. It is kept for that page's own site, and only if it is a taught tool. */
export async function toolTaught(data: unknown, { origin }: Browser.runtime.MessageSender): Promise<boolean> {
  if (typeof data !== 'object' || data === null || !('tool' in data)) return false;
  const tool = readTaughtTool(data.tool);
  if (!tool || tool.site !== origin) return false;
  // First: once the tool is there, pages are read by it.
  await keepOwnName(tool.site, 'own' in data ? readOwnName(data.own) : undefined);
  await keepTaught([tool]);
  return true;
}

/** What is taught has changed: open pages are read by it from now on. */
export async function serveTaught(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    const state = id === undefined ? undefined : await tabState(id).getValue();
    if (state && state.documentId !== '') await addAdapters(state, state.origin);
  }
}
