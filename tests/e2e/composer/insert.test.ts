import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../../scripts/browser/until.ts';
import { EDITORS, openTheatre, type Theatre } from './harness.ts';

let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTheatre();
});
afterAll(() => theatre?.close());

const LINE = 'That is too long to wait for a parcel you had planned a weekend around.';
const LINES = 'I am sorry the lamp came broken.\nI have ordered a new one.\n\nIt leaves today.';
/** Editors may show a blank line as none (ProseMirror) or as its own. */
const lines = (text: string) => text.split(/\n+/);
const AT_REST = 1200;

describe.each(EDITORS)('insert into a %s', (kind) => {
  it('puts one line at the caret, the focus in the composer', async () => {
    const { page, ...stage } = await staged();
    expect(await stage.insert(LINE)).toBe('inserted');
    expect(await stage.draft()).toBe(LINE);
    expect(await stage.run('document.activeElement === field')).toBe(true);
    await page.keyboard.type(' More.');
    await stage.reads(`${LINE} More.`);
    await page.close();
  });

  it.each([
    ['straight after typing', 0],
    ['after a pause', AT_REST],
  ])('is undone alone by one undo, %s', async (_when, wait) => {
    const { page, ...stage } = await staged();
    await stage.type('ab ');
    await page.waitForTimeout(wait);
    expect(await stage.insert(LINE)).toBe('inserted');
    expect(await stage.draft()).toBe(`ab ${LINE}`);
    await page.keyboard.press('Control+z');
    await stage.reads('ab ');
    await page.keyboard.press('Control+Shift+z');
    await stage.reads(`ab ${LINE}`);
    await page.close();
  });

  it('keeps several lines apart, and undoes them at once', async () => {
    const { page, ...stage } = await staged();
    await stage.type('ab ');
    expect(await stage.insert(LINES)).toBe('inserted');
    expect(lines(await stage.draft())).toEqual(lines(`ab ${LINES}`));
    await page.keyboard.press('Control+z');
    await stage.reads('ab ');
    await page.close();
  });

  it.each([0, AT_REST])('replaces a span, and one undo brings the words back (%i ms after typing)', async (wait) => {
    const { page, ...stage } = await staged();
    await stage.type('Please calm down now.');
    await page.waitForTimeout(wait);
    expect(await stage.insert('I can see why', { start: 0, end: 16 })).toBe('inserted');
    expect(await stage.draft()).toBe('I can see why now.');
    await page.keyboard.press('Control+z');
    await stage.reads('Please calm down now.');
    await page.close();
  });

  it('replaces a span at the very end, straight after typing', async () => {
    const { page, ...stage } = await staged();
    await stage.type('Calm down');
    expect(await stage.insert('Take your time', { start: 0, end: 9 })).toBe('inserted');
    expect(await stage.draft()).toBe('Take your time');
    await page.keyboard.press('Control+z');
    await stage.reads('Calm down');
    await page.close();
  });

  it('does not swallow what is typed after it', async () => {
    const { page, ...stage } = await staged();
    expect(await stage.insert(LINE)).toBe('inserted');
    await page.waitForTimeout(AT_REST);
    await page.keyboard.type(' Ok');
    await page.keyboard.press('Control+z');
    await stage.reads(LINE);
    await page.close();
  });

  it('takes nothing back of what is typed while the insert is still being read back', async () => {
    const { page, ...stage } = await staged();
    const inserting = stage.insert(LINE);
    await until(stage.draft, (draft) => draft.includes(LINE));
    await page.keyboard.type(' More.');
    expect(await inserting).toBe('inserted');
    await stage.reads(`${LINE} More.`);
    await page.close();
  });

  it('refuses in a composer whose mode is unknown, and a span that is not there', async () => {
    const { page, ...stage } = await staged();
    await stage.type('ab');
    expect(await stage.insert(LINE, undefined, 'unknown')).toBe('no_composer');
    expect(await stage.insert(LINE, { start: 1, end: 9 })).toBe('stale');
    expect(await stage.draft()).toBe('ab');
    await page.close();
  });

  it('puts markup in as the text it is, and sends nothing', async () => {
    const { page, ...stage } = await staged();
    const markup = '<b onclick="alert(1)">bold</b> & <script>alert(2)</script>';
    expect(await stage.insert(markup)).toBe('inserted');
    expect(await stage.draft()).toBe(markup);
    expect(await page.evaluate(() => ('desk' in window ? window.desk.sent.length : 0))).toBe(0);
    await page.close();
  });

  async function staged() {
    const stage = await theatre.open(kind);
    return {
      page: stage.page,
      insert: stage.insert.bind(stage),
      draft: stage.draft.bind(stage),
      reads: stage.reads.bind(stage),
      type: stage.type.bind(stage),
      run: stage.run.bind(stage),
    };
  }
});
