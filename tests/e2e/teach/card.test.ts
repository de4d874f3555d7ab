import { mkdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Target } from '../../../scripts/browser/target.ts';
import { until } from '../../../scripts/browser/until.ts';
import { type Bench, Scene, startBench } from '../support/bench.ts';
import { type Site, serveSite } from '../support/site.ts';

const STYLE = `body{margin:0;font:15px sans-serif}.zl{height:300px;overflow:auto;padding:12px}.zx{padding:8px;margin:6px;max-width:70%;background:#eef;color:#111}
  .qb{margin-left:25%;background:#efe}textarea,[contenteditable]{width:80%;min-height:60px;margin:12px;border:1px solid #888}`;
const LONG =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft is what the label says, and https://example.com/a/very/long/address/that/never/ends/and/has/no/space/in/it/at/all is where I bought it.';
const talk = (customer: string, agent: string, more = '') => `<section class="zl">
  <div class="zx qa"><div class="zt">${customer}</div></div><div class="zx qb"><div class="zt">${agent}</div></div>
  <div class="zx qa"><div class="zt">${LONG}</div></div><div class="zx qb"><div class="zt">One moment.</div></div>${more}</section>`;
const angry = '<div class="zx qa"><div class="zt">This is ridiculous, I am furious!</div></div>';
const whole = (body: string, style = '') =>
  `<!doctype html><title>Kvaser</title><style>${STYLE}${style}</style>${body}`;
const chat = (id: string, log: string) => `<div class="zc" id="c-${id}">${log}<textarea class="zf"></textarea></div>`;

const PAGES: Record<string, string> = {
  '/light': whole(`${talk('Where is my lamp?', 'Let me look.')}<textarea class="zf" autofocus></textarea>`),
  '/dark': whole(
    `${talk('Where is my lamp?', 'Let me look.')}<textarea class="zf"></textarea>`,
    'body{background:#14181a;color:#eee}',
  ),
  '/frame': whole(
    `${talk('Where is my lamp?', 'Let me look.', angry)}<iframe class="ze" srcdoc="<!doctype html><body contenteditable style='min-height:60px'></body>" style="width:80%;height:90px"></iframe>`,
  ),
  '/shadow': whole(
    `${talk('Where is my lamp?', 'Let me look.', angry)}<x-writer></x-writer><script>customElements.define('x-writer', class extends HTMLElement {
      connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<div contenteditable="true" style="min-height:60px;border:1px solid"></div>'; } })</script>`,
  ),
  '/two': whole(
    `<div class="zd">${chat('71', talk('Where is my lamp?', 'Let me look.'))}${chat('72', talk('My order is wrong.', 'Which one?', angry))}</div>`,
    '.zd{display:flex}.zc{width:50%}',
  ),
};

let bench: Bench;
let site: Site;
let page: Page;
let panel: Target;
beforeAll(async () => {
  [bench, site] = await Promise.all([startBench(), serveSite(PAGES)]);
});
afterAll(async () => {
  await bench?.close();
  await site?.close();
});

const card = () => page.locator('.teach');
const press = (name: string) => card().getByRole('button', { name, exact: true }).click();
const click = (words: string) =>
  page
    .locator('.zt', { hasText: words })
    .first()
    .click({ position: { x: 8, y: 8 } });
const shot = async (name: string) => {
  const { POISE_SHOTS: folder } = process.env;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, caret: 'initial' });
};

/** A page of its own, with nothing taught for its site. */
async function open(path: string): Promise<void> {
  page = await bench.browser.openPage(site.url + path);
  panel = await bench.browser.openPanel(page);
  await panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { remove(key: string): Promise<void> } } };
    };
    await chrome.storage.local.remove('taughtTools');
  });
  await page.reload();
}
afterEach(async () => {
  await panel?.detach();
  await page?.close();
});

/** Start a lesson from the panel, whatever the panel shows. */
async function lesson(): Promise<void> {
  await panel.until(() => document.querySelector("button[aria-label='More']") !== null);
  await until(
    async () => {
      await panel.evaluate(() => document.querySelector<HTMLElement>("button[aria-label='More']")?.click());
      await panel.until(() => document.querySelector('[role=menuitem]') !== null);
      return panel.evaluate(() => {
        const items = [...document.querySelectorAll<HTMLElement>('[role=menuitem]')];
        const item = items.find((one) => one.innerText.includes('Teach'));
        item?.click();
        if (!item) document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
        return item !== undefined;
      });
    },
    (found) => found,
  );
  await card().waitFor();
}

/** A reader of screens finds its way in the card. */
async function isAccessible(): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('[popover]').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
}

/** Nothing of the card is wider than the card, or cut off. */
async function isWhole(): Promise<void> {
  const cut = await card().evaluate((element) =>
    [element, ...element.querySelectorAll('button,h2,p,li')]
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline')
      .map((one) => one.outerHTML.slice(0, 120)),
  );
  expect(cut).toEqual([]);
  const box = await card().boundingBox();
  const size = page.viewportSize();
  expect(box && size && box.x >= 0 && box.x + box.width <= size.width && box.y + box.height <= size.height).toBe(true);
}

describe.each(['light', 'dark'] as const)('the lesson’s card on a %s page', (scheme) => {
  it.each([320, 1100])('is sound at every step, %i px wide', async (width) => {
    await open(`/${scheme}`);
    await page.setViewportSize({ width, height: 740 });
    await lesson();
    const step = async (name: string) => {
      await isWhole();
      await shot(`card-${scheme}-${width}-${name}`);
    };
    await step('1');
    // There is no room beside it: it goes to the foot of the page.
    if (width === 320) await press('Move aside');
    await click('Where is my lamp?');
    await step('2');
    await press('Next');
    await click('Let me look.');
    await press('Next');
    await step('3');
    await page.locator('.zf').click({ position: { x: 30, y: 30 } });
    await card().getByText('Is this right?').waitFor();
    await step('4');
    await page.keyboard.press('ArrowDown');
    await card().getByText('is from').waitFor();
    await step('5');
    // Everything a step has is there now: asked once, since it takes seconds.
    await isAccessible();
    await press('Keep');
    await card().getByText('Poise reads this site now').waitFor();
    await step('6');
  });
});

it('is done by keys alone, and Escape gives the focus back to where it was', async () => {
  await open('/light');
  await page.locator('.zf').focus();
  await page.keyboard.type('Half a sent');
  await lesson();
  await page.bringToFront();
  // The browser gives a page its focus back where the page left it: the card.
  await card().focus();
  const choose = async (words: string) => {
    for (let tries = 0; tries < 20; tries += 1) {
      await page.keyboard.press('ArrowDown');
      if ((await card().locator('.teach-says').innerText()).includes(words)) break;
    }
    await page.keyboard.press('Enter');
  };
  const tabTo = async (name: string) => {
    const focused = () =>
      page.evaluate(() => {
        const host = [...document.documentElement.children].find((one) => one.shadowRoot);
        return host?.shadowRoot?.activeElement?.textContent ?? '';
      });
    for (let tries = 0; tries < 20 && (await focused()) !== name; tries += 1) await page.keyboard.press('Tab');
    expect(await focused()).toBe(name);
    await page.keyboard.press('Enter');
  };
  await choose('Where is my lamp?');
  await tabTo('Next');
  await choose('Let me look.');
  await tabTo('Next');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await card().getByText('Is this right?').waitFor();
  // The second message is put right, and put right again.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('3');
  await card().getByText('Put right.').waitFor();
  await page.keyboard.press('Escape');
  expect(await card().count()).toBe(0);
  await page.keyboard.type('ence');
  expect(await page.locator('.zf').inputValue()).toBe('Half a sentence');
});

it.each([
  ['in a frame', '/frame', async () => page.frameLocator('iframe').locator('body').click()],
  ['in a shadow root', '/shadow', async () => page.locator('x-writer [contenteditable]').click()],
] as const)('learns a composer %s, and writes there', async (_, path, field) => {
  await open(path);
  await lesson();
  await click('Where is my lamp?');
  await press('Next');
  await click('Let me look.');
  await press('Next');
  await field();
  await card().getByText('Is this right?').waitFor();
  await press('Keep');
  await card().getByText('Poise reads this site now').waitFor();
  await press('Close');
  await new Scene(page, panel).shows(({ specifics }) => specifics.includes('lamp'));
  await panel.click('.chips .chip:not(.chip-issue)');
  const draft = () =>
    page.evaluate(() => {
      const frame = document.querySelector('iframe')?.contentDocument?.body;
      const inner = document.querySelector('x-writer')?.shadowRoot?.querySelector('[contenteditable]');
      return (frame ?? inner)?.textContent?.trim() ?? '';
    });
  await until(draft, (text) => text === 'lamp');
});

it('taught in one of two chats side by side, reads the one the agent writes in', async () => {
  await open('/two');
  await page.setViewportSize({ width: 1100, height: 740 });
  await lesson();
  const [first] = await page.locator('.zc').all();
  await first?.locator('.zt', { hasText: 'Where is my lamp?' }).click({ position: { x: 8, y: 8 } });
  await press('Next');
  await first?.locator('.zt', { hasText: 'Let me look.' }).click({ position: { x: 8, y: 8 } });
  await press('Next');
  await first?.locator('textarea').click({ position: { x: 8, y: 8 } });
  await card().getByText('Is this right?').waitFor();
  await shot('card-two-chats');
  await press('Keep');
  await card().getByText('Poise reads this site now').waitFor();
  await press('Close');
  const scene = new Scene(page, panel);
  await page.locator('#c-72 textarea').click();
  await scene.shows(({ mood }) => mood === 'Angry' || mood === 'Frustrated');
  await page.locator('#c-71 textarea').click();
  await scene.shows(({ specifics, mood }) => specifics.includes('lamp') && mood !== 'Angry' && mood !== 'Frustrated');
});
