import { mkdir } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setUpBrowser } from '../../../scripts/setup/browser.ts';
import { STATES } from '../../components/fixtures.ts';
import { type Gallery, serveGallery } from './serve-gallery.ts';

/** Pictures of every state, to be looked at, when a folder is given. */
const SHOTS = process.env.POISE_SHOTS;

let gallery: Gallery;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  gallery = await serveGallery();
  browser = await chromium.launch({
    executablePath: setUpBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  if (SHOTS) await mkdir(SHOTS, { recursive: true });
});

afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

async function show(state: string, width = 360, height = 924) {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(gallery.url(state));
  await page.locator('.panel').waitFor();
}

type Analysis = Awaited<ReturnType<AxeBuilder['analyze']>>;

const faults = ({ violations }: Analysis) =>
  violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);

const picture = (name: string) => (SHOTS ? page.screenshot({ path: `${SHOTS}/${name}.png` }) : undefined);

describe('every state, in light and dark', () => {
  // The library's other states differ in words alone.
  const LIBRARY = ['library', 'library_card', 'library_nothing', 'library_failed_insert'];
  it.each([...Object.keys(STATES), ...LIBRARY])(
    '%s: no accessibility fault, one filled button at most',
    async (state) => {
      await show(state);
      const light = await new AxeBuilder({ page }).analyze();
      await picture(`${state}-light`);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      // Only colours differ between the schemes.
      const dark = await new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']).analyze();
      await picture(`${state}-dark`);
      expect([...faults(light), ...faults(dark)]).toEqual([]);
      expect(await page.locator('.btn-main:visible').count()).toBeLessThanOrEqual(1);
    },
  );
});

describe('from 320 to 600 pixels', () => {
  const NARROW = ['frustrated', 'abusive', 'blank', 'ask', 'language', 'library', 'library_card', 'library_nothing'];
  it.each(NARROW)('%s: nothing is cut at the side', async (state) => {
    for (const width of [320, 360, 480, 600]) {
      await show(state, width);
      await picture(`${state}-${width}`);
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll('.panel *')]
          .filter((node) => !node.closest('.sr-only, .tabs *') && node.getBoundingClientRect().right > innerWidth + 0.5)
          .map((node) => node.outerHTML.slice(0, 80)),
      );
      expect(wide, `at ${width}`).toEqual([]);
    }
  });
});

describe('where things stand', () => {
  it('lines Copy, Mute and "Not right?" up 16 pixels from the edge', async () => {
    await show('frustrated');
    for (const css of ['[aria-label="Copy apology"]', '[aria-label^="Mute"]', '.mood .link']) {
      const inset = await page
        .locator(css)
        .first()
        .evaluate((node) => {
          return (
            innerWidth - node.getBoundingClientRect().right + Number.parseFloat(getComputedStyle(node).paddingRight)
          );
        });
      expect(Math.abs(inset - 16), css).toBeLessThanOrEqual(1.5); // a button's own edge is 1
    }
  });

  it('has room for three suggestions and two findings in 924 pixels, in a face as wide as Arial', async () => {
    await show('frustrated');
    await page.addStyleTag({ content: '.panel { --font: "Liberation Sans", Arial, Helvetica; }' });
    const dock = await page.locator('.dock').boundingBox();
    const last = await page.locator('.sug-why').last().boundingBox();
    const finding = await page.locator('.finding').last().boundingBox();
    await picture('frustrated-924');
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(dock?.y ?? 0);
    expect((finding?.y ?? 0) + (finding?.height ?? 0)).toBeLessThanOrEqual(924);
  });

  it('gives the dock at most 45%', async () => {
    await show('frustrated', 360, 500);
    expect((await page.locator('.dock').boundingBox())?.height).toBeLessThanOrEqual(225.5);
  });

  it('keeps what is above where it is when a finding comes', async () => {
    await show('frustrated');
    const top = () =>
      page
        .locator('.sug')
        .first()
        .evaluate((node) => node.getBoundingClientRect().top);
    const withFindings = await top();
    await show('failed_insert');
    expect(await top()).toBe(withFindings);
  });
});

describe('menus', () => {
  it('opens the moods, chooses by keyboard and comes back to the button', async () => {
    await show('frustrated');
    const button = page.getByRole('button', { name: /^Not right\?/ });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitemradio', { name: 'Angry' }).waitFor();
    expect(faults(await new AxeBuilder({ page }).analyze())).toEqual([]);
    await picture('moods');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    expect(await button.evaluate((node) => node === document.activeElement)).toBe(true);
  });

  it('lists the other open chats with their moods', async () => {
    await show('frustrated', 320);
    await page.getByRole('button', { name: '2 other open chats' }).click();
    await page.getByRole('menuitem', { name: /Rune Aldous/ }).waitFor();
    await picture('chats-320');
    expect(await page.getByRole('menuitem').allInnerTexts()).toEqual([
      expect.stringContaining('Angry, falling, waiting'),
      expect.stringContaining('Calm'),
    ]);
  });
});
