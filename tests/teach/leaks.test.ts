// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Look } from '../../utils/adapters/look.ts';
import { readTaught } from '../../utils/adapters/taught/read.ts';
import type { TaughtTool } from '../../utils/engine/taught.ts';
import { readTaughtFile, readTaughtTool, toTaughtFile } from '../../utils/library/taught.ts';
import { leaksOf, ownNamesOf } from '../../utils/teach/leaks.ts';
import { reportOf } from '../../utils/teach/report.ts';
import { saidIn } from '../../utils/teach/said.ts';
import { isInterfaceWord } from '../../utils/teach/vocabulary.ts';
import { all, SITE, show, taughtBy } from './page.ts';

const NAMES = 'ilse varga tomas lindqvist noor castell maud ferrier jonah pell rune aldous aino salmela'.split(' ');
const ATTRIBUTES = [
  'id',
  'aria-label',
  'title',
  'href',
  'data-from',
  'data-author',
  'data-user',
  'name',
  'alt',
  'class',
];

const name = fc.constantFrom(...NAMES);
const spelling = fc.constantFrom<(one: string) => string>(
  (one) => one,
  (one) => one.toUpperCase(),
  (one) => `${one[0]?.toUpperCase()}${one.slice(1)}`,
  (one) => `from-${one}`,
  (one) => `user_${one}`,
  (one) => `is${one[0]?.toUpperCase()}${one.slice(1)}`,
);
const value = fc.tuple(name, spelling).map(([one, spell]) => spell(one));

/** Attributes of one element, each with a name of a person somewhere in it. */
const attributes = fc
  .uniqueArray(fc.constantFrom(...ATTRIBUTES), { maxLength: 5 })
  .chain((keys) => fc.tuple(...keys.map((key) => value.map((one) => [key, one] as const))))
  .map((pairs) =>
    pairs
      .map(([key, one]) => `${key}="${key === 'class' ? `${one} ` : ''}${key === 'class' ? 'shared' : one}"`)
      .join(' '),
  );

const words = fc.array(name, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));

const row = fc.record({ mine: fc.boolean(), outer: attributes, inner: attributes, text: words });

const page = fc.record({ box: attributes, rows: fc.array(row, { minLength: 2, maxLength: 7 }), field: attributes });

/** Every name, so that each is read somewhere on the page whatever was drawn. */
const ROLL = `<footer>${NAMES.join(' ')}</footer>`;

/** What one message alone has. */
const OF_ONE = 'qwuzzle brimbo klanter fosquid vintle dremmup saffick'.split(' ');

function lookBy(tool: TaughtTool): Look {
  const read = readTaught(tool, document, new URL(`${SITE}/inbox`));
  const adapter = { id: 'taught', name: 'desk.example', proof: 'taught', sureness: 1 } as const;
  return { state: 'reading', adapter, ...(typeof read !== 'string' && { chat: read }) };
}

describe('what is kept of a page', () => {
  it('holds no word of it, whatever its attributes and its text hold', () => {
    let kept = 0;
    fc.assert(
      fc.property(page, fc.boolean(), ({ box, rows, field }, told) => {
        // Beside the names: what each message alone has, in a class and in a value.
        const lines = rows.map(
          ({ mine, outer, inner, text }, at) =>
            `<div ${outer} data-key="${OF_ONE[at]}" ${told ? `data-side="${mine ? 'out' : 'in'}"` : ''}><p ${inner}>${text}</p><i class="${OF_ONE[at]}"></i></div>`,
        );
        show(`<div ${box}>${lines.join('')}</div><textarea ${field}></textarea>${ROLL}`);
        const texts = all('p');
        const of = (mine: boolean) => texts.filter((_, at) => rows[at]?.mine === mine).slice(0, 2);
        const { tool } = taughtBy({ customer: of(false), agent: of(true), composer: all('textarea')[0] });
        if (!tool) return;
        kept += 1;
        const { site: _site, ...said } = tool;
        const written = JSON.stringify(said).toLowerCase();
        for (const one of [...NAMES, ...OF_ONE]) expect(written).not.toContain(one);
        expect(readTaughtTool(tool)).toEqual(tool);
        expect(leaksOf(tool, saidIn([document]))).toEqual([]);
        const made = reportOf({
          page: document,
          roots: [document],
          said: saidIn([document]),
          poise: '1',
          look: lookBy(tool),
          tool,
        });
        if (!('report' in made)) throw new Error(`refused: ${made.leaks.join()}`);
        const report = JSON.stringify(made.report).toLowerCase();
        for (const one of [...NAMES, ...OF_ONE]) expect(report).not.toContain(one);
        expect(made.report.taught?.find(({ part }) => part === 'row')?.found).toBeGreaterThan(1);
      }),
      { numRuns: 150 },
    );
    expect(kept).toBeGreaterThan(40);
  });
});

const TOOL: TaughtTool = {
  site: SITE,
  through: [],
  root: '.pane',
  row: 'div.item',
  authors: { customer: { at: 'row', selector: '.in' }, agent: { at: 'row', selector: '.out' } },
  taughtOn: '2026-11-28',
};

describe('handing on what was taught', () => {
  it('finds a word of the page in it, wherever it stands', () => {
    const said = saidIn([show('<p aria-label="Varga">Ilse wrote</p><a href="/people/lindqvist">x</a>')]);
    expect(leaksOf(TOOL, said)).toEqual([]);
    for (const selector of ['.ilse', '[data-varga]', '[data-side="lindqvist"]', 'div.fromIlse', '.u-ilsevarga']) {
      expect(leaksOf({ ...TOOL, row: selector }, said)).toHaveLength(1);
      expect(leaksOf({ ...TOOL, authors: { agent: { at: 'inside', selector } } }, said)).toHaveLength(1);
    }
  });

  it('lets words of the interface stand, though they are read on the page too', () => {
    expect(isInterfaceWord('message')).toBe(true);
    expect(leaksOf({ ...TOOL, row: '.message' }, saidIn([show('<h2>Message</h2>')]))).toEqual([]);
  });

  it('shows a person the names the page’s makers gave, and none that every interface has', () => {
    expect(ownNamesOf(TOOL)).toEqual([]);
    expect(ownNamesOf({ ...TOOL, row: '.kvast', root: 'main.chat-zork > div:nth-of-type(2)' })).toEqual([
      'chat-zork',
      'kvast',
    ]);
    expect(ownNamesOf({ ...TOOL, row: '[class*="Message_own__"]' })).toEqual([]);
  });

  it('makes no report that would hold a word of the page', () => {
    show('<div class="pane"><div class="item in ilse">Ilse</div></div>');
    const tool = { ...TOOL, row: '.ilse' };
    const asked = { page: document, roots: [document], said: saidIn([document]), poise: '1', look: undefined };
    expect(reportOf({ ...asked, tool })).toEqual({ leaks: ['ilse'] });
    expect(reportOf({ ...asked, tool: TOOL })).toMatchObject({ report: { state: 'unread', writes: 'nowhere' } });
  });

  it('comes back from a file as it went', () => {
    expect(readTaughtFile(toTaughtFile([TOOL])).tools).toEqual([TOOL]);
  });

  it.each([
    ['', 'It is not JSON.'],
    ['{}', 'It holds no taught chat tools.'],
    [toTaughtFile([TOOL]).replace('"version": 1', '"version": 9'), 'It was made by a newer Poise (version 9).'],
    [toTaughtFile([]), 'there is no tool in it'],
    [toTaughtFile([{ ...TOOL, row: '#ilse' }]), 'tools › 0 › row'],
    [toTaughtFile([{ ...TOOL, row: '[aria-label="Ilse Varga"]' }]), 'tools › 0 › row'],
    [toTaughtFile([{ ...TOOL, row: 'div:has(a)' }]), 'tools › 0 › row'],
    [toTaughtFile([{ ...TOOL, site: 'https://desk.example/people/ilse' }]), 'the site must be an origin'],
  ])('refuses a file that can’t be used: %#', (text, reason) => {
    expect(readTaughtFile(text).reason).toContain(reason);
  });
});
