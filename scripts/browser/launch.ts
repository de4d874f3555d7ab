import { existsSync } from 'node:fs';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { NoBrowserError } from '../setup/browser.ts';
import { Target } from './target.ts';

export interface LaunchSettings {
  readonly executablePath: string;
  /** The folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Nothing of the browser's own that would talk to the network, and nothing that asks the reader a question. */
const QUIET = [
  // Neither is ever asked: 9 is a port the browser refuses. The switches meant to stop these two do not, in 156.
  '--component-updater=url-source=http://localhost:9/',
  '--gaia-url=http://localhost:9/',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--password-store=basic',
];

// With the second, the browser does not put a bar about the first over the page.
const UNBOXED = ['--no-sandbox', '--test-type'];

/**
 * Start a browser with Poise in a profile of its own, which is removed at the end. Rejects with `NoBrowserError` when
 * this browser does not load extensions from a folder.
 */
export async function launchPoise(settings: LaunchSettings): Promise<PoiseBrowser> {
  const { executablePath, extension, headless, colorScheme, args = [], env } = settings;
  if (!existsSync(`${extension}/manifest.json`)) throw new Error(`No built extension in ${extension}: build it first.`);
  const start = (sandbox: readonly string[]) =>
    chromium.launchPersistentContext('', {
      executablePath,
      headless,
      viewport: null,
      colorScheme: colorScheme ?? null,
      // Ours to end: Playwright would leave our own server running.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      ignoreDefaultArgs: ['--enable-automation'],
      ...(env && { env: { ...process.env, ...env } }),
      args: [
        ...QUIET,
        ...sandbox,
        ...(headless ? ['--disable-gpu'] : []),
        '--window-size=1400,924',
        '--enable-unsafe-extension-debugging', // presses the real toolbar button
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        ...args,
      ],
    });
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  const context = await start(root ? UNBOXED : []).catch((error: Error) => {
    // Containers, and Ubuntu for programs it does not know: only our own page on localhost is opened here.
    if (/sandbox/i.test(error.message) && !root) return start(UNBOXED);
    throw error;
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
    await listening(worker);
    await closeWelcome(context);
    const browser = context.browser();
    if (!browser) throw new Error('Playwright gave no browser for this profile.');
    return new PoiseBrowser(context, await browser.newBrowserCDPSession(), new URL(worker.url()).host);
  } catch {
    const version = context.browser()?.version() ?? '';
    await context.close();
    throw new NoBrowserError(
      `${executablePath} (${version}) did not load Poise. Branded Chrome ignores --load-extension: ` +
        'take Chromium or Chrome for Testing, and name it in POISE_BROWSER.',
    );
  }
}

/** A press of the button before the worker has registered its listeners for the first time would be lost. */
const listening = (worker: Worker): Promise<void> =>
  worker.evaluate(async () => {
    const { registration } = globalThis as unknown as { registration: { active?: { state: string } } };
    while (registration.active?.state !== 'activated') await new Promise((resolve) => setTimeout(resolve, 10));
  });

/** An install opens the welcome page; whoever wants to see it opens it again. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  const opened = context.pages().find(isWelcome);
  const page =
    opened ?? (await context.waitForEvent('page', { predicate: isWelcome, timeout: 20_000 }).catch(() => {}));
  await page?.close();
}

/** A running browser with Poise in it. */
export class PoiseBrowser {
  readonly context: BrowserContext;
  readonly cdp: CDPSession;
  readonly extensionId: string;

  constructor(context: BrowserContext, cdp: CDPSession, extensionId: string) {
    this.context = context;
    this.cdp = cdp;
    this.extensionId = extensionId;
  }

  /** A tab at this address: the first one of a new browser, else a new one. */
  async openPage(url: string): Promise<Page> {
    const blank = this.context.pages().find((page) => page.url() === 'about:blank');
    const page = blank ?? (await this.context.newPage());
    await page.goto(url);
    return page;
  }

  /** Press Poise's real button in the toolbar while this page is in front. */
  async pressToolbar(page: Page): Promise<void> {
    await page.bringToFront();
    const { targetInfos } = await this.cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find(({ url }) => url === page.url());
    if (!tab) throw new Error(`No tab shows ${page.url()}.`);
    await this.#extensions('triggerAction', { id: this.extensionId, targetId: tab.targetId });
  }

  /** The real side panel, opened by the toolbar's button. */
  async openPanel(page: Page, besides?: Target): Promise<Target> {
    await this.pressToolbar(page);
    return this.panel(besides);
  }

  /** The side panel that is open, once it is there and laid out; of two windows' the one `besides` this. */
  async panel(besides?: Target): Promise<Target> {
    const url = `chrome-extension://${this.extensionId}/sidepanel.html`;
    const id = await this.#waitForTarget((info) => info.url.startsWith(url) && info.targetId !== besides?.id);
    const panel = await Target.attach(this.cdp, id);
    await panel.until(() => document.readyState === 'complete' && innerWidth > 0);
    return panel;
  }

  /** End Poise's worker, as the browser does when it has been idle for half a minute. It is gone when this resolves. */
  async killWorker(page: Page): Promise<void> {
    const prefix = `chrome-extension://${this.extensionId}/`;
    const alive = async () => {
      const { targetInfos } = await this.cdp.send('Target.getTargets');
      return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(prefix))?.targetId;
    };
    if ((await alive()) === undefined) return;
    const session = await this.context.newCDPSession(page);
    // A message may wake the next one at once, under the same target: that this one ended is said by its version alone.
    const ended = new Promise<void>((resolve, reject) => {
      const patience = setTimeout(() => reject(new Error('The worker did not stop.')), 15_000);
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        const ours = versions.find(({ scriptURL }) => scriptURL.startsWith(prefix));
        if (ours === undefined || ours.runningStatus === 'running' || ours.runningStatus === 'stopping') return;
        clearTimeout(patience);
        resolve();
      });
    });
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await ended;
    await session.detach();
  }

  /** Take the extension from its folder again, as an update does: under the pages that are open. */
  async updateExtension(extension: string): Promise<void> {
    const [worker] = await Promise.all([
      this.context.waitForEvent('serviceworker', { timeout: 20_000 }),
      this.#extensions('loadUnpacked', { path: extension }),
    ]);
    await listening(worker);
  }

  /** Update the extension, and open page and panel anew. */
  async reloadExtension(extension: string, page: Page): Promise<void> {
    await this.updateExtension(extension);
    await page.reload();
    await this.pressToolbar(page);
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  /** Newer than Playwright's types; needs --enable-unsafe-extension-debugging. */
  async #extensions(command: string, params: Readonly<Record<string, string>>): Promise<void> {
    const send = this.cdp.send.bind(this.cdp) as (method: string, params: object) => Promise<unknown>;
    await send(`Extensions.${command}`, params);
  }

  async #waitForTarget(
    wanted: (info: { readonly targetId: string; readonly url: string }) => boolean,
  ): Promise<string> {
    const end = performance.now() + 15_000;
    for (;;) {
      const { targetInfos } = await this.cdp.send('Target.getTargets');
      const found = targetInfos.find(wanted);
      if (found) return found.targetId;
      if (performance.now() > end) throw new Error('The side panel did not open.');
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }
}
