import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftMarks } from '../../utils/composer/marks.ts';

const markOf = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const wordsOf = (text: string, marks: readonly { start: number; end: number }[]) =>
  marks.map(({ start, end }) => text.slice(start, end));

describe('marks after an edit', () => {
  const before = 'Please calm down now.';
  it.each([
    ['words typed before them', 'Hello. Please calm down now.', ['calm down']],
    ['words typed after them', 'Please calm down now. Thanks.', ['calm down']],
    ['words typed right at their end', 'Please calm down, now.', ['calm down']],
    ['a letter typed inside them', 'Please calmx down now.', []],
    ['the words taken out', 'Please now.', []],
    ['everything taken out', '', []],
    ['nothing changed', before, ['calm down']],
  ])('%s', (_what, after, words) => {
    expect(wordsOf(after, shiftMarks([markOf(before, 'calm down')], before, after))).toEqual(words);
  });

  it('stand on the same words or are gone, whatever is typed', () => {
    const text = fc.string({ maxLength: 20 });
    fc.assert(
      fc.property(text, text, text, fc.nat(), fc.nat(), (head, middle, tail, a, b) => {
        const old = head + tail;
        const now = head + middle + tail;
        const start = old.length === 0 ? 0 : a % old.length;
        const mark = { start, end: Math.min(old.length, start + 1 + (b % 5)) };
        for (const moved of shiftMarks([mark], old, now)) {
          expect(now.slice(moved.start, moved.end)).toBe(old.slice(mark.start, mark.end));
        }
      }),
    );
  });
});
