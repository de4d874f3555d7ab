import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../../scripts/browser/until.ts';
import { type Bench, startBench } from '../support/bench.ts';
import { watchOurWork } from '../support/our-work.ts';
import { storedOf, watchReports } from '../support/session.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

/** A task this long is felt, in milliseconds. */
const LONG_TASK = 50;
const MAX_STORED = 64 * 1024;

describe('2,000 messages in one chat', () => {
  it('reads them, stays small, and leaves the page quick', async () => {
    const scene = await bench.open();
    await scene.reads('c1');
    await scene.page.evaluate(() => {
      for (let i = 0; i < 1000; i += 1) {
        window.desk.say('c4', `Message ${i}: my order KT-${1000 + i} is late again since Monday, when does it come?`);
        window.desk.say(
          'c4',
          `I am sorry about order KT-${1000 + i}. I will look into it and write by ${i % 24}:00.`,
          'agent',
        );
      }
    });
    const reading = await watchOurWork(bench.browser.cdp);
    await scene.page.evaluate(() => window.desk.open('c4')); // all 2,000 rows at once
    const { who, mood } = await scene.read('c4');
    expect([who, mood !== undefined]).toEqual(['Maud Ferrier', true]);
    const readingWork = await reading.stop();
    expect(readingWork[0]).toBeLessThan(LONG_TASK);

    const further = await watchOurWork(bench.browser.cdp);
    await scene.type('Please calm down');
    for (let i = 0; i < 5; i += 1) {
      await scene.page.evaluate((n) => window.desk.say('c4', `And ${n} more, I am furious!`), i);
      await scene.reads('c4');
    }
    await scene.page.keyboard.type(' and wait.');
    await scene.shows(({ findings }) => findings.length > 0);
    const furtherWork = await further.stop();
    expect(furtherWork[0]).toBeLessThan(LONG_TASK);
    expect((await scene.read('c4')).mood).toBe('Angry');

    const { fold, bytes } = await storedOf(scene.panel, 'c4');
    expect(fold?.state.count).toBe(await scene.page.evaluate(() => window.desk.messages('c4').length));
    expect(bytes).toBeLessThan(MAX_STORED);
    await scene.close();
  });
});

describe('50 messages a second, for four seconds', () => {
  it('folds every one in order, in far fewer reports', async () => {
    const scene = await bench.open();
    await scene.read('c1');
    const reports = await watchReports(scene.panel);
    const { first, last, took } = await scene.page.evaluate(async () => {
      const from = window.desk.messages('c1').length;
      const began = performance.now();
      for (let i = 0; i < 200; i += 1) {
        window.desk.say('c1', `Line ${i} and still no lamp, order PD-48213.`);
        const wait = began + (i + 1) * 20 - performance.now();
        if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      }
      return { first: from, last: window.desk.messages('c1').length, took: performance.now() - began };
    });
    await scene.reads('c1');
    const told = await reports();
    expect(told.flat()).toEqual(Array.from({ length: last - first }, (_, i) => first + i));
    // At most one report in 120 ms, and one at each end.
    expect(told.length).toBeLessThanOrEqual(took / 120 + 2);

    const { fold, record } = await storedOf(scene.panel, 'c1');
    expect(fold?.state.count).toBe(last);
    expect(fold?.state.lastCustomer?.text).toContain('Line 199');
    const ids = await scene.page.evaluate(() =>
      window.desk.messages('c1').flatMap(({ id, author }) => (author === 'customer' ? [id] : [])),
    );
    const points = record?.advice.mood.points.map(({ messageId }) => messageId) ?? [];
    expect(points).toEqual(ids.slice(-points.length));
    await until(
      () => scene.view(),
      ({ waits }) => !waits,
    );
    await scene.close();
  });
});
