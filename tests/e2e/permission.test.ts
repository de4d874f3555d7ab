import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browser/until.ts';
import { type Bench, type Scene, startBench } from './support/bench.ts';
import { type Screen, startScreen } from './support/screen.ts';

// The prompt is the browser's own window: it needs a screen, and keys from outside the browser.
describe.runIf(process.platform === 'linux')('the build we ship, on a site for the first time', () => {
  let screen: Screen;
  let bench: Bench;
  let scene: Scene;
  beforeAll(async () => {
    screen = await startScreen();
    bench = await startBench({ mode: 'production', headless: false, env: screen.env });
  });
  afterAll(async () => {
    await bench?.close();
    screen?.close();
  });

  it('is off until its button is pressed and the site is turned on in the real prompt', async () => {
    scene = await bench.open();
    const offered = await scene.shows(({ quiet }) => quiet !== undefined);
    expect(offered.quiet?.title).toBe('Turn Poise on for this site?');
    expect(await scene.page.evaluate(() => document.documentElement.children.length)).toBe(2);

    const windows = screen.windows().length;
    await scene.panel.click('.quiet .btn-main');
    await until(
      () => screen.windows().length,
      (count) => count > windows,
    );
    screen.press('Tab', 'Return');

    const view = await scene.read('c1');
    expect(view.who).toBe('Ilse Varga');
    expect(view.mood).toBeDefined();
    const words = await scene.insertFirst();
    expect(await scene.draft()).toBe(words);
    // Closed in this build: the page cannot look into what Poise shows on it.
    expect(
      await scene.page.evaluate(() => [...document.documentElement.children].some(({ shadowRoot }) => shadowRoot)),
    ).toBe(false);
  });
});
