import { type Found, factSpan, NUMBER, numberOf, ORDINAL } from './found.ts';

const REACH =
  "sent|call(?:ed|s)?|phoned|rang|rung|ring|e-?mail(?:ed|s)?|wrote|written|contacted|contact|spoken|spoke|chatted|messaged|message|asked|explained|told|reported|complained|requested|reached out|dm(?:'d|ed)?|tweeted|been in touch|tried|chased";
const NTH = new RegExp(
  `\\b(?<fact>(?:${ORDINAL}) (?:time|call|phone call|e-?mail|message|chat|contact|attempt|letter|complaint|conversation|agent|person|visit))\\b(?!'?s? (?:is (?:a|the) charm|lucky|it|that it|this has|they|the \\w{1,16} (?:has|was|is|broke|failed)|my \\w{1,16} (?:has|was|is|broke|failed)|since|in a row|buying|ordering|customer|flying|using))`,
  'dgi',
);
const COUNTED = new RegExp(
  `\\b(?:${REACH})\\b[^.!?\\n]{0,24}?\\b(?<fact>twice|(?:${NUMBER}|several|many|multiple) (?:different )?times)\\b`,
  'dgi',
);
const THINGS = new RegExp(
  `(?<![\\w.,$€£])(?<fact>(?:${NUMBER}) (?:different |unanswered |separate |phone )?(?:calls|e-?mails|messages|chats|tickets|letters|complaints|agents|phone calls|reps|dms|visits))\\b`,
  'dgi',
);
const TIMES_NOW = new RegExp(`\\b(?<fact>(?:${NUMBER}) times) (?:now|already|so far)\\b`, 'dgi');

/** "It has been back to you three times", "sent back twice". */
const BACK = new RegExp(
  `\\b(?:been|gone|went|sent|was) back (?:to you |to us |in )?(?<fact>twice|(?:${NUMBER}|several|many) times)\\b`,
  'dgi',
);

/** "The third time my flight is late" counts flights: a count of contacts needs a word of asking or telling. */
const SPOKEN =
  /\b(?:ask|asking|asked|tell|telling|told|writ\w{1,5}|wrote|call(?:ed|ing|s)?|contact\w{0,3}|explain\w{0,3}|repeat\w{0,3}|chas(?:e|ed|ing)|report\w{0,3}|complain\w{0,3}|messag\w{1,3}|e-?mail\w{0,3}|mail|spoke|speak\w{0,3}|chat\w{0,4}|try(?:ing)?|tried|request\w{0,3}|in touch|ticket|agents?|same (?:question|thing|story|answer)|dm)\b/i;

/** How often they had to get in touch, by their own count. Once is not a count. */
export function findContacts(text: string): Found[] {
  const found: Found[] = [];
  const take = (pattern: RegExp, strength: number) => {
    for (const match of text.matchAll(pattern)) {
      const span = factSpan(match);
      const value = numberOf(/\w+/.exec(text.slice(span.start, span.end))?.[0] ?? '');
      if (value !== undefined && (value < 2 || value > 99)) continue;
      const counts = value !== undefined && (!/time$/i.test(text.slice(span.start, span.end)) || SPOKEN.test(text));
      found.push({ kind: 'contacts', ...span, strength, ...(counts ? { value } : {}) });
    }
  };
  take(BACK, 3);
  take(NTH, 4);
  take(COUNTED, 3.5);
  take(THINGS, 3);
  if (SPOKEN.test(text)) take(TIMES_NOW, 2);
  return found;
}
