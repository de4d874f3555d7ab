import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../../scripts/browser/until.ts';
import { type Bench, type Scene, startBench } from '../support/bench.ts';

let bench: Bench;
let scene: Scene;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());
beforeEach(async () => {
  scene = await bench.open('?customer=quiet');
  await scene.read('c1');
});
afterEach(async () => {
  expect(await scene.sent()).toEqual([]);
  await scene.close();
});

/** Open the library with its key; answers when the phrases are listed. */
async function open() {
  await scene.panel.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await scene.panel.press('/');
  await scene.panel.until(() => document.querySelector('[role="option"]') !== null);
}

const search = async (words: string) => {
  await scene.panel.type(words);
  await scene.panel.until(
    (typed) =>
      document.querySelector<HTMLInputElement>('[role="combobox"]')?.value === typed &&
      document.querySelector('.hit mark') !== null,
    words,
  );
};

const chosen = () =>
  scene.panel.evaluate(() => ({
    id: document.querySelector('[aria-selected="true"]')?.id,
    text: document.querySelector<HTMLElement>('[aria-selected="true"] .hit-text')?.textContent ?? '',
    from: document.querySelector<HTMLElement>('[aria-selected="true"] .hit-from')?.textContent,
    active: document.querySelector('[role="combobox"]')?.getAttribute('aria-activedescendant'),
  }));

/** Go down to the first phrase that has no blank. */
const toOneWithoutBlank = async () => {
  for (let step = 0; step < 10; step++) {
    if (!(await scene.panel.evaluate(() => document.querySelector('[aria-selected="true"] .slot-blank') !== null)))
      return;
    await scene.panel.press('ArrowDown');
  }
};

const libraryIsClosed = () => scene.panel.until(() => document.querySelector('.library') === null);

describe('the library, by keyboard alone', () => {
  it('opens with /, finds, goes down, and Enter puts the words in the composer', async () => {
    await open();
    await search('late');
    const first = await chosen();
    expect(first.from).toBe('Fits this chat');
    await scene.panel.press('ArrowDown');
    const second = await chosen();
    expect(second.active).toBe(second.id);
    expect(second.text).not.toBe(first.text);
    await toOneWithoutBlank();
    const { text } = await chosen();
    await scene.panel.press('Enter');
    expect(await scene.draftIs(text)).toBe(text);
    await libraryIsClosed();
    await scene.undo();
    await scene.draftIs('');
  });

  it('does not offer again what was used from it', async () => {
    const { offered, words } = await scene.panel.evaluate(() => {
      const text = document.querySelector<HTMLElement>('.sug:not(:has(.slot-blank)) .sug-text');
      // Words of the phrase itself; what was filled in from the chat stands in no phrase.
      const own = [...(text?.querySelectorAll('span:not(.slot-known)') ?? [])].map((one) => one.textContent).join(' ');
      return { offered: text?.textContent ?? '', words: (own.match(/[a-z]{4,}/gi) ?? []).slice(0, 5).join(' ') };
    });
    await open();
    await search(words);
    expect((await chosen()).text).toBe(offered);
    await scene.panel.press('Enter');
    await scene.draftIs(offered);
    const after = await scene.shows((view) => view.suggestions.every(({ text }) => text !== offered));
    expect(after.suggestions.length).toBeGreaterThan(0);
    await open();
    await search(words);
    await scene.panel.until(
      (text) =>
        [...document.querySelectorAll<HTMLElement>('.hit')].some(
          (hit) =>
            hit.querySelector<HTMLElement>('.hit-text')?.textContent === text &&
            hit.querySelector<HTMLElement>('.hit-from')?.textContent === 'Used in this chat',
        ),
      offered,
    );
    await scene.panel.press('Escape');
    await libraryIsClosed();
  });

  it('asks for what only the agent knows before it inserts', async () => {
    await open();
    await search('refund booked');
    const blanks = await scene.panel.evaluate(
      () => document.querySelectorAll('[aria-selected="true"] .slot-blank').length,
    );
    expect(blanks).toBeGreaterThan(0);
    await scene.panel.press('Enter');
    for (let blank = 0; blank < blanks; blank++) {
      await scene.panel.until(() => document.activeElement?.matches('input.slot-field'));
      expect(await scene.draft()).toBe('');
      await scene.panel.type(`Friday ${blank}`);
      await scene.panel.press('Enter');
    }
    const draft = await until(
      () => scene.draft(),
      (text) => text !== '',
    );
    expect(draft).toContain('Friday 0');
    expect(draft).not.toMatch(/[{}[\]]/);
    await libraryIsClosed();
  });

  it('goes back with Esc to where the focus was', async () => {
    await scene.panel.evaluate(() => document.querySelector<HTMLElement>('[aria-label^="Copy"]')?.focus());
    const name = await scene.panel.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await scene.panel.press('/');
    await scene.panel.until(() => document.activeElement?.getAttribute('role') === 'combobox');
    await scene.panel.press('Escape');
    await libraryIsClosed();
    expect(await scene.panel.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(name);
  });
});

it('still works where the chat’s language is not read', async () => {
  await scene.page.evaluate(() => window.desk.open('c5'));
  await scene.shows((view) => view.quiet?.title.includes('Finnish') ?? false);
  await scene.panel.click('.quiet .btn-soft');
  await scene.panel.until(() => document.querySelector('[role="option"]') !== null);
  await search('moment');
  expect(await scene.panel.evaluate(() => document.querySelectorAll('.hit .slot-known').length)).toBe(0);
  await toOneWithoutBlank();
  const { text } = await chosen();
  await scene.panel.press('Enter');
  expect(await scene.draftIs(text)).toBe(text);
});

it('lists nothing of one chat in another', async () => {
  await open();
  await search('late');
  expect(await scene.panel.text('.hits')).toContain('PD-48213');
  await scene.page.evaluate(() => window.desk.open('c2'));
  await scene.panel.until(
    () => !document.querySelector<HTMLElement>('.library .bar-who')?.textContent.includes('Ilse'),
  );
  await scene.panel.until(() => document.querySelector('[role="option"]') !== null);
  expect(await scene.panel.text('.library')).not.toContain('PD-48213');
});
