import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../utils/adapters/align.ts';

const of = (text: string) => text.split('');

describe('where rendered rows stand in what is known', () => {
  it.each([
    ['nothing known', '', 'abc', [-1, -1, -1]],
    ['the same again', 'abc', 'abc', [0, 1, 2]],
    ['one more at the end', 'abc', 'abcd', [0, 1, 2, -1]],
    ['history in front', 'cde', 'abcde', [-1, -1, 0, 1, 2]],
    ['both at once', 'bcd', 'abcde', [-1, 0, 1, 2, -1]],
    ['a window of a long chat', 'abcdefgh', 'defg', [3, 4, 5, 6]],
    ['a window that has moved on', 'abcdef', 'efg', [4, 5, -1]],
    ['one row taken out', 'abcd', 'abd', [0, 1, 3]],
    ['one row put in between', 'abd', 'abcd', [0, 1, -1, 2]],
    ['the same words twice', 'axbx', 'axbxx', [0, 1, 2, 3, -1]],
    ['repeats only', 'xxx', 'xxxx', [0, 1, 2, -1]],
    ['repeats in a window that can be told by its neighbour', 'xaxbx', 'axb', [1, 2, 3]],
    ['a row that jumped counts as new', 'abc', 'cab', [-1, 0, 1]],
  ])('%s', (_what, known, rows, places) => {
    expect(align(of(known), of(rows))).toEqual(places);
  });

  it('finds any window of a chat whose rows differ', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 60 }), fc.nat(), fc.nat(), (known, a, b) => {
        const from = a % known.length;
        const to = from + 1 + (b % (known.length - from));
        const rows = known.slice(from, to);
        expect(align(known, rows)).toEqual(rows.map((_, index) => from + index));
      }),
    );
  });

  it('gives rising places that hold the same key, whatever comes', () => {
    const keys = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 });
    fc.assert(
      fc.property(keys, keys, (known, rows) => {
        const places = align(known, rows);
        const found = places.filter((place) => place >= 0);
        expect(found).toEqual([...new Set(found)].sort((x, y) => x - y));
        for (const [row, place] of places.entries()) if (place >= 0) expect(known[place]).toBe(rows[row]);
      }),
    );
  });
});
