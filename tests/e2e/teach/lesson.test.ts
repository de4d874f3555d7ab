import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Target } from '../../../scripts/browser/target.ts';
import { until } from '../../../scripts/browser/until.ts';
import { type Bench, Scene, startBench } from '../support/bench.ts';
import { type Site, serveSite } from '../support/site.ts';

/** A tool nobody has heard of: names that tell nothing, people in its attributes, presses that would do something. */
const message = (side: 'qa' | 'qb', id: string, who: string, text: string) =>
  `<div class="zx ${side}" aria-label="${who}" data-from="${who}" id="m-${id}"><i class="ph" title="${who}"></i><div class="zt">${text}</div></div>`;
const tool = () =>
  `<!doctype html><title>Kvaser</title><style>body{margin:0;font:15px sans-serif}.zl{height:420px;overflow:auto;padding:20px}
  .zx,.zy{padding:8px;margin:6px;max-width:60%;background:#eef}.qb{margin-left:40%;background:#efe}textarea{width:90%;height:70px;margin:20px}</style>
  <section class="zl">${[
    message('qa', '71', 'Ilse Varga', 'Where is my lamp?'),
    message('qb', '72', 'Mo Lind', 'Let me look into it.'),
    message('qa', '73', 'Ilse Varga', 'This is ridiculous. It is three weeks late and I am furious!'),
    '<div class="zd">Mo Lind joined</div>',
    message('qb', '74', 'Mo Lind', 'I see it now.'),
    message('qa', '75', 'Ilse Varga', 'I want my money back today.'),
  ].join('')}</section><footer><textarea class="zf"></textarea></footer>
  <script>window.pressed=[];for(const type of ['click','mousedown','pointerdown'])addEventListener(type,e=>window.pressed.push(e.type))</script>`;
/** The same after a rebuild that left no name as it was. */
const rebuilt = () =>
  tool()
    .replaceAll(/\bq([ab])\b/g, 'r$1')
    .replaceAll(/\bz([xlt])\b/g, 'y$1');

/** A tool where a name alone tells, and nothing else: no class, no side. */
const line = (who: string, text: string) => `<li><b>${who}</b><p>${text}</p></li>`;
const byName = `<!doctype html><title>Names</title><body style="margin:0;font:15px sans-serif"><ul style="padding:20px;width:50%">${[
  line('Ilse Varga', 'Where is my lamp?'),
  line('Mo Lind', 'Let me look into it.'),
  line('Ilse Varga', 'This is ridiculous. It is three weeks late and I am furious!'),
  line('Mo Lind', 'I see it now.'),
  line('Ilse Varga', 'I want my money back today.'),
].join('')}</ul><textarea style="width:40%;height:70px"></textarea>`;

const PAGES: Record<string, string> = {
  '/desk': tool(),
  '/login': '<!doctype html><title>In</title><h1>Sign in</h1>',
  '/names': byName,
};

let bench: Bench;
let site: Site;
let page: Page;
let panel: Target;
beforeAll(async () => {
  [bench, site] = await Promise.all([startBench(), serveSite(PAGES)]);
  page = await bench.browser.openPage(`${site.url}/desk`);
  panel = await bench.browser.openPanel(page);
});
afterAll(async () => {
  await bench?.close();
  await site?.close();
});

const scene = () => new Scene(page, panel);
const card = () => page.locator('.teach');
const press = (name: string) => card().getByRole('button', { name, exact: true }).click();
const title = (text: string) => scene().shows(({ quiet }) => quiet?.title === text);
const shot = async (name: string) => {
  const { POISE_SHOTS: folder } = process.env;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  // Hiding the caret would leave a mark on the page's field.
  await page.screenshot({ path: `${folder}/${name}.png`, caret: 'initial' });
};
const kept = () =>
  panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };
    };
    return JSON.stringify((await chrome.storage.local.get('taughtTools')).taughtTools ?? []);
  });

it('is taught by four clicks on a page nobody knows, and reads, scores and writes there', async () => {
  const before = await page.content();
  await title('Poise does not know this chat tool yet');
  await panel.click('.btn-main');
  await card().getByText('Click a message from the customer').waitFor();
  await page.getByText('Where is my lamp?').click({ position: { x: 12, y: 8 } });
  await shot('1-customer');
  await press('Next');
  await page.getByText('Let me look into it.').click({ position: { x: 12, y: 8 } });
  await press('Next');
  await page.locator('.zf').click();
  await card().getByText('Is this right?').waitFor();
  await shot('2-check');
  const counts = await card().locator('.teach-counts').innerText();
  expect(counts.replace(/\s+/g, ' ').trim()).toBe('Customer 3 You 2');
  expect(await page.locator('.teach-box.is-customer').count()).toBe(3);
  await press('Keep');
  await card().getByText('Poise reads this site now').waitFor();
  await press('Close');
  expect(await card().count()).toBe(0);

  // Nothing of the page has changed, and it heard none of the presses.
  expect(await page.evaluate(() => Reflect.get(window, 'pressed'))).toEqual([]);
  const host = /<div popover="manual"[^>]*><\/div>/g;
  expect((await page.content()).replace(host, '')).toBe(before.replace(host, ''));

  const { evidence } = await scene().shows(({ mood }) => mood === 'Angry' || mood === 'Frustrated');
  expect(evidence.length).toBeGreaterThan(0);
  const words = await kept();
  for (const said of ['ilse', 'varga', 'lind', 'lamp', 'm-7']) expect(words.toLowerCase()).not.toContain(said);

  // What the customer gave goes into the field that was shown.
  await panel.click('.chips .chip:not(.chip-issue)');
  await until(
    () => page.locator('.zf').inputValue(),
    (draft) => draft === 'lamp',
  );
});

it('is read as it was taught after a reload, and a page without a chat is called so', async () => {
  await page.reload();
  await scene().shows(({ mood }) => mood === 'Angry' || mood === 'Frustrated');
  await page.goto(`${site.url}/login`);
  const { quiet } = await title('Open a conversation');
  expect(quiet?.text).toContain('no conversation');
});

it('says when the page has changed under it, and is taught again by keys alone', async () => {
  PAGES['/desk'] = rebuilt();
  await page.goto(`${site.url}/desk`);
  await title('This page has changed');
  await panel.click('.btn-main');
  await card().getByText('Click a message from the customer').waitFor();
  await page.bringToFront();
  await card().focus();
  const choose = async (words: string) => {
    for (let tries = 0; tries < 20; tries += 1) {
      await page.keyboard.press('ArrowDown');
      if ((await card().locator('.teach-says').innerText()).includes(words)) break;
    }
    await page.keyboard.press('Enter');
  };
  await choose('Where is my lamp?');
  await press('Next');
  await choose('Let me look into it.');
  await press('Next');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await card().getByText('Is this right?').waitFor();
  await press('Keep');
  await card().getByText('Poise reads this site now').waitFor();
  await page.keyboard.press('Escape');
  expect(await card().count()).toBe(0);
  await scene().shows(({ mood }) => mood === 'Angry' || mood === 'Frustrated');
});

it('leaves a lesson with one key, and nothing is kept of it', async () => {
  const before = await kept();
  await panel.evaluate(() => document.querySelector<HTMLElement>("button[aria-label='More']")?.click());
  await panel.until(() => document.querySelector('[role=menuitem]') !== null);
  await panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[role=menuitem]')]
      .find((one) => one.innerText.includes('Teach'))
      ?.click(),
  );
  await card().waitFor();
  await page.getByText('Where is my lamp?').click({ position: { x: 12, y: 8 } });
  await page.keyboard.press('Escape');
  expect(await card().count()).toBe(0);
  expect(await page.locator('.teach-box').count()).toBe(0);
  await page.getByText('Where is my lamp?').click({ position: { x: 12, y: 8 } });
  expect(await page.evaluate(() => (Reflect.get(window, 'pressed') as string[]).includes('click'))).toBe(true);
  expect(await kept()).toBe(before);
});

it('keeps a scrambled mark of the agent’s own name where a name alone tells, and asks for it where it has none', async () => {
  const stored = (key: string, change?: 'remove') =>
    panel.evaluate(
      async (name, what) => {
        const { local } = (
          globalThis as unknown as {
            chrome: {
              storage: {
                local: { get(key: string): Promise<Record<string, unknown>>; remove(key: string): Promise<void> };
              };
            };
          }
        ).chrome.storage;
        if (what === 'remove') await local.remove(name);
        return JSON.stringify((await local.get(name))[name] ?? null);
      },
      key,
      change,
    );
  await page.goto(`${site.url}/names`);
  await title('Open a conversation');
  const show = async () => {
    await panel.click('.quiet .btn');
    await card().getByText('Click a message from the customer').waitFor();
    await page.getByText('Where is my lamp?').click({ position: { x: 12, y: 8 } });
    await press('Next');
    await page.getByText('Let me look into it.').click({ position: { x: 12, y: 8 } });
    await press('Next');
    await page.locator('textarea').click();
    await card().getByText('Only the name “Mo Lind” tells your messages here.').waitFor();
    await shot('by-name');
    await press('Keep');
    await card().getByText('Poise reads this site now').waitFor();
    await press('Close');
    await scene().shows(({ mood }) => mood === 'Angry' || mood === 'Frustrated');
  };
  await show();
  for (const text of [await kept(), await stored('ownNames')])
    expect(text.toLowerCase()).not.toMatch(/mo lind|lind|ilse/);
  expect(await stored('ownNames')).toMatch(/"hash":"[0-9a-f]{32}"/);
  expect(await kept()).not.toContain('hash');
  // As on a colleague's computer, who has it from the team.
  await stored('ownNames', 'remove');
  await page.reload();
  await title('Show Poise your name here, once');
  await show();
});
