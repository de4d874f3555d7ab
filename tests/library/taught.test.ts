import { describe, expect, it } from 'vitest';
import { withoutToolFor, withTool } from '../../utils/library/edit.ts';
import { emptyLayer } from '../../utils/library/file.ts';
import { applyImport, type ImportBase, readImport } from '../../utils/library/import.ts';
import { layerSchema } from '../../utils/library/schema.ts';
import { starterLibrary } from '../../utils/library/starter.ts';
import {
  fateOf,
  needsOwnName,
  readOwnName,
  readTaughtTool,
  type ToolEntry,
  toTaughtFile,
} from '../../utils/library/taught.ts';

const tool = (site = 'https://desk.example', row = '.row'): ToolEntry => ({
  site,
  through: [],
  root: '.log',
  row,
  authors: { customer: { at: 'row', selector: '.in' }, agent: { at: 'row', selector: '.out' } },
  taughtOn: '2026-11-28',
});
const base: ImportBase = {
  layer: { ...emptyLayer, tools: [tool()] },
  merged: starterLibrary,
  phrases: [],
  ruleIds: new Set(),
};

describe('taught tools in a library', () => {
  it('take the place of what was taught for their site', () => {
    const once = withTool(emptyLayer, tool());
    const twice = withTool(withTool(once, tool('https://other.example')), tool('https://desk.example', '.line'));
    expect(twice.tools?.map(({ row }) => row)).toEqual(['.row', '.line']);
    expect(withoutToolFor(withoutToolFor(twice, 'https://desk.example'), 'https://other.example')).toEqual(emptyLayer);
    expect(layerSchema.parse(twice).tools).toHaveLength(2);
  });

  it('are brought in one by one, and one that can’t be read stays out alone', () => {
    const file = {
      tools: [tool(), tool('https://desk.example', '.line'), tool('https://b.example'), { ...tool(), row: '#ilse' }],
    };
    const { rows = [] } = readImport(JSON.stringify(file), base);
    expect(rows.map(({ fate }) => fate)).toEqual(['same', 'changes', 'new', 'unreadable']);
    expect(applyImport(rows, base.layer).tools?.map(({ site, row }) => `${site} ${row}`)).toEqual([
      'https://desk.example .line',
      'https://b.example .row',
    ]);
  });

  it('in a file of their own are sent to their own page', () => {
    expect(readImport(toTaughtFile([tool()]), base).reason).toContain('page “Chat tools”');
  });

  it.each([
    ['new', tool('https://b.example')],
    ['changes', tool('https://desk.example', '.line')],
    ['same', tool()],
  ] as const)('would be %s', (fate, one) => expect(fateOf(one, [tool()])).toBe(fate));
});

describe('what a taught tool may hold', () => {
  const withAgent = (agent: object) => readTaughtTool({ ...tool(), authors: { agent } });

  it.each([
    [{ at: 'style', property: 'background-color', value: 'rgb(1, 2, 3)' }],
    [{ at: 'style', property: 'justify-content', value: 'flex-end', selector: ':scope > div' }],
    [{ at: 'name', selector: '.who', runs: true }],
    [{ at: 'inside', selector: ':scope > img:nth-child(2)' }],
  ])('%j', (agent) => expect(withAgent(agent)?.authors.agent).toEqual(agent));

  it.each([
    [{ at: 'style', property: 'content', value: 'none' }],
    [{ at: 'style', property: 'background-color', value: 'url(https://a.example/ilse)' }],
    [{ at: 'style', property: 'background-color', value: 'rgb(calc(1))' }],
    [{ at: 'name', selector: '.who', name: 'Ilse' }],
    [{ at: 'name', selector: '.who', hash: 'ab', salt: 'cd' }],
    [{ at: 'row', selector: '[title="Ilse Varga"]' }],
  ])('not %j', (agent) => expect(withAgent(agent)).toBeUndefined());

  it('never the agent’s own name, which has a place of its own', () => {
    const byName = withAgent({ at: 'name', selector: '.who' });
    expect(byName && needsOwnName(byName)).toBe(true);
    expect(needsOwnName(tool())).toBe(false);
    const own = { salt: 'a'.repeat(32), hash: 'b'.repeat(32) };
    expect(readOwnName(own)).toEqual(own);
    expect(readOwnName({ ...own, name: 'Ilse' })).toBeUndefined();
    expect(readOwnName({ ...own, hash: 'Ilse Varga' })).toBeUndefined();
  });
});
