import { mkdirSync, readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Target } from '../../../scripts/browser/target.ts';
import { until } from '../../../scripts/browser/until.ts';
import { type Bench, Scene, startBench } from '../support/bench.ts';
import { type Site, serveSite } from '../support/site.ts';

/** People in every place a page has for them: classes, ids, data attributes, labels, links. */
const NAMES = ['ilse', 'varga', 'lind', 'mo-lind', 'ilse-varga'];
const message = (side: string, who: string, text: string, at: number) => {
  const slug = who.toLowerCase().replace(' ', '-');
  return `<div class="kvast ${side} from-${slug} u_${slug}" id="${slug}-${at}" data-from="${who}" data-${slug}="1" data-side="${side === 'zin' ? slug : 'desk'}" aria-label="${who}: ${text}">
    <a class="who ${slug}" href="/people/${slug}" title="${who}">${who}</a><p class="words ${slug}-words" data-author="${slug}">${text}</p></div>`;
};
const tool = (head = '') =>
  `<!doctype html><title>Kvaser</title><style>body{margin:0;font:15px sans-serif}.kvast{padding:8px;margin:6px;max-width:60%}.zut{margin-left:40%}textarea{width:90%;height:70px;margin:20px}</style>
  <header>${head}</header><section class="ilse-varga-chat" id="chat-varga">${[
    message('zin', 'Ilse Varga', 'Where is my lamp?', 1),
    message('zut', 'Mo Lind', 'Let me look into it.', 2),
    message('zin', 'Ilse Varga', 'This is ridiculous. It is three weeks late and I am furious!', 3),
    message('zut', 'Mo Lind', 'I see it now.', 4),
    message('zin', 'Ilse Varga', 'I want my money back today.', 5),
  ].join(
    '',
  )}</section><footer id="mo-lind-writes"><textarea class="mo-lind-field" name="to-ilse" aria-label="Write to Ilse Varga"></textarea></footer>`;

const PAGES: Record<string, string> = { '/desk': tool() };

let bench: Bench;
let site: Site;
let page: Page;
let panel: Target;
let desk: Page;
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
const reads = () => scene().shows(({ mood }) => mood === 'Angry' || mood === 'Frustrated');
const shot = async (of: Page, name: string) => {
  const { POISE_SHOTS: folder } = process.env;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await of.screenshot({ path: `${folder}/${name}.png`, caret: 'initial', fullPage: true });
};
const holdsNobody = (text: string) => {
  for (const name of NAMES) expect(text.toLowerCase()).not.toContain(name);
};
const local = (key: string) =>
  panel.evaluate(async (name) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };
    };
    return JSON.stringify((await chrome.storage.local.get(name))[name] ?? null);
  }, key);

async function teach(): Promise<void> {
  await card().getByText('Click a message from the customer').waitFor();
  await page.locator('p', { hasText: 'Where is my lamp?' }).click({ position: { x: 8, y: 8 } });
  await press('Next');
  await page.locator('p', { hasText: 'Let me look into it.' }).click({ position: { x: 8, y: 8 } });
  await press('Next');
  await page.locator('textarea').click({ position: { x: 30, y: 30 } });
  await card().getByText('Is this right?').waitFor();
}

const chooseMore = async (label: string) => {
  await panel.evaluate(() => document.querySelector<HTMLElement>("button[aria-label='More']")?.click());
  await panel.until(() => document.querySelector('[role=menuitem]') !== null);
  const place = await panel.evaluate(
    (name) => [...document.querySelectorAll('[role=menuitem]')].findIndex((one) => one.textContent === name),
    label,
  );
  await panel.click(`[role="menu"] > :nth-child(${place + 1})`);
};

const taught = () => desk.getByRole('region', { name: 'Taught chat tools' });
async function openTools(): Promise<void> {
  const opened = bench.browser.context.waitForEvent('page');
  const url = `chrome-extension://${bench.browser.extensionId}/options.html`;
  await bench.browser.cdp.send('Target.createTarget', { url, newWindow: true });
  desk = await opened;
  await desk.getByRole('link', { name: 'Chat tools' }).click();
  await taught().waitFor();
}

it('keeps nobody’s name of a page that has them in classes, ids and attributes', async () => {
  // By their looks these names are taken for a chat: the agent teaches it all the same.
  await reads();
  await chooseMore('Teach Poise this tool');
  await teach();
  await press('Keep');
  await card().getByText('Poise reads this site now').waitFor();
  await press('Close');
  await reads();
  const kept = await local('taughtTools');
  expect(kept).toContain('zin');
  holdsNobody(kept);
});

it('makes a report of the page’s build alone, and shows all of it before it is handed on', async () => {
  await chooseMore('This looks wrong');
  await panel.until(() => document.querySelector('.report-text') !== null);
  const text = await panel.evaluate(() => document.querySelector<HTMLTextAreaElement>('.report-text')?.value ?? '');
  const report = JSON.parse(text);
  expect(report).toMatchObject({
    format: 'poise-page-report',
    state: 'reading',
    adapter: { id: 'taught', proof: 'taught' },
    messages: { customer: 3, agent: 2 },
    writes: 'reply',
  });
  expect(report.taught).toContainEqual({ part: 'customer', selector: '.zin', found: 3 });
  expect(report.paths.rows).toHaveLength(4);
  holdsNobody(text);
  for (const said of ['lamp', 'money', 'ridiculous', 'localhost', 'people']) expect(text).not.toContain(said);
  if (process.env.POISE_SHOTS) await panel.screenshot(`${process.env.POISE_SHOTS}/report.png`);
  await panel.press('Escape');
  await panel.until(() => document.querySelector('.report-text') === null);
});

it('is exported as what was shown in full, and put into the team’s library', async () => {
  await openTools();
  await taught()
    .getByRole('button', { name: /^Export localhost/ })
    .click();
  const shown = await taught().getByLabel('Everything that leaves').inputValue();
  holdsNobody(shown);
  await taught().getByText('Names the page’s makers gave').waitFor();
  await shot(desk, 'desk-leaving');
  const [file] = await Promise.all([
    desk.waitForEvent('download'),
    taught().getByRole('button', { name: 'Save the file' }).click(),
  ]);
  const saved = readFileSync(await file.path(), 'utf8');
  expect(saved).toBe(shown);

  await taught()
    .getByRole('button', { name: /^Share localhost/ })
    .click();
  await taught().getByRole('button', { name: 'Put it there' }).click();
  await taught().getByText('is in the team’s library').waitFor();
  await until(
    () => local('teamLayer'),
    (kept) => kept.includes('.zin'),
  );
  await taught().getByText('Pages are read by it, instead of the team’s.').waitFor();
});

it('goes on by the team’s where the agent’s own is forgotten, says so, and has it back', async () => {
  await taught()
    .getByRole('button', { name: /^Forget localhost/ })
    .click();
  await taught().getByText('Forgotten: localhost').waitFor();
  await until(
    () => panel.evaluate(() => document.body.innerText),
    (text) => text.includes('Your team’s localhost'),
  );
  await reads();
  await taught().getByRole('button', { name: 'Undo' }).click();
  await taught().getByText('is taught again').waitFor();
  await until(
    () => panel.evaluate(() => document.body.innerText),
    (text) => !text.includes('Your team’s localhost') && text.includes('localhost'),
  );
});

it('is refused in plain words where the page says a word of it, and where no page is open to look it over', async () => {
  await page.evaluate(() => document.querySelector('header')?.append('Zin Trading'));
  await taught()
    .getByRole('button', { name: /^Export localhost/ })
    .first()
    .click();
  await taught().getByRole('alert').getByText('holds “zin”, which can be read on the page now').waitFor();
  expect(await taught().getByLabel('Everything that leaves').count()).toBe(0);
  await page.goto('about:blank');
  await taught()
    .getByRole('button', { name: /^Export localhost/ })
    .first()
    .click();
  await taught().getByRole('alert').getByText('Open a chat on localhost').waitFor();
  await page.goto(`${site.url}/desk`);
  await reads();
});

it('brings in a file after it was shown, and says what is wrong with one that can’t be used', async () => {
  const choose = async (name: string, text: string) =>
    taught()
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await choose('broken.json', '{"format":');
  await taught().getByText('It is not JSON.').waitFor();
  const before = await local('taughtTools');
  const [own] = JSON.parse(before);
  const other = { ...own, site: 'https://chat.example', authors: { agent: { at: 'name', selector: '.who' } } };
  const file = { format: 'poise-taught-tools', version: 1, tools: [own, other] };
  await choose('bad.json', JSON.stringify({ ...file, tools: [{ ...own, row: '#ilse' }] }));
  await taught().getByText('tools › 0 › row').waitFor();
  await choose('two.json', JSON.stringify(file));
  await taught().getByText('your own name must be shown again on this machine').waitFor();
  await shot(desk, 'desk-coming');
  expect(await local('taughtTools')).toBe(before);
  await taught().getByRole('button', { name: 'Bring in 1 chat tool' }).click();
  await taught().getByText('1 chat tool brought in.').waitFor();
  await taught().getByRole('cell', { name: 'chat.example', exact: true }).waitFor();
  expect(JSON.parse(await local('taughtTools'))).toHaveLength(2);
});

it.each(['light', 'dark'] as const)(
  'has no accessibility fault on the desk and cuts nothing, in %s',
  async (scheme) => {
    await desk.emulateMedia({ colorScheme: scheme });
    for (const width of [320, 1200]) {
      await desk.setViewportSize({ width, height: 900 });
      const { violations } = await new AxeBuilder({ page: desk }).include('main').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
      expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await shot(desk, `desk-taught-${scheme}-${width}`);
    }
  },
);

it('is gone from the page when the browser takes the permission back, and the list says that it is off', async () => {
  await page.bringToFront();
  await chooseMore('Teach Poise this tool');
  await card().waitFor();
  const settings = await bench.browser.openPage('chrome://extensions');
  const access = (hostAccess: string) =>
    settings.evaluate(
      async ([extensionId, wanted]) => {
        const { chrome } = globalThis as unknown as {
          chrome: { developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> } };
        };
        await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: wanted });
      },
      [bench.browser.extensionId, hostAccess] as const,
    );
  await access('ON_CLICK');
  await until(
    () => page.evaluate(() => document.documentElement.children.length),
    (count) => count === 2,
  );
  expect(await page.locator('.teach, .teach-box').count()).toBe(0);
  await taught().getByText('Off: Poise is not on for this site').first().waitFor();
  await desk.getByText('None yet. Open your chat tool').waitFor();
  // A page that is opened now is left alone; what was taught waits.
  await page.reload();
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  expect(await local('taughtTools')).toContain('.zin');

  await access('ON_ALL_SITES');
  await taught().getByText('Pages are read by it').first().waitFor();
  await page.bringToFront();
  await reads();
  await settings.close();
});
