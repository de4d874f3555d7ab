import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../../scripts/browser/until.ts';
import { starterLibrary } from '../../../utils/library/starter.ts';
import { type Bench, type Scene, startBench } from '../support/bench.ts';
import { fillStorage, forgetKept, kept, offeredFirst, openDesk, openPhrase } from './open-desk.ts';

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

describe('a rule’s own wordings', () => {
  it('are checked as they are typed, and act in the draft and the panel', async () => {
    await desk.getByRole('link', { name: /Rules/ }).click();
    await desk.locator('[data-row="jargon"]').click();
    await desk.getByLabel('New wording').fill('what a (faff)+');
    await desk.getByText('is not a word: only words').waitFor();
    expect(await desk.getByRole('button', { name: 'Add', exact: true }).isDisabled()).toBe(true);
    await desk.getByLabel('New wording').fill('what … faff / bother*');
    await desk.keyboard.press('Enter');
    await desk.getByLabel('New line: should be flagged').fill('What a terrible bother.');
    await desk.locator('.tests .st.good', { hasText: 'Flagged' }).waitFor();
    await scene.type('What an awful faff.');
    await scene.shows((view) => view.findings.some(({ words }) => /awful faff/i.test(words)));
    await desk.getByRole('button', { name: /Never flagged/ }).click();
    await desk.getByLabel('New words that are never flagged').fill('awful faff');
    await desk.keyboard.press('Enter');
    await scene.shows((view) => view.findings.length === 0);
  });
});

describe('by keyboard', () => {
  it('a slot is completed, rows are marked and changed together, and undo goes across pages', async () => {
    await desk.getByRole('button', { name: 'New phrase' }).click();
    await desk.keyboard.type('Your refund of {am');
    await desk.getByRole('option', { name: /^amount/ }).waitFor();
    await desk.keyboard.press('Enter');
    await desk.keyboard.type(' is booked.');
    const text = desk.getByLabel('Text', { exact: true });
    expect(await text.inputValue()).toBe('Your refund of {amount} is booked.');
    await text.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(23, 23));
    await desk.keyboard.press('Backspace');
    await desk.keyboard.press('Backspace');
    expect(await text.inputValue()).toBe('Your refund of  is booked.');
    await desk.keyboard.press('Escape');
    await desk.locator('[data-row]:focus').waitFor();
    await desk.keyboard.press('Space');
    await desk.getByText('1 phrase marked').waitFor();
    await desk.keyboard.press('Shift+ArrowDown');
    await desk.getByText('2 phrases marked').waitFor();
    await desk.keyboard.press('e');
    await desk.getByRole('heading', { name: 'Change 2 phrases' }).waitFor();
    await desk.getByLabel('Formality').selectOption('formal');
    await desk.getByRole('button', { name: 'Change 2 phrases' }).click();
    await until(
      () => kept(desk),
      (layer) => layer.phrases?.length === 2,
    );
    await desk.getByRole('link', { name: /Rules/ }).click();
    await desk.keyboard.press('ControlOrMeta+z');
    await until(
      () => kept(desk),
      (layer) => layer.phrases?.length === 1,
    );
  });
});

describe('the playbook', () => {
  it('reaches the agent: the way to a manager is told in the library’s words', async () => {
    await desk.getByRole('link', { name: /Playbook/ }).click();
    await desk.getByLabel('Customers read').fill('Ines, who leads us');
    await desk.getByRole('button', { name: /^Damaged/ }).click();
    await desk.getByLabel('Agent alone, up to, remedy 1').fill('twenty');
    await desk.getByText('A number, such as 25 or 12.50').waitFor();
    await desk.getByLabel('Agent alone, up to, remedy 1').fill('25');
    const layer = await until(
      () => kept(desk),
      (now) => now.playbook?.damaged?.[0]?.limit === 25,
    );
    expect(layer.manager).toEqual({ title: 'Ines, who leads us' });
    await desk.getByRole('button', { name: 'Return to the original' }).click();
    await until(
      () => kept(desk),
      (now) => now.playbook === undefined,
    );
  });
});

describe('an agent’s own page', () => {
  it('has their phrases on top of the team’s, and lets a muted rule speak again', async () => {
    await desk.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(values: object): Promise<void> } } };
      };
      return chrome.storage.local.set({ mutedRules: ['calm-down'] });
    });
    await scene.type('Please calm down.');
    await desk.getByRole('link', { name: /My own/ }).click();
    await desk.getByRole('button', { name: 'Unmute “Calm down”' }).click();
    await scene.type(' Calm down please.');
    await scene.shows((view) => view.findings.some(({ words }) => /calm down/i.test(words)));
    const phrase = await shownPhrase();
    await desk.getByRole('button', { name: 'New phrase of mine' }).click();
    await openPhrase(desk, phrase.id);
    const [before] = (await scene.view()).suggestions;
    await desk.getByLabel('Text', { exact: true }).fill(`Mine alone. ${phrase.text}`);
    await suggestion(`Mine alone. ${before?.text}`);
    expect(await kept(desk)).toEqual({});
  });
});

describe('a table of ten thousand', () => {
  it('comes in row by row, scrolls alike, answers keys at once, and one undo takes it back', async () => {
    const rows = Array.from(
      { length: 9_990 },
      (_, at) => `close-row${at},close,"Goodbye number ${at}, {name|friend}."`,
    );
    const csv = ['id,kind,text', ...rows, 'close-sum,close,"=HYPERLINK(""http://x"",""y"")"', 'nonsense,close,No id.'];
    await desk
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'ours.csv', mimeType: 'text/csv', buffer: Buffer.from(csv.join('\r\n')) });
    await desk.getByText('9,991 will come in, 1 can’t be read and stays out.').waitFor();
    await desk.getByRole('button', { name: /^Can’t be read/ }).click();
    await desk.getByText('the id must be words joined by hyphens').waitFor();
    await desk.getByRole('button', { name: /^Look at it/ }).click();
    await desk.getByText('Starts with “=”. Kept as plain text, never run').waitFor();
    await desk.getByRole('button', { name: 'Bring in 9,991 phrases' }).click();
    await desk.locator('.rowbtn').first().focus();
    expect(await desk.locator('tr[data-index]').count()).toBeLessThan(120);
    const slowest = await desk.evaluate(async () => {
      const list = document.querySelector('.list');
      let worst = 0;
      for (let at = 1; at <= 20; at++) {
        const before = performance.now();
        list?.scrollTo(0, (list.scrollHeight / 20) * at);
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        worst = Math.max(worst, performance.now() - before);
      }
      return worst;
    });
    expect(slowest).toBeLessThan(1500); // a loaded machine; quiet it is some 30
    await desk.keyboard.press('Home');
    await desk.keyboard.press('End');
    await expect
      .poll(() => desk.evaluate(() => document.activeElement?.getAttribute('data-row')))
      .toBe(starterLibrary.phrases.at(-1)?.id);
    await until(
      () => kept(desk),
      (layer) => layer.phrases?.length === 9_991,
    );
    await desk.keyboard.press('ControlOrMeta+z');
    await until(
      () => kept(desk),
      (layer) => layer.phrases?.length === 0,
    );
  });
});

describe('what is kept', () => {
  it('and no longer fits says so, loses nothing here, and is kept once there is room', async () => {
    await openPhrase(desk, starterLibrary.phrases[0]?.id ?? '');
    await fillStorage(desk, true);
    await desk.getByLabel('Text', { exact: true }).fill('There is no room for this.');
    await desk.getByText('the browser’s storage is full').waitFor();
    await fillStorage(desk, false);
    await desk.getByLabel('Text', { exact: true }).fill('There is room for this.');
    await until(
      () => kept(desk),
      (layer) => layer.phrases?.[0]?.text === 'There is room for this.',
    );
    expect(await desk.getByText('the browser’s storage is full').count()).toBe(0);
  });

  it('was typed in the same words by two windows: both texts stand until one is chosen', async () => {
    const id = starterLibrary.phrases[0]?.id ?? '';
    const other = await openDesk(bench.browser);
    await openPhrase(desk, id);
    await openPhrase(other, id);
    await desk.getByLabel('Text', { exact: true }).fill('To begin with.');
    await expect.poll(() => other.getByLabel('Text', { exact: true }).inputValue()).toBe('To begin with.');
    await Promise.all([
      desk.getByLabel('Text', { exact: true }).fill('From the first window.'),
      other.getByLabel('Text', { exact: true }).fill('From the second window.'),
    ]);
    const asks = (page: Page) => page.getByText('was also changed in your other window').count();
    await until(
      async () => (await asks(desk)) + (await asks(other)),
      (count) => count > 0,
    );
    const asked = (await asks(desk)) > 0 ? desk : other;
    const wanted = asked === desk ? 'From the second window.' : 'From the first window.';
    await asked.getByRole('button', { name: 'Take the other' }).click();
    await until(
      () => kept(desk),
      (layer) => layer.phrases?.[0]?.text === wanted,
    );
    await other.close();
  });

  it('is shown on the data page and deleted for good', async () => {
    await desk.getByRole('button', { name: 'New phrase' }).click();
    await desk.keyboard.type('To be deleted.');
    await until(
      () => kept(desk),
      (layer) => layer.phrases?.length === 1,
    );
    await desk.getByRole('link', { name: /Data and privacy/ }).click();
    await desk.getByRole('cell', { name: 'Phrases, rules, playbook' }).waitFor();
    const button = desk.getByRole('button', { name: 'Delete everything' });
    expect(await button.isDisabled()).toBe(true);
    await desk.getByLabel(/to go on/).fill('delete everything');
    await Promise.all([desk.waitForEvent('load'), button.click()]);
    await desk.locator('.rowbtn').first().waitFor();
    expect(await kept(desk)).toEqual({});
    expect(await desk.getByText('To be deleted.').count()).toBe(0);
  });

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
  // The browser would only bring one that is open to the front.
  const desks = bench.browser.context.pages().filter((page) => page.url().includes('/options.html'));
  await Promise.all(desks.map((page) => page.close()));
  const opened = bench.browser.context.waitForEvent('page');
  await scene.panel.click('.bar [aria-label="More"]');
  await scene.panel.until(() => document.querySelector('.menu-item')?.textContent === 'Edit phrases');
  await scene.panel.click('.menu-item');
  desk = await opened;
  await desk.locator('.rowbtn').first().waitFor();
  expect(desk.url()).toContain('/options.html');
});
