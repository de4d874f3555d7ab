import type { Page } from 'playwright-core';
import { launchPoise, type PoiseBrowser } from '../../../scripts/browser/launch.ts';
import { setUpBrowser } from '../../../scripts/setup/browser.ts';
import { builtOrThrow } from '../support/builds.ts';

interface Area {
  get(key: string | null): Promise<Record<string, unknown>>;
  set(items: object): Promise<void>;
  clear(): Promise<void>;
}
interface Extension {
  readonly chrome: {
    readonly storage: { readonly local: Area; readonly managed: Area };
    readonly permissions: { getAll(): Promise<{ readonly origins: string[] }> };
    readonly scripting: { getRegisteredContentScripts(): Promise<readonly { readonly matches?: string[] }[]> };
    readonly alarms: { getAll(): Promise<readonly { name: string; scheduledTime: number }[]> };
    readonly runtime: { sendMessage(message: object): Promise<unknown> };
  };
}

/** Poise with its desk open at the Team page's side: storage is read there, as the desk reads it. */
export class Rollout {
  readonly browser: PoiseBrowser;
  readonly desk: Page;

  constructor(browser: PoiseBrowser, desk: Page) {
    this.browser = browser;
    this.desk = desk;
  }

  local = (): Promise<Record<string, unknown>> =>
    this.desk.evaluate(() => (globalThis as unknown as Extension).chrome.storage.local.get(null));

  set = (items: object): Promise<void> =>
    this.desk.evaluate((all) => (globalThis as unknown as Extension).chrome.storage.local.set(all), items);

  alarms = () => this.desk.evaluate(() => (globalThis as unknown as Extension).chrome.alarms.getAll());

  /** What the browser lets Poise read. */
  grants = (): Promise<readonly string[]> =>
    this.desk.evaluate(async () => {
      const { permissions } = (globalThis as unknown as Extension).chrome;
      return (await permissions.getAll()).origins.sort();
    });

  /** Where its script starts in pages. */
  served = (): Promise<readonly string[]> =>
    this.desk.evaluate(async () => {
      const { scripting } = (globalThis as unknown as Extension).chrome;
      return (await scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches).sort();
    });

  /** What the alarm does, now. */
  look = (as: 'look' | 'instead' = 'look'): Promise<unknown> =>
    this.desk.evaluate(
      (how) =>
        (globalThis as unknown as Extension).chrome.runtime.sendMessage({
          id: 1,
          type: 'lookAsked',
          data: { as: how },
          timestamp: Date.now(),
        }),
      as,
    );

  /** The lines of Lately, newest first. */
  async log(): Promise<readonly string[]> {
    const { librarySeen } = (await this.local()) as { librarySeen?: { lines: readonly { text: string }[] } };
    return librarySeen?.lines.map(({ text }) => text) ?? [];
  }

  said = async (): Promise<string> => (await this.log())[0] ?? '';

  /** The words of the phrases in the team's layer. */
  async texts(): Promise<readonly string[]> {
    const { teamLayer } = (await this.local()) as {
      teamLayer?: { file: { phrases: readonly { text: string }[] } };
    };
    return teamLayer?.file.phrases.map(({ text }) => text) ?? [];
  }
}

export async function openRollout(extension = builtOrThrow('test'), args: readonly string[] = []): Promise<Rollout> {
  const browser = await launchPoise({ executablePath: setUpBrowser(), extension, headless: true, args });
  const desk = await browser.openPage(`chrome-extension://${browser.extensionId}/options.html`);
  await desk.locator('.rowbtn').first().waitFor();
  return new Rollout(browser, desk);
}
