/**
 * Checks for numbers that must not stand in a chat. Card prefixes and lengths are those the card schemes publish for
 * their issuers (ISO/IEC 7812 leaves them to the schemes); the check digits are ISO/IEC 7812-1 annex B (Luhn) and
 * ISO 13616 (IBAN, mod 97).
 */
import type { Span } from '../types.ts';

const ZERO = 48;

/** Luhn's check digit over a string of digits only. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = digits.length - 1, doubled = false; i >= 0; i--, doubled = !doubled) {
    const digit = digits.charCodeAt(i) - ZERO;
    if (digit < 0 || digit > 9) return false;
    const value = doubled ? digit * 2 : digit;
    sum += value > 9 ? value - 9 : value;
  }
  return digits.length > 0 && sum % 10 === 0;
}

/** Lengths by prefix: Visa, Mastercard (two ranges), Amex, Diners, Discover, UnionPay, JCB, Maestro. */
const SCHEMES: readonly { readonly prefix: RegExp; readonly lengths: readonly number[] }[] = [
  { prefix: /^4/, lengths: [13, 16, 19] },
  { prefix: /^(?:5[1-5]|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)/, lengths: [16] },
  { prefix: /^3[47]/, lengths: [15] },
  { prefix: /^3(?:0[0-5]|[689])/, lengths: [14, 16, 19] },
  { prefix: /^6(?:011|4[4-9]|5)/, lengths: [16, 19] },
  { prefix: /^62/, lengths: [16, 17, 18, 19] },
  { prefix: /^35(?:2[89]|[3-8]\d)/, lengths: [16, 17, 18, 19] },
  { prefix: /^(?:5018|5020|5038|5893|6304|6759|676[1-3])/, lengths: [13, 14, 15, 16, 17, 18, 19] },
];

/** A payment card's number: right prefix, right length for it, right check digit. */
export function isCardNumber(digits: string): boolean {
  return (
    SCHEMES.some(({ prefix, lengths }) => lengths.includes(digits.length) && prefix.test(digits)) &&
    !/^(\d)\1+$/.test(digits) &&
    passesLuhn(digits)
  );
}

/** Lengths by country, from the IBAN registry; others are let through between 15 and 34. */
const IBAN_LENGTHS: ReadonlyMap<string, number> = new Map([
  ['AT', 20],
  ['BE', 16],
  ['BG', 22],
  ['CH', 21],
  ['CY', 28],
  ['CZ', 24],
  ['DE', 22],
  ['DK', 18],
  ['EE', 20],
  ['ES', 24],
  ['FI', 18],
  ['FR', 27],
  ['GB', 22],
  ['GR', 27],
  ['HR', 21],
  ['HU', 28],
  ['IE', 22],
  ['IT', 27],
  ['LT', 20],
  ['LU', 20],
  ['LV', 21],
  ['MT', 31],
  ['NL', 18],
  ['NO', 15],
  ['PL', 28],
  ['PT', 25],
  ['RO', 24],
  ['SE', 24],
  ['SI', 19],
  ['SK', 24],
  ['TR', 26],
]);

/** An IBAN without spaces, upper case: known length for its country, and the remainder 1 that mod 97 asks for. */
export function isIban(iban: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  const length = IBAN_LENGTHS.get(iban.slice(0, 2));
  if (length !== undefined && length !== iban.length) return false;
  let rest = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    const code = sign.charCodeAt(0);
    rest = code >= 65 ? (rest * 100 + code - 55) % 97 : (rest * 10 + code - ZERO) % 97;
  }
  return rest === 1;
}

const CARD_LIKE = /(?<![\d#-])\d(?:[\s.\u2010-\u2015-]{0,2}\d){12,24}(?!\d)/g;
const IBAN_LIKE = /\b[A-Za-z]{2}\d{2}(?:[\s.\u2010-\u2015-]{0,2}[A-Za-z0-9]){11,30}\b/g;

/** Card numbers in a text, written with or without spaces, dots or dashes, on one line or two; other digits may follow ("1111 09/27"). */
export function* cardNumbersIn(text: string): Generator<Span> {
  for (const match of text.matchAll(CARD_LIKE)) {
    const length = cardLength(match[0]);
    if (length !== undefined) yield { start: match.index, end: match.index + length };
  }
}

/** How much of a run of grouped digits is a card number: the longest reading that ends where a group ends. */
function cardLength(run: string): number | undefined {
  let digits = '';
  let found: number | undefined;
  for (let i = 0; i < run.length; i++) {
    if (!isDigit(run, i)) continue;
    digits += run.charAt(i);
    if (digits.length >= 13 && !isDigit(run, i + 1) && isCardNumber(digits)) found = i + 1;
  }
  return found;
}

const isDigit = (text: string, at: number) => text.charCodeAt(at) >= ZERO && text.charCodeAt(at) <= ZERO + 9;

/** IBANs in a text. Words after the number can look like more of it, so shorter readings are tried too. */
export function* ibansIn(text: string): Generator<Span> {
  for (const match of text.matchAll(IBAN_LIKE)) {
    const end = ibanEnd(match[0]);
    if (end !== undefined) yield { start: match.index, end: match.index + end };
  }
}

function ibanEnd(like: string): number | undefined {
  const length = IBAN_LENGTHS.get(like.slice(0, 2).toUpperCase());
  let kept = '';
  for (let i = 0; i < like.length; i++) {
    const sign = like.charAt(i);
    if (/[A-Za-z0-9]/.test(sign)) kept += sign.toUpperCase();
    if (kept.length === (length ?? -1)) return isIban(kept) ? i + 1 : undefined;
  }
  return length === undefined && isIban(kept) ? like.length : undefined;
}
