import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../../scripts/browser/until.ts';
import type {} from '../../../scripts/practice-desk/page.ts';
import { type Bench, startBench } from '../support/bench.ts';
import {
  cardCloses,
  cardOpens,
  caretOf,
  clickWords,
  marked,
  painted,
  pressInCard,
  readCard,
  unmarked,
} from './card-page.ts';

let bench: Bench;
let page: Page;
beforeAll(async () => {
  bench = await startBench();
});
afterEach(async () => {
  if (page) await page.close();
});
afterAll(() => bench?.close());

const COMPOSERS = [
  { composer: 'TipTap', query: '?customer=quiet', sends: 'ControlOrMeta+Enter' },
  { composer: 'textarea', query: '?customer=quiet&composer=textarea', sends: 'Enter' },
];
const DRAFT = 'Hello Ilse. Please calm down. You must send us the photos. Thanks.';

const draft = () => page.evaluate(() => window.desk.draft());
const draftIs = (text: string) => until(draft, (now) => now === text);
const sent = () => page.evaluate(() => window.desk.sent.map(({ text }) => text));

async function typed(query: string, text = DRAFT): Promise<void> {
  page = await bench.browser.openPage(bench.desk.url + query);
  await page.locator('.ProseMirror, textarea').click();
  await page.keyboard.type(text);
}

/** Open the card as the command does: the key itself is pressed in `keys.test.ts`. */
async function byKey(): Promise<void> {
  const worker = bench.browser.context.serviceWorkers()[0];
  if (!worker) throw new Error('No worker.');
  await worker.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: {
          query(of: object): Promise<{ id: number; url: string }[]>;
          sendMessage(id: number, what: object): void;
        };
      };
    };
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    if (tab) chrome.tabs.sendMessage(tab.id, { id: 0, type: 'nextFindingAsked', timestamp: 0 });
  }, page.url());
}

describe.each(COMPOSERS)('the card in $composer', ({ query, sends }) => {
  const opened = async (words = 'calm down') => {
    await typed(query);
    await marked(page, words);
    await clickWords(page, words);
    return cardOpens(page);
  };

  it('opens on a click in marked words: the caret goes there, and the focus stays in the composer', async () => {
    const card = await opened();
    expect(card).toMatchObject({ label: 'Finding 1 of 2', focus: undefined });
    expect(card.text).toMatch(/Please calm down.* 1 of 2 .*Source: /);
    expect(card.buttons).toEqual(
      expect.arrayContaining(['Mute', expect.stringMatching(/^Next/), 'Close Esc', expect.stringMatching(/^Replace/)]),
    );
    const caret = await caretOf(page);
    expect(caret.focused).toBe(true);
    expect(caret.at).toBe(caret.to);
    expect(caret.at).toBeGreaterThan('Hello Ilse. '.length);
    expect(caret.at).toBeLessThan('Hello Ilse. Please calm down.'.length);
    expect((await painted(page)).filter(({ open }) => open).map(({ words }) => words)).toEqual(['Please calm down.']);
  });

  it('never opens on hover, nor on a click beside the words', async () => {
    await typed(query);
    await marked(page, 'calm down');
    const first = (await painted(page)).find(({ words }) => words.includes('calm down'));
    if (!first) throw new Error('Nothing is marked.');
    const middle = (first.box.top + first.box.bottom) / 2;
    await page.mouse.move(first.box.left + 20, middle);
    await page.waitForTimeout(600);
    expect(await readCard(page)).toBeUndefined();
    await page.mouse.click(first.box.left - 20, middle);
    await page.waitForTimeout(400);
    expect(await readCard(page)).toBeUndefined();
  });

  it('stands over no word of the draft, clear of the chip and inside the window', async () => {
    const { box } = await opened();
    const { chip, field, view } = await page.evaluate(() => {
      const roots = [...document.documentElement.children].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      const pin = roots.flatMap((root) => [...root.querySelectorAll('.pin')])[0];
      return {
        chip: pin?.getBoundingClientRect().toJSON(),
        field: document.querySelector('.ProseMirror, textarea')?.getBoundingClientRect().toJSON(),
        view: { width: innerWidth, height: innerHeight },
      };
    });
    for (const { box: words } of await painted(page)) expect(box.bottom).toBeLessThanOrEqual(words.top + 1);
    expect(box.right).toBeLessThanOrEqual(chip.left);
    expect(box.left).toBeGreaterThanOrEqual(8);
    expect(box.top).toBeGreaterThanOrEqual(8);
    expect(box.bottom).toBeLessThanOrEqual(view.height);
    expect(box.left).toBeLessThan(field.right);
  });

  it('replaces the words, and one undo takes back that alone', async () => {
    await opened('must');
    await pressInCard(page, /^Replace with/);
    await until(draft, (now) => !now.includes('must'));
    const after = await draft();
    expect(after.startsWith('Hello Ilse. Please calm down. ')).toBe(true);
    expect(after.endsWith(' us the photos. Thanks.')).toBe(true);
    await cardCloses(page);
    expect((await caretOf(page)).focused).toBe(true);
    await page.keyboard.press('ControlOrMeta+z');
    await draftIs(DRAFT);
    expect(await sent()).toEqual([]);
  });

  it('opened by a key takes the focus; Escape gives it and the caret back', async () => {
    await typed(query);
    await marked(page, 'calm down');
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('Shift+ArrowLeft');
    const before = await caretOf(page);
    await byKey();
    const card = await cardOpens(page, ({ focus }) => focus !== undefined);
    expect(card.focus).toMatch(/^Replace/);
    await page.keyboard.press('Escape');
    await cardCloses(page);
    await expect.poll(() => caretOf(page), { timeout: 5000 }).toEqual(before);
    await page.keyboard.type('!');
    await draftIs(`${DRAFT.slice(0, -5)}!`);
  });

  it('is walked through by keys, which the page does not hear', async () => {
    await typed(query);
    await marked(page, 'must');
    await page.evaluate(() => {
      document.body.dataset.heard = '';
      const heard = ({ key }: KeyboardEvent) => {
        document.body.dataset.heard += `${key} `;
      };
      for (const type of ['keydown', 'keyup'] as const) document.addEventListener(type, heard, true);
    });
    await byKey();
    await cardOpens(page, ({ focus }) => focus !== undefined);
    await byKey();
    await cardOpens(page, ({ label, focus }) => label === 'Finding 2 of 2' && focus !== undefined);
    await page.keyboard.press('Tab');
    expect((await readCard(page))?.focus).toBe('Mute');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await until(draft, (now) => !now.includes('must'));
    expect(await page.evaluate(() => document.body.dataset.heard)).toBe('');
    expect(await sent()).toEqual([]);
    expect((await caretOf(page)).focused).toBe(true);
  });

  it('takes a key that stays down for itself: Replace gives the focus back, and nothing is sent', async () => {
    await typed(query);
    await marked(page, 'must');
    await byKey();
    await cardOpens(page, ({ focus }) => focus !== undefined);
    await page.keyboard.down('Enter');
    await until(draft, (now) => !now.includes('calm down'));
    await until(
      () => caretOf(page),
      ({ focused }) => focused,
    );
    const after = await draft();
    for (let repeat = 0; repeat < 3; repeat += 1) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    expect(await sent()).toEqual([]);
    expect(await draft()).toBe(after);
    await page.keyboard.press(sends);
    await until(sent, (list) => list.length === 1);
  });

  it('never stands in the way of sending: its key in the composer sends, and the card is gone', async () => {
    await opened();
    await page.keyboard.press('End');
    await page.keyboard.press(sends);
    await until(sent, (list) => list.length === 1);
    expect(await sent()).toEqual([DRAFT]);
    await cardCloses(page);
  });

  it('lets Send be pressed while it is open', async () => {
    await opened();
    await page.locator('.send').click();
    await until(sent, (list) => list.length === 1);
    await cardCloses(page);
  });

  it('closes with Escape in the composer, which the page hears too', async () => {
    await opened();
    await page.evaluate(() => {
      document.addEventListener('keydown', ({ key }) => document.body.setAttribute('data-key', key));
    });
    await page.keyboard.press('Escape');
    await cardCloses(page);
    expect(await page.evaluate(() => document.body.dataset.key)).toBe('Escape');
  });

  it('stays on its finding while the agent types elsewhere, and closes when the words change', async () => {
    const { box } = await opened();
    await page.keyboard.press('End');
    await page.keyboard.type(' And more.');
    await page.keyboard.press('Home');
    await page.keyboard.type('Oh. ');
    await marked(page, 'calm down');
    const moved = await cardOpens(page, ({ text }) => text.includes('Please calm down'));
    expect(Math.abs(moved.box.left - box.left)).toBeLessThan(1);
    for (let step = 0; step < 22; step += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.type('xx');
    await cardCloses(page);
  });

  it('follows the composer when the window changes, and never leaves it', async () => {
    await opened();
    await page.setViewportSize({ width: 700, height: 420 });
    await until(
      () => readCard(page),
      (card) => card === undefined || (card.box.right <= 700 && card.box.bottom <= 420 && card.box.top >= 0),
    );
    expect(await readCard(page)).toBeDefined();
  });

  it('closes when another chat comes to the front, and marks nothing there', async () => {
    await opened();
    await page.evaluate(() => window.desk.open('c2'));
    await cardCloses(page);
    // The lines of words that are gone have no place; they are taken away with the next look at the page.
    await expect.poll(() => painted(page), { timeout: 5000 }).toEqual([]);
  });

  it('has nothing a screen reader or a keyboard stumbles over', async () => {
    await typed(query);
    await marked(page, 'calm down');
    await byKey();
    await cardOpens(page, ({ focus }) => focus !== undefined);
    const { violations } = await new AxeBuilder({ page }).include('[popover]').analyze();
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
  });

  it('mutes here: the finding leaves at once, and Undo brings it back', async () => {
    await opened();
    await pressInCard(page, 'Mute');
    expect((await cardOpens(page)).buttons).toEqual(
      expect.arrayContaining(['Here', 'This chat', 'Always', 'Back Esc']),
    );
    await pressInCard(page, 'Here');
    const card = await cardOpens(page, ({ buttons }) => buttons.includes('Undo'));
    expect(card.text).toBe('Muted here. Undo');
    await unmarked(page, 'calm down');
    expect((await caretOf(page)).focused).toBe(true);
    await pressInCard(page, 'Undo');
    await cardCloses(page);
    await marked(page, 'calm down');
  });

  it('offers Undo for five seconds, and the mute holds for what is typed next', async () => {
    await opened();
    await pressInCard(page, 'Mute');
    const start = performance.now();
    await pressInCard(page, 'This chat');
    await cardOpens(page, ({ buttons }) => buttons.includes('Undo'));
    await cardCloses(page);
    expect(performance.now() - start).toBeGreaterThan(4500);
    await page.locator('.ProseMirror, textarea').focus();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(' Calm down, you must wait.');
    await until(
      () => painted(page),
      (marks) => marks.length > 1,
    );
    expect((await painted(page)).some(({ words }) => /calm/i.test(words))).toBe(false);
  });
});

describe.each(COMPOSERS)('a block finding in $composer', ({ query, sends }) => {
  const SPITE = 'You are an idiot. We will look at it.';

  it('opens its card by itself, once, after a pause, and takes no focus', async () => {
    await typed(query, SPITE);
    await marked(page, 'idiot');
    expect(await readCard(page)).toBeUndefined();
    const card = await cardOpens(page);
    expect(card.focus).toBeUndefined();
    expect(card.label).toContain('idiot');
    expect(card.buttons.some((name) => name.startsWith('Mute'))).toBe(false);
    expect((await caretOf(page)).focused).toBe(true);
    const heard = await page.evaluate(
      () =>
        [...document.documentElement.children]
          .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('[role=alert]') ?? [])])
          .map(({ textContent }) => textContent)[0],
    );
    expect(heard).toMatch(/^Serious finding: /);
    await page.keyboard.press('Escape');
    await cardCloses(page);
    await page.keyboard.type(' Soon.');
    await page.waitForTimeout(3000);
    expect(await readCard(page)).toBeUndefined();
    expect((await painted(page)).length).toBeGreaterThan(0);
    await page.keyboard.press(sends);
    await until(sent, (list) => list.length === 1);
  });
});

describe('a page that refuses the insert', () => {
  it('is left as it was; the card says so, and copies only on a press', async () => {
    await typed('?customer=quiet&composer=textarea');
    await bench.browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: bench.desk.url });
    await page.evaluate(() => navigator.clipboard.writeText('mine'));
    await marked(page, 'calm down');
    // A tool that puts its own text back at every change.
    await page.evaluate((text) => {
      const field = document.querySelector('textarea');
      field?.addEventListener('input', () => {
        field.value = text;
      });
    }, DRAFT);
    await clickWords(page, 'calm down');
    const before = await cardOpens(page);
    await pressInCard(page, /^Replace with/);
    const card = await cardOpens(page, ({ text }) => text.includes('Could not insert here'));
    expect(card.label).toBe(before.label);
    expect(await draft()).toBe(DRAFT);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('mine');
    await pressInCard(page, 'Copy');
    await cardOpens(page, ({ buttons }) => buttons.includes('Copied'));
    expect(before.text).toContain(await page.evaluate(() => navigator.clipboard.readText()));
  });

  it('with the clipboard refused too, selects the text for the agent’s own copy', async () => {
    await typed('?customer=quiet&composer=textarea');
    await marked(page, 'calm down');
    await bench.browser.context.clearPermissions();
    await page.evaluate((text) => {
      const field = document.querySelector('textarea');
      field?.addEventListener('input', () => {
        field.value = text;
      });
    }, DRAFT);
    const session = await page.context().newCDPSession(page);
    await session.send('Browser.setPermission', {
      permission: { name: 'clipboard-write' },
      setting: 'denied',
      origin: bench.desk.url,
    });
    await clickWords(page, 'calm down');
    await cardOpens(page);
    await pressInCard(page, /^Replace with/);
    await cardOpens(page, ({ text }) => text.includes('Could not insert here'));
    await pressInCard(page, 'Copy');
    await cardOpens(page, ({ text }) => text.includes('Could not insert or copy. Select the text here.'));
    const selected = await page.evaluate(() => {
      const roots = [...document.documentElement.children].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      const field = roots.flatMap((root) => [...root.querySelectorAll('textarea')])[0];
      return (
        field && { all: field.selectionEnd === field.value.length && field.selectionStart === 0, text: field.value }
      );
    });
    expect(selected?.all).toBe(true);
    expect(selected?.text).not.toBe('');
    await page.keyboard.press('Escape');
    await cardCloses(page);
    expect((await caretOf(page)).focused).toBe(true);
  });
});
