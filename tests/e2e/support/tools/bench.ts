import type { Page } from 'playwright-core';
import { launchPoise, type PoiseBrowser } from '../../../../scripts/browser/launch.ts';
import { type PanelView, readPanel } from '../../../../scripts/browser/panel-view.ts';
import type { Target } from '../../../../scripts/browser/target.ts';
import { settled, until } from '../../../../scripts/browser/until.ts';
import { setUpBrowser } from '../../../../scripts/setup/browser.ts';
import type { Message } from '../../../../utils/engine/types.ts';
import { builtOrThrow } from '../builds.ts';
import { listen, transcriptOf } from '../converse/heard.ts';
import { storedOf } from '../session.ts';

/** The panel refuses a press for 400 ms after its suggestions have changed. */
const AT_REST = 500;

/** Poise beside a tool that runs: one browser, one page of it, the real panel. */
export class ToolBench {
  readonly page: Page;
  readonly panel: Target;
  readonly #browser: PoiseBrowser;

  /** `door`: any page of the tool's site, to open the panel on. */
  static async open(door: string): Promise<ToolBench> {
    const browser = await launchPoise({
      executablePath: setUpBrowser(),
      extension: builtOrThrow('test'),
      headless: true,
    });
    const page = await browser.openPage(door);
    const panel = await browser.openPanel(page);
    await listen(panel);
    return new ToolBench(browser, page, panel);
  }

  private constructor(browser: PoiseBrowser, page: Page, panel: Target) {
    this.#browser = browser;
    this.page = page;
    this.panel = panel;
  }

  /** What was reported of the chat, once it is what is wanted. */
  heard(chat: string, wanted: (messages: readonly Message[]) => boolean): Promise<readonly Message[]> {
    return until(() => transcriptOf(this.panel, chat), wanted);
  }

  shows(wanted: (view: PanelView) => boolean): Promise<PanelView> {
    return until(() => readPanel(this.panel), wanted);
  }

  /** Until the page in front can be written to for this chat. */
  async canWrite(chat: string): Promise<void> {
    await until(
      () => storedOf(this.panel, chat),
      ({ record }) => record?.views.some(({ write }) => write) === true,
    );
  }

  /** The panel says which tool it takes the page for. */
  readBy(): Promise<string> {
    return until(
      () => this.panel.text('.reading-hint'),
      (text) => text !== '',
    );
  }

  /** Press Insert on the first suggestion without a blank; answers its words. */
  async insertFirst(): Promise<string> {
    await this.shows(({ suggestions }) => suggestions.length > 0);
    await settled(() => readPanel(this.panel), AT_REST);
    const card = '.sug:not(:has(.slot-blank)):not(:has(input))';
    const words = (await this.panel.text(`${card} .sug-text`)).replace(/\s+/g, ' ').trim();
    await this.panel.click(`${card} button[aria-label^='Insert']`);
    return words;
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}
