import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTemplate } from '../../utils/engine/fill.ts';
import { nearestSlot, troubleOf, troubleSentence } from '../../utils/library/slots.ts';
import { starterLibrary } from '../../utils/library/starter.ts';

describe('a phrase that is kept and not offered', () => {
  it.each([
    ['', 'The text is empty'],
    ['  ', 'The text is empty'],
    ['x'.repeat(601), 'The text is longer than 600 characters'],
    ['Your credit of {amount is booked.', '“{” is opened after “of” and never closed'],
    ['{amount', '“{” is opened at the start and never closed'],
    ['A {item and {amount}.', '“{” is opened after “A” and never closed'],
    ['It is booked}.', '“}” stands alone after “booked”'],
    ['Order {Order Number} is open.', '“{Order Number}” is no slot: small letters, such as {item}'],
    ['Late[?, by {days#day}', '“[?” is opened after “Late” and never closed'],
    ['A [? b [? c [? d]]]', '“[?” is opened inside two others after “c”'],
    ['{time!} it is.', 'A blank cannot open the sentence'],
    ['Your refund of {amuont} is booked.', 'There is no slot called “amuont”'],
    ['Your refund of {amuont|it} is booked.', 'There is no slot called “amuont”'],
  ])('%j', (text, sentence) => {
    const trouble = troubleOf(text);
    expect(trouble && troubleSentence(trouble)).toBe(sentence);
  });

  it.each([
    'Until next time.',
    'By {time!}.',
    '{item|it} leaves [? on {date}].',
    'I rang {courier!}. Did {courier} ring you?',
  ])('but not %j', (text) => expect(troubleOf(text)).toBeUndefined());

  it('is none of the shipped ones', () =>
    expect(starterLibrary.phrases.filter(({ text }) => troubleOf(text))).toEqual([]));

  it('always says something where the syntax breaks, and nothing of braces where it does not', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[?',
      '[',
      ']',
      'item',
      '!',
      '|',
      '#',
      '^',
      ' ',
      'so ',
      '{item}',
      '{time!}',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = `So ${parts.join('')}`;
        const trouble = troubleOf(text);
        expect(trouble?.what === 'malformed').toBe(parseTemplate(text.trim()) === undefined);
        if (trouble) expect(troubleSentence(trouble)).toMatch(/\S/);
      }),
    );
  });
});

describe('a slip of the finger', () => {
  it.each([
    ['amuont', 'amount'],
    ['ordr', 'order'],
    ['tiem', 'item'],
    ['deadlin', 'deadline'],
    ['next_stepp', 'next_step'],
    ['spaceship', undefined],
    ['x', undefined],
  ])('%s is near %s', (slot, nearest) => expect(nearestSlot(slot)).toBe(nearest));
});
