import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardNumbersIn, ibansIn, isCardNumber, isIban, passesLuhn } from '../../../utils/engine/rules/numbers.ts';

const found = (spans: Iterable<{ start: number; end: number }>, text: string) =>
  [...spans].map(({ start, end }) => text.slice(start, end));

/** The schemes' own published test numbers. */
const CARDS = [
  '4111111111111111',
  '4222222222222',
  '5555555555554444',
  '2223003122003222',
  '378282246310005',
  '30569309025904',
  '6011111111111117',
  '3530111333300000',
  '6200000000000005',
];

describe('card numbers', () => {
  it.each(CARDS)('knows %s', (digits) => expect(isCardNumber(digits)).toBe(true));

  it.each(['4111111111111112', '9111111111111111', '0000000000000000', '411111111111111', '7702118433900216', ''])(
    'refuses %s',
    (digits) => expect(isCardNumber(digits)).toBe(false),
  );

  it.each([
    ['Card 4111 1111 1111 1111 was used.', '4111 1111 1111 1111'],
    ['Card 4111-1111-1111-1111.', '4111-1111-1111-1111'],
    ['4111 1111 1111 1111 09/27 is on file', '4111 1111 1111 1111'],
    ['4111 1111 1111 1111 123', '4111 1111 1111 1111'],
  ])('finds it in: %s', (text, card) => expect(found(cardNumbersIn(text), text)).toEqual([card]));

  it('needs the check digit: one wrong digit always fails', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CARDS), fc.nat(12), fc.integer({ min: 1, max: 9 }), (card, at, by) => {
        const digit = (Number(card.charAt(at)) + by) % 10;
        expect(passesLuhn(card.slice(0, at) + digit + card.slice(at + 1))).toBe(false);
      }),
    );
  });
});

describe('card numbers, however they are written', () => {
  const separators = fc.constantFrom('', ' ', '-', '.', ' - ', '\n', ' \n', '\u00a0', '–');
  const write = (digits: string, group: number, by: string) =>
    (digits.match(new RegExp(`\\d{1,${group}}`, 'g')) ?? []).join(by.length > 2 ? ' ' : by);

  it('are found in any grouping, and marked from the first digit to the last', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CARDS), fc.integer({ min: 1, max: 6 }), separators, (card, group, by) => {
        const written = write(card, group, by);
        const text = `It is ${written}, thanks.`;
        expect(found(cardNumbersIn(text), text)).toEqual([written]);
      }),
    );
  });

  it('are not found in numbers whose check digit is wrong', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 10n ** 12n, max: 10n ** 19n - 1n }), separators, (number, by) => {
        const digits = String(number);
        fc.pre(!isCardNumber(digits));
        for (let length = 13; length < digits.length; length++) fc.pre(!isCardNumber(digits.slice(0, length)));
        expect(found(cardNumbersIn(write(digits, 4, by)), '')).toEqual([]);
      }),
    );
  });
});

describe('IBANs', () => {
  it('are found in groups of any length, on one line or two', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('DE89370400440532013000', 'GB82WEST12345698765432', 'NL91ABNA0417164300'),
        fc.integer({ min: 4, max: 6 }),
        fc.constantFrom('', ' ', '-', '\n', '\u00a0'),
        (iban, group, by) => {
          const written = (iban.match(new RegExp(`.{1,${group}}`, 'g')) ?? []).join(by);
          const text = `Pay to ${written} please`;
          expect(found(ibansIn(text), text)).toEqual([written]);
        },
      ),
    );
  });

  it('fail with any one sign changed', () => {
    fc.assert(
      fc.property(fc.nat(21), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const iban = 'DE89370400440532013000';
        fc.pre(at >= 2);
        const digit = (Number(iban.charAt(at)) + by) % 10;
        expect(isIban(iban.slice(0, at) + digit + iban.slice(at + 1))).toBe(false);
      }),
    );
  });

  it.each(['DE89370400440532013000', 'GB82WEST12345698765432', 'FR1420041010050500013M02606', 'NL91ABNA0417164300'])(
    'knows %s',
    (iban) => expect(isIban(iban)).toBe(true),
  );

  it.each(['DE89370400440532013001', 'DE8937040044053201300', 'XX00', '', 'GB82WEST12345698765431'])(
    'refuses %s',
    (iban) => expect(isIban(iban)).toBe(false),
  );

  it.each([
    ['IBAN DE89 3704 0044 0532 0130 00 is on file.', 'DE89 3704 0044 0532 0130 00'],
    ['Pay to gb82 west 1234 5698 7654 32, thanks', 'gb82 west 1234 5698 7654 32'],
  ])('finds it in: %s', (text, iban) => expect(found(ibansIn(text), text)).toEqual([iban]));

  it('throws on nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        expect(() => [...cardNumbersIn(text), ...ibansIn(text)]).not.toThrow();
      }),
    );
  });
});
