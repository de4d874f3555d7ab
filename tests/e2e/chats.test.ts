import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, startBench } from './support/bench.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

const CHATS = [
  { id: 'c1', who: 'Ilse Varga', only: 'PD-48213' },
  { id: 'c3', who: 'Rune Aldous', only: 'MV-2207' },
  { id: 'c4', who: 'Maud Ferrier', only: 'KT-0931' },
  { id: 'c6', who: 'Jonah Pell', only: 'INV-3390' },
];

describe('several chats', () => {
  it('shows each with its own facts and never another’s', async () => {
    const scene = await bench.open();
    for (const { id, who, only } of [...CHATS, ...CHATS.toReversed()]) {
      await scene.page.evaluate((chat) => window.desk.open(chat), id);
      const view = await scene.read(id);
      expect(view.who).toBe(who);
      const shown = JSON.stringify(view);
      expect(shown).toContain(only);
      for (const other of CHATS) if (other.id !== id) expect(shown).not.toContain(other.only);
    }
    await scene.close();
  });

  it('inserts into the chat in front, and keeps the drafts apart', async () => {
    const scene = await bench.open();
    await scene.read('c1');
    const first = await scene.insertFirst();
    await scene.page.evaluate(() => window.desk.open('c3'));
    await scene.read('c3');
    expect(await scene.draft()).toBe('');
    const second = await scene.insertFirst();
    expect(await scene.draft()).toBe(second);
    await scene.page.evaluate(() => window.desk.open('c1'));
    await scene.read('c1');
    expect(await scene.draft()).toBe(first);
    expect(await scene.sent()).toEqual([]);
    await scene.close();
  });

  it('does not let a message of a chat in the background change the one in front', async () => {
    const scene = await bench.open();
    const before = await scene.read('c1');
    await scene.page.evaluate(() => window.desk.say('c2', 'I am furious, this is the worst scanner ever made!'));
    await scene.page.evaluate(() => window.desk.open('c2'));
    await scene.read('c2');
    await scene.page.evaluate(() => window.desk.open('c1'));
    const after = await scene.read('c1');
    expect(after).toEqual(before);
    await scene.close();
  });

  it('follows the tab in front', async () => {
    const one = await bench.open('?customer=quiet&chat=c1');
    await one.read('c1');
    const two = await bench.open('?customer=quiet&chat=c6');
    expect((await two.read('c6')).who).toBe('Jonah Pell');
    await one.page.bringToFront();
    expect((await one.shows(({ who }) => who === 'Ilse Varga')).specifics).toContain('PD-48213');
    const words = await one.insertFirst();
    expect(await one.draft()).toBe(words);
    expect(await two.draft()).toBe('');
    await two.close();
    await one.close();
  });
});
