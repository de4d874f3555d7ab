import type { Page } from 'playwright-core';
import type { PoiseBrowser } from '../../../scripts/browser/launch.ts';
import type { Target } from '../../../scripts/browser/target.ts';

/** The team lead's desk in a window of its own: the panels of other windows stay on their chats. */
export async function openDesk({ cdp, context, extensionId }: PoiseBrowser): Promise<Page> {
  const opened = context.waitForEvent('page');
  await cdp.send('Target.createTarget', { url: `chrome-extension://${extensionId}/options.html`, newWindow: true });
  const page = await opened;
  await page.locator('.rowbtn').first().waitFor();
  return page;
}

/** Find a phrase by its id and open it in the editor. */
export async function openPhrase(desk: Page, id: string): Promise<void> {
  await desk.getByLabel('Search phrases').fill(id.replaceAll('-', ' '));
  await desk.locator(`[data-row="${id}"]`).click();
}

/** What stands in the browser's storage, as far as tests look at it. */
export interface Kept {
  readonly phrases?: readonly { readonly id: string; readonly text: string }[];
  readonly rules?: Readonly<Record<string, unknown>>;
  readonly playbook?: Readonly<Record<string, readonly { readonly limit?: number }[]>>;
  readonly manager?: unknown;
}

interface ChromeWithLocal {
  readonly chrome: {
    readonly storage: {
      readonly local: {
        get(key: string): Promise<Record<string, { readonly file: Kept } | undefined>>;
        clear(): Promise<void>;
        set(values: Readonly<Record<string, unknown>>): Promise<void>;
        remove(key: string): Promise<void>;
        getBytesInUse(key: null): Promise<number>;
      };
    };
  };
}

/** The team's layer as it is kept; empty when nothing is. */
export const kept = (desk: Page): Promise<Kept> =>
  desk.evaluate(async () => {
    const { chrome } = globalThis as unknown as ChromeWithLocal;
    const { teamLayer } = await chrome.storage.local.get('teamLayer');
    return teamLayer?.file ?? {};
  });

/** Nothing kept, as on the first day. By the panel: a desk that is open would keep its own again. */
export const forgetKept = (panel: Target): Promise<void> =>
  panel.evaluate(() => {
    const { chrome } = globalThis as unknown as ChromeWithLocal;
    return chrome.storage.local.clear();
  });

interface ChromeWithSession {
  readonly chrome: {
    readonly storage: { readonly session: { get(key: null): Promise<Record<string, StoredRecord>> } };
  };
}

interface StoredRecord {
  readonly advice?: { readonly suggestions: readonly { readonly id: string }[] };
}

/** The id of the first phrase Poise offers in the one chat that is open. */
export const offeredFirst = (panel: Target): Promise<string | undefined> =>
  panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as ChromeWithSession;
    const stored = Object.entries(await chrome.storage.session.get(null));
    return stored.find(([name]) => name.startsWith('record:') && name.endsWith('|c1'))?.[1].advice?.suggestions[0]?.id;
  });

/** Fill the extension's storage to the last kilobyte, or give the room back. */
export const fillStorage = (desk: Page, full: boolean): Promise<void> =>
  desk.evaluate(async (fill) => {
    const { local } = (globalThis as unknown as ChromeWithLocal).chrome.storage;
    if (!fill) return local.remove('filler');
    const most = 10 * 1024 * 1024;
    await local.set({ filler: 'x'.repeat(most - (await local.getBytesInUse(null)) - 64) });
  }, full);
