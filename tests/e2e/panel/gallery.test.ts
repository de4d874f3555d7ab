import { mkdir } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STATES } from '../../components/fixtures.ts';
import { type Gallery, serveGallery } from './serve-gallery.ts';

/** Pictures of every state, to be looked at, when a folder is given. */
const SHOTS = process.env.POISE_SHOTS;

let gallery: Gallery;
let browser: Browser;

beforeAll(async () => {
  gallery = await serveGallery();
  browser = await chromium.launch({
    executablePath: process.env.POISE_BROWSER ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  if (SHOTS) await mkdir(SHOTS, { recursive: true });
});

afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

async function showing(
  state: string,
  width: number,
  colorScheme: 'light' | 'dark',
  act: (page: Page) => Promise<void>,
) {
  const context = await browser.newContext({ viewport: { width, height: 924 }, colorScheme, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    await page.goto(gallery.url(state));
    await page.locator('.panel').waitFor();
    await act(page);
  } finally {
    await context.close();
  }
}

const names = Object.keys(STATES);

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  it.each(names)('%s has no accessibility fault', async (state) => {
    await showing(state, 360, scheme, async (page) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
      if (SHOTS) await page.screenshot({ path: `${SHOTS}/${state}-${scheme}.png` });
    });
  });
});

describe.each([320, 360, 480, 600])('at %i pixels', (width) => {
  it.each(['frustrated', 'abusive', 'blank', 'ask'])(
    '%s cuts nothing off and scrolls in one direction',
    async (state) => {
      await showing(state, width, 'light', async (page) => {
        const wide = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('.panel *')]
            .filter((node) => !node.closest('.sr-only'))
            .filter((node) => node.getBoundingClientRect().right > innerWidth + 0.5)
            .map((node) => node.outerHTML.slice(0, 80)),
        );
        expect(wide).toEqual([]);
        if (SHOTS) await page.screenshot({ path: `${SHOTS}/${state}-${width}.png` });
      });
    },
  );
});

describe('what is to be checked in a screenshot', () => {
  it('has one filled button in every view', async () => {
    for (const state of names) {
      await showing(state, 360, 'light', async (page) => {
        expect(await page.locator('.btn-main').count(), state).toBeLessThanOrEqual(1);
      });
    }
  });

  it('lines Copy, Mute, "Not right?" and the trend up at the right', async () => {
    await showing('frustrated', 360, 'light', async (page) => {
      const rights = await page.evaluate(() => {
        const right = (css: string) => {
          const node = document.querySelector(css);
          if (!node) return Number.NaN;
          const box = node.getBoundingClientRect();
          return innerWidth - box.right + Number.parseFloat(getComputedStyle(node).paddingInlineEnd);
        };
        return [right('[aria-label="Copy apology"]'), right('[aria-label^="Mute"]'), right('.mood .link')];
      });
      for (const inset of rights) expect(inset).toBeCloseTo(16, -0.5);
    });
  });

  it('gives the dock at most 45%', async () => {
    await showing('frustrated', 360, 'light', async (page) => {
      await page.setViewportSize({ width: 360, height: 500 });
      const dock = await page.locator('.dock').boundingBox();
      expect(dock?.height).toBeLessThanOrEqual(225.5);
    });
  });

  it('shows three suggestions and two findings in 924 pixels', async () => {
    await showing('frustrated', 360, 'light', async (page) => {
      for (const card of [...(await page.locator('.sug').all()), ...(await page.locator('.finding').all())]) {
        const box = await card.boundingBox();
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(925);
      }
      expect(await page.evaluate(() => document.querySelector('.body')?.scrollTop)).toBe(0);
    });
  });
});

describe('menus', () => {
  it('opens the moods, chooses by keyboard and comes back to the button', async () => {
    await showing('frustrated', 360, 'dark', async (page) => {
      const button = page.getByRole('button', { name: /^Not right\?/ });
      await button.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('menuitemradio', { name: 'Angry' }).waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
      if (SHOTS) await page.screenshot({ path: `${SHOTS}/moods-dark.png` });
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByRole('menu').waitFor({ state: 'detached' });
      expect(await button.evaluate((node) => node === document.activeElement)).toBe(true);
    });
  });

  it('lists the other open chats with their moods', async () => {
    await showing('frustrated', 320, 'light', async (page) => {
      await page.getByRole('button', { name: '2 other open chats' }).click();
      await page.getByRole('menuitem', { name: /Rune Aldous/ }).waitFor();
      if (SHOTS) await page.screenshot({ path: `${SHOTS}/chats-320.png` });
      expect(await page.getByRole('menuitem').allInnerTexts()).toEqual([
        expect.stringContaining('Angry, falling, waiting'),
        expect.stringContaining('Calm'),
      ]);
    });
  });
});

it('reads nothing from the network', async () => {
  await showing('frustrated', 360, 'light', async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload();
    await page.locator('.panel').waitFor();
    expect(asked.every((url) => new URL(url).host === new URL(gallery.url('')).host)).toBe(true);
  });
});
