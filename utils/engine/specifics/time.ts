import { parse } from 'chrono-node/en';
import { type Found, factSpan, NUMBER, numberOf } from './found.ts';

const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weds?|thurs?';
const MONTH =
  'january|february|march|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec';
const ORDINAL_DAY = '(?:[12]?1st|2?2nd|2?3rd|30th|31st|(?:1\\d|2?[04-9])th)';
const DAY = [
  `(?:(?:${WEEKDAY}),? )?(?:the )?(?:\\d{1,2}|${ORDINAL_DAY})(?: of)?[ -](?:${MONTH}|may)(?:,? (?:19|20)\\d\\d)?`,
  `(?:${MONTH}|may) (?:\\d{1,2}(?:st|nd|rd|th)?)(?:,? (?:19|20)\\d\\d)?`,
  '(?:19|20)\\d\\d-\\d{1,2}-\\d{1,2}',
  '\\d{1,2}[/.]\\d{1,2}[/.](?:20)?\\d\\d',
  '\\d{1,2}/\\d{1,2}',
  `(?:(?:last|next|this|every) )?(?:${WEEKDAY})(?: (?:the )?${ORDINAL_DAY})?(?: (?:morning|afternoon|evening|night))?`,
  '(?:the )?day (?:before yesterday|after tomorrow)',
  '(?:yesterday|tomorrow|today|tonight)(?: (?:morning|afternoon|evening|night))?',
  '(?:last|next|this) (?:week(?:end)?|month|year|night|morning|afternoon|evening|spring|summer|autumn|winter|christmas|easter)',
  `(?:${MONTH})(?: (?:19|20)\\d\\d)?`,
  `(?:the )?${ORDINAL_DAY}`,
].join('|');
const DATE = new RegExp(`(?<![\\w£$€.,/#-])(?:${DAY})(?![\\w%]|[/.-]\\d)`, 'gi');
/** "may" and "march" are words of their own: only behind a preposition. */
const BARE_MONTH =
  /\b(?:since|in|until|till|last|of|from|before|by|this|next) (?<fact>may|march)\b(?! (?:i|you|we|be|have|not)\b)/dgi;

const DUE =
  /\b(?:due|promised|supposed|expected|meant|scheduled|guaranteed|estimated|arriving|arrive|delivery|delivered (?:by|on)|booked for|said|told|eta)\b[^.!?\n]{0,40}$/i;
const DEADLINE =
  /\b(?:before|by|until|till|latest|deadline|need(?:ed|s)? (?:it |them |this )?(?:for|on|by|before))\b[^.!?\n]{0,20}$|\b(?:wedding|birthday|party|flight|exam|trip|holiday|event|interview|funeral|(?:we|i)(?:'m| am|'re| are)? (?:moving|fly|flying|leave|leaving|travel|travelling))(?:'s| is)? (?:out )?(?:on )?$/i;
const SINCE = /\bsince\s(?:the\s|last\s)?$/i;
const HAPPENED =
  /\b(?:ordered|bought|paid|sent|called|received|arrived|came|returned|cancell?ed|emailed|wrote|happened|charged|was|were|had|got)\b[^.!?\n]{0,40}$/i;
const PAST_WORD = /^(?:yesterday|last|the day before)/i;
/** "every Sunday", "£5 a day on the 3rd floor": not dates of this chat. */
const NOT_A_DATE = /^(?:the )?\d{0,2}(?:st|nd|rd|th)$/i;
const COUNTED =
  /^\s?(?:time|call|email|e-mail|message|chat|person|agent|attempt|letter|floor|party|item|order|day|week|month|year|replacement|gen|edition|birthday|one|street|avenue|ave|st\b|in line|complaint|ticket|line|class|grade|row|seat|century|largest|biggest|best|worst|place)/i;

const FIXED = 1_767_225_600_000; // 2026-01-01, where the tool does not tell the message's time

/** Days as written. Roles: due, deadline, since, happened. */
export function findDates(text: string, at: number | undefined): Found[] {
  const found: Found[] = [];
  for (const match of [...text.matchAll(DATE), ...text.matchAll(BARE_MONTH)]) {
    const span = factSpan(match);
    const fact = text.slice(span.start, span.end);
    const before = text.slice(Math.max(0, span.start - 70), span.start);
    if (/^every/i.test(fact) || /\b(?:black|good|cyber|casual) $/i.test(before) || isPartOf(fact)) continue;
    const bare = NOT_A_DATE.test(fact);
    if (
      bare &&
      (COUNTED.test(text.slice(span.end, span.end + 14)) ||
        !/\b(?:the|on|for|by|since|until|before|from)\s?(?:the\s)?$/i.test(fact.startsWith('the') ? 'the ' : before))
    )
      continue;
    if (/\d/.test(fact) && !bare && !isDay(fact, at)) continue;
    const role = roleOf(fact, before, at);
    if (PASSING.test(fact) && role !== 'due' && role !== 'deadline') continue;
    found.push({ kind: 'date', ...span, strength: strengthOf(fact, role), ...(role ? { role } : {}) });
  }
  return found;
}

/** "1/2" counts messages. */
const isPartOf = (fact: string) => /^[1-5]\/[2-5]$/.test(fact);

/** Said in passing more often than it is the point. */
const PASSING = /^(?:today|tonight|this (?:morning|afternoon|evening|week|year|month))/i;

const strengthOf = (fact: string, role: string | undefined) => {
  return (PASSING.test(fact) ? 1 : 2) + (role === 'due' || role === 'deadline' ? 1 : role === undefined ? 0 : 0.5);
};

function roleOf(fact: string, before: string, at: number | undefined): string | undefined {
  const clause = /[^,;!?\n]{0,70}$/.exec(before)?.[0] ?? '';
  if (SINCE.test(clause)) return 'since';
  if (PAST_WORD.test(fact)) return DUE.test(clause) ? 'due' : 'happened';
  if (DUE.test(clause)) return 'due';
  if (DEADLINE.test(clause)) return 'deadline';
  if (HAPPENED.test(clause) && !/^(?:next|tomorrow)/i.test(fact)) return 'happened';
  return at !== undefined && (instantOf(fact, at) ?? at) < at - 86_400_000 ? 'happened' : undefined;
}

const isDay = (fact: string, at: number | undefined) => instantOf(fact, at ?? FIXED) !== undefined;

function instantOf(fact: string, at: number): number | undefined {
  // biome-ignore lint/style/noRestrictedGlobals: an instant that came in with the message, not the clock
  const instant = new Date(at);
  return parse(fact, { instant, timezone: 0 })[0]?.start.date().getTime();
}

const UNIT = 'seconds?|secs?|minutes?|mins?|hours?|hrs?|hr|days?|nights?|weeks?|wks?|months?|years?|yrs?';
const DURATION = new RegExp(
  `(?<![\\w$€£.,/#-])(?:(?:${NUMBER})(?: ?(?:-|to|or) ?\\d{1,3})?\\+?(?: and a half)?|half an?|an?|a couple of|couple of|several|a few|few)(?: |-)?(?:(?:whole|full|working|business|long|bloody|damn|fucking|more|solid|extra|calendar) )?(?:${UNIT})(?![\\w])`,
  'gi',
);
const DAYS: readonly (readonly [RegExp, number])[] = [
  [/years?|yrs?$/i, 365],
  [/months?$/i, 30],
  [/(?:weeks?|wks?)$/i, 7],
  [/(?:days?|nights?)$/i, 1],
];
const TENURE =
  /\b(?:customer|member|client|loyal|subscriber|with you|been with|used you|shopping with|banking with|married|together)\b/i;
const LIMIT_BEFORE =
  /\b(?:within|in|up to|takes?|take|every|per|another|next|under|after just|allow|give (?:me|us|it)|promised|said|says|guarantee\w{0,2}|(?:booked|paid for|ordered|need|needs))\s(?:about |only |the )?$/i;
const WAITED =
  /\b(?:wait(?:ed|ing|s)?|hold|queue|on the phone|in line|chat|delay(?:ed)?|sat|sitting|stuck|standing)\b/i;

/** How long. Roles: days (elapsed), wait (waiting for support or under a day), limit (a promise), tenure (a loyal customer). */
export function findDurations(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(DURATION)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(Math.max(0, start - 50), start);
    const after = text.slice(end, end + 30);
    const bare = /^an? /i.test(match[0]);
    if (
      /^(?: |-)?(?:old\b|a (?:week|day|month|year)\b|ticket|pass|trial|warranty|guarantee|contract|round|each|flight|drive|trip|layover|journey|battery|delivery|shipping|service)/i.test(
        after,
      )
    )
      continue;
    if (bare && /\b(?:once|twice|times?|day|\d|per|what|such|have|great|good|nice|in|half) $/i.test(before)) continue;
    const role = durationRole(match[0], before, after);
    const value = role === 'days' ? daysOf(match[0]) : undefined;
    const strength = (role === 'limit' || role === 'tenure' ? 1 : 2.5) - (bare ? 0.7 : 0);
    found.push({ kind: 'duration', start, end, strength, role, ...(value === undefined ? {} : { value }) });
  }
  return found;
}

function durationRole(fact: string, before: string, after: string): string {
  const around = /[^.!?\n]{0,50}$/.exec(before)?.[0] + (/^[^.!?\n]{0,30}/.exec(after)?.[0] ?? '');
  if (/(?:years?|yrs?)$/i.test(fact) && (TENURE.test(around) || /\bfor $/i.test(before))) return 'tenure';
  if (TENURE.test(around) && daysOf(fact) !== undefined && !WAITED.test(around)) return 'tenure';
  if (
    /^ (?:from now|before|earlier|early|in advance|left|until|to go|away|out\b|notice|ahead|spare|to spare|flight|drive|ride|trip|apart|each way)\b/i.test(
      after,
    )
  )
    return 'limit';
  if (LIMIT_BEFORE.test(before) && !/^ (?:late|ago|now)/i.test(after)) return 'limit';
  return daysOf(fact) === undefined || /\b(?:on hold|queue|on the phone)\b/i.test(around) ? 'wait' : 'days';
}

/** Whole days, where the unit is a day or longer and the number is one. */
export function daysOf(fact: string): number | undefined {
  const unit = DAYS.find(([pattern]) => pattern.test(fact));
  const number = numberOf(/^(?:a )?(\w+)/i.exec(fact)?.[1] ?? '');
  return unit === undefined || number === undefined || /several|few/i.test(fact) ? undefined : number * unit[1];
}
