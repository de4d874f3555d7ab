import { mkdir } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchPoise, type PoiseBrowser } from '../../../scripts/browser/launch.ts';
import { setUpBrowser } from '../../../scripts/setup/browser.ts';
import { builtOrThrow } from '../support/builds.ts';

/** Pictures of every page, to be looked at, when a folder is given. */
const SHOTS = process.env.POISE_SHOTS;

let browser: PoiseBrowser;
let desk: Page;

beforeAll(async () => {
  browser = await launchPoise({ executablePath: setUpBrowser(), extension: builtOrThrow('test'), headless: true });
  desk = await browser.openPage(`chrome-extension://${browser.extensionId}/options.html`);
  await desk.locator('.rowbtn').first().waitFor();
  if (SHOTS) await mkdir(SHOTS, { recursive: true });
});
afterAll(() => browser?.close());

const FILE = {
  name: 'ours.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({
      phrases: [
        { id: 'close-ours', kind: 'close', text: 'Until next time, {name|friend}.' },
        { id: 'empathy-queue', kind: 'empathy', text: 'Waiting that long is tiring. You have me now.' },
        { id: 'remedy-credit', kind: 'remedy', text: 'Your credit of {amount is booked.' },
        { id: 'solution-typo', kind: 'solution', text: 'Your refund of {amuont} is booked.' },
      ],
    }),
  ),
};

/** Bring the desk to each of its pages, from any other. */
const PAGES: Readonly<Record<string, () => Promise<void>>> = {
  phrases: async () => {
    await goTo('Phrases');
    await desk.getByLabel('Search phrases').fill('refund');
  },
  editor: async () => {
    await goTo('Phrases');
    await desk.getByLabel('Search phrases').fill('');
    await desk.getByRole('button', { name: 'New phrase' }).click();
    await desk
      .getByLabel('Text', { exact: true })
      .fill('I am sorry for the inconvenience[? with {item}]. Calm down, I write by {tme!}.');
  },
  typo: async () => {
    await goTo('Phrases');
    await desk.getByRole('button', { name: 'New phrase' }).click();
    await desk.getByLabel('Text', { exact: true }).fill('Your refund of {amuont} is booked.');
  },
  empty: async () => {
    await goTo('Phrases');
    await desk.getByLabel('Search phrases').fill('goodwill voucher qqqq');
  },
  import: async () => {
    await goTo('Phrases');
    await desk.locator('input[type=file]').first().setInputFiles(FILE);
    await desk.getByText(/will come in/).waitFor();
  },
  rules: async () => {
    await goTo('Rules');
  },
  rule: async () => {
    await goTo('Rules');
    await desk.locator('.rowbtn').first().click();
    await desk.getByRole('region', { name: 'Rule Generic apology' }).waitFor();
    if (await desk.getByLabel('Remove sorry about / for … hassle').count()) return;
    await desk.getByLabel('New wording').fill('sorry about / for … hassle');
    await desk.keyboard.press('Enter');
    await desk.getByLabel('New line: should be flagged').fill('Sorry about all this hassle.');
    await desk.keyboard.press('Enter');
    await desk.getByLabel('New line: should not').fill('We apologise for the inconvenience.');
    await desk.keyboard.press('Enter');
  },
  never: async () => {
    await goTo('Rules');
    await desk.getByRole('button', { name: /Never flagged/ }).click();
    await desk.getByLabel('New words that are never flagged').fill('(calm|down)+');
    await desk.getByText(/is not a word/).waitFor();
  },
  bulk: async () => {
    await goTo('Phrases');
    await desk.getByLabel('Search phrases').fill('refund');
    await desk.locator('.mark-cell label').first().waitFor();
    for (const row of [0, 1, 2]) await desk.locator('.mark-cell input').nth(row).check();
    await desk.getByRole('button', { name: 'Edit together' }).click();
    await desk.getByLabel('Formality').selectOption('formal');
    await desk.getByText(/will change/).waitFor();
  },
  keys: async () => {
    await goTo('Phrases');
    await desk.getByLabel('Search phrases').fill('');
    await desk.locator('.rowbtn').first().focus();
    await desk.keyboard.press('?');
    await desk.getByRole('dialog', { name: 'Keys' }).waitFor();
  },
  versions: async () => {
    await desk.keyboard.press('Escape');
    await goTo('Phrases');
    await desk.getByRole('button', { name: 'Versions' }).click();
    await desk.getByRole('button', { name: 'Compare' }).first().click();
  },
  playbook: async () => {
    await goTo('Playbook');
    await desk.getByRole('button', { name: /^Damaged/ }).click();
    if ((await desk.locator('.steps li').count()) === 0) await desk.getByRole('button', { name: 'Add a step' }).click();
  },
  tools: async () => {
    await goTo('Chat tools');
    await desk.getByText('Converse.js').waitFor();
  },
  data: async () => {
    await goTo('Data and privacy');
    await desk.getByText('Earlier versions').waitFor();
  },
  mine: async () => {
    await goTo('My own');
    await desk.getByRole('heading', { name: 'Rules I muted' }).waitFor();
  },
};

async function goTo(page: string) {
  const link = desk.getByRole('link', { name: new RegExp(`^${page}`) });
  if (await link.isVisible()) return link.click();
  await desk.locator('.menu-narrow .btn').first().click();
  await desk.getByRole('menuitemradio', { name: page }).click();
}

type Analysis = Awaited<ReturnType<AxeBuilder['analyze']>>;

const faults = ({ violations }: Analysis) =>
  violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);

const picture = async (name: string) => {
  if (SHOTS) await desk.screenshot({ path: `${SHOTS}/${name}.png` });
};

/** Wide, a list and its editor stand side by side: one picture for both. */
const WIDE = ['editor', 'empty', 'import', 'rule', 'bulk', 'keys', 'versions', 'playbook', 'tools', 'data', 'mine'];
const SEEN = [
  ...WIDE.map((name) => ({ name, width: 1440 })),
  ...Object.keys(PAGES).map((name) => ({ name, width: 320 })),
];

describe('every page, wide and narrow', () => {
  it.each(SEEN)(
    '$name at $width: no accessibility fault in light and dark, nothing cut at the side',
    async ({ name, width }) => {
      await desk.setViewportSize({ width, height: 924 });
      await desk.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await PAGES[name]?.();
      const light = await new AxeBuilder({ page: desk }).setLegacyMode().analyze();
      await picture(`desk-${name}-${width}-light`);
      await desk.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      await picture(`desk-${name}-${width}-dark`);
      expect(faults(light)).toEqual([]);
      // The same colours narrow as wide: asked once.
      if (width > 720 || !WIDE.includes(name)) {
        const dark = await new AxeBuilder({ page: desk }).setLegacyMode().withRules(['color-contrast']).analyze();
        expect(faults(dark)).toEqual([]);
      }
      expect(await desk.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      const small = await desk.evaluate(() =>
        [
          ...document.querySelectorAll(
            'main :is(button, select, input:not([type=radio], [type=checkbox], [type=file]))',
          ),
        ]
          .map((one) => ({ html: one.outerHTML.slice(0, 120), height: one.getBoundingClientRect().height }))
          .filter(({ height }) => height > 0 && height < 24),
      );
      expect(small).toEqual([]);
    },
  );
});

it('puts the ink of the text exactly under its letters', async () => {
  await desk.setViewportSize({ width: 1440, height: 924 });
  await PAGES.editor?.();
  const [ink, field] = await desk.evaluate(() =>
    ['.text-ink', '#phrase-text'].map((css) => {
      const node = document.querySelector(css);
      if (!node) throw new Error(`no ${css}`);
      const { font, lineHeight, padding, letterSpacing, whiteSpace, overflowWrap } = getComputedStyle(node);
      const { x, y, width, height } = node.getBoundingClientRect();
      return { font, lineHeight, padding, letterSpacing, whiteSpace, overflowWrap, x, y, width, height };
    }),
  );
  expect(ink).toEqual(field);
});

it('moves through the whole list by keyboard, and the editor follows', async () => {
  await PAGES.phrases?.();
  await desk.getByLabel('Search phrases').fill('');
  await desk.locator('.rowbtn').first().focus();
  await desk.keyboard.press('End');
  const focused = () => desk.evaluate(() => document.activeElement?.getAttribute('data-row'));
  await expect.poll(focused).toMatch(/^close-/);
  const last = await focused();
  await desk.getByRole('region', { name: `Edit phrase ${last}` }).waitFor();
  await desk.keyboard.press('Enter');
  await expect.poll(() => desk.evaluate(() => document.activeElement?.id)).toBe('phrase-text');
  await desk.keyboard.press('Escape');
  await expect.poll(focused).toBe(last);
});

/** As a hand does it: down, away, over the place, and up. */
async function drag(from: Locator, to: Locator): Promise<void> {
  await to.scrollIntoViewIfNeeded();
  // Off the middle: a press on its very point is what a screen reader sends, and is answered as one.
  await from.hover({ position: { x: 8, y: 9 } });
  await desk.mouse.down();
  await to.hover({ force: true });
  await to.hover({ force: true, position: { x: 300, y: 12 } });
  await desk.mouse.up();
}

describe('an order', () => {
  const remedies = () =>
    desk
      .getByRole('table', { name: /^Remedies for/ })
      .getByLabel(/^Remedy \d/)
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
  const steps = () =>
    desk
      .getByLabel(/^Step \d+, title$/)
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));

  it('of remedies is changed by arrows on the handle, and one undo takes a move back', async () => {
    await desk.setViewportSize({ width: 1440, height: 924 });
    await PAGES.playbook?.();
    const before = await remedies();
    expect(before.length).toBeGreaterThan(1);
    const [first = '', second = '', ...rest] = before;
    await desk.getByRole('button', { name: /^Move remedy 1:/ }).focus();
    await desk.keyboard.press('ArrowDown');
    await expect.poll(remedies, { timeout: 20_000 }).toEqual([second, first, ...rest]);
    // The handle went along: the same key again would take it on, and this one takes it back.
    await expect
      .poll(() => desk.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toMatch(/^Move remedy 2:/);
    await desk.keyboard.press('ControlOrMeta+z');
    await expect.poll(remedies, { timeout: 20_000 }).toEqual(before);
  });

  it('of steps is changed by dragging, with the mouse and by Enter, Tab and Enter', async () => {
    while ((await steps()).length < 3) await desk.getByRole('button', { name: 'Add a step' }).click();
    const [first, second, third, ...rest] = ['Order', 'Reason', 'Label', ...(await steps()).slice(3)];
    const before = [first, second, third, ...rest];
    for (const [at, title] of before.entries()) await desk.getByLabel(`Step ${at + 1}, title`).fill(title);
    const handle = (at: number) => desk.getByRole('button', { name: new RegExp(`^Move step ${at}:`) });
    await drag(handle(1), desk.locator('.steps li').nth(2));
    await expect.poll(steps, { timeout: 20_000 }).toEqual([second, third, first, ...rest]);
    await handle(3).focus();
    await desk.keyboard.press('Enter');
    for (let presses = 0; presses < before.length; presses++) {
      if (await desk.evaluate(() => document.querySelector('.steps li') === document.activeElement)) break;
      await desk.keyboard.press('Tab');
    }
    await desk.keyboard.press('Enter');
    await expect.poll(steps, { timeout: 20_000 }).toEqual(before);
    // A step is dropped on no remedy.
    await drag(handle(1), desk.locator('.remedies tbody tr').first());
    expect(await steps()).toEqual(before);
  });
});
