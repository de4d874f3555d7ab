import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../../scripts/browser/until.ts';
import { openTheatre, type Stage, type Theatre } from './harness.ts';

let theatre: Theatre;
let stage: Stage;
beforeAll(async () => {
  theatre = await openTheatre();
});
afterEach(() => stage?.page.close());
afterAll(() => theatre?.close());

const FRUSTRATED = { kind: 'mood', mood: 'frustrated', trajectory: 'falling', findings: 2, worst: 'high', blanks: 0 };

/** A chip on the composer of a page, showing `state`. */
async function withChip(state: object = FRUSTRATED): Promise<void> {
  stage = await theatre.open('tiptap');
  await addChip(state);
}

const addChip = (state: object): Promise<void> =>
  stage.run(`(() => { const ended = new AbortController(); const root = poise.openRoot(document, ended.signal);
    globalThis.pressed = 0; globalThis.ended = ended;
    globalThis.chip = poise.createChip(document, root, () => { globalThis.pressed += 1; }, ended.signal);
    globalThis.chip.show(field, ${JSON.stringify(state)}); })()`);

const HOST = `[...document.documentElement.children].find((child) => child.popover === 'manual')`;
const PIN = `${HOST}?.shadowRoot.querySelector('.pin')`;
interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
const rect = (expression: string): Promise<Rect> => stage.run(`${expression}.getBoundingClientRect().toJSON()`);
const box = () => rect(`document.querySelector('[data-composer]')`);
const shown = () => stage.run<boolean>(`!!(${PIN}) && !${PIN}.hidden`);

describe('the chip', () => {
  it('sits on the composer’s outer edge, at its right, over no control', async () => {
    await withChip();
    const [pin, composer] = [await rect(PIN), await box()];
    expect(Math.abs(pin.right - composer.right)).toBeLessThanOrEqual(1);
    expect(pin.bottom).toBeLessThanOrEqual(composer.top);
    expect(composer.top - pin.bottom).toBeLessThan(12);
    const under = `document.elementsFromPoint(${(pin.left + pin.right) / 2}, ${(pin.top + pin.bottom) / 2}).some((e) => e.matches('button,a,textarea,input'))`;
    expect(await stage.run(under)).toBe(false);
  });

  it('changes no node of the page and moves nothing', async () => {
    stage = await theatre.open('tiptap');
    const [before, place] = [await stage.run('document.body.outerHTML'), await box()];
    await addChip(FRUSTRATED);
    expect(await stage.run('document.body.outerHTML')).toBe(before);
    expect(await box()).toEqual(place);
    expect(await stage.run(`${HOST} !== undefined && document.head.querySelectorAll('style').length`)).toBe(0);
  });

  it.each([
    [FRUSTRATED, 'Frustrated and falling, 2 findings. Open Poise'],
    [{ ...FRUSTRATED, trajectory: 'steady', findings: 1, worst: 'block' }, 'Frustrated, 1 serious finding. Open Poise'],
    [{ ...FRUSTRATED, mood: 'satisfied', trajectory: 'rising', findings: 0 }, 'Satisfied and rising. Open Poise'],
    [{ ...FRUSTRATED, mood: undefined, findings: 0 }, 'Not sure. Open Poise'],
    [
      { ...FRUSTRATED, trajectory: 'steady', findings: 0, blanks: 1 },
      'Frustrated, 1 blank left in the draft. Open Poise',
    ],
    [{ kind: 'paused' }, 'Paused. Resume'],
    [{ kind: 'note', findings: 0 }, 'Note: tone not checked. Open Poise'],
  ])('says %j', async (state, label) => {
    await withChip(state);
    expect(await stage.run(`${PIN}.getAttribute('aria-label')`)).toBe(label);
  });

  it('follows the composer when the window, the page or the box changes', async () => {
    await withChip();
    const together = async () => {
      const [pin, composer] = [await rect(PIN), await box()];
      return Math.abs(pin.right - composer.right) <= 1 && Math.abs(composer.top - pin.bottom - 8) <= 1;
    };
    await stage.page.setViewportSize({ width: 900, height: 600 });
    await until(together, (is) => is);
    await stage.page.evaluate(() => document.querySelector('main')?.style.setProperty('display', 'none'));
    await until(shown, (is) => !is);
    await stage.page.evaluate(() => document.querySelector('main')?.style.removeProperty('display'));
    await until(shown, (is) => is);
    await stage.page.evaluate(() => {
      const composer = document.querySelector<HTMLElement>('[data-composer]');
      if (composer) composer.style.marginBottom = '90px';
    });
    await until(together, (is) => is);
  });

  it('is the line alone over a narrow composer', async () => {
    await withChip();
    await stage.page.evaluate(() => {
      const composer = document.querySelector<HTMLElement>('[data-composer]');
      if (composer) composer.style.width = '280px';
    });
    await until(
      () => rect(PIN),
      ({ left, right }) => right - left === 32,
    );
  });

  it('hides while something of the page lies over the composer, and when the composer is gone', async () => {
    await withChip();
    await stage.page.evaluate(() => {
      const cover = document.createElement('div');
      cover.id = 'cover';
      cover.style.cssText = 'position:fixed;inset:0;z-index:99;background:#0008';
      document.body.append(cover);
    });
    await stage.run('globalThis.chip.place()');
    expect(await shown()).toBe(false);
    await stage.page.evaluate(() => document.querySelector('#cover')?.remove());
    await stage.run('globalThis.chip.place()');
    expect(await shown()).toBe(true);
    await stage.run('globalThis.chip.show(undefined, undefined)');
    expect(await shown()).toBe(false);
  });

  it('opens the panel on a press, and the composer keeps the focus', async () => {
    await withChip();
    await stage.type('ab');
    const { left, top } = await rect(PIN);
    await stage.page.mouse.click(left + 10, top + 10);
    expect(await stage.run('globalThis.pressed')).toBe(1);
    expect(await stage.run('document.activeElement === field')).toBe(true);
  });

  it('moves along the edge when dragged, and is hidden when dragged away', async () => {
    await withChip();
    const start = await rect(PIN);
    await stage.page.mouse.move(start.left + 10, start.top + 10);
    await stage.page.mouse.down();
    await stage.page.mouse.move(start.left - 110, start.top + 12, { steps: 4 });
    await stage.page.mouse.up();
    const moved = await rect(PIN);
    expect(Math.round(start.left - moved.left)).toBe(120);
    expect(moved.top).toBe(start.top);
    expect(await stage.run('globalThis.pressed')).toBe(0);
    await stage.page.mouse.move(moved.left + 10, moved.top + 10);
    await stage.page.mouse.down();
    await stage.page.mouse.move(moved.left, moved.top - 200, { steps: 4 });
    await stage.page.mouse.up();
    expect(await shown()).toBe(false);
  });

  it('keeps keys pressed on it from the page', async () => {
    await withChip();
    await stage.page.evaluate(() => {
      for (const type of ['keydown', 'keyup']) {
        document.addEventListener(type, () => document.body.setAttribute('data-heard', type), true);
      }
    });
    await stage.run(`${PIN}.focus()`);
    await stage.page.keyboard.press('ArrowLeft');
    await stage.page.keyboard.press('Enter');
    expect(await stage.run('globalThis.pressed')).toBe(1);
    expect(await stage.page.evaluate(() => document.body.hasAttribute('data-heard'))).toBe(false);
    await stage.page.keyboard.press('Delete');
    expect(await shown()).toBe(false);
  });

  it('is gone without a trace when Poise ends', async () => {
    await withChip();
    await stage.run('globalThis.ended.abort()');
    expect(await stage.run(`${HOST} === undefined`)).toBe(true);
  });
});
