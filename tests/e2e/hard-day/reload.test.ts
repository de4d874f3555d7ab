import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../../../scripts/browser/until.ts';
import { type Bench, type Scene, startBench } from '../support/bench.ts';
import { openChatsOf, readSession, storedOf } from '../support/session.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

/** The rules by which the draft of Ilse Varga's chat is marked. */
const rules = async ({ panel }: Scene) =>
  (await storedOf(panel, 'c1')).record?.advice.findings.map(({ rule }) => rule) ?? [];

it('keeps what the agent decided over a reload of the tool, and nothing once the tab has left it', async () => {
  const scene = await bench.open();
  await scene.page.evaluate(() => window.desk.open('c6'));
  await scene.read('c6');
  await scene.page.evaluate(() => window.desk.open('c1'));
  await scene.read('c1');
  await scene.panel.evaluate(() => document.querySelector<HTMLElement>('.chip[aria-label^="PD-48213"]')?.focus());
  await scene.panel.press('Delete');
  await scene.shows(({ specifics }) => !specifics.includes('PD-48213'));
  await scene.type('Please calm down.');
  await scene.shows(({ findings }) => findings.length > 0);
  const muted = (await rules(scene))[0];
  await scene.panel.click('.finding button[aria-label^="Mute"]');
  await scene.panel.click('.finding button[aria-label^="This chat"]');
  await scene.shows(({ findings }) => findings.length === 0);

  await scene.page.reload();
  await scene.page.waitForFunction(() => 'desk' in window);
  const after = await scene.read('c1');
  expect(after.who).toBe('Ilse Varga');
  expect(after.specifics).not.toContain('PD-48213');
  expect((await openChatsOf(scene.panel)).map(({ customerName }) => customerName)).toEqual([
    'Ilse Varga',
    'Jonah Pell',
  ]);
  await scene.type('Do calm down, that is just our policy.');
  await scene.shows(({ findings }) => findings.length > 0);
  expect(muted).toBeDefined();
  expect(await rules(scene)).not.toContain(muted);

  // Read anew and written to anew: the page that is there now is the one that is inserted into.
  await scene.page.keyboard.press('ControlOrMeta+a');
  await scene.page.keyboard.press('Delete');
  await scene.draftIs('');
  const words = await scene.insertFirst();
  expect(await scene.draft()).toBe(words);

  await scene.page.goto(bench.desk.url.replace('localhost', '127.0.0.1').concat('?customer=quiet&chat=c8'));
  const left = await until(
    async () => Object.keys(await readSession(scene.panel)),
    (keys) => !keys.some((key) => key.includes('|http://localhost')),
  );
  expect(left.filter((key) => key.startsWith('memory:'))).toEqual([]);
  await scene.close();
});
