import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { until } from '../../../scripts/browser/until.ts';
import { type Bench, type Scene, startBench } from '../support/bench.ts';
import { emptyFilling, fillSession, openChatsOf, storedOf } from '../support/session.ts';

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
  await emptyFilling(scene.panel);
  await scene.close();
});

const open = (chat: string) => scene.page.evaluate((id) => window.desk.open(id), chat);
const names = async () => (await openChatsOf(scene.panel)).map(({ customerName }) => customerName);

it('drops the chats that were quiet longest, and goes on with the one in front', async () => {
  for (const chat of ['c2', 'c3']) {
    await open(chat);
    await scene.reads(chat);
  }
  expect(await names()).toEqual(['Rune Aldous', 'Tomas Lind', 'Ilse Varga']);
  await fillSession(scene.panel, 500);
  await open('c6');
  const view = await scene.read('c6');
  expect(view.who).toBe('Jonah Pell');
  expect(view.specifics).toContain('INV-3390');
  const left = await names();
  expect(left[0]).toBe('Jonah Pell');
  expect(left).not.toContain('Ilse Varga');
  expect((await storedOf(scene.panel, 'c1')).bytes).toBe(0);

  await scene.customerSays('c6', 'This is ridiculous, I am furious!');
  await scene.type('Please calm down.');
  await scene.shows(({ findings }) => findings.length > 0);

  // What was dropped is read off the page again once it is in front.
  await open('c1');
  expect((await scene.read('c1')).specifics).toContain('PD-48213');
});

it('says in plain words when nothing can be kept, and reads on once there is room', async () => {
  await fillSession(scene.panel, 0);
  await scene.page.evaluate(() =>
    window.desk.say('c1', `Order PD-77001 is missing too. ${'I am furious! '.repeat(40)}`),
  );
  const { quiet, suggestions } = await scene.shows((view) => view.quiet !== undefined);
  expect(quiet?.title).toBe('No room to keep this chat');
  expect(suggestions).toEqual([]);
  expect(await scene.draft()).toBe('');

  await emptyFilling(scene.panel);
  await scene.page.evaluate(() => window.desk.say('c1', 'Hello?'));
  const view = await until(
    () => scene.view(),
    ({ mood }) => mood !== undefined,
  );
  expect(view.specifics).toEqual(expect.arrayContaining(['brass lamp', 'PD-77001']));
});
