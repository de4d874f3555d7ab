import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOfJsonError } from '../../utils/library/json-place.ts';

describe('the line where JSON breaks', () => {
  it.each([
    ['{"a":1}', undefined],
    ['\n[1, 2, {"b": [true, null, -1.5e3]}]\n', undefined],
    ['{"a":\n}', 2],
    ['{"a": 1\n"b": 2}', 2],
    ['[1,\n2,\n]', 3],
    ['[1,\n2', 2],
    ['{"a": "x\ny"}', 1],
    ['{}\n\n{}', 3],
    ['{\n// a note\n}', 2],
    ['', 1],
  ])('%j: %s', (text, line) => expect(lineOfJsonError(text)).toBe(line));

  it('is found exactly where the browser finds an error', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '1',
      '-',
      'true',
      ' ',
      '\n',
      '"',
      '\\',
      '0',
      '1.',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const text = parts.join('');
        expect(lineOfJsonError(text) === undefined, text).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(lineOfJsonError(text)).toBeUndefined();
      }),
    );
  });

  it('is found in 5 MB at once', () => expect(lineOfJsonError(`[${'"a",\n'.repeat(800_000)}`)).toBe(800_000));
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
