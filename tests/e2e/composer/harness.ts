import { readFileSync } from 'node:fs';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { until } from '../../../scripts/browser/until.ts';
import { type DeskServer, serveDesk } from '../../../scripts/practice-desk/server.ts';
import { setUpBrowser } from '../../../scripts/setup/browser.ts';

/** The kinds of editor a composer can be, each as agents meet it. */
export const EDITORS = ['tiptap', 'textarea', 'pre-wrap contenteditable', 'plain contenteditable'] as const;
export type EditorKind = (typeof EDITORS)[number];

const SELECTORS: Readonly<Record<EditorKind, string>> = {
  tiptap: '.ProseMirror',
  textarea: '[data-composer] textarea',
  'pre-wrap contenteditable': '#field',
  'plain contenteditable': '#field',
};

const PLAIN_PAGE = (style: string) => `<!doctype html><title>Plain</title><body style="margin:0;font:15px sans-serif">
  <main style="padding:120px 40px 40px"><div style="border:1px solid #999;width:600px">
  <div id="field" contenteditable="true" style="min-height:90px;padding:8px;${style}"></div>
  <button type="button">Send</button></div></main></body>`;

/** One page with one composer, and the composer's code in a world of its own beside it. */
export class Stage {
  readonly page: Page;
  readonly selector: string;
  readonly #cdp: CDPSession;
  readonly #world: number;

  constructor(page: Page, selector: string, cdp: CDPSession, world: number) {
    this.page = page;
    this.selector = selector;
    this.#cdp = cdp;
    this.#world = world;
  }

  /** Run an expression in the content script's world; `poise` holds the code, `field` the composer's element. */
  async run<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.#cdp.send('Runtime.evaluate', {
      contextId: this.#world,
      expression: `(async () => { const field = document.querySelector(${JSON.stringify(this.selector)}); return (${expression}); })()`,
      awaitPromise: true,
      returnByValue: true,
      userGesture: false,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  insert(text: string, span?: { readonly start: number; readonly end: number }, mode = 'reply'): Promise<string> {
    return this.run(
      `poise.insertText({ element: field, mode: '${mode}' }, ${JSON.stringify(text)}, ${JSON.stringify(span)})`,
    );
  }

  draft(): Promise<string> {
    return this.run('poise.readDraft(field)');
  }

  /** Wait until the draft reads so. */
  reads(text: string): Promise<string> {
    return until(
      () => this.draft(),
      (draft) => draft === text,
    );
  }

  async type(text: string): Promise<void> {
    await this.page.locator(this.selector).click();
    await this.page.keyboard.press('End');
    await this.page.keyboard.type(text);
  }
}

export interface Theatre {
  open(kind: EditorKind): Promise<Stage>;
  /** A page of the test's own. */
  show(html: string): Promise<Stage>;
  close(): Promise<void>;
}

export async function openTheatre(): Promise<Theatre> {
  const desk: DeskServer = await serveDesk(0);
  const code = await bundled();
  const browser: Browser = await chromium.launch({
    executablePath: setUpBrowser(),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
  const highlights = readFileSync('public/highlights.css', 'utf8');
  const staged = async (selector: string, fill: (page: Page) => Promise<unknown>): Promise<Stage> => {
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    await fill(page);
    const cdp = await page.context().newCDPSession(page);
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const { executionContextId } = await cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'poise',
    });
    await cdp.send('Runtime.evaluate', { contextId: executionContextId, expression: code });
    return new Stage(page, selector, cdp, executionContextId);
  };
  return {
    async open(kind) {
      const selector = SELECTORS[kind];
      const stage = await staged(selector, async (page) => {
        if (kind.includes('contenteditable')) {
          await page.setContent(PLAIN_PAGE(kind.startsWith('pre') ? 'white-space:pre-wrap' : ''));
        } else await page.goto(`${desk.url}?customer=quiet${kind === 'textarea' ? '&composer=textarea' : ''}`);
        await page.locator(selector).waitFor();
      });
      // In the built extension the browser inserts these; the desk's policy allows no style element.
      await stage.run(`(() => { const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(highlights)});
        document.adoptedStyleSheets.push(sheet); poise.trackTyping(document, new AbortController().signal); })()`);
      return stage;
    },
    show: (html) => staged('body', (page) => page.setContent(html)),
    async close() {
      await browser.close();
      await desk.close();
    },
  };
}

async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { __POISE_SHADOW__: '"open"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: `${import.meta.dirname}/in-page.ts`, formats: ['iife'], name: 'poise' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const part of outputs) {
    if ('output' in part) return part.output[0].code;
  }
  throw new Error('The composer did not bundle.');
}
