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

const DRAFT = 'Please calm down. We apologise for any inconvenience.';
const found = (words: string, severity: string, draft = DRAFT) => ({
  start: draft.indexOf(words),
  end: draft.indexOf(words) + words.length,
  severity,
});
const FINDINGS = [
  found('calm down', 'high'),
  found('any inconvenience', 'medium'),
  found('We', 'low'),
  { start: DRAFT.length, end: DRAFT.length, severity: 'medium' }, // an omission
];

async function painted(kind: 'tiptap' | 'textarea'): Promise<void> {
  stage = await theatre.open(kind);
  await stage.type(DRAFT);
  await stage.run(`(() => { globalThis.ended = new AbortController(); const root = poise.openRoot(document, globalThis.ended.signal);
    root.show(); globalThis.lines = poise.createHighlighter(root.layer, globalThis.ended.signal, async () => poise.createOverlay);
    field.addEventListener('input', () => globalThis.lines.refresh());
    globalThis.lines.show(field, ${JSON.stringify(DRAFT)}, ${JSON.stringify(FINDINGS)}); })()`);
}

const RANGES = `[...CSS.highlights].flatMap(([name, ranges]) => [...ranges].map((range) => [name, String(range)]))`;
const LAYER = `[...document.documentElement.children].find((child) => child.popover === 'manual').shadowRoot`;
const LINES = `[...${LAYER}.querySelectorAll('.hl')].map((line) => ['poise-' + line.dataset.severity, line.textContent])`;

describe.each([
  ['tiptap', RANGES],
  ['textarea', LINES],
] as const)('lines under words in a %s', (kind, read) => {
  const marks = () => stage.run<[string, string][]>(read);

  it('stand under the words found; a hint and an omission have none', async () => {
    await painted(kind);
    expect(await marks()).toEqual(
      expect.arrayContaining([
        ['poise-high', 'calm down'],
        ['poise-medium', 'any inconvenience'],
      ]),
    );
    expect(await marks()).toHaveLength(2);
  });

  it('stay on their words while the agent types before them, and go when the words change', async () => {
    await painted(kind);
    await stage.page.keyboard.press('Home');
    await stage.page.keyboard.type('Hello Ilse. ');
    await until(marks, (list) => list.length === 2 && list.some(([, words]) => words === 'calm down'));
    await stage.page.keyboard.press('End');
    for (let step = 0; step < 4; step += 1) await stage.page.keyboard.press('ArrowLeft');
    await stage.page.keyboard.type('X');
    await until(marks, (list) => list.length === 1 && list[0]?.[1] === 'calm down');
  });

  it('change no node of the page, and are gone when Poise ends', async () => {
    await painted(kind);
    expect(await stage.page.evaluate(() => document.body.querySelectorAll('.hl,mark,[class*=poise]').length)).toBe(0);
    await stage.run('globalThis.ended.abort()');
    expect(await stage.run('[...CSS.highlights.keys()].length')).toBe(0);
    expect(await stage.run(`document.documentElement.querySelector(':scope > [popover]') === null`)).toBe(true);
  });
});

describe('the overlay of a textarea', () => {
  it('lays its text out as the field does, scrolled and resized', async () => {
    await painted('textarea');
    await stage.run(`(() => { field.style.cssText = 'height:70px;resize:none;width:320px'; })()`);
    await stage.page.keyboard.type(' And this goes on for a while, so that it takes several lines.'.repeat(4));
    const same = () =>
      stage.run<boolean>(`(() => { const copy = ${LAYER}.querySelector('.over div'); const over = copy.parentElement;
        const a = over.getBoundingClientRect(); const b = field.getBoundingClientRect();
        return Math.abs(copy.scrollHeight - field.scrollHeight) <= 2 && Math.abs(a.left - b.left) < 1 && Math.abs(a.top - b.top) < 1
          && Math.abs(a.height - b.height) < 1 && Math.abs(new DOMMatrix(getComputedStyle(copy).transform).f + field.scrollTop) < 1; })()`);
    await until(same, (is) => is);
    await stage.run('(() => { field.scrollTop = 30; })()');
    await until(same, (is) => is);
    await stage.run(`(() => { field.style.width = '500px'; field.style.height = '50px'; })()`);
    await until(same, (is) => is);
  });
});
