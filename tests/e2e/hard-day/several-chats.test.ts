import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../../scripts/browser/until.ts';
import { type Bench, type Scene, startBench } from '../support/bench.ts';
import { letHide } from '../support/hide.ts';
import { openChatsOf } from '../support/session.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

const CHATS = [
  { id: 'c1', who: 'Ilse Varga', only: 'PD-48213', says: 'This is outrageous, I am furious with you!' },
  { id: 'c3', who: 'Rune Aldous', only: 'MV-2207', says: 'I am confused, which form do you mean?' },
  { id: 'c4', who: 'Maud Ferrier', only: 'KT-0931', says: 'Thank you so much, that was wonderful help!' },
  { id: 'c6', who: 'Jonah Pell', only: 'INV-3390', says: 'Now it is gone again, I am really disappointed.' },
  { id: 'c2', who: 'Tomas Lind', only: 'scanner', says: 'I am still waiting for an answer about the scanner.' },
] as const;

describe('five chats at once, each in a tab of its own', () => {
  it('keeps every mood and fact where it belongs, and the list of the others right', async () => {
    const scenes: Scene[] = [];
    for (const { id } of CHATS) {
      const scene = await bench.open(`?customer=quiet&chat=${id}`);
      await scene.reads(id);
      scenes.push(scene);
    }
    // A message in all of them, four of the five tabs being out of sight; the agent has answered in one.
    await Promise.all(
      scenes.map(({ page }, i) =>
        page.evaluate(
          ([id, words]) => {
            window.desk.say(id, words);
            if (id === 'c6') window.desk.say(id, 'I am looking at it right now.', 'agent');
          },
          [CHATS[i]?.id ?? '', CHATS[i]?.says ?? ''] as const,
        ),
      ),
    );
    const moods = new Map<string, string | undefined>();
    for (const [i, { id, who, only }] of CHATS.entries()) {
      const scene = scenes[i];
      if (!scene) throw new Error(`No tab for ${id}`);
      await scene.page.bringToFront();
      await scene.shows((view) => view.who === who);
      const view = await scene.read(id);
      const shown = JSON.stringify(view);
      expect(shown).toContain(only);
      for (const other of CHATS)
        if (other.id !== id && other.only !== 'scanner') expect(shown).not.toContain(other.only);
      moods.set(who, view.mood);
    }
    expect(moods.get('Ilse Varga')).toBe('Angry');
    expect(moods.get('Maud Ferrier')).toBe('Satisfied');

    const panel = scenes[4]?.panel;
    if (!panel) throw new Error('No panel');
    expect(await openChatsOf(panel)).toHaveLength(CHATS.length);
    await panel.click(".bar button[aria-label='4 other open chats']");
    const lines = await until(
      () =>
        panel.evaluate(() => [...document.querySelectorAll<HTMLElement>('.menu-item')].map((one) => one.textContent)),
      (all) => all.length > 0,
    );
    expect(lines).toHaveLength(4);
    for (const { who } of CHATS.slice(0, 4)) {
      const line = lines.find((text) => text.includes(who));
      expect(line).toContain(moods.get(who));
      expect(line?.includes('waiting')).toBe(who !== 'Jonah Pell');
    }
    for (const scene of scenes) await scene.close();
  });

  it('goes on reading a tab that is hidden, and shows it all when it is back', async () => {
    const first = await bench.open('?customer=quiet&chat=c1');
    const before = await first.read('c1');
    await letHide(first.page);
    const second = await bench.open('?customer=quiet&chat=c6');
    await second.read('c6');
    await until(
      () => first.page.evaluate(() => document.visibilityState),
      (state) => state === 'hidden',
    );
    for (const words of ['Hello?', 'Is anybody there?', 'This is ridiculous, I am furious. Worst service ever!']) {
      await first.page.evaluate((text) => window.desk.say('c1', text), words);
    }
    // Meanwhile the panel stays with the tab in front, and the line in its list tells.
    await until(
      () => openChatsOf(second.panel),
      (chats) => chats.some(({ customerName, mood }) => customerName === 'Ilse Varga' && mood === 'angry'),
    );
    expect((await second.view()).who).toBe('Jonah Pell');

    await first.page.bringToFront();
    await first.shows(({ who, mood }) => who === 'Ilse Varga' && mood === 'Angry');
    const after = await first.read('c1');
    expect(after.specifics).toEqual(expect.arrayContaining([...before.specifics]));
    await second.close();
    await first.close();
  });
});
