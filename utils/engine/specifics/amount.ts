import { type AskedFor, type Found, factSpan } from './found.ts';

const FIGURE = '\\d{1,3}(?:[,. ]\\d{3}){1,3}(?:[.,]\\d{1,2})?|\\d{1,7}(?:[.,]\\d{1,2})?';
const BEFORE = new RegExp(
  `(?<![\\w$€£])(?:[A-Z]{0,3}[$€£¥₹₦]|(?:USD|EUR|GBP|CAD|AUD|NZD|CHF|INR|NGN|SEK|NOK|DKK|PLN|Rs\\.?)) ?(?:${FIGURE})k?(?![\\w])`,
  'gi',
);
const AFTER = new RegExp(
  `(?<![\\w$€£.,])(?:${FIGURE})k? ?(?:€|£|\\$|(?:euros?|eur|dollars?|usd|pounds?|gbp|quid|bucks|pence|cents|francs|chf|kr|zł|rupees|rs|naira|inr|cad|aud)\\b)`,
  'gi',
);
const WORDED =
  /\b(?:a|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)(?:[ -](?:hundred|thousand|five|fifty))?\s(?:euros?|dollars?|pounds?|quid|bucks)\b/gi;
/** A bare number is money only next to a word of money. */
const CHARGED = new RegExp(
  `\\b(?:charged?|took|taken|paid|pay|paying|billed|debited|deducted|owes?|owed|refund(?:ed)?(?: of)?|fee of|bill (?:of|is|was)|costs?|cost me|(?:price|deposit|fee|invoice|rent|premium|total|balance|refund) (?:of|is|was)|(?:bill|price|rate|fee|premium|rent|subscription|cost)s?\\b[^.!?\\n]{0,25} to|worth|spent)(?: (?:me|us|you|my card|already|only|over|about|another|an extra|the full|full|back))? (?<fact>${FIGURE})(?!\\w|\\+|[.,:/-]?\\d| ?(?:%|times|x|days?|nights?|weeks?|months?|years?|hours?|hrs?|mins?|minutes?|people|boxes|items|tickets|seats|bags|in a row|different|separate|of (?:them|us|these)|am|pm|kg|miles|km|points|euros?|dollars?|pounds?|€|£|\\$))`,
  'dgi',
);
const FEE = new RegExp(
  `(?<![\\w.,:/#-])(?<fact>${FIGURE})(?= (?:(?!different|separate|other|new|more|unknown|strange)\\w{1,14} )?(?:(?:fee|charge|refund|deposit|bill|surcharge|payment|credit(?! cards?))\\b|back\\b(?! (?:in|then))|was taken|taken (?:from|twice)|twice))`,
  'dgi',
);
/** "80 off", "1,140 worth", "a transfer of 1,900", "29 every month". */
const BARE = new RegExp(
  `(?<![\\w.,:/#£$€-])(?<fact>${FIGURE})(?= (?:off\\b(?! (?:the|my|our) (?!price|bill))|worth\\b|(?:a|per|every|each) (?:month|year|week|night|person|day)\\b))|(?<=\\b(?:transfer|payment|purchase|withdrawal|charge|bill|invoice|sum|total|quote|fine|penalty|deposit|refund|order) (?:of|for|over|was|is) (?:about |over |nearly )?)(?<![£$€])(?<fact2>${FIGURE})(?![\\w%]|[.,:/-]?\\d| ?(?:days?|weeks?|months?|years?|hours?|minutes?|people|items|pieces|boxes|€|£|\\$|euros?|dollars?|pounds?))`,
  'dgi',
);
/** "420 for a cleaning?" */
const FOR =
  /(?<![\w.,:/#-])(?<fact>\d{2,6}(?:[.,]\d{2})?)(?= for (?:an?|the|this|that|one|two|your|my|["']|[a-z]{3,16}ing|nothing|what)\b| for ["'])/dgi;
/** "give me my 60 back", "no sign of my 219": theirs, and talked of as money. */
const MINE =
  /\b(?:my|the|that|those|me|us|another) (?<fact>\d{2,6}(?:[.,]\d{2})?)(?= back\b|[.,!?]|$| (?:you|from|for|is|was|has|that|i paid)\b)/dgi;
const MONEY_TALK =
  /\b(?:charg|refund|money|pay|paid|bill|invoice|price|fee|cost|deposit|credit|debit|card|account|bank|statement|amount|total)/i;
const DECIMAL = /(?<![\w.,:/$€£-])\d{1,6}[.,]\d{2}(?!\w|[.,:/-]?\d| ?(?:am|pm|h\b|%|kg|cm|gb|mb))/gi;

/** Sums of money as written; `value` is the figure. */
export function findAmounts(text: string, asked: AskedFor): Found[] {
  const found: Found[] = [];
  const take = (pattern: RegExp, strength: number) => {
    for (const match of text.matchAll(pattern)) {
      const span = factSpan(match);
      const value = figureOf(text.slice(span.start, span.end));
      found.push({ kind: 'amount', ...span, strength, ...(value === undefined ? {} : { value }) });
    }
  };
  if (/\d/.test(text)) {
    take(BEFORE, 4);
    take(AFTER, 3.5);
    take(CHARGED, 3);
    take(FEE, 2.5);
    take(FOR, 1.5);
    take(BARE, 2.2);
    if (asked === 'amount' || MONEY_TALK.test(text)) {
      take(DECIMAL, 2);
      take(MINE, 1.8);
    } else if (/\bback\b/i.test(text)) take(MINE, 1.5);
  }
  take(WORDED, 3);
  return found;
}

/** "1.299,00", "1,299", "89.90 €", "2k" as a number. */
export function figureOf(text: string): number | undefined {
  const digits = /\d[\d.,  ]*/
    .exec(text)?.[0]
    .replace(/[\s.,]+$/, '')
    .replace(/\s/g, '');
  if (digits === undefined) return undefined;
  const decimals = /[.,](\d{1,2})$/.exec(digits)?.[1] ?? '';
  const whole = (decimals ? digits.slice(0, -decimals.length - 1) : digits).replace(/[.,]/g, '');
  const value = Number(decimals ? `${whole}.${decimals}` : whole);
  return Number.isFinite(value) ? value * (/\dk\b/i.test(text) ? 1000 : 1) : undefined;
}
