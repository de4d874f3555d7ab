import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchPoise, type PoiseBrowser } from '../../../../scripts/browser/launch.ts';
import { type PanelView, readPanel } from '../../../../scripts/browser/panel-view.ts';
import type { Target } from '../../../../scripts/browser/target.ts';
import { settled, until } from '../../../../scripts/browser/until.ts';
import { builtAround } from '../../../../scripts/demo/picture.ts';
import { setUpBrowser } from '../../../../scripts/setup/browser.ts';
import type { Prosody } from '../../../../scripts/setup/prosody.ts';
import type { Message } from '../../../../utils/engine/types.ts';
import { builtOrThrow } from '../builds.ts';
import { type ConsolePage, serveConsole } from './console.ts';
import { listen, transcriptOf } from './heard.ts';
import { addressOf, Person } from './person.ts';
import { startXmppServer, type XmppServer } from './prosody.ts';

const ACCOUNTS = { agent: 'Lena', dana: 'Dana Okafor', rui: 'Rui Costa' } as const;
const PICTURES = '.output/converse';
/** The panel refuses a press for 400 ms after its suggestions have changed. */
const AT_REST = 500;

/** What stood in the archive before the agent came in: who said it to whom. */
export type Past = readonly (readonly [from: keyof typeof ACCOUNTS, to: keyof typeof ACCOUNTS, text: string])[];

/** Converse.js as the agent's console on a real server, Poise beside it, and two customers with programs of their own. */
export class ConverseScene {
  readonly dana: Person;
  readonly rui: Person;
  readonly page: Page;
  readonly panel: Target;
  readonly #server: XmppServer;
  readonly #site: ConsolePage;
  readonly #browser: PoiseBrowser;

  static async start(prosody: Prosody, past: Past): Promise<ConverseScene> {
    mkdirSync(PICTURES, { recursive: true });
    const server = await startXmppServer(prosody, ACCOUNTS);
    const people = {
      agent: await Person.logIn(server, 'agent'),
      dana: await Person.logIn(server, 'dana'),
      rui: await Person.logIn(server, 'rui'),
    };
    for (const [from, to, text] of past) {
      const before = people[to].receivedFrom(from).length;
      await people[from].say(to, text);
      await until(
        () => people[to].receivedFrom(from).length,
        (count) => count > before,
      );
    }
    await people.agent.logOut();
    const site = await serveConsole(server, 'agent', ['dana']);
    const browser = await launchPoise({
      executablePath: setUpBrowser(),
      extension: builtOrThrow('test'),
      headless: true,
    });
    const page = await browser.openPage(site.door);
    // Its sign-in page shows pictures of its sponsors.
    await page.route(
      (url) => url.hostname !== 'localhost',
      (route) => route.abort(),
    );
    const panel = await browser.openPanel(page);
    await listen(panel);
    await page.goto(site.url);
    return new ConverseScene(server, site, browser, page, panel, people.dana, people.rui);
  }

  private constructor(
    server: XmppServer,
    site: ConsolePage,
    browser: PoiseBrowser,
    page: Page,
    panel: Target,
    dana: Person,
    rui: Person,
  ) {
    this.#server = server;
    this.#site = site;
    this.#browser = browser;
    this.page = page;
    this.panel = panel;
    this.dana = dana;
    this.rui = rui;
  }

  view(): Promise<PanelView> {
    return readPanel(this.panel);
  }

  shows(wanted: (view: PanelView) => boolean): Promise<PanelView> {
    return until(() => this.view(), wanted);
  }

  /** Also after a picture, for which another tab was in front. */
  atRest(): Promise<PanelView> {
    return settled(() => this.view(), AT_REST);
  }

  /** What the extension has reported of the chat with this customer, once it is what is wanted. */
  heard(user: string, wanted: (messages: readonly Message[]) => boolean): Promise<readonly Message[]> {
    return until(() => transcriptOf(this.panel, addressOf(user)), wanted);
  }

  get composer() {
    return this.page.locator('converse-chat textarea.chat-textarea');
  }

  draft(): Promise<string> {
    return this.composer.inputValue();
  }

  draftIs(wanted: string): Promise<string> {
    return until(
      () => this.draft(),
      (text) => text === wanted,
    );
  }

  /** The words with a line under them, and where: read off the layer over the field, open in this build. */
  marks(): Promise<readonly { readonly text: string; readonly inField: boolean }[]> {
    return this.page.evaluate(() => {
      const field = document.querySelector('converse-chat textarea.chat-textarea')?.getBoundingClientRect();
      return [...document.documentElement.children]
        .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('.over:not([hidden]) .hl') ?? [])])
        .map((mark) => {
          const { left, right, top, bottom, width } = mark.getBoundingClientRect();
          const inField =
            field !== undefined &&
            width > 0 &&
            left >= field.left &&
            right <= field.right &&
            top >= field.top &&
            bottom <= field.bottom;
          return { text: mark.textContent ?? '', inField };
        });
    });
  }

  /** Open the chat with someone of the contacts' list. */
  async openChat(name: string): Promise<void> {
    await this.page.locator('converse-roster').getByText(name, { exact: true }).click();
    await this.shows(({ who }) => who === name);
  }

  async colours(scheme: 'light' | 'dark'): Promise<void> {
    await this.page.emulateMedia({ colorScheme: scheme });
    await this.panel.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: scheme }],
    });
  }

  /** Page and panel side by side, in `.output/converse`. */
  async picture(name: string): Promise<void> {
    const [page, panel] = [await this.page.screenshot(), await this.panel.screenshot()];
    await builtAround(this.#browser, page, panel, join(PICTURES, `${name}.png`));
    await this.page.bringToFront();
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#site.close();
    await Promise.all([this.dana.logOut(), this.rui.logOut()]);
    await this.#server.close();
  }
}
