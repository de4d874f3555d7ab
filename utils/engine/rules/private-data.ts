import type { Span } from '../types.ts';
import { distinct } from './distinct.ts';
import { has } from './match.ts';
import { cardNumbersIn, ibansIn } from './numbers.ts';
import { defineRule, type RawFinding, type RuleContext } from './rule.ts';
import { OTHERS } from './words/secrets.ts';

/** Digits with such a word close before them are a parcel, an order, a device. */
const OTHER_NUMBER =
  /\b(?:tracking|order|parcel|shipment|consignment|waybill|reference|ref|invoice|booking|ticket|case|imei|serial|phone|voucher|coupon|gift ?card|customer|member|barcode|ean|sim|iccid|meter)(?: (?:number|no\.?|id|code|is|nr))?[\s:#.]{0,4}(?:is )?$/i;
const VALUE = `[:=]?\\s{0,3}(?:is|was|to|are|reads)?\\s{0,3}[:=]?\\s{0,2}["']?`;
/** Numbers told by their looks alone: social security, national insurance. */
const NUMBERS: readonly RegExp[] = [
  /\b\d{3}-\d{2}-\d{4}\b/g,
  /\b(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g,
];
/** A secret and its value. A voucher, parcel or error code is no secret, so "code" needs a word that says which. */
const SECRETS = [
  new RegExp(`\\b(?:cvv2?|cvc2?|security code)\\b\\s{0,2}${VALUE}\\d{3,4}\\b`, 'gi'),
  new RegExp(
    `\\b(?:pin|passcode|pin code|pin number)\\b\\s{0,2}${VALUE}\\d{4,8}\\b(?! ?(?:\\w{1,10} )?(?:pins|pin))`,
    'gi',
  ),
  new RegExp(
    `\\b(?:otp|one[- ]time (?:code|password|passcode)|verification code|login code|2fa code|authentication code|sms code|unlock code|alarm code|safe code|security code)\\b\\s{0,2}${VALUE}(?=[A-Z-]{0,9}\\d)[A-Z0-9-]{4,10}\\b`,
    'gi',
  ),
  new RegExp(`\\b(?:alarm|safe|disarm(?:ed)?)\\b[^.!?\\n]{0,40}\\bcode\\s{0,2}${VALUE}\\d{4,8}\\b`, 'gi'),
  /\b(?:password|passwort|passphrase|pass word|safe ?word|secret word|memorable word)\b\s{0,2}(?:[:=]|(?:is|was|to)\b)\s{0,3}[:=]?\s{0,2}["']?(?<value>[^\s"',]{4,40})/gi,
  /\b(?:ssn|social security(?: number)?|national insurance(?: number)?|nino|passport(?: number| no\.?)|id card(?: number)?|driving licen[cs]e(?: number)?|tax id|nhs number)\b\s{0,2}[:=#]?\s{0,2}(?:is|was)?\s{0,2}(?:[A-Z]{1,3}\s?)?\d[\dA-Z -]{5,14}\b/gi,
  ...NUMBERS,
];
const NAME = "[A-Z][a-z'-]{1,20} [A-Z][a-z'-]{1,20}";
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const BIRTH = new RegExp(
  `\\b(?:born|date of birth|birth ?date|dob|d\\.o\\.b\\.?)\\b[^.!?\\n]{0,20}?(?:\\d{1,2}(?:st|nd|rd|th)?[ ./-](?:${MONTH}|\\d{1,2})[ ./-]{1,2}\\d{2,4}|${MONTH} \\d{1,2},? \\d{4}|\\d{4}-\\d{2}-\\d{2})`,
  'gi',
);
/** What somebody else's file says of health. */
const HEALTH =
  /\b(?:(?:he|she|they|your (?:neighbou?r|colleague|husband|wife|partner|son|daughter|mother|father|boss|ex|friend|employee|tenant)|(?:mr|mrs|ms|dr)\.? [A-Z][a-z]{1,20}|[A-Z][a-z]{1,20}'s)\b[^.!?\n]{0,50}\b(?:diagnos(?:is|ed)|tested positive|hiv|pregnan(?:t|cy)|antidepressants?|depression|cancer|chemotherapy|miscarriage|therapy notes|psychiatr\w{1,6}|medication|prescri(?:bed|ption) (?:for|of)))\b/gi;
const PLACEHOLDER =
  /^(?:reset|changed|wrong|correct|incorrect|case|not|sent|expired|safe|secure|private|required|needed|being|protected|invalid|set|your|the|a|an|at|too|only|what|it|stored|now|on|in|for|by|and|still|never|to|different|new|emailed|case-sensitive|updated|there|missing|ready|older|hidden|lost|saved|shown|asked|visible|long|weak|strong)\b|^(?:https?:|www\.)/i;

/** See docs/rules/private-data.md. */
export const privateData = defineRule({
  id: 'private-data',
  category: 'privacy',
  severity: 'block',
  summary: 'No card number, account number, password, code, identity number or other person’s data in a chat.',
  source: {
    reason: 'At most the first digits and the last four of a card may be shown.',
    label: 'PCI DSS, requirement 3.4',
  },
  check: (context) => distinct(marksIn(context)),
});

/** Called a card's number, whatever its check digit says. A gift card's is for giving. */
const CALLED_A_CARD =
  /(?<!\b(?:gift|loyalty|library|member|membership|club|sim|store|travel|fuel|bonus|key)[ -]?)\bcard\b[^.!?\n\d]{0,30}\b(?<number>\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{1,7})\b/gi;
const FEWEST_IN_A_CARD = 13;
const FEWEST_IN_AN_IBAN = 2;
const FEWEST_IN_A_NUMBER = 6;

function* marksIn({ draft, mode }: RuleContext): Generator<RawFinding> {
  const text = draft.whole;
  const { digits } = draft.signs;
  for (const span of digits >= FEWEST_IN_A_CARD ? cardNumbersIn(text) : []) {
    if (has(text.slice(Math.max(0, span.start - 40), span.start), OTHER_NUMBER)) continue;
    yield flag(span, 'A full card number. Show the last four digits only.', [
      `ending in ${text.slice(span.start, span.end).replace(/\D/g, '').slice(-4)}`,
    ]);
  }
  for (const match of digits >= FEWEST_IN_A_CARD ? text.matchAll(CALLED_A_CARD) : []) {
    const number = match.groups?.number ?? '';
    const start = match.index + match[0].length - number.length;
    yield flag({ start, end: start + number.length }, 'A full card number. Show the last four digits only.', [
      `ending in ${number.replace(/\D/g, '').slice(-4)}`,
    ]);
  }
  for (const span of digits >= FEWEST_IN_AN_IBAN ? ibansIn(text) : []) {
    yield flag(span, 'A full account number. Show the last four digits only.', [
      `ending in ${text
        .slice(span.start, span.end)
        .replace(/[^\dA-Za-z]/g, '')
        .slice(-4)}`,
    ]);
  }
  for (const pattern of SECRETS) {
    if (!draft.wholeMayHold(pattern) || (digits < FEWEST_IN_A_NUMBER && NUMBERS.includes(pattern))) continue;
    for (const match of text.matchAll(pattern)) {
      if (PLACEHOLDER.test(match.groups?.value ?? '')) continue;
      yield flag(spanFrom(match), 'A secret in a chat. Take it out.', ['the details on your account']);
    }
  }
  // A note is about people; only numbers and secrets have no place there.
  for (const pattern of mode === 'note' ? [] : OTHERS) {
    if (!draft.wholeMayHold(pattern)) continue;
    for (const match of text.matchAll(pattern)) {
      yield flag(spanFrom(match), 'Somebody else’s data. Leave it out.', ['what I can tell you of your own account']);
    }
  }
  for (const pattern of [BIRTH, HEALTH]) {
    if (!draft.wholeMayHold(pattern)) continue;
    for (const match of text.matchAll(pattern)) {
      if (
        pattern === BIRTH &&
        !namesSomebody(text.slice(Math.max(0, match.index - 80), match.index + match[0].length + 80))
      )
        continue;
      yield flag(spanFrom(match), 'Personal data in a chat. Take it out.', ['the details on file']);
    }
  }
}

const spanFrom = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });
const namesSomebody = (around: string): boolean =>
  new RegExp(NAME).test(around) || /\b(?:he|she|him|her|holder|owner|tenant|patient|mr|mrs|ms)\b/i.test(around);
const flag = (span: Span, message: string, rewrites: readonly string[]) => ({ span, message, rewrites });
