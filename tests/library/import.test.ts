import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOf } from '../../utils/library/edit.ts';
import { emptyLayer, toFile } from '../../utils/library/file.ts';
import { applyImport, decodeFile, type ImportBase, LARGEST_FILE, readImport } from '../../utils/library/import.ts';
import { layerSchema } from '../../utils/library/schema.ts';
import { starterLibrary } from '../../utils/library/starter.ts';

const base: ImportBase = {
  layer: emptyLayer,
  merged: starterLibrary,
  phrases: starterLibrary.phrases.map(entryOf),
  ruleIds: new Set(['jargon', 'shouting']),
};
const [shipped] = base.phrases;
if (!shipped) throw new Error('no starter phrases');

const read = (data: unknown) => readImport(JSON.stringify(data), base);
const rowsOf = (data: unknown) => {
  const { rows, reason } = read(data);
  if (!rows) throw new Error(reason);
  return rows;
};
const only = (phrase: unknown) => rowsOf({ phrases: [phrase] })[0];
const ours = { id: 'close-ours', kind: 'close', text: 'Until next time.' };

describe('the fate of a row', () => {
  it('is new', () =>
    expect(only(ours)).toMatchObject({ row: 1, fate: 'new', id: 'close-ours', text: 'Until next time.' }));

  it('changes one, and says what stands there now', () =>
    expect(only({ ...shipped, text: 'Ours.' })).toMatchObject({
      fate: 'changes',
      text: 'Ours.',
      before: shipped.text,
    }));

  it('is the same', () => {
    const row = only(shipped);
    expect(row?.fate).toBe('same');
    expect(row?.apply).toBeUndefined();
  });

  it.each([
    [{ ...ours, kind: 'gratitude' }, 'kind: there is no kind called “gratitude”'],
    [{ ...ours, moods: ['grumpy'] }, 'moods › 0: there is no mood called “grumpy”'],
    [
      { ...ours, text: 'Your credit of {amount is booked.' },
      'text: a slot is not written right: “{” is opened after “of” and never closed',
    ],
    [{ ...ours, id: 'apology-ours' }, 'id: the id must start with the kind'],
    [{ id: 'close-x', text: 'Bye.' }, 'kind: the kind is missing'],
    [{ ...ours, text: '' }, 'text: the text is empty'],
    ['hello', expect.stringMatching(/./)],
    [null, expect.stringMatching(/./)],
  ])('can’t be read, with the reason: %j', (phrase, note) =>
    expect(only(phrase)).toMatchObject({ row: 1, fate: 'unreadable', note, list: 'phrase' }),
  );

  it('can’t be read when its id is used twice, and says where first', () =>
    expect(rowsOf({ phrases: [ours, shipped, ours] })[2]).toMatchObject({
      row: 3,
      fate: 'unreadable',
      note: 'the id close-ours is used twice, first in row 1',
    }));

  it.each([
    ['Please <b>stay</b>. <script>alert(1)</script>', /HTML\. It stays plain text/],
    ['Your refund of {amuont} is booked.', /no slot called “amuont”.*offered to nobody/],
  ])('is worth a look: %j', (text, note) => {
    const row = only({ ...ours, text });
    expect(row).toMatchObject({ fate: 'new', note: expect.stringMatching(note) });
    expect(row?.apply?.(emptyLayer).phrases[0]?.text).toBe(text);
  });

  it('is told for rules, hidden phrases and the rest too', () =>
    expect(
      rowsOf({
        rules: { jargon: { off: true }, nope: { off: true }, shouting: { severity: 'loud' } },
        hidden: [shipped.id, 'nobody-knows', 4],
        format: 'poise-library',
        version: 2,
        playbook: { delay: [{ remedy: 'a voucher' }], dealy: [], missing: 3 },
        safeguarding: starterLibrary.safeguarding,
        allowlist: 'RMA',
      }).map(({ list, fate, note }) => [list, fate, note]),
    ).toEqual([
      ['hidden', 'changes', undefined],
      ['hidden', 'changes', 'no phrase here has that id'],
      ['hidden', 'unreadable', 'an id must be words'],
      ['rule', 'new', undefined],
      ['rule', 'unreadable', 'there is no rule called nope'],
      ['rule', 'unreadable', 'severity: there is no severity called “loud”'],
      ['playbook', 'changes', undefined],
      ['playbook', 'unreadable', expect.stringMatching(/playbook/)],
      ['playbook', 'unreadable', expect.stringMatching(/playbook › missing/)],
      ['allowlist', 'unreadable', expect.stringMatching(/allowlist/)],
      ['safeguarding', 'same', undefined],
    ]));
});

describe('bringing in', () => {
  it('applies what can be read, and nothing else', () => {
    const rows = rowsOf({ phrases: [ours, { ...ours, id: 'x' }, shipped], rules: { jargon: { off: true } } });
    expect(applyImport(rows, emptyLayer)).toEqual({
      ...emptyLayer,
      phrases: [{ ...ours, moods: [], issues: [], formality: 'neutral' }],
      rules: { jargon: { off: true } },
    });
  });

  it('of an export gives the same layer again', () => {
    const layer = layerSchema.parse({
      phrases: [ours, { ...shipped, text: 'Ours.' }],
      hidden: ['close-x'],
      rules: { jargon: { off: true } },
    });
    expect(applyImport(rowsOf(toFile(layer)), emptyLayer)).toEqual(layer);
  });
});

describe('a file as a whole', () => {
  it.each([
    ['', 'It is not JSON: the file is empty.'],
    ['{"phrases": [\n{"id": }]}', 'It is not JSON: line 2 can’t be read.'],
    ['[]', 'It can’t be used: it is not a library: there is no { … } around it.'],
    ['{"format":"other"}', 'It can’t be used: it is a file of something else, not a Poise library.'],
    [
      '{"format":"poise-library","version":7}',
      'It can’t be used: it was made by a newer Poise (version 7); update Poise first.',
    ],
    ['{"macros":[]}', 'It can’t be used: nobody knows its field “macros”.'],
    ['{}', 'There is nothing in it: no phrase and no rule.'],
  ])('%j: %s', (text, reason) => expect(readImport(text, base)).toEqual({ rows: undefined, reason }));

  it('is never thrown at, whatever is in it', () =>
    fc.assert(
      fc.property(fc.record({ phrases: fc.jsonValue(), hidden: fc.jsonValue(), rules: fc.jsonValue() }), (data) => {
        const { rows = [] } = read(data);
        expect(() => applyImport(rows ?? [], emptyLayer)).not.toThrow();
      }),
    ));

  it('reads 10,000 rows and refuses those there is no room for', () => {
    const phrases = Array.from({ length: 10_002 }, (_, at) => ({ ...ours, id: `close-ours-${at}` }));
    const rows = rowsOf({ phrases });
    expect(rows.filter(({ fate }) => fate === 'new').length).toBe(10_000);
    expect(rows.at(-1)?.note).toBe('there is room for 10000 phrases of your own');
  });
});

describe('bytes', () => {
  const bytes = (text: string, ...lead: number[]) => new Uint8Array([...lead, ...new TextEncoder().encode(text)]);

  it('are UTF-8, with a mark at the start or without', () => {
    expect(decodeFile(bytes('{"é":1}'))).toEqual({ text: '{"é":1}' });
    expect(decodeFile(bytes('{}', 0xef, 0xbb, 0xbf))).toEqual({ text: '{}' });
  });

  it('or UTF-16 that says so', () =>
    expect(decodeFile(new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]))).toEqual({ text: '{}' }));

  it('in any other encoding are named', () =>
    expect(decodeFile(new Uint8Array([0x7b, 0xe9, 0x7d]))).toEqual({
      reason: 'It is not written in UTF-8. Save it again as UTF-8 and choose it once more.',
    }));

  it.each([
    ['UTF-16 that does not say so', [0x7b, 0, 0x7d, 0], /UTF-8/],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], /UTF-8/],
    ['a workbook', [0x50, 0x4b, 3, 4, 0x14, 0], /Save as, CSV UTF-8/],
  ])('that are %s are named', (_, data, reason) =>
    expect(decodeFile(new Uint8Array(data))).toEqual({ reason: expect.stringMatching(reason) }),
  );

  it('over 20 MB are refused', () => expect(decodeFile(new Uint8Array(LARGEST_FILE + 1))).toHaveProperty('reason'));
});
