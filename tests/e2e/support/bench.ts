import type { Page } from 'playwright-core';
import { type LaunchSettings, launchPoise, type PoiseBrowser } from '../../../scripts/browser/launch.ts';
import { type PanelView, readPanel, untilRead } from '../../../scripts/browser/panel-view.ts';
import type { Target } from '../../../scripts/browser/target.ts';
import { settled, until } from '../../../scripts/browser/until.ts';
import type {} from '../../../scripts/practice-desk/page.ts';
import { type DeskServer, serveDesk } from '../../../scripts/practice-desk/server.ts';
import { setUpBrowser } from '../../../scripts/setup/browser.ts';
import type { BuildMode } from '../../../scripts/setup/build.ts';
import { builtOrThrow } from './builds.ts';

/** The panel refuses a press for 400 ms after its suggestions have changed. */
const AT_REST = 500;

/** The practice desk, and a browser with Poise. */
export interface Bench {
  readonly desk: DeskServer;
  readonly browser: PoiseBrowser;
  /** Open the desk in a tab of its own with Poise's panel beside it. */
  open(query?: string): Promise<Scene>;
  close(): Promise<void>;
}

export async function startBench(
  settings: Partial<LaunchSettings> & { readonly mode?: BuildMode } = {},
): Promise<Bench> {
  const { mode = 'test', ...launch } = settings;
  const desk = await serveDesk(0);
  const browser = await launchPoise({
    executablePath: setUpBrowser(),
    extension: builtOrThrow(mode),
    headless: true,
    ...launch,
  }).catch(async (error: unknown) => {
    await desk.close();
    throw error;
  });
  return {
    desk,
    browser,
    async open(query = '?customer=quiet') {
      const page = await browser.openPage(desk.url + query);
      return new Scene(page, await browser.openPanel(page));
    },
    async close() {
      await browser.close();
      await desk.close();
    },
  };
}

/** One tab of the desk and the panel beside it, as an agent uses the two. */
export class Scene {
  readonly page: Page;
  readonly panel: Target;

  constructor(page: Page, panel: Target) {
    this.page = page;
    this.panel = panel;
  }

  view(): Promise<PanelView> {
    return readPanel(this.panel);
  }

  /** The panel, once it shows what is wanted. */
  shows(wanted: (view: PanelView) => boolean): Promise<PanelView> {
    return until(() => this.view(), wanted);
  }

  /** The panel, once Poise has read everything the customer of this chat has written, and nothing waits. */
  async read(conversation: string): Promise<PanelView> {
    await this.reads(conversation);
    await this.shows(({ waits }) => !waits);
    return settled(() => this.view(), AT_REST);
  }

  /** Until Poise has read everything the customer of this chat has written; suggestions may still wait. */
  async reads(conversation: string): Promise<void> {
    const turns = await this.page.evaluate(
      (id) => window.desk.messages(id).filter(({ author, text }) => author === 'customer' && text.trim()).length,
      conversation,
    );
    await untilRead(this.panel, conversation, turns);
  }

  async customerSays(conversation: string, text: string): Promise<PanelView> {
    await this.page.evaluate(([id, words]) => window.desk.say(id, words), [conversation, text] as const);
    return this.read(conversation);
  }

  draft(): Promise<string> {
    return this.page.evaluate(() => window.desk.draft());
  }

  draftIs(wanted: string): Promise<string> {
    return until(
      () => this.draft(),
      (text) => text === wanted,
    );
  }

  async type(text: string): Promise<void> {
    await this.page.locator('.ProseMirror, textarea').focus();
    await this.page.keyboard.type(text);
  }

  async undo(): Promise<void> {
    await this.page.locator('.ProseMirror, textarea').focus();
    await this.page.keyboard.press('ControlOrMeta+z');
  }

  /** Press Insert on the first suggestion that has no blank; answers its words as the panel showed them. */
  async insertFirst(): Promise<string> {
    await settled(() => this.view(), AT_REST);
    const card = '.sug:not(:has(.slot-blank)):not(:has(input))';
    const words = (await this.panel.text(`${card} .sug-text`)).replace(/\s+/g, ' ').trim();
    const before = await this.draft();
    await this.panel.click(`${card} button[aria-label^='Insert']`);
    await until(
      () => this.draft(),
      (text) => text !== before,
    );
    return words;
  }

  /** The words Poise has marked in the draft, read off the page. */
  marks(): Promise<readonly string[]> {
    return this.page.evaluate(() => {
      const painted = [...CSS.highlights]
        .filter(([name]) => name.startsWith('poise-'))
        .flatMap(([, highlight]) => [...highlight].map((range) => range.toString()));
      // A textarea has no ranges to paint: its marks lie over it in Poise's own shadow root, open in this build.
      const overlaid = [...document.documentElement.children]
        .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('.hl') ?? [])])
        .map((node) => node.textContent ?? '');
      return [...painted, ...overlaid].filter((text) => text !== '');
    });
  }

  /** What the agent has sent; Poise itself must never add to it. */
  sent(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.desk.sent.map(({ text }) => text));
  }

  async close(): Promise<void> {
    await this.panel.detach();
    await this.page.close();
  }
}
