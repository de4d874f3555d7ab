import type { AskedFor, Found } from './found.ts';
import { CONTAINERS, EMPTY_NOUNS, STOPS, singular, THINGS } from './nouns.ts';

interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Punctuation or a line's end stands between this word and the next. */
  readonly closes: boolean;
}

const WORD = /[A-Za-z][A-Za-z0-9]*(?:['&-][A-Za-z0-9]+){0,3}|\d{1,4}(?:st|nd|rd|th)?(?=\s[A-Za-z])|[^\sA-Za-z0-9]/g;
const OWN = new Set(['my', 'our']);
const DETERMINERS = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'a',
  'an',
  'some',
  'both',
  'two',
  'three',
  'new',
  'one',
]);
/** Verbs whose object is what the chat is about. */
const TAKES_ITEM =
  /^(?:ordered|ordering|bought|purchased|received|return|returned|returning|exchange|replace|replacing|opened|wanted|missing|lost|booked|unpack(?:ed)?|assembled|installed|preordered|pre-ordered|rented|hired|receive|delivered|sent|got|get|send|sending|use|using|fix|repair|collect|cancel|cancelling|order)$/;
const STRONG_VERB =
  /^(?:ordered|ordering|bought|purchased|returned|returning|return|exchange|replace|preordered|pre-ordered|rented|missing|received|delivered)$/;
const TROUBLE =
  /^(?:is|was|are|were|has|have|had|arrived|arrives|came|broke|stopped|won't|wont|doesn't|doesnt|didn't|didnt|isn't|isnt|wasn't|never|keeps|died|fell|leaks|leaked|smells|tastes|cracked|looks|does|not|still|just|hasn't|hasnt|haven't|went|got|turned|broken|damaged|missing|delivered|late|shrunk|failed|fails|can't|cannot|sounds|makes|started|showed|that|which|i|with|from|for|to|in|and|or|but|back|again)$/;
const ASKING = /^(?:does|do|did|is|are|was|will|can|has|have)$/;
/** At a message's start even without a determiner: "bed arrived broken". */
const HAPPENED =
  /^(?:arrived|arrives|came|broke|stopped|won't|wont|doesn't|doesnt|didn't|didnt|never|died|fell|leaks|leaked|cracked|cancelled|canceled|shrunk|failed|fails|broken|damaged|missing|late|delayed)$/;
/** "my credit card company": the thing in front belongs to someone who is not the matter. */
const PEOPLE = new Set(
  'company bank agent agents team attendant attendants manager staff service rep crew people number'.split(' '),
);
const QUOTED = /"(?<name>[A-Z][\w' &-]{2,40}|[a-z]{3,15} [a-z]{3,15})"/g;
/** Say nothing of the thing itself. */
const LEADING = new Set(
  'less more most convenient cheap cheaper pleasurable native certain several various specific particular usual regular normal additional same own old initial next first second third past last other others current all another whole entire free original favourite favorite actual requested outgoing such many any connecting lost missing broken damaged expensive stupid bloody fucking damn wow'.split(
    ' ',
  ),
);
/** Adjectives and the like that stand alone in chats: "Disappointing." */
const NOT_THINGS = /(?:ing|ed|ful|ous|ible|able|less|ic|ky|ty|ness|ment|ion|est|ism)$/;
const MAX_WORDS = 4;

/**
 * The thing the message is about, as a noun phrase without its determiner: "blue kettle" of "my blue kettle". Signs, from
 * strong to weak: mine and a known thing; the object of "ordered"; the subject of "arrived broken"; a message's first words.
 */
export function findItems(text: string, asked: AskedFor): Found[] {
  const words = wordsOf(text);
  const found: Found[] = [];
  const add = (phrase: readonly Word[], sign: number) => {
    const item = foundOf(phrase, sign);
    if (item) found.push(item);
  };
  words.forEach((word, at) => {
    const before = words[at - 1];
    if (isPassingPhone(words, at) || isWatchLater(words, at) || isWhereabouts(words, at)) return;
    if (OWN.has(word.lower)) add(phraseFrom(words, at + 1), ownSign(words, at));
    else if (DETERMINERS.has(word.lower))
      add(subjectFrom(words, at), subjectSign(words, at) ?? objectSign(before) ?? 0.5);
    else if (TAKES_ITEM.test(word.lower) && !word.closes)
      add(phraseFrom(words, afterPronoun(words, at + 1)), STRONG_VERB.test(word.lower) ? 1.5 : 0.7);
    else if (startsClause(before) && !STOPS.has(word.lower) && !isDoing(words, at)) {
      const phrase = phraseFrom(words, at);
      const next = words[at + phrase.length];
      if (next && !phrase.at(-1)?.closes && HAPPENED.test(next.lower)) add(phrase, 1);
      else if (next && !phrase.at(-1)?.closes && TROUBLE.test(next.lower)) add(phrase, 0.6);
      else if (asked === 'item') add(phrase, 2);
      else add(phrase, 0.2);
    }
  });
  for (const match of text.matchAll(QUOTED)) {
    const start = match.index + 1;
    if (wordsOf(match.groups?.name ?? '').some(({ lower }) => STOPS.has(lower))) continue;
    const end = start + (match.groups?.name?.length ?? 0);
    found.push({ kind: 'item', start, end, strength: asked === 'item' ? 4.5 : 1.9 });
  }
  return found;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: token, index } of text.matchAll(WORD)) {
    const last = words.at(-1);
    if (/^[A-Za-z0-9]/.test(token)) {
      const closes = /^(?:\n| {3})/.test(text.slice(index + token.length, index + token.length + 3));
      words.push({ text: token, lower: token.toLowerCase(), start: index, end: index + token.length, closes });
    } else if (last && !/^['&-]$/.test(token)) words[words.length - 1] = { ...last, closes: true };
  }
  return words;
}

/** The words from here that can be one noun phrase; empty when the first cannot. */
function phraseFrom(words: readonly Word[], from: number): Word[] {
  const phrase: Word[] = [];
  for (let at = from; at < words.length && phrase.length < MAX_WORDS; at++) {
    const word = words[at];
    if (word === undefined) break;
    const last = phrase.at(-1);
    if (
      word.lower === 'of' &&
      last &&
      CONTAINERS.has(last.lower) &&
      words[at + 1] &&
      !STOPS.has(words[at + 1]?.lower ?? '')
    ) {
      phrase.push(word);
      continue;
    }
    if (STOPS.has(word.lower) || !canStand(word, phrase.length)) break;
    phrase.push(word);
    if (word.closes) break;
  }
  return phrase;
}

/** Adverbs end a phrase; so does a participle, but for one that comes first: "running shoes", "fitted sheet". */
function canStand({ lower }: Word, place: number): boolean {
  if (/ly$/.test(lower) && !THINGS.has(lower)) return false;
  if (/^\d+(?:st|nd|rd|th)$/.test(lower)) return false;
  return place === 0 || !/(?:[a-z]{3}ed|[a-z]{3}ing)$/.test(lower) || THINGS.has(lower) || lower.endsWith('bed');
}

/** "my kettle": theirs, and more so when something happens to it. */
function ownSign(words: readonly Word[], at: number): number {
  const object = objectSign(words[at - 1]);
  return 0.9 + (signOfSubject(words, at) !== undefined ? 1 : 0) + (object === undefined ? 0 : object * 0.7);
}

const afterPronoun = (words: readonly Word[], from: number): number => {
  let at = from;
  while (at < from + 3 && /^(?:me|us|a|an|the|some|my|our|this|these|your|back|for)$/.test(words[at]?.lower ?? ''))
    at++;
  return at;
};

/** "the lamp arrived": a determiner whose phrase is the subject of a verb of trouble. */
function signOfSubject(words: readonly Word[], at: number): number | undefined {
  const phrase = phraseFrom(words, at + 1);
  const next = words[at + 1 + phrase.length];
  if (phrase.length === 0 || next === undefined || phrase.at(-1)?.closes) return undefined;
  // "the lamp I bought"
  const bought =
    (next.lower === 'i' || next.lower === 'we') && STRONG_VERB.test(words[at + 2 + phrase.length]?.lower ?? '');
  if (bought) return 1.6;
  if (TROUBLE.test(next.lower)) return 1;
  // "does the starter survive"
  return ASKING.test(words[at - 1]?.lower ?? '') && /^[a-z]+$/.test(next.lower) ? 1 : undefined;
}

/** "a silver member with you": something nobody has heard of yet is the matter only when something befalls it. */
function subjectSign(words: readonly Word[], at: number): number | undefined {
  const sign = signOfSubject(words, at);
  if (sign === undefined || !/^(?:an?|some|one)$/.test(words[at]?.lower ?? '')) return sign;
  const next = words[at + 1 + phraseFrom(words, at + 1).length];
  return next && HAPPENED.test(next.lower) ? sign : undefined;
}

/** "on the phone", "called my phone", "the first phone call": a way to talk, not the matter. */
function isPassingPhone(words: readonly Word[], at: number): boolean {
  const phrase = phraseFrom(words, at + 1);
  if (!/^(?:tele)?phone$/.test(phrase.at(-1)?.lower ?? '')) return false;
  const after = words[at + 1 + phrase.length]?.lower ?? '';
  if (/^(?:calls?|number|conversation|line|lines|support|queue)$/.test(after)) return true;
  return (
    phrase.length === 1 &&
    /^(?:over|by|on|in|via|through|to|call|called|calling|ring|rang|answer|answers|answered)$/.test(
      words[at - 1]?.lower ?? '',
    )
  );
}

/** "in my kitchen", "under the sofa": where, and not what; but "a crack in my screen". */
function isWhereabouts(words: readonly Word[], at: number): boolean {
  if (
    !/^(?:in|on|at|under|behind|beside|into|onto|above|below|inside|outside|around|near|off|over)$/.test(
      words[at - 1]?.lower ?? '',
    )
  )
    return false;
  if (!OWN.has(words[at]?.lower ?? '') && !DETERMINERS.has(words[at]?.lower ?? '')) return false;
  if (signOfSubject(words, at) !== undefined) return false; // "every face in the book came out green"
  return !words.slice(Math.max(0, at - 4), at - 1).some(({ lower }) => MARRED.test(lower));
}

const MARRED =
  /^(?:cracks?|scratch(?:es)?|holes?|dents?|stains?|marks?|faults?|problems?|issues?|trouble|errors?|light|screen|button|leaks?|wrong|something|nothing|broken|charged?|number|code|paid|money|refund|balance|discount|credit|hands?|changed?|booked)$/;

/** A list of films to come back to, and no clock. */
const isWatchLater = (words: readonly Word[], at: number): boolean =>
  /^watch$/.test(words[at + 1]?.lower ?? '') &&
  /^(?:later|list|history|party|time|hours)$/.test(words[at + 2]?.lower ?? '');

/** "does the starter survive": behind "does" the last word of an unknown phrase is its verb. */
function subjectFrom(words: readonly Word[], at: number): Word[] {
  const phrase = phraseFrom(words, at + 1);
  const asked = ASKING.test(words[at - 1]?.lower ?? '');
  return asked && phrase.length > 1 && !THINGS.has(singular(phrase.at(-1)?.lower ?? '')) ? phrase.slice(0, -1) : phrase;
}

const objectSign = (before: Word | undefined): number | undefined =>
  before && !before.closes && TAKES_ITEM.test(before.lower) ? (STRONG_VERB.test(before.lower) ? 1.6 : 1) : undefined;

const COMPOUND =
  /^(?:washing|running|swimming|sleeping|walking|cooking|sewing|dining|hearing|frying|rowing|boarding|wedding|riding|writing|drinking|parking|heating)$/;

/** "Adding flights", "Explain flight prices": a verb before its object, unless something befell what it names. */
function isDoing(words: readonly Word[], at: number): boolean {
  const first = words[at]?.lower ?? '';
  if (
    !/^(?:explain|add|create|make|export|watch|fly|save|check|show|find|read|play|bring|offer|provide|consider|imagine)$/.test(
      first,
    ) &&
    !/[a-z]{2}ing$/.test(first)
  )
    return false;
  if (words[at]?.closes || THINGS.has(first) || COMPOUND.test(first)) return false;
  const phrase = phraseFrom(words, at);
  return !HAPPENED.test(words[at + phrase.length]?.lower ?? '');
}

const startsClause = (before: Word | undefined) => before === undefined || before.closes;

function foundOf(phrase: readonly Word[], sign: number): Found | undefined {
  const words = [...phrase];
  while (words.length > 0 && !isHead(words.at(-1))) {
    if (PEOPLE.has(words.pop()?.lower ?? '')) return undefined;
  }
  while (words.length > 1 && LEADING.has(words[0]?.lower ?? '')) words.shift();
  cutBehindVehicle(words);
  if (
    /^(?:watch (?:later|list|history|party|time)|passport control|status light)$/.test(
      words.map(({ lower }) => lower).join(' '),
    )
  )
    return undefined;
  const first = words[0];
  const head = words.at(-1);
  if (first === undefined || head === undefined) return undefined;
  if (words.length === 1 && /^\d/.test(first.lower)) return undefined;
  const known =
    THINGS.has(singular(head.lower)) ||
    (words.length > 1 && THINGS.has(singular(words[words.length - 2]?.lower ?? '')));
  if (!known && (NOT_THINGS.test(head.lower) || words.some(({ lower }) => EMPTY_NOUNS.has(lower)))) return undefined;
  // "the main issue": what is left of a phrase without its head is a thing only when we know it.
  if (!known && words.length < phrase.length && head.end < (phrase.at(-1)?.end ?? 0)) return undefined;
  const strength = sign + (known ? (words.length > 1 ? 1.5 : 1.2) : 0);
  // A word we do not know needs to be theirs, or ordered, or broken.
  if (strength < (known ? 1.4 : 1)) return undefined;
  return { kind: 'item', start: first.start, end: head.end, strength };
}

/** "flight Glasgow": where it goes is no part of what it is called. Neither is "online", "later". */
function cutBehindVehicle(words: Word[]): void {
  const vehicle = words.findIndex(({ lower }) => /^(?:flights?|trains?|bus|buses|ferry|coach)$/.test(lower));
  if (vehicle >= 0 && /^\p{Lu}\p{Ll}/u.test(words[vehicle + 1]?.text ?? '')) words.splice(vehicle + 1);
  while (
    words.length > 1 &&
    /^(?:online|later|overnight|anymore|afterwards|lately|sooner|earlier)$/.test(words.at(-1)?.lower ?? '')
  )
    words.pop();
}

const isHead = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.lower.length > 1 &&
  (!EMPTY_NOUNS.has(word.lower) || THINGS.has(word.lower)) &&
  !EMPTY_NOUNS.has(singular(word.lower)) &&
  word.lower !== 'of' &&
  !/^\d/.test(word.lower);
