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

describe('IBANs', () => {
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
