import { singular, THINGS } from '../specifics/nouns.ts';
import type { Domain, Specific } from '../types.ts';
import { plain } from './plain.ts';

const DETERMINER = /^(my|our|your|the|an?|this|that|these|those|his|her|their|its|some|any)\s+/i;
/** Words that name no thing, and numbers that are not part of a name. */
const NOT_A_THING =
  /^(?:help|normal|thing|stuff|issue|problem|way|time|one|anything|something|nothing|everything)$|\d{6}|\b(?:let|don|won|isn)['’]|^(?:\S+ )?\d+ (?:flights?|trains?)|\b(?:worst|best|only|extra|required|total|huge|\d+ (?:hours?|hrs?|days?|weeks?|minutes?|min))\b|\s(?:every|each|again|you|your|my|me|is|are|was|when|whenever|this|that|on|not|it|they|we)\b|^(?:this|that|it) is\b/i;
const OURS = new Set(['my', 'our']);

const TRAVEL_THING =
  /\b(?:flights?|trains?|bags?|luggage|suitcases?|backpack|seats?|tickets?|room|meal|bus|ferry|coach|cruise|stroller|coat|jacket|laptop|phone|passport)$/i;
const VEHICLE = /^(?:flights?|trains?|plane|bus|ferry|coach)$/i;
/** What tells one trip from another; everything else before "flight" is a judgement or a slip. */
const WHICH_TRIP =
  /^(?:return|connecting|morning|evening|afternoon|night|direct|onward|inbound|outbound|delayed|cancelled|canceled|\S+['’]s?)$/i;
/** A view of the thing, not a part of its name. */
const JUDGED =
  /^(?:(?:un)?comfortable|either|neither|both|miserable|horrible|terrible|awful|bigger|smaller|better|worse|cheap|expensive|high-priced|nice|lovely|great|perfect|similar|different|latest|few|many|several|own|beautiful|ugly|poor|crap|old|brand[- ]?new)$/i;
const PAPER = /^(?:policy|policies|letters?|course|plan|program(?:me)?|terms?|forms?)$/i;
/** A name longer than this is said back by its last word. */
const LONGEST = 3;

/** A wrong thing said back is worse than none: only one that is likely the matter, and in travel what travels. */
function sayable({ vague, corrected, determiner }: Specific, text: string, domain: Domain | undefined): boolean {
  if (corrected || domain !== 'travel') return corrected === true || !vague;
  return TRAVEL_THING.test(text) && (!vague || OURS.has(determiner ?? ''));
}

const known = (word: string | undefined): boolean => word !== undefined && THINGS.has(singular(word.toLowerCase()));

/** The words of a phrase that are fit to be said back; undefined when none are. */
function trimmed(bare: string, own: boolean): string | undefined {
  let words = bare.split(' ');
  // Behind a thing we know stands its verb or an afterthought: "my phone freezes", "my trolley ready".
  while (words.length > 1 && !known(words.at(-1)) && known(words.at(-2))) words = words.slice(0, -1);
  const head = words.at(-1) ?? '';
  if (VEHICLE.test(head)) words = [...words.slice(0, -1).filter((word) => WHICH_TRIP.test(word)), head];
  while (words.length > 1 && JUDGED.test(words[0] ?? '')) words.shift();
  // A word we do not know is a thing when they call it theirs.
  // "policy", "letter": papers, said in passing more often than sent for.
  if (PAPER.test(head)) return undefined;
  if (!known(head)) return own && words.length <= 2 && !/(?:ly|ed|ing)$/.test(head) ? words.join(' ') : undefined;
  return (words.length > LONGEST ? words.slice(-1) : words).join(' ');
}

/** The thing, with its determiner from our side: "my blue lamp" → "your blue lamp", "blue lamp" → "the blue lamp". */
export function itemOf(item: Specific | undefined, domain: Domain | undefined): string | undefined {
  const text = plain(item?.text);
  if (!item || !text || !sayable(item, text, domain) || text.split(' ').length > 6 || NOT_A_THING.test(text))
    return undefined;
  const quiet = text.replace(/\p{Ll}/u.test(text) ? /\b\p{Lu}{5,}\b/gu : /\p{L}{4,}/gu, (word) => word.toLowerCase());
  const opens = item.start === 0 || known(quiet.split(' ')[0]);
  const calm =
    opens && THINGS.has(singular(quiet.split(' ').at(-1) ?? '')) && !/^\p{Ll}\p{Lu}/u.test(quiet)
      ? unshouted(quiet)
      : quiet;
  const written = DETERMINER.exec(quiet)?.[1]?.toLowerCase();
  const determiner = written ?? item.determiner;
  const own = determiner !== undefined && OURS.has(determiner);
  const whole = calm.replace(DETERMINER, '');
  const bare = item.corrected ? whole : trimmed(whole, own);
  if (!bare || (/^\p{Lu}\S*$|\p{Ll}\S* \p{Lu}/u.test(bare) && !item.corrected)) return undefined; // "Trash", "Windows": a menu's word as often as a thing
  const named = /^\p{Lu}\p{Ll}|^\p{Ll}\p{Lu}/u.test(bare) && item.start > 0; // a brand or a product's name
  const theirs = domain === 'travel' && VEHICLE.test(bare.split(' ').at(-1) ?? '') && determiner !== 'their';
  return `${own || named || theirs ? 'your' : 'the'} ${bare}`;
}

/** "Flight" at a sentence's start is a flight; "Brother printer" keeps its maker. */
const unshouted = (text: string): string =>
  text.split(' ').length === 1 || /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(text)
    ? text.slice(0, 1).toLowerCase() + text.slice(1)
    : text;
