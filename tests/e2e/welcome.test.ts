import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../../scripts/browser/until.ts';
import { type Bench, type Scene, startBench } from './support/bench.ts';

let bench: Bench;
let scene: Scene;
let welcome: Page;
beforeAll(async () => {
  bench = await startBench();
  scene = await bench.open();
  await scene.read('c1');
  welcome = await bench.browser.openPage(`chrome-extension://${bench.browser.extensionId}/welcome.html`);
  await welcome.getByRole('heading', { name: 'Poise is ready' }).waitFor();
});
afterAll(() => bench?.close());

const marks = () => scene.marks();

it('names the chat tools it knows by how well each is proven, and the key there is', async () => {
  await welcome.getByRole('region', { name: 'Proven on the tool itself' }).getByText('Converse.js').waitFor();
  expect(await welcome.locator('kbd').innerText()).toBe('Alt⇧O');
});

it.each(['light', 'dark'] as const)('has no accessibility fault and cuts nothing, in %s', async (colorScheme) => {
  await welcome.emulateMedia({ colorScheme });
  for (const width of [320, 1200]) {
    await welcome.setViewportSize({ width, height: 900 });
    const { violations } = await new AxeBuilder({ page: welcome }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    expect(await welcome.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const folder = process.env.POISE_SHOTS;
    if (folder) await welcome.screenshot({ path: `${folder}/welcome-${colorScheme}-${width}.png`, fullPage: true });
  }
});

it('takes Poise off a page that is open when its site is paused, and puts it back on resume', async () => {
  await scene.page.bringToFront();
  await scene.type('Please calm down.');
  await until(marks, (found) => found.length > 0);
  // The panel's own menu; the page that lists the sites shows what came of it.
  await scene.panel.click('[aria-label="More"]');
  await scene.panel.until(() => document.querySelector('[role="menuitem"]') !== null);
  const place = await scene.panel.evaluate(() =>
    [...document.querySelectorAll('[role="menuitem"]')].findIndex(
      ({ textContent }) => textContent === 'Pause on this site',
    ),
  );
  await scene.panel.click(`[role="menu"] > :nth-child(${place + 1})`);
  await scene.panel.until(() => document.body.innerText.includes('Paused on this site'));
  await until(marks, (found) => found.length === 0);
  expect(await scene.draft()).toBe('Please calm down.');

  await scene.panel.click('.quiet .btn-soft');
  await scene.panel.until(() => !document.body.innerText.includes('Paused on this site'));
  await until(marks, (found) => found.length > 0);
});
