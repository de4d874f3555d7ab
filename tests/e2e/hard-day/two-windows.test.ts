import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../../../scripts/browser/until.ts';
import { type Bench, Scene, startBench } from '../support/bench.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

it('follows in each window that window’s own tab', async () => {
  const one = await bench.open('?customer=quiet&chat=c1');
  await one.read('c1');
  const opened = bench.browser.context.waitForEvent('page');
  await bench.browser.cdp.send('Target.createTarget', {
    url: `${bench.desk.url}?customer=quiet&chat=c6`,
    newWindow: true,
  });
  const page = await opened;
  await page.waitForFunction(() => 'desk' in window);
  const two = new Scene(page, await bench.browser.openPanel(page, one.panel));
  expect((await two.read('c6')).who).toBe('Jonah Pell');
  expect((await one.view()).who).toBe('Ilse Varga');

  // News, another chat and an insert in one window are nothing to the other's panel.
  await one.page.evaluate(() => window.desk.say('c1', 'This is ridiculous, I am furious!'));
  expect((await one.read('c1')).mood).toBe('Angry');
  const before = await two.view();
  expect(before.who).toBe('Jonah Pell');
  await one.page.evaluate(() => window.desk.open('c3'));
  expect((await one.read('c3')).who).toBe('Rune Aldous');
  expect(await two.view()).toEqual(before);
  const words = await two.insertFirst();
  expect(await two.draft()).toBe(words);
  expect(await one.draft()).toBe('');

  // Another tab in front in one window, and the first again.
  const three = await bench.browser.openPage(`${bench.desk.url}?customer=quiet&chat=c4`);
  const names = async () => [(await one.view()).who, (await two.view()).who];
  const fronts = await until(names, (both) => both.includes('Maud Ferrier'));
  expect(fronts.some((who) => who === 'Rune Aldous' || who === 'Jonah Pell')).toBe(true);
  await three.close();
  await two.close();
  await one.close();
});
