import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

    let granted = false;
    for (let tries = 0; tries < 5 && !granted; tries += 1) granted = await acceptPrompt(scene, screen, tries + 3);
    expect(granted).toBe(true);

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

/**
 * Ask, and accept the prompt from the keyboard: false when it did not hear. It takes no key in its first moments, so
 * some that do nothing go before.
 */
async function acceptPrompt({ page, panel }: Scene, screen: Screen, idleKeys: number): Promise<boolean> {
  await panel.click('.quiet .btn');
  // The prompt is drawn by the browser itself: all that a page can tell is that the keys no longer go to it.
  await panel.until(() => !document.hasFocus());
  screen.press(...Array.from({ length: idleKeys }, () => 'Shift_L'), 'Tab', 'Return');
  const granted = await panel.evaluate(async (site) => {
    const { chrome } = globalThis as unknown as {
      chrome: { permissions: { contains(wanted: { origins: string[] }): Promise<boolean> } };
    };
    const end = performance.now() + 2000;
    while (performance.now() < end) {
      if (await chrome.permissions.contains({ origins: [`${site}/*`] })) return true;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return false;
  }, new URL(page.url()).origin);
  if (!granted) screen.press('Escape');
  return granted;
}
