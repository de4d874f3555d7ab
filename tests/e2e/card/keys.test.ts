import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { settled, until } from '../../../scripts/browser/until.ts';
import type {} from '../../../scripts/practice-desk/page.ts';
import { type Bench, startBench } from '../support/bench.ts';
import { type Screen, startScreen } from '../support/screen.ts';
import { cardCloses, cardOpens, caretOf, marked } from './card-page.ts';

const DRAFT = 'Please calm down. You must send us the photos. ';
const FIRST = 'alt+shift+1';
const NEXT = 'alt+shift+Down';
const APPLY = 'alt+shift+u';
const OPEN = 'alt+shift+o';

// Browser commands hear only keys from outside the browser: these are pressed on a screen nobody sees.
describe.runIf(process.platform === 'linux')('browser commands, by real keys', () => {
  let screen: Screen;
  let bench: Bench;
  let page: Page;
  beforeAll(async () => {
    screen = await startScreen();
    bench = await startBench({ headless: false, env: screen.env });
  });
  beforeEach(async () => {
    page = await bench.browser.openPage(`${bench.desk.url}?customer=quiet`);
    await page.bringToFront();
    await page.locator('.ProseMirror').click();
    await until(chip, (text) => text !== '');
  });
  afterEach(async () => {
    expect(await page.evaluate(() => window.desk.sent)).toEqual([]);
    await bench.browser.context.newPage(); // the window stays
    await page.close();
  });
  afterAll(async () => {
    await bench?.close();
    screen?.close();
  });

  const draft = () => page.evaluate(() => window.desk.draft());
  const chip = () =>
    page.evaluate(
      () =>
        [...document.documentElement.children]
          .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll<HTMLElement>('.pin:not([hidden])') ?? [])])
          .map((pin) => pin.textContent)[0] ?? '',
    );

  it('insert the first suggestion without the panel, and the focus stays in the composer', async () => {
    await page.keyboard.type('Hi. ');
    screen.press(FIRST);
    const text = await until(draft, (now) => now.length > 12);
    expect(text.startsWith('Hi. ')).toBe(true);
    await until(
      () => caretOf(page),
      ({ focused }) => focused,
    );
    await page.keyboard.press('ControlOrMeta+z');
    await until(draft, (now) => now === 'Hi. ');
  });

  it('say on the chip when a blank is left, and insert nothing', async () => {
    // The suggestion in front wants a time only the agent can give.
    await page.evaluate(() => window.desk.open('c1'));
    // The draft is reported once more when it has been at rest for two seconds, and the advice is then made anew.
    await settled(advisedAt, 3000);
    await offerBlankFirst();
    screen.press(FIRST);
    await until(chip, (text) => text.includes('blank'));
    expect(await draft()).toBe('');
    await until(chip, (text) => !text.includes('blank'));
  });

  it('open the next finding’s card with the focus in it, and apply its rewrite', async () => {
    await page.keyboard.type(DRAFT);
    await marked(page, 'calm down');
    screen.press(NEXT);
    const first = await cardOpens(page, ({ focus }) => focus !== undefined);
    expect(first.label).toBe('Finding 1 of 2');
    screen.press(NEXT);
    const second = await cardOpens(page, ({ label }) => label === 'Finding 2 of 2');
    expect(second.focus).toMatch(/^Replace/);
    expect(second.buttons).toContain('Next Alt⇧↓');
    screen.press(APPLY);
    const text = await until(draft, (now) => !now.includes('must'));
    expect(text.startsWith('Please calm down. ')).toBe(true);
    await cardCloses(page);
    expect((await caretOf(page)).focused).toBe(true);
  });

  it('go through the open panel where there is one, which shows the key there is', async () => {
    screen.press(OPEN);
    const panel = await bench.browser.panel();
    await panel.until(() => document.querySelectorAll('.sug').length > 0);
    expect(await panel.text('.sug .btn')).toMatch(/Alt⇧1$/);
    await page.locator('.ProseMirror').click();
    const words = (await panel.text('.sug .sug-text')).replace(/\s+/g, ' ');
    await new Promise((resolve) => setTimeout(resolve, 600)); // the panel refuses a press right after a change
    screen.press(FIRST);
    await until(draft, (now) => now === words.trim());
    await panel.detach();
  });

  /** When the advice of this chat was last made. */
  const advisedAt = async () =>
    bench.browser.context.serviceWorkers()[0]?.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { session: { get(key: null): Promise<Record<string, { updatedAt?: number }>> } } };
      };
      const stored = Object.entries(await chrome.storage.session.get(null));
      return stored.find(([key]) => key.startsWith('record:') && key.endsWith('|c1'))?.[1].updatedAt ?? 0;
    });

  /** Make the stored first suggestion one with a blank, as the engine gives them for what only the agent knows. */
  async function offerBlankFirst(): Promise<void> {
    const worker = bench.browser.context.serviceWorkers()[0];
    if (!worker) throw new Error('No worker.');
    await until(
      () =>
        worker.evaluate(async () => {
          interface Suggested {
            readonly parts: readonly { readonly type: string }[];
          }
          const { chrome } = globalThis as unknown as {
            chrome: {
              storage: {
                session: {
                  get(key: null): Promise<Record<string, { advice: { suggestions: Suggested[] } }>>;
                  set(all: object): Promise<void>;
                };
              };
            };
          };
          const stored = await chrome.storage.session.get(null);
          const key = Object.keys(stored).find((name) => name.startsWith('record:') && name.endsWith('|c1'));
          const record = key === undefined ? undefined : stored[key];
          const [first, ...others] = record?.advice.suggestions ?? [];
          if (!record || !first || key === undefined) return false;
          const parts = [
            { type: 'text', text: 'By ' },
            { type: 'blank', slot: 'time', hint: 'time' },
          ];
          const suggestions = [{ ...first, parts }, ...others];
          await chrome.storage.session.set({ [key]: { ...record, advice: { ...record.advice, suggestions } } });
          return true;
        }),
      (done) => done,
    );
  }
});
