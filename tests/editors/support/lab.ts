import type { Page } from 'playwright-core';
import { launchPoise, type PoiseBrowser } from '../../../scripts/browser/launch.ts';
import { until } from '../../../scripts/browser/until.ts';
import { setUpBrowser } from '../../../scripts/setup/browser.ts';
import type { Span } from '../../../utils/engine/types.ts';
import type { InsertResult } from '../../../utils/messaging.ts';
import type { ChatRecord } from '../../../utils/storage/chat.ts';
import { builtOrThrow } from '../../e2e/support/builds.ts';
import type { Kind } from './kinds.ts';
import { serveEditors } from './site.ts';

declare global {
  interface Window {
    /** What a page of an editor offers: `pages/lab.js`. */
    readonly lab: { fresh(): Promise<void>; model(): string; element(): HTMLElement };
    readonly sent: number;
    choose(...modes: readonly string[]): void;
  }
}

interface Extension {
  readonly chrome: {
    readonly storage: { readonly session: { get(key: null): Promise<Readonly<Record<string, unknown>>> } };
    readonly tabs: {
      sendMessage(
        tab: number,
        message: object,
        to: { documentId: string },
      ): Promise<{ res?: InsertResult } | undefined>;
    };
  };
}

/** The real editors, each in a page of its own, and the built extension beside them as an agent has it. */
export interface Lab {
  open(kind: Kind): Promise<Editor>;
  close(): Promise<void>;
}

export async function openLab(): Promise<Lab> {
  const [site, browser] = await Promise.all([
    serveEditors(),
    launchPoise({ executablePath: setUpBrowser(), extension: builtOrThrow('test'), headless: true }),
  ]);
  const own = await browser.openPage(`chrome-extension://${browser.extensionId}/options.html`);
  return {
    async open(kind) {
      const editor = new Editor(kind, await openPage(browser, `${site.url}/${kind}`), own);
      await editor.fresh();
      await editor.isRead();
      return editor;
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

async function openPage(browser: PoiseBrowser, url: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1100, height: 800 });
  await page.goto(url);
  await page.waitForFunction(() => 'lab' in window && window.lab.element());
  return page;
}

export class Editor {
  readonly kind: Kind;
  readonly page: Page;
  readonly #own: Page;

  constructor(kind: Kind, page: Page, own: Page) {
    this.kind = kind;
    this.page = page;
    this.#own = own;
  }

  /** A new editor with nothing in it, in the same page, with the caret in it. */
  async fresh(): Promise<void> {
    await this.page.evaluate(async () => {
      window.choose('reply');
      await window.lab.fresh();
      window.scrollTo(0, 0);
    });
    await until(
      () => this.page.evaluate(() => Boolean(window.lab.element()?.isConnected)),
      (is) => is,
    );
    await this.click();
  }

  /** A click of the agent's into the composer. */
  async click(): Promise<void> {
    const { x, y } = await this.page.evaluate(() => {
      const element = window.lab.element();
      const frame = element.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
      const box = element.getBoundingClientRect();
      return { x: box.left + (frame?.left ?? 0) + 20, y: Math.max(0, box.top) + (frame?.top ?? 0) + 16 };
    });
    await this.page.mouse.click(x, y);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** As a hand does, at rest after typing: an editor that draws what was typed a moment later (Trix) puts the caret back otherwise. */
  async press(key: string, times = 1): Promise<void> {
    await this.page.waitForTimeout(400);
    for (let i = 0; i < times; i += 1) {
      await this.page.keyboard.press(key);
      await this.page.waitForTimeout(40);
    }
  }

  /** What the editor's own model holds, line by line; blank lines left out: editors differ in what they make of them. */
  lines(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.lab.model()).then(linesOf);
  }

  /** What is seen, line by line. */
  seen(): Promise<readonly string[]> {
    return this.page
      .evaluate(() => {
        const element = window.lab.element();
        return element instanceof HTMLTextAreaElement ? element.value : element.innerText;
      })
      .then(linesOf);
  }

  /** Until model and page both hold these lines. */
  async holds(text: string): Promise<void> {
    const wanted = JSON.stringify(linesOf(text));
    await until(
      async () => JSON.stringify([await this.lines(), await this.seen()]),
      (both) => both === `[${wanted},${wanted}]`,
    ).catch(async () => {
      throw new Error(
        `${this.kind} should hold ${wanted}\nmodel ${JSON.stringify(await this.lines())}\nseen  ${JSON.stringify(await this.seen())}`,
      );
    });
  }

  /** Insert as the panel does: a message to the page's document, answered by the content script. */
  async insert(text: string, over?: { readonly span: Span; readonly draft?: string }): Promise<InsertResult> {
    const { chat, revision, views } = await this.isRead();
    const [view] = views;
    if (!view) throw new Error('No document shows this chat.');
    const { tabId, documentId } = view;
    const answer = await this.#own.evaluate(
      async ([tab, id, request]) => {
        const { tabs } = (globalThis as unknown as Extension).chrome;
        const message = { id: 0, type: 'insertText', data: request, timestamp: Date.now() };
        return (await tabs.sendMessage(tab, message, { documentId: id }))?.res;
      },
      [tabId, documentId, { chat, revision, text, ...(over ?? { forCustomer: true }) }] as const,
    );
    if (!answer) throw new Error('The page did not answer.');
    return answer;
  }

  /** The chat as the background has it, once it has; which mode its composer is in it may not have heard. */
  async isRead(): Promise<ChatRecord> {
    const record = await until(
      () =>
        this.#own.evaluate(async (kind) => {
          const all = await (globalThis as unknown as Extension).chrome.storage.session.get(null);
          const key = Object.keys(all).find((name) => name.startsWith('record:') && name.endsWith(`|${kind}`));
          return key === undefined ? undefined : (all[key] as ChatRecord);
        }, this.kind),
      (found) => (found?.views.length ?? 0) > 0,
    );
    if (!record) throw new Error('The chat is not read.');
    return record;
  }

  /** What is marked: the words, and how their lines look. */
  marks(): Promise<readonly (readonly [words: string, line: string])[]> {
    return this.page.evaluate(() => {
      const element = window.lab.element();
      const view = element.ownerDocument.defaultView as (Window & typeof globalThis) | null;
      const painted = [...(view?.CSS.highlights ?? [])]
        .filter(([name]) => /^poise-(?:medium|high|block)$/.test(name))
        .flatMap(([name, ranges]) =>
          [...ranges].map((range) => {
            const line = view?.getComputedStyle(element, `::highlight(${name})`).textDecorationLine ?? '';
            return [range.toString(), line] as const;
          }),
        );
      const overlaid = [...document.documentElement.children]
        .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('.hl') ?? [])])
        .map((node) => [node.textContent ?? '', getComputedStyle(node).textDecorationLine] as const);
      return [...painted, ...overlaid];
    });
  }

  hasFocus(): Promise<boolean> {
    return this.page.evaluate(() => {
      const element = window.lab.element();
      const root = element.getRootNode() as Document | ShadowRoot;
      return root.activeElement === element && document.activeElement !== document.body;
    });
  }
}

export const linesOf = (text: string): readonly string[] =>
  text
    .replaceAll('\u00a0', ' ')
    .replace(/[\u200b\ufeff]/g, '')
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
