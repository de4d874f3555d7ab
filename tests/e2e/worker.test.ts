import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browser/until.ts';
import { type Bench, type Scene, startBench } from './support/bench.ts';

let bench: Bench;
let scene: Scene;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());
beforeEach(async () => {
  scene = await bench.open();
  await scene.read('c1');
});
afterEach(() => scene.close());

const kill = () => bench.browser.killWorker(scene.page);

describe('when the browser ends the worker between two steps', () => {
  it('reads the next message on top of all the ones before', async () => {
    const before = await scene.view();
    await kill();
    const after = await scene.customerSays('c1', 'Hello? I am still waiting for an answer about the lamp.');
    expect(after.specifics).toEqual(expect.arrayContaining([...before.specifics]));
    expect(after.issue).toBe(before.issue);
    expect(after.trend).not.toBe('');
  });

  it('checks a draft and replaces its words', async () => {
    await kill();
    await scene.type('Please calm down.');
    await scene.shows(({ findings }) => findings.length > 0);
    await kill();
    await scene.panel.click(".finding button[aria-label^='Replace']");
    await until(
      () => scene.draft(),
      (text) => text !== 'Please calm down.',
    );
  });

  it('keeps a pause', async () => {
    await scene.panel.evaluate(() => {
      const pause = [...document.querySelectorAll('button')].find((button) => button.textContent?.startsWith('Pause'));
      pause?.click();
    });
    await scene.shows(({ quiet }) => quiet?.title.includes('Paused') ?? false);
    await kill();
    await scene.page.evaluate(() => window.desk.say('c1', 'This is outrageous!'));
    // The other chat is read by the new worker, so it has had its turn; this one is still paused.
    await scene.page.evaluate(() => window.desk.open('c2'));
    await scene.shows(({ who }) => who === 'Tomas Lind');
    await scene.page.evaluate(() => window.desk.open('c1'));
    const view = await scene.shows(({ who }) => who === 'Ilse Varga');
    expect(view.quiet?.title).toContain('Paused');
    expect(view.mood).toBeUndefined();
  });

  it('wakes and answers insert with the worker gone', async () => {
    await kill();
    const words = await scene.insertFirst();
    expect(await scene.draft()).toBe(words);
  });
});
