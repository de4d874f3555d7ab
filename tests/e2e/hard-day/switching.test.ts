import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Target } from '../../../scripts/browser/target.ts';
import { until } from '../../../scripts/browser/until.ts';
import { type Bench, startBench } from '../support/bench.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

const CHATS = [
  { id: 'c1', who: 'Ilse Varga', only: 'PD-48213', types: ['Please calm', ' down about', ' this lamp.'] },
  { id: 'c3', who: 'Rune Aldous', only: 'MV-2207', types: ['That is just', ' our policy on', ' every voucher.'] },
  { id: 'c6', who: 'Jonah Pell', only: 'INV-3390', types: ['You should have', ' told us sooner', ' about the bank.'] },
] as const;
const SECOND = 1000;

/** Every state the panel goes through from now on: whose chat it is, the findings' words, and all it says. */
const record = (panel: Target) =>
  panel.evaluate(() => {
    const seen = new Map<string, readonly [who: string, findings: readonly string[], all: string]>();
    const text = (node: HTMLElement | null) => node?.textContent ?? '';
    const look = () => {
      const words = [...document.querySelectorAll<HTMLElement>('.finding .marked')].map((one) => one.textContent);
      const state = [text(document.querySelector('.bar-who')), words, text(document.body)] as const;
      seen.set(JSON.stringify(state), state);
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
    look();
    Object.assign(globalThis, { seen });
  });

const recorded = (panel: Target) =>
  panel.evaluate(() => [
    ...(globalThis as unknown as { seen: Map<string, readonly [string, readonly string[], string]> }).seen.values(),
  ]);

it('keeps drafts, findings and advice apart while chats are switched every second in the middle of typing', async () => {
  const scene = await bench.open();
  for (const { id } of CHATS) {
    await scene.page.evaluate((chat) => window.desk.open(chat), id);
    await scene.reads(id);
  }
  await record(scene.panel);
  for (const round of [0, 1, 2]) {
    for (const { id, types } of CHATS) {
      const nextAt = performance.now() + SECOND;
      await scene.page.evaluate((chat) => window.desk.open(chat), id);
      await scene.page.locator('.ProseMirror').focus();
      await scene.page.keyboard.press('Control+End');
      await scene.page.keyboard.type(types[round] ?? '', { delay: 30 });
      await until(
        () => performance.now(),
        (now) => now >= nextAt,
      );
    }
  }
  // Each draft is whole, and its findings come with the chat in front.
  for (const { id, who, types } of CHATS) {
    await scene.page.evaluate((chat) => window.desk.open(chat), id);
    await scene.draftIs(types.join(''));
    const view = await scene.shows((now) => now.who === who && now.findings.length > 0);
    for (const { words } of view.findings) expect(types.join('')).toContain(words);
    await until(
      () => scene.marks(),
      (marks) => marks.length > 0 && marks.every((words) => types.join('').includes(words)),
    );
  }
  // At no moment did one chat show a finding or a fact of another.
  const states = await recorded(scene.panel);
  expect(states.length).toBeGreaterThan(CHATS.length);
  for (const [who, findings, all] of states) {
    const chat = CHATS.find((one) => one.who === who);
    if (!chat) continue; // between two chats nothing is claimed
    for (const words of findings) expect(chat.types.join('')).toContain(words);
    for (const other of CHATS) if (other !== chat) expect(all).not.toContain(other.only);
  }
  expect(await scene.sent()).toEqual([]);
  await scene.close();
});
