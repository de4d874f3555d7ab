import { expect, it } from 'vitest';
import { emptyLayer } from '../../utils/library/file.ts';
import { layerSchema } from '../../utils/library/schema.ts';
import { changesBetween, compare, NotOneLibrary, withTicked } from '../../utils/rollout/compare.ts';

const phrase = (id: string, text: string) => ({ id, kind: 'close', text });
const layer = (phrases: readonly object[], more: object = {}) => layerSchema.parse({ ...emptyLayer, phrases, ...more });
const texts = ({ phrases }: typeof emptyLayer) => Object.fromEntries(phrases.map(({ id, text }) => [id, text]));

const base = layer([phrase('close-a', 'A'), phrase('close-b', 'B'), phrase('close-c', 'C')], { currency: 'GBP' });
const theirs = layer([phrase('close-a', 'A of Tomasz'), phrase('close-b', 'B of Tomasz'), phrase('close-c', 'C')], {
  currency: 'GBP',
  rules: { jargon: { off: true } },
});
const mine = layer([phrase('close-a', 'A of Ines'), phrase('close-b', 'B'), phrase('close-new', 'New')], {
  currency: 'EUR',
  allowlist: ['sorry to see you go'],
});

it('merges what two leads changed apart, and names what both changed', () => {
  const { conflicts, merged } = compare(base, mine, theirs);
  expect(conflicts.map(({ key }) => key)).toEqual(['phrases close-a']);
  expect(texts(merged)).toEqual({ 'close-a': 'A of Ines', 'close-b': 'B of Tomasz', 'close-new': 'New' });
  expect(merged).toMatchObject({
    currency: 'EUR',
    rules: { jargon: { off: true } },
    allowlist: ['sorry to see you go'],
  });
});

it('takes the text that was chosen, theirs or a third', () => {
  const third = phrase('close-a', 'A of both');
  const chosen = new Map([['phrases close-a', { ...third, moods: [], issues: [], formality: 'neutral' }]]);
  expect(texts(compare(base, mine, theirs, chosen).merged)).toMatchObject({ 'close-a': 'A of both' });
});

it('sends out what is ticked, and leaves the rest as agents have it', () => {
  const { merged } = compare(base, mine, theirs);
  const changes = changesBetween(theirs, merged);
  expect(changes.map(({ key, what }) => `${key} ${what}`).sort()).toEqual([
    'allowlist sorry to see you go new',
    'currency changed',
    'phrases close-a changed',
    'phrases close-c gone',
    'phrases close-new new',
  ]);
  const out = withTicked(theirs, merged, new Set(['phrases close-new', 'currency']));
  expect(texts(out)).toEqual({ ...texts(theirs), 'close-new': 'New' });
  expect(out).toMatchObject({ currency: 'EUR', allowlist: [], rules: { jargon: { off: true } } });
});

it('keeps a phrase back that agents could not be offered', () => {
  const typo = { ...phrase('close-new', 'Your {amuont} is on its way.'), moods: [], issues: [], formality: 'neutral' };
  const half = { ...typo, id: 'close-half', text: 'Your {amount is on its way.' };
  const changes = changesBetween(emptyLayer, { ...emptyLayer, phrases: [typo, half] as never });
  expect(changes.map(({ trouble }) => trouble !== undefined)).toEqual([true, true]);
});

it('loses no field of a library on its way out, whatever fields a library has', () => {
  const full = layer([phrase('close-a', 'A')], {
    hidden: ['apology-late'],
    rules: { jargon: { off: true } },
    playbook: { damaged: [{ remedy: 'a replacement', limit: 80 }] },
    currency: 'GBP',
    returnSteps: [{ title: 'Box', text: 'Is it in its box?' }],
    manager: { title: 'my team lead' },
    allowlist: ['sorry to see you go'],
    safeguarding: 'Slow down.',
    tools: [
      {
        site: 'https://desk.example',
        through: [],
        root: 'main',
        row: 'li',
        authors: { customer: { at: 'side', side: 'left' } },
        taughtOn: '2026-11-28',
      },
    ],
    renames: { 'close-old': 'close-a' },
  });
  expect(Object.keys(full).sort()).toEqual(Object.keys(layerSchema.shape).sort());
  expect(compare(full, full, full).merged).toEqual(full);
  const changes = changesBetween(emptyLayer, full);
  expect(withTicked(emptyLayer, full, new Set(changes.map(({ key }) => key)))).toEqual(full);
  expect(withTicked(full, emptyLayer, new Set())).toEqual(full);
});

it('says so where two leads’ changes are more than one library holds, and never makes an empty one of them', () => {
  const words = (of: string) => Array.from({ length: 1500 }, (_, at) => `${of} ${at}`);
  const [one, other] = [layer([], { allowlist: words('mine') }), layer([], { allowlist: words('theirs') })];
  expect(() => compare(emptyLayer, one, other)).toThrow(NotOneLibrary);
});

const taught = (site: string, row: string) => ({
  site,
  through: [],
  root: '.log',
  row,
  authors: { customer: { at: 'row', selector: '.in' }, agent: { at: 'row', selector: '.out' } },
  taughtOn: '2026-11-28',
});

it('sends out taught chat tools one by one, and keeps both leads’', () => {
  const [one, other] = [taught('https://a.example', '.row'), taught('https://b.example', '.row')];
  const [old, here, there] = [
    layer([], { tools: [one] }),
    layer([], { tools: [one, other] }),
    layer([], { tools: [taught('https://a.example', '.line')] }),
  ];
  const { conflicts, merged } = compare(old, here, there);
  expect(conflicts).toEqual([]);
  expect(merged.tools?.map(({ site, row }) => `${site} ${row}`).sort()).toEqual([
    'https://a.example .line',
    'https://b.example .row',
  ]);
  expect(changesBetween(old, here).map(({ key, what }) => `${what} ${key}`)).toEqual(['new tools https://b.example']);
  expect(withTicked(old, here, new Set()).tools).toEqual(old.tools);
  expect(withTicked(old, here, new Set(['tools https://b.example'])).tools).toHaveLength(2);
  expect(withTicked(here, layer([]), new Set(['tools https://a.example', 'tools https://b.example'])).tools).toBe(
    undefined,
  );
});
