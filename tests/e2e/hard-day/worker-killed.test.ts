import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../../scripts/browser/until.ts';
import { type Bench, type Scene, startBench } from '../support/bench.ts';
import { storedOf } from '../support/session.ts';

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
const say = (words: string) => scene.page.evaluate((text) => window.desk.say('c1', text), words);
const ORDER = 'PD-48213';

describe('the worker killed over every step of the thread, and after it', () => {
  it('a message: read, and on top of all before', async () => {
    for (const words of ['Hello?', 'Order PD-77001 is missing too.', 'This is ridiculous, I am furious!']) {
      await say(words);
      await kill(); // while it is being told
    }
    const view = await scene.read('c1');
    expect(view.specifics).toEqual(expect.arrayContaining(['brass lamp', 'PD-77001']));
    expect(view.mood).toBe('Angry');
    const { fold } = await storedOf(scene.panel, 'c1');
    expect(fold?.state.count).toBe(await scene.page.evaluate(() => window.desk.messages('c1').length));
  });

  it('a draft: checked, though no further key is pressed, and its words replaced', async () => {
    await scene.type('Please calm down.');
    await kill();
    const view = await scene.shows(({ findings }) => findings.length > 0);
    expect('Please calm down.').toContain(view.findings[0]?.words);
    await until(
      () => scene.marks(),
      (marks) => marks.some((words) => words.includes('calm down')),
    );
    await kill();
    await scene.panel.click('.finding button[aria-label^="Replace"]');
    await until(
      () => scene.draft(),
      (text) => text !== 'Please calm down.',
    );
  });

  it('a draft at rest: what it leaves out is said', async () => {
    await scene.type('Your parcel is on its way to you from our warehouse in Leeds');
    const rests = async () => (await storedOf(scene.panel, 'c1')).record?.draft?.settled === true;
    await until(rests, (is) => is);
    const left = (await storedOf(scene.panel, 'c1')).record?.advice.findings.map(({ rule }) => rule);
    await kill();
    await scene.page.keyboard.type('.');
    await kill();
    await until(rests, (is) => is);
    expect((await storedOf(scene.panel, 'c1')).record?.advice.findings.map(({ rule }) => rule)).toEqual(left);
  });

  it('an insert: once in the composer, and remembered', async () => {
    await kill();
    const words = await scene.insertFirst();
    await kill();
    expect(await scene.draft()).toBe(words);
    // A card under pointer or focus would stay.
    await scene.panel.mouse('mouseMoved', 1, 1);
    await scene.panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await scene.shows(({ suggestions }) => suggestions.every(({ text }) => text.replace(/\s+/g, ' ') !== words));
    expect(await scene.draft()).toBe(words);
  });

  it('a correction: holds for what comes after', async () => {
    await kill();
    await scene.panel.evaluate(() => document.querySelector<HTMLElement>('.chip[aria-label^="PD-48213"]')?.focus());
    await scene.panel.press('Delete');
    await scene.shows(({ specifics }) => !specifics.includes(ORDER));
    await kill();
    await say('As I wrote, order PD-48213 is late, and nobody answers.');
    await kill();
    const { specifics, evidence } = await scene.read('c1');
    expect(evidence.join()).toContain('nobody answers');
    expect(specifics).not.toContain(ORDER);
  });

  it('a mute: holds for the chat', async () => {
    await scene.type('Please calm down.');
    await scene.shows(({ findings }) => findings.length > 0);
    await kill();
    await scene.panel.click('.finding button[aria-label^="Mute"]');
    await scene.panel.click('.finding button[aria-label^="This chat"]');
    await scene.shows(({ findings }) => findings.length === 0);
    await kill();
    await scene.type(' And that is just our policy. Do calm down.');
    const { findings } = await scene.shows((view) => view.findings.length > 0);
    for (const { words } of findings) expect(words).not.toContain('calm');
  });

  it('a pause: nothing is read, and everything after it', async () => {
    await kill();
    await scene.panel.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('.bar button')];
      buttons.find(({ textContent }) => textContent === 'Pause')?.click();
    });
    await scene.shows(({ quiet }) => quiet?.title.includes('Paused') ?? false);
    await kill();
    await say('Order PD-77001 is missing too, I am furious!');
    await kill();
    await scene.panel.click('.quiet .btn');
    const view = await scene.shows(({ specifics }) => specifics.includes('PD-77001'));
    expect(view.specifics).toContain('brass lamp');
  });
});
