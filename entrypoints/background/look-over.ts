import { browser } from 'wxt/browser';
import type { TaughtTool } from '../../utils/engine/taught.ts';
import { readTaughtTool } from '../../utils/library/taught.ts';
import type { DocumentAddress, PageReportEnd, ToolCheck } from '../../utils/messaging.ts';
import { tabState } from '../../utils/storage/tabs.ts';
import { taughtFor } from '../../utils/storage/taught.ts';
import { ownNamesOf } from '../../utils/teach/leaks.ts';

const LOOK_OVER = '/look-over.js';

/**
 * Whether what was taught may leave this computer: looked over on a page of its site. Without one that is open it may
 * only where every name in it is a word of interfaces.
 */
export async function checkTool(data: unknown): Promise<ToolCheck> {
  const tool = readTaughtTool(data);
  if (!tool) return { ok: false, why: 'no_tool' };
  const names = ownNamesOf(tool);
  const pages = await pagesOf(tool.site);
  if (pages.length === 0) return names.length === 0 ? { ok: true, names } : { ok: false, why: 'no_page' };
  const leaks = new Set<string>();
  for (const page of pages) {
    const found = await lookOver(page, (one: TaughtTool) => globalThis.poiseLookOver?.leaks(one) ?? null, [tool]);
    if (!found) return { ok: false, why: 'no_page' };
    for (const name of found) leaks.add(name);
  }
  return leaks.size > 0 ? { ok: false, why: 'leaks', leaks: [...leaks] } : { ok: true, names };
}

/** How the page of a tab is built, for a person to look at and to hand on. */
export async function reportPage(tabId: number): Promise<PageReportEnd> {
  const state = await tabState(tabId).getValue();
  if (!state || state.documentId === '') return { why: 'no_page' };
  const taught = await taughtFor(state.origin);
  const { version } = browser.runtime.getManifest();
  const ask = (poise: string, tool: TaughtTool | null) => globalThis.poiseLookOver?.report(poise, tool) ?? null;
  const made = await lookOver(state, ask, [version, taught?.tool ?? null]);
  if (!made) return { why: 'no_page' };
  return 'leaks' in made ? { why: 'leaks' } : { report: made.text };
}

async function lookOver<Args extends unknown[], Answer>(
  { tabId, documentId }: DocumentAddress,
  func: (...args: Args) => Answer,
  args: Args,
): Promise<Answer | undefined> {
  const target = { tabId, documentIds: [documentId] };
  return browser.scripting
    .executeScript({ target, files: [LOOK_OVER] })
    .then(() => browser.scripting.executeScript({ target, func, args }))
    .then(([first]) => first?.result as Answer | undefined)
    .catch(() => undefined);
}

async function pagesOf(site: string): Promise<readonly DocumentAddress[]> {
  const found: DocumentAddress[] = [];
  for (const { id } of await browser.tabs.query({})) {
    const state = id === undefined ? undefined : await tabState(id).getValue();
    if (state && state.documentId !== '' && state.origin === site && state.state === 'reading') found.push(state);
  }
  return found;
}
