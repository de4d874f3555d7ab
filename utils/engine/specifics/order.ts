import { type AskedFor, type Found, factSpan } from './found.ts';

const LABELLED =
  /\b(?:orders?|bookings?|reservation|ref(?:erence)?|case|ticket|invoice|tracking|parcel|package|shipment|confirmation|claim|complaint|policy|pnr|serial|account|customer|contract|membership|job|delivery|receipt|return|rma)(?:\s{1,2}(?:number|no\.?|num|nr\.?|id|code|ref(?:erence)?))?\s{0,2}(?:is|was|are|:|=|-)?\s{0,2}(?:["'(]?#?\s?)(?<fact>[A-Z]{1,4}[- ]\d[A-Z0-9-]{1,24}|[A-Z0-9][A-Z0-9-]{2,35})(?![\w.,]?\w)/dgi;
/** These name a thing rather than a purchase: only with "number" behind them. */
const NEEDS_NUMBER =
  /^(?:account|customer|contract|membership|job|delivery|receipt|return|package|parcel|ticket|policy)s?\s/i;
const NUMBER_WORD = /^\w+\s{1,2}(?:number|no\.?|num|nr\.?|id|code|ref)/i;
const HASHED = /(?<![\w&#])#\s?(?<fact>\d{3,14}|[A-Z]{1,5}-?\d{2,14}[A-Z0-9-]{0,12})(?!\w)/dgi;
const CODE =
  /(?<![\w$€£.,/#-])(?<fact>[A-Z]{1,5}(?:-[A-Z0-9]{1,6}){0,2}-\d{2,12}(?:-[A-Z0-9]{1,12}){0,3}|[A-Z]{1,5} ?\d{4,14}[A-Z]{0,3}|[A-Z]{2,4}\d{2,4}[A-Z0-9]{2,12}|\d{2,8}-\d{3,10}(?:-\d{2,10}){0,2}|\d[A-Z]{2,4}-\d{3,12})(?![\w-]|[.,/]\d)/dg;
/** The answer to "what is the number?": anything with a digit in it. */
const ANSWER =
  /(?<![\w$€£.,/-])(?<fact>[A-Z]{1,4} \d{2,12}|[A-Z0-9]{0,12}-?\d[A-Z0-9-]{1,24})(?![\w-]|[.,:/]\d|\s?(?:am|pm|days?|weeks?|months?|hours?|hrs?|minutes?|mins?|years?|times|euros?|dollars?|pounds?|quid|€|£|\$|%|kg|cm|mm|st|nd|rd|th)\b)/dgi;

const NOT_ORDERS =
  /^(?:covid|usb|rtx|gtx|rx|ps|xbox|mp|iso|ios|http|error|utf|ipad|iphone|wcdma|gsm|lte|hdmi|wpa|am|pm|version|windows|win|in|at|on|by|of|to|for|the|since|from|may|june|july|sept|until|until|about|over|page|error|or|and|is|no|up|a-z|act|art|only|wait|bus|train|flight|gate|room|row|seat|zone|level|channel|fifa|gta|nba|nfl|windows|android|oreo|route|highway|mk|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[- ]?\d/i;
/** "BA 1343" is a flight as often as an order: only where a number was asked for. */
const FLIGHT_CODE = /^[A-Z]{2} ?\d{2,4}$/;
const PHONE_BEFORE = /\b(?:phone|call|mobile|cell|tel|telephone|text|whatsapp|ring|dial|fax)\b[^.!?\n]{0,30}$/i;

/** "error code WS-37368", "update KB404": the machine's, not ours. */
const ERROR_BEFORE =
  /\b(?:errors?|error (?:code|message)|update|patch|build|firmware|model|part (?:no|number))\b[:# ]{0,3}$/i;

/** Order, booking and case numbers: behind a label, behind "#", or in a shape nothing else has. */
export function findOrders(text: string, asked: AskedFor): Found[] {
  const found: Found[] = [];
  const take = (pattern: RegExp, strength: number, fits: (fact: string, match: RegExpMatchArray) => boolean) => {
    for (const match of text.matchAll(pattern)) {
      const span = factSpan(match);
      const fact = text.slice(span.start, span.end);
      if (fits(fact, match) && isReference(text, fact, span.start)) found.push({ kind: 'order', ...span, strength });
    }
  };
  take(LABELLED, 4, (fact, match) => {
    if (NEEDS_NUMBER.test(match[0]) && !NUMBER_WORD.test(match[0]) && !/[A-Za-z]/.test(fact)) return false;
    return digitsIn(fact) >= 3 || (/[A-Za-z]/.test(fact) && digitsIn(fact) >= 2) || isBookingCode(fact, match[0]);
  });
  take(
    HASHED,
    3.5,
    (fact, { index = 0 }) =>
      digitsIn(fact) >= 2 && !/\b(?:flight|gate|seat|error) $/i.test(text.slice(Math.max(0, index - 8), index)),
  );
  if (asked === 'order') take(ANSWER, 3, (fact) => digitsIn(fact) >= 2 && fact.replace(/\W/g, '').length >= 3);
  take(
    CODE,
    2.5,
    (fact) => !FLIGHT_CODE.test(fact) && !/^[A-Z]-?\d\d$/.test(fact) && !/^\d{4}-\d{2}-\d{2}$/.test(fact),
  );
  return found;
}

/** "PNR X4KQ2Z", "booking reference QWERTY": six letters or digits, in capitals. */
const isBookingCode = (fact: string, match: string) =>
  /^[A-Z0-9]{6}$/.test(fact) && /^(?:pnr|booking|reservation|ref|confirmation)/i.test(match);

function isReference(text: string, fact: string, start: number): boolean {
  const bare = fact.replace(/[\s-]/g, '');
  if (bare.length < 3 || bare.length > 32 || NOT_ORDERS.test(fact)) return false;
  if (/^(?:19|20)\d\d$/.test(bare)) return false;
  if (/^\d+$/.test(bare) && (/^(?:\d{3}-){2}\d{4}$|^0\d{9,10}$/.test(fact) || text[start - 1] === '+')) return false;
  if (ERROR_BEFORE.test(text.slice(Math.max(0, start - 24), start)) || /^(?:KB\d|CE-\d|WS-\d|NP-\d|0x)/i.test(fact))
    return false;
  return !PHONE_BEFORE.test(text.slice(Math.max(0, start - 50), start));
}

const digitsIn = (fact: string) => fact.replace(/\D/g, '').length;
