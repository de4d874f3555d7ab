import { describe, expect, it } from 'vitest';
import { plainCell, readCsv, toCsv } from '../../utils/library/csv.ts';
import { entryOf } from '../../utils/library/edit.ts';
import { emptyLayer } from '../../utils/library/file.ts';
import { readAnyFile } from '../../utils/library/import-any.ts';
import { starterLibrary } from '../../utils/library/starter.ts';

const [first] = starterLibrary.phrases;
if (!first) throw new Error('no starter phrases');

describe('a table for a spreadsheet', () => {
  it.each(['=1+1', '+44 20', '-5 %', '@home', '\tx', '\rx'])('has no cell that is run: %j', (text) => {
    const csv = toCsv([{ ...first, text, note: text }]);
    const [row] = readCsv(csv).rows;
    expect(row?.cells[2]?.startsWith("'")).toBe(true);
    expect(row?.cells[6]?.startsWith("'")).toBe(true);
    expect(plainCell(row?.cells[2] ?? '')).toBe(text);
  });

  it('comes back as it went', () => {
    const { read } = readAnyFile('x.csv', toCsv(starterLibrary.phrases), {
      layer: emptyLayer,
      merged: starterLibrary,
      phrases: starterLibrary.phrases
        .map(entryOf)
        .map(({ flags: _, variants: __, when: ___, step: ____, ...one }) => one),
      ruleIds: new Set(),
    });
    expect(read.rows?.filter(({ fate }) => fate !== 'same').map(({ id, note }) => [id, note])).toEqual([]);
    expect(read.rows?.length).toBe(starterLibrary.phrases.length);
  });

  it('names the line a row begins on', () =>
    expect(readCsv('a,b\n"1\n2",3\n\n4,5').rows.map(({ line }) => line)).toEqual([2, 5]));
});
