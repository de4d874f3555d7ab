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
  scene = await bench.open('?customer=quiet');
  await scene.read('c1');
});
afterEach(() => scene.close());

/** Press the menu line of this name, once the menu is there. */
const choose = (label: string) =>
  scene.panel.until((name) => {
    const line = [...document.querySelectorAll<HTMLElement>('.menu-item')].find((one) =>
      one.textContent.includes(name),
    );
    line?.click();
    return line !== undefined;
  }, label);

const texts = (css: string) =>
  scene.panel.evaluate(
    (selector) => [...document.querySelectorAll<HTMLElement>(selector)].map((one) => one.textContent),
    css,
  );

describe('the agent knows better', () => {
  it('takes another mood in one press, until the customer writes again', async () => {
    await scene.panel.click('.mood .link');
    await choose('Anxious');
    const { mood } = await scene.shows((view) => view.mood === 'Anxious');
    expect(mood).toBe('Anxious');
    expect(await scene.panel.text('.mood-trend')).toContain('Set by you');
    const next = await scene.customerSays('c1', 'This is ridiculous, I am furious. Worst service ever!');
    expect(next.mood).not.toBe('Anxious');
  });

  it('takes another issue, and offers other words for it', async () => {
    await scene.panel.click('.chip-issue');
    await choose('Refund');
    const { issue } = await scene.shows((view) => view.issue === 'Refund');
    expect(issue).toBe('Refund');
  });

  it('takes a fact away with Delete, everywhere, and gives it back on Undo', async () => {
    const remove = () =>
      scene.panel.evaluate(() => {
        const chip = [...document.querySelectorAll<HTMLElement>('button.chip')].find(
          (one) => one.textContent === 'PD-48213',
        );
        chip?.focus();
        chip?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', bubbles: true }));
      });
    await remove();
    const without = await scene.shows((view) => !view.specifics.includes('PD-48213'));
    for (const { text } of without.suggestions) expect(text).not.toContain('PD-48213');
    await scene.panel.click('.undo-line .link');
    await scene.shows((view) => view.specifics.includes('PD-48213'));
  });
});

describe('what is put in the composer', () => {
  it('can be a fact', async () => {
    await scene.type('About ');
    await scene.panel.click('button.chip[aria-label^="PD-48213"]');
    expect(await scene.draftIs('About PD-48213')).toBe('About PD-48213');
  });
});

describe('the draft', () => {
  it('mutes a rule in its row, here for this chat, and takes it back on Undo', async () => {
    await scene.type('Please calm down.');
    await scene.shows((view) => view.findings.length > 0);
    await scene.panel.click('.finding [aria-label^="Mute"]');
    await scene.panel.click('.finding [aria-label^="This chat"]');
    await scene.panel.text('.undo-line');
    await until(
      () => scene.marks(),
      (marks) => !marks.some((words) => words.includes('calm down')),
    );
    await scene.panel.click('.undo-line .link');
    await scene.shows((view) => view.findings.some(({ words }) => /calm down/i.test(words)));
  });
});

describe('pause', () => {
  it('stops reading and marking in this chat, and goes on where it was', async () => {
    await scene.type('Please calm down.');
    await scene.shows((view) => view.findings.length > 0);
    await scene.panel.evaluate(() => {
      const pause = [...document.querySelectorAll<HTMLElement>('.bar .btn')].find((one) => one.textContent === 'Pause');
      pause?.click();
    });
    const paused = await scene.shows((view) => view.quiet !== undefined);
    expect(paused.quiet?.title).toBe('Paused for this chat');
    await until(
      () => scene.marks(),
      (marks) => marks.length === 0,
    );
    await scene.panel.click('.quiet .btn');
    const resumed = await scene.shows((view) => view.mood !== undefined);
    expect(resumed.who).toBe('Ilse Varga');
  });

  it('ends with one press of the chip', async () => {
    await scene.panel.evaluate(() => {
      const pause = [...document.querySelectorAll<HTMLElement>('.bar .btn')].find((one) => one.textContent === 'Pause');
      pause?.click();
    });
    await scene.shows((view) => view.quiet !== undefined);
    await scene.page.getByRole('button', { name: 'Paused. Resume' }).click();
    await scene.shows((view) => view.mood !== undefined);
  });
});

it('is quiet and says why on a page that is no chat', async () => {
  await scene.page.goto('about:blank');
  const { quiet, mood } = await scene.shows((view) => view.quiet !== undefined);
  expect(quiet?.title).toMatch(/Poise is off on this page|Not a chat tool/);
  expect(mood).toBeUndefined();
});

it('keeps every control at least 24 pixels high', async () => {
  await scene.type('Please calm down.');
  await scene.shows((view) => view.findings.length > 0);
  const small = await scene.panel.evaluate(() =>
    [...document.querySelectorAll('.btn, button.chip')]
      .filter((one) => one.getBoundingClientRect().height < 24)
      .map((one) => one.outerHTML),
  );
  expect(small).toEqual([]);
  expect((await texts('.btn-main')).length).toBe(1);
});
