import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allOwn } from '../../../scripts/train/tone/own.ts';
import { EMPTY_WORDS } from '../../../utils/engine/tone/cues/empty-words.ts';
import { scoreMessage } from '../../../utils/engine/tone/score.ts';

/** Spans an agent could make nothing of: "is", "of the". */
const emptySpans = (text: string): string[] =>
  scoreMessage(text, 'en')
    .evidence.map((item) => item.text)
    .filter((span) =>
      span
        .toLowerCase()
        .split(/[^\p{L}\p{N}'’]+/u)
        .filter((word) => word !== '')
        .every((word) => EMPTY_WORDS.has(word.replaceAll('’', "'"))),
    )
    .filter((span) => /\p{L}/u.test(span));

const smallWords = [...EMPTY_WORDS];
const others =
  'order parcel late again still broken waiting thanks useless never refund charged angry please hello not wrong great but . , ! ?'.split(
    ' ',
  );

describe('evidence', () => {
  it('is never a small word alone, whatever the message', () =>
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...smallWords), fc.constantFrom(...others)), { maxLength: 30 }),
        (words) => {
          expect(emptySpans(words.join(' '))).toEqual([]);
        },
      ),
      { numRuns: 1500 },
    ));

  it('is never a small word alone in our own messages', () => {
    const found = allOwn().flatMap(({ text }) => emptySpans(text));
    expect(found).toEqual([]);
  });

  it('joins words that stand side by side, and widens a small word to the one it belongs to', () => {
    for (const { text } of allOwn().slice(0, 400)) {
      const spans = scoreMessage(text, 'en').evidence.toSorted((a, b) => a.start - b.start);
      for (const [at, { start, end }] of spans.entries()) {
        expect(end).toBeGreaterThan(start);
        expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
      }
    }
  });

  it('has names an agent can read', () => {
    for (const { text } of allOwn().slice(0, 1000))
      for (const { cue } of scoreMessage(text, 'en').evidence) expect(cue).toMatch(/^[a-z][a-z ,-]*$/);
  });
});
