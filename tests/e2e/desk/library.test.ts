import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../../scripts/browser/until.ts';
import { starterLibrary } from '../../../utils/library/starter.ts';
import { type Bench, type Scene, startBench } from '../support/bench.ts';
import { forgetKept, kept, offeredFirst, openDesk, openPhrase } from './open-desk.ts';

let bench: Bench;
let scene: Scene;
let desk: Page;

beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());
beforeEach(async () => {
  scene = await bench.open('?customer=quiet');
  await scene.read('c1');
  desk = await openDesk(bench.browser);
});
afterEach(async () => {
  await desk.close();
  await forgetKept(scene.panel);
  await scene.close();
});

/** The shipped phrase behind the first suggestion that is shown now. */
async function shownPhrase() {
  await scene.shows((view) => view.suggestions.length > 0);
  const id = await offeredFirst(scene.panel);
  const phrase = starterLibrary.phrases.find((one) => one.id === id);
  if (!phrase) throw new Error(`no phrase ${id}`);
  return phrase;
}

/** The panel no longer offers that phrase, or offers it again. */
const offersFirst = (id: string, wanted: boolean) =>
  until(
    () => offeredFirst(scene.panel),
    (first) => (first === id) === wanted,
  );

const suggestion = (text: string) => scene.shows((view) => view.suggestions.some((one) => one.text === text));

describe('a phrase', () => {
  it('that is changed is offered in the open panel at once, and its own text again when it is returned', async () => {
    const phrase = await shownPhrase();
    await openPhrase(desk, phrase.id);
    const [before] = (await scene.view()).suggestions;
    await desk.getByLabel('Text', { exact: true }).fill(`Here is how it stands. ${phrase.text}`);
    await suggestion(`Here is how it stands. ${before?.text}`);
    await desk.getByText('Return to the original').click();
    await suggestion(before?.text ?? '');
    expect(await kept(desk)).toMatchObject({ phrases: [] });
  });

  it('that is hidden is no longer offered, and is again after undo', async () => {
    const phrase = await shownPhrase();
    await openPhrase(desk, phrase.id);
    await desk.locator(`[data-row="${phrase.id}"]`).focus();
    await desk.keyboard.press('h');
    await offersFirst(phrase.id, false);
    await desk.keyboard.press('ControlOrMeta+z');
    await offersFirst(phrase.id, true);
  });

  it('half written, or with a slot nobody knows, is kept and not offered', async () => {
    const phrase = await shownPhrase();
    await openPhrase(desk, phrase.id);
    await desk.getByLabel('Text', { exact: true }).fill('Your refund of {amuont} is booked.');
    await desk.getByText('There is no slot called “amuont”').waitFor();
    await until(
      () => kept(desk),
      (layer) => layer.phrases?.[0]?.text === 'Your refund of {amuont} is booked.',
    );
    await offersFirst(phrase.id, false);
    await desk.getByRole('button', { name: 'Change to amount' }).click();
    expect(await desk.getByLabel('Text', { exact: true }).inputValue()).toBe('Your refund of {amount} is booked.');
  });

  it('is there after a reload, also when the tab is closed in the middle of typing', async () => {
    await desk.getByRole('button', { name: 'New phrase' }).click();
    await desk.keyboard.type('The van is at your street');
    await desk.close();
    desk = await openDesk(bench.browser);
    await desk.getByText('The van is at your street').waitFor();
    await desk.reload();
    await desk.getByText('The van is at your street').waitFor();
  });

  it('typed in two windows is lost in neither', async () => {
    const other = await openDesk(bench.browser);
    const [first, second] = starterLibrary.phrases;
    await openPhrase(desk, first?.id ?? '');
    await desk.getByLabel('Text', { exact: true }).fill('From the first window.');
    await openPhrase(other, second?.id ?? '');
    await other.getByLabel('Text', { exact: true }).fill('From the second window.');
    const both = await until(
      () => kept(desk),
      (layer) => layer.phrases?.length === 2,
    );
    expect(both.phrases?.map(({ text }) => text).sort()).toEqual(['From the first window.', 'From the second window.']);
    await other.close();
  });
});

describe('a rule', () => {
  it('switched off takes its finding out of the panel and the draft, and on brings it back', async () => {
    await scene.type('Please calm down.');
    await scene.shows((view) => view.findings.some(({ words }) => /calm down/i.test(words)));
    await desk.getByRole('link', { name: /Rules/ }).click();
    const onOff = desk.getByRole('table').getByRole('switch', { name: '“Calm down”, on or off' });
    await onOff.click();
    await scene.shows((view) => view.findings.length === 0);
    await until(
      () => scene.marks(),
      (marks) => marks.length === 0,
    );
    await onOff.click();
    await scene.shows((view) => view.findings.some(({ words }) => /calm down/i.test(words)));
  });
});

describe('a file', () => {
  const file = (name: string, content: string | Buffer) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(content as string),
  });
  const choose = (content: string | Buffer) =>
    desk.locator('input[type=file]').first().setInputFiles(file('ours.json', content));

  it('is shown row by row with its errors, changes nothing before the button, and comes in as one step', async () => {
    const phrase = await shownPhrase();
    const [before] = (await scene.view()).suggestions;
    await choose(
      JSON.stringify({
        format: 'poise-library',
        version: 1,
        phrases: [
          {
            id: phrase.id,
            kind: phrase.kind,
            text: `From the file. ${phrase.text}`,
            moods: phrase.moods,
            issues: phrase.issues,
            ...(phrase.when && { when: phrase.when }),
            ...(phrase.variants && { variants: phrase.variants }),
          },
          { id: 'remedy-credit', kind: 'remedy', text: 'Your credit of {amount is booked.' },
          { id: 'close-x', kind: 'gratitude', text: 'Thanks' },
          {
            id: 'close-html',
            kind: 'close',
            text: 'Bye <img src=x onerror="document.title=1"><script>document.title=1</script>.',
          },
        ],
        rules: { jargon: { off: true } },
      }),
    );
    await desk.getByText('3 will come in, 2 can’t be read and stay out.').waitFor();
    const bad = await desk.locator('.meta .bad').allInnerTexts();
    expect(bad.map((text) => text.trim())).toEqual([
      'text: a slot is not written right: “{” is opened after “of” and never closed',
      'kind: there is no kind called “gratitude”',
    ]);
    expect(await desk.title()).not.toBe('1');
    expect(await desk.locator('main img, main script').count()).toBe(0);
    expect(await kept(desk)).toEqual({});
    await desk.getByRole('button', { name: 'Bring in 3 rows' }).click();
    await suggestion(`From the file. ${before?.text}`);
    await desk.keyboard.press('ControlOrMeta+z');
    await until(
      () => kept(desk),
      (layer) => layer.phrases?.length === 0 && Object.keys(layer.rules ?? {}).length === 0,
    );
  });

  it('that can’t be used says why and changes nothing', async () => {
    const files = [
      ['{"phrases": [\n{]', /line 2 can’t be read/],
      [Buffer.from([0x7b, 0xe9, 0x7d]), /not written in UTF-8/],
      [' '.repeat(20_000_001), /larger than 20 MB/],
      ['{"macros": []}', /nobody knows its field “macros”/],
    ] as const;
    for (const [content, reason] of files) {
      await choose(content);
      expect(await desk.getByRole('alert').textContent()).toMatch(reason);
      await desk.getByRole('button', { name: 'Cancel' }).click();
    }
    expect(await kept(desk)).toEqual({});
  });

  it('is what Export gives, and brings the same in again', async () => {
    await desk.getByRole('button', { name: 'New phrase' }).click();
    await desk.keyboard.type('The van is at your street.');
    const exported = async (line: string) => {
      await desk.getByRole('button', { name: 'Export' }).click();
      const [saved] = await Promise.all([
        desk.waitForEvent('download'),
        desk.getByRole('menuitem', { name: line }).click(),
      ]);
      return readFileSync(await saved.path(), 'utf8');
    };
    const team = await exported('What we changed');
    expect(JSON.parse(team)).toMatchObject({
      format: 'poise-library',
      version: 2,
      phrases: [{ id: 'solution-new', text: 'The van is at your street.' }],
    });
    const everything = await exported('Everything');
    expect(JSON.parse(everything).phrases.length).toBe(starterLibrary.phrases.length + 1);
    await choose(everything);
    await desk.getByText(/There is nothing to bring in, .* are the same as yours/).waitFor();
  });
});

describe('what is kept', () => {
  it('and can’t be read gives way to the copy before it, and is offered as a file', async () => {
    await openPhrase(desk, starterLibrary.phrases[0]?.id ?? '');
    await desk.getByLabel('Text', { exact: true }).fill('One.');
    await until(
      () => kept(desk),
      (layer) => layer.phrases?.[0]?.text === 'One.',
    );
    await desk.getByLabel('Text', { exact: true }).fill('Two.');
    await until(
      () => kept(desk),
      (layer) => layer.phrases?.[0]?.text === 'Two.',
    );
    await desk.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(values: object): Promise<void> } } };
      };
      return chrome.storage.local.set({ teamLayer: { file: 'broken' } });
    });
    await desk.reload();
    await desk.getByText('What was kept of your team library can’t be read').waitFor();
    await desk.getByText('One.', { exact: true }).first().waitFor();
    const [saved] = await Promise.all([
      desk.waitForEvent('download'),
      desk.getByRole('button', { name: 'Save the unreadable one as a file' }).click(),
    ]);
    expect(readFileSync(await saved.path(), 'utf8')).toContain('broken');
  });
});

it('is opened from the panel’s More menu', async () => {
  await desk.close(); // the browser would only bring that one to the front
  const opened = bench.browser.context.waitForEvent('page');
  await scene.panel.click('.bar [aria-label="More"]');
  await scene.panel.until(() => {
    const line = [...document.querySelectorAll<HTMLElement>('.menu-item')].find(
      (one) => one.textContent === 'Edit phrases',
    );
    line?.click();
    return line !== undefined;
  });
  desk = await opened;
  await desk.locator('.rowbtn').first().waitFor();
  expect(desk.url()).toContain('/options.html');
});
