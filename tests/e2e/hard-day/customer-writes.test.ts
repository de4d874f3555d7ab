import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../../scripts/browser/until.ts';
import { type Bench, type Scene, startBench } from '../support/bench.ts';

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
afterEach(async () => {
  expect(await scene.sent()).toEqual([]);
  await scene.close();
});

/** After this nothing that was offered before fits. */
const SOLVED = 'It has just arrived! Thank you so much, everything is solved now.';
const MOVED_ON = 'The chat moved on. Here is what fits now.';
const FIRST = '.sug button[aria-label^="Insert"]';

/** Where the first card stands, and what it says. */
const firstCard = () =>
  scene.panel.evaluate((button) => {
    const card = document.querySelector(button)?.closest('.sug');
    const { x, y, width, height } = card?.querySelector(button)?.getBoundingClientRect() ?? new DOMRect();
    return {
      text: card?.querySelector('.sug-text')?.textContent ?? '',
      isStale: card?.classList.contains('is-stale') ?? false,
      at: [x + width / 2, y + height / 2] as const,
    };
  }, FIRST);

const say = (words: string) => scene.page.evaluate((text) => window.desk.say('c1', text), words);
const typing = (on: boolean) => scene.page.evaluate((is) => window.desk.typing('c1', is), on);

describe('the customer writes while the agent points at a card', () => {
  it('stays where it is, goes stale, and refuses in words', async () => {
    const before = await firstCard();
    await scene.panel.mouse('mouseMoved', ...before.at);
    await say(SOLVED);
    await scene.shows(({ evidence }) => evidence.includes('Thank you so much')); // the mood does not wait
    const after = await until(firstCard, ({ isStale }) => isStale);
    expect(after).toEqual({ ...before, isStale: true });

    // However long the pointer rests there.
    await scene.shows(({ waits }) => !waits);
    expect(await firstCard()).toEqual({ ...before, isStale: true });
    await scene.panel.mouse('mousePressed', ...before.at);
    await scene.panel.mouse('mouseReleased', ...before.at);
    expect(await scene.panel.text('.notice')).toBe(MOVED_ON);
    expect(await scene.draft()).toBe('');
    const fresh = await until(firstCard, ({ text }) => text !== before.text);
    expect(fresh.isStale).toBe(false);
  });
});

describe('the customer is still writing', () => {
  it('lets other suggestions wait for two seconds after a message, and says so', async () => {
    const before = await firstCard();
    await say(SOLVED);
    const saidAt = Date.now();
    const waiting = await scene.shows(({ waits }) => waits);
    expect(waiting.evidence).toContain('Thank you so much'); // the mood does not
    expect(await firstCard()).toMatchObject({ text: before.text, isStale: true });
    await scene.shows(({ waits }) => !waits);
    expect(Date.now() - saidAt).toBeGreaterThan(2000);
    expect((await firstCard()).text).not.toBe(before.text);
  });

  it('waits as long as the tool shows that they are typing', async () => {
    const before = await firstCard();
    await typing(true);
    await say(SOLVED);
    await typing(true);
    await scene.shows(({ waits }) => waits);
    const later = Date.now() + 2500;
    await until(
      () => Date.now(),
      (now) => now > later,
    );
    expect((await firstCard()).text).toBe(before.text);
    await typing(false);
    await until(firstCard, ({ text }) => text !== before.text);
    expect((await scene.view()).waits).toBe(false);
  });

  it('shows what fits on request, and at once what a correction brings', async () => {
    await say(SOLVED);
    await typing(true);
    await scene.shows(({ waits }) => waits);
    const before = await firstCard();
    await scene.panel.click('.say-waits button');
    await until(firstCard, ({ text }) => text !== before.text);
    await typing(true);
    const now = await firstCard();
    await scene.panel.click('button[aria-label^="Not right?"]');
    await scene.panel.click('.menu-item[data-key="angry"]');
    await scene.panel.mouse('mouseMoved', 1, 1); // a card under the pointer would stay
    await until(firstCard, ({ text }) => text !== now.text);
    expect((await scene.view()).waits).toBe(false);
  });
});
