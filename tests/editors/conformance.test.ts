import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browser/until.ts';
import { kinds } from './support/kinds.ts';
import { type Editor, type Lab, openLab } from './support/lab.ts';

/**
 * One list for every kind of composer: on the real editor, in a real browser, by the built extension. The agent's keys
 * are real; what is inserted goes the way of the panel's Insert.
 */
let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab?.close());

const LINE = 'That is too long to wait for a parcel you had planned a weekend around.';
const LINES = 'I am sorry the lamp came broken.\nI have ordered a new one.\n\nIt leaves today.';
const EMOJI = 'Sorry 😔 about that, family 👨‍👩‍👧‍👦 of flags 🏳️‍🌈 and é, ü, 漢字.';
const LONG = Array.from({ length: 50 }, (_, i) => `${i} ${'All of this is one long reply. '.repeat(4)}`.slice(0, 99))
  .join('\n')
  .padEnd(5000, '.');
/** Longer than any editor keeps its undo group open. */
const AT_REST = 1200;

describe.each(kinds)('%s', (kind) => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await lab.open(kind);
  });
  afterAll(() => editor?.page.close());
  beforeEach(() => editor.fresh());

  it('inserts at the caret, and the agent types on after it', async () => {
    expect(await editor.insert(LINE)).toBe('inserted');
    await editor.holds(LINE);
    expect(await editor.hasFocus()).toBe(true);
    await editor.type(' More.');
    await editor.holds(`${LINE} More.`);
  });

  it('inserts in the middle of what the agent wrote', async () => {
    await editor.type('Hello there. Bye.');
    await editor.holds('Hello there. Bye.'); // some editors put the caret back when they show what was typed
    await editor.press('ArrowLeft', 4);
    expect(await editor.insert(LINE)).toBe('inserted');
    await editor.holds(`Hello there. ${LINE} Bye.`);
  });

  it('replaces a span of several, and nothing beside it', async () => {
    await editor.type('Please calm down now, please.');
    await editor.holds('Please calm down now, please.');
    expect(await editor.insert('I can see why', { span: { start: 0, end: 16 } })).toBe('inserted');
    await editor.holds('I can see why now, please.');
  });

  it('keeps lines apart, with a blank one among them', async () => {
    expect(await editor.insert(LINES)).toBe('inserted');
    await editor.holds(LINES);
  });

  it('puts emoji and other scripts in as they are', async () => {
    await editor.type('ab ');
    expect(await editor.insert(EMOJI)).toBe('inserted');
    await editor.holds(`ab ${EMOJI}`);
  });

  it('puts 5,000 characters in', async () => {
    await editor.type('ab ');
    expect(await editor.insert(LONG)).toBe('inserted');
    await editor.holds(`ab ${LONG}`);
  });

  it('puts markup in as the words it is', async () => {
    const markup = '<b onclick="alert(1)">bold</b> & <script>alert(2)</script>';
    expect(await editor.insert(markup)).toBe('inserted');
    await editor.holds(markup);
  });

  it.each([
    ['straight after typing', 0],
    ['after a pause', AT_REST],
  ])('is undone alone by one undo, %s', async (_when, wait) => {
    await editor.type('ab ');
    await editor.page.waitForTimeout(wait);
    expect(await editor.insert(LINE)).toBe('inserted');
    await editor.holds(`ab ${LINE}`);
    await editor.press('Control+z');
    await editor.holds('ab ');
    await editor.type('c');
    await editor.holds('ab c');
  });

  it('several lines are undone by one undo, and a replaced span comes back', async () => {
    await editor.type('Calm down ');
    expect(await editor.insert(LINES)).toBe('inserted');
    await editor.press('Control+z');
    await editor.holds('Calm down ');
    expect(await editor.insert('Take your time', { span: { start: 0, end: 9 } })).toBe('inserted');
    await editor.holds('Take your time ');
    await editor.press('Control+z');
    await editor.holds('Calm down ');
  });

  it('leaves focus and scrolling as they are, and sends nothing', async () => {
    await editor.type('Hello. ');
    await editor.page.evaluate(() => window.scrollTo(0, 60));
    expect(await editor.insert(LINE)).toBe('inserted');
    expect(await editor.hasFocus()).toBe(true);
    expect(await editor.page.evaluate(() => [window.scrollY, window.sent])).toEqual([60, 0]);
  });

  it('refuses words for the customer in a note, and everything where the mode is unknown', async () => {
    await editor.type('ab ');
    await editor.page.evaluate(() => window.choose('note'));
    expect(await editor.insert(LINE)).toBe('in_note');
    await editor.page.evaluate(() => window.choose('note', 'reply'));
    expect(await editor.insert(LINE)).toBe('no_composer');
    await editor.holds('ab ');
  });

  it('keeps a signature and a quote as they are, and takes neither for the draft', async () => {
    const attached = 'Hello.\n-- \nKim, who said calm down';
    expect(await editor.insert(attached)).toBe('inserted');
    await editor.page.keyboard.press('Control+Home');
    await editor.type('Thanks. ');
    expect(await editor.insert(LINE)).toBe('inserted');
    await editor.holds(`Thanks. ${LINE} ${attached}`);
    await until(
      async () => (await editor.isRead()).draft?.text.includes('Thanks.'),
      (told) => told === true,
    );
    expect((await editor.isRead()).draft?.text).not.toContain('Kim');
  });

  it('marks words, and the marks stay on them while the agent types', async () => {
    await editor.type('Please calm down. Thanks.');
    const marked = () => editor.marks();
    await until(marked, (marks) => marks.length === 1 && marks[0]?.[0]?.includes('calm down') === true);
    expect((await marked())[0]?.[1]).toBe('underline');
    await editor.press('Home');
    await editor.type('Hello Ilse. ');
    await until(marked, (marks) => marks.length === 1 && /^(?:Please )?calm down\.?$/.test(marks[0]?.[0] ?? ''));
  });
});
