import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../utils/engine/rules/parts.ts';
import { reviewDraft } from '../../../utils/engine/rules/review.ts';
import { aSituation, emptyLibrary, noSettings } from './a-situation.ts';

const sentence = (n: number) => `The parcel with number ${n} left the depot ${n % 7} days after it had been packed.`;
const LONG = Array.from({ length: 350 }, (_, n) => sentence(n)).join(' ');
const review = (text: string, settled = false, library = emptyLibrary) =>
  reviewDraft({ text, mode: 'reply', settled }, aSituation(), library, noSettings);

describe('the parts of a long draft', () => {
  it('are one for an ordinary draft', () => {
    expect(partsOf(LONG.slice(0, 1400))).toHaveLength(1);
  });

  it('are the draft, put together', () => {
    const pieces = fc.constantFrom('a b', '. ', '\n', '"', '“', '! ', 'word ', '…', 'x'.repeat(5000), sentence(3));
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 200 }), (some) => {
        const text = some.join('');
        const parts = partsOf(text);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        for (const part of parts) expect(text.startsWith(part.text, part.start)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('stay as they are but near a change', () => {
    const before = new Set(partsOf(LONG).map(({ text }) => text));
    const at = LONG.indexOf(sentence(170));
    const after = partsOf(`${LONG.slice(0, at)}Well. ${LONG.slice(at)}`);
    expect(after.length).toBeGreaterThan(30);
    expect(after.filter(({ text }) => !before.has(text)).length).toBeLessThanOrEqual(2);
  });

  it('are the same whether cut anew or taken over from the draft a key before', () => {
    const pieces = fc.constantFrom(
      'a b',
      '. ',
      '\n',
      '"',
      '“',
      '! ',
      'word ',
      '…',
      'x'.repeat(4500),
      LONG.slice(0, 3000),
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { minLength: 1, maxLength: 60 }),
        fc.array(fc.tuple(fc.nat(), fc.nat(9), pieces), { minLength: 1, maxLength: 6 }),
        (some, changes) => {
          let text = `${LONG.slice(0, 4000)}${some.join('')}${LONG.slice(0, 2500)}`;
          let parts = partsOf(text);
          for (const [place, gone, put] of changes) {
            const at = place % text.length;
            text = text.slice(0, at) + put + text.slice(at + gone);
            parts = partsOf(text, parts);
            expect(parts).toEqual(partsOf(text));
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('are taken over as they are but near a change', () => {
    const before = partsOf(LONG);
    const after = partsOf(`${LONG} And`, before);
    expect(after.filter((part) => !before.includes(part)).length).toBeLessThanOrEqual(2);
  });

  it('never tear a quotation', () => {
    const quote = `"${'so it is said. '.repeat(20)}"`;
    for (const { text } of partsOf(`${LONG} ${quote} ${LONG}`)) expect((text.match(/"/g)?.length ?? 0) % 2).toBe(0);
  });
});

describe('the review of a long draft', () => {
  const at = LONG.indexOf(sentence(200));
  const text = `${LONG.slice(0, at)}You should have read the terms. ${LONG.slice(at)}`;

  it('finds what a short one would, where it stands', () => {
    const [finding, ...others] = review(text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'blame-should-have', start: at, text: 'You should have read the terms.' });
    expect(finding?.id).toBe(`blame-should-have@${at}:You should have read the terms.`);
  });

  it('is the same asked twice, and after other chats and settings', () => {
    const first = review(text);
    expect(review(text)).toEqual(first);
    expect(review(text, false, { ...emptyLibrary, rules: { 'blame-should-have': { off: true } } })).toEqual([]);
    expect(review(text)).toEqual(first);
  });

  it('holds worst first over all parts', () => {
    const found = review(`You are an idiot. ${text} Shut up, you fool.`);
    expect(found.map(({ start }) => start).slice(0, 2)).toEqual([0, expect.any(Number)]);
    expect(found.at(-1)?.rule).toBe('blame-should-have');
  });
});
