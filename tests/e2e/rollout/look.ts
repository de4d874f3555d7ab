import { mkdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Pictures of the pages, to be looked at, when a folder is given. */
const SHOTS = process.env.POISE_SHOTS;
if (SHOTS) mkdirSync(SHOTS, { recursive: true });

/** No accessibility fault in either scheme, nothing cut at the side, wide and narrow; pictures where a folder is given. */
export async function look(desk: Page, name: string): Promise<void> {
  for (const width of [1280, 420, 320]) {
    await desk.setViewportSize({ width, height: 924 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await desk.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      if (SHOTS) await desk.screenshot({ path: `${SHOTS}/${name}-${width}-${colorScheme}.png`, fullPage: true });
      // Every rule once, and the inks of the other scheme in the other layout.
      if (width === 320 || (width === 1280) !== (colorScheme === 'light')) continue;
      const axe = new AxeBuilder({ page: desk }).setLegacyMode();
      const { violations } = await (colorScheme === 'light' ? axe : axe.withRules(['color-contrast'])).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
      ).toEqual([]);
    }
    expect(await desk.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
  await desk.setViewportSize({ width: 1280, height: 924 });
}
