import { swearingIn } from '../rules/swearing.ts';

const LONGEST = 90;
/** What stands before the question itself: a handle, a greeting, a filler. */
const LEAD =
  /^(?:[\s,.!…–-]|@\w{1,30}\b|(?:so|and|but|or|also|ok|okay|well|then|now|hi|hello|hey|hiya|please|pls|plz|sorry|just|quick question|question|thanks|thank you|anyway|yes|no|yeah|again)\b[,:!.]?)+/i;
const WH =
  '(?:when|where|why|who|what time|which (?:day|time|one|number|terminal|gate)|how (?:long|soon|far|often|late|many \\w{2,12}|much(?: more)?(?: \\w{2,10})?)|by when|what)';
const AUX = 'will|is|are|was|were|can|could|would|should|have|has|am|do';
const PRONOUN = 'i|we|you|u|it|they|he|she|this|that|there';
const DETERMINER = 'my|our|your|the|this|that|these|those|his|her|their|any';
/** The first word behind a noun phrase in the middle of a question: what is said of it. */
const DOES =
  'arrive|be|come|go|get|have|leave|ship|work|take|cost|start|end|land|board|depart|open|close|reach|happen|change|cover|fit|count|expire|last|return|still|not|ever';
const IS =
  'going|coming|leaving|arriving|still|not|now|really|available|possible|open|closed|ready|late|delayed|cancelled|canceled|lost|safe|valid|free|included|due|down|working|allowed|able|on|in|at|to|from|under|here|there|back|out|up|off|always|being|been';

const QUESTION = new RegExp(
  `^(?<wh>${WH} )?(?<aux>${AUX}) (?:(?<pronoun>${PRONOUN})\\b(?<after>[^?]{0,80})|(?<noun>(?:${DETERMINER}) [\\w'’&-]{2,20}(?: [\\w'’&-]{2,20}){0,3}?)(?<rest>(?<=\\b(?:is|are|was|were|has|have) .{1,60}) (?:${IS})\\b[^?]{0,70}|(?<=\\b(?:will|can|could|would|should) .{1,60}) (?:${DOES})\\b[^?]{0,70})?)$`,
  'i',
);
/** "Can you help": a call, not a question; of what we can do, only deeds are said back. */
const DEED =
  /^ (?:refund|send|rebook|change|move|cancel|replace|extend|waive|hold|deliver|ship|exchange|transfer|add|remove|upgrade|repair|match|accept|honou?r|still|take|book)\b/i;
const NO_NOUN = /\w(?:ed|ly)\b|\b(?:do|does|did|you|we|i|now|it|they|show|and|or|but|if|because)\b/i;
/** "Can you tell me when it ships": the question is already told. */
const TOLD =
  /^(?:(?:can|could|would|will) (?:you|u|someone|anyone|anybody)(?: please| pls| at least)?|please|do you|does anyone|i(?:'d| would)? (?:like|want|need) to|i (?:was|am) wondering|wondering|let me|any idea|any clue)(?: please)?(?: (?:tell|know|confirm|check|explain|say|advise|find out|see))*(?: (?:me|us))?(?: to)? (?<told>(?:if|whether|when|where|why|who|how (?:long|much|many|soon)|what|which)\b[^?]{3,80})$/i;
const NEWS =
  /^(?:any|is there any|have you any|got any) (?<what>update|updates|news|word|info|information|progress)(?: yet)?(?<on> (?:on|about|from|regarding|with|for)\b[^?]{2,60})?$/i;

const FLIP: Readonly<Record<string, string>> = {
  i: 'you',
  "i'm": 'you are',
  "i've": 'you have',
  "i'll": 'you will',
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  we: 'you',
  us: 'you',
  our: 'your',
  ours: 'yours',
  you: 'we',
  u: 'we',
  "you're": 'we are',
  "you've": 'we have',
  "you'll": 'we will',
  your: 'our',
  ur: 'our',
  yours: 'ours',
  am: 'are',
};
/** After a preposition or a verb, "you" is us, not we. */
const OBJECT =
  /^(?:to|from|with|for|at|by|of|on|about|behind|between|call|email|message|contact|dm|tell|ask|give|send|trust|reach|pay|check|sue|through|than|let|help|see|or|like|want|and|show|thank)$/i;

/**
 * A question as one says back that one has heard it: "When will my bag get here?" → "when your bag will get here".
 * Undefined where it cannot be turned round for sure; a wrong echo is worse than none.
 */
export function askedOf(question: string): string | undefined {
  const text = question
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?: (?:please|pls|plz|thanks|thank you|then|btw|lol))?[?!.…\s]+$/i, '')
    .replace(LEAD, '');
  if (text.length < 6 || text.length > LONGEST || /[@#"“”()[\]{}:;*…/]|https?|\.\s|\w\.\w|\?/.test(text))
    return undefined;
  if (!swearingIn(text).next().done || UNKIND.test(text)) return undefined;
  const quiet = text === text.toUpperCase() ? text.toLowerCase() : text;
  const said = (toldOf(quiet) ?? turned(quiet))?.replace(/[\s,;–-]+$/, '');
  return said && said.length <= LONGEST && said.split(' ').length >= 3 ? said : undefined;
}

const UNKIND =
  /fuck|shit|\bor (?:can|do|is|will|does|are|should|what|not)\b|\b(?:stupid|useless|garbage|rubbish|dumb|pathetic|crap|joke|kidding|fool|gonna|imagination|just me|(?:can|could|may) i (?:just |please )?(?:ask|say|get some|get an? (?:answer|reply|response))|insult|serious|even|actually|people|guys|ever|the hell|bother|dare|supposed|really|incompetent|any hope|(?:that|this|why|how|what)$|so (?:bad|hard|slow|rude))\b/i;

function toldOf(text: string): string | undefined {
  const told = TOLD.exec(text)?.groups?.told;
  if (told)
    return /\b(?:is|are|will|do|does|can) (?:i|we|you|it|they|the|my|this|that)\b/i.test(told)
      ? undefined
      : flipped(told);
  const news = NEWS.exec(text)?.groups;
  return news
    ? `if there is any ${/info/i.test(news.what ?? '') ? 'information' : 'news'}${flipped(news.on ?? '')}`
    : undefined;
}

function turned(text: string): string | undefined {
  const groups = QUESTION.exec(text)?.groups;
  if (!groups) return undefined;
  const { wh, aux = '', pronoun, after = '', noun, rest = '' } = groups;
  const lead = wh ? wh.trim().toLowerCase() : 'if';
  const verb = aux.toLowerCase();
  // Where the noun phrase ends is known only by what follows it, or when nothing can: "where is my bag".
  if (noun && !rest && !(wh && /^(?:is|are|was|were)$/.test(verb))) return undefined;
  if (lead === 'why' && /^(?:do|can|could|would|should)$/.test(verb)) return undefined; // anger more often than a question
  if (lead === 'what' && verb === 'do') return undefined;
  if (/^ not\b/.test(after)) return undefined; // "do you not use": half a reproach
  if (/^(?:you|u)$/i.test(pronoun ?? '') && /^(?:is|are|was|were)$/.test(verb) && (lead === 'if' || / or /.test(after)))
    return undefined;
  if (pronoun && !after.trim() && !wh) return undefined;
  if (noun && NO_NOUN.test(noun)) return undefined;
  if (lead === 'what' && ((noun && rest) || (/^(?:is|are|was)$/.test(verb) && pronoun && after && !ABOUT.test(after))))
    return undefined;
  if (/^(?:you|u)$/i.test(pronoun ?? '') && /^(?:can|could|would|will)$/.test(verb) && !DEED.test(after))
    return undefined;
  // "have a replacement": "have you got" is asked, "have I been waiting" is vented.
  if (/^(?:have|has|am)$/.test(verb) && !wh && /^(?:i|we)$/i.test(pronoun ?? '')) return undefined;
  const subject = flipped(pronoun ?? noun ?? '');
  const agreed = agreeing(verb, subject);
  const tail = flipped(`${after}${rest}`.replace(/ (?:please|pls|plz)\b/gi, ''));
  // "do I give you": should I, and not whether I do.
  if (verb === 'do' && /^(?:i|we)$/i.test(pronoun ?? '') && !/^ (?:need|have|get|still|qualify|pay)\b/.test(after))
    return undefined;
  if (verb === 'do') return /^(?:i|we|you|u|they)$/i.test(pronoun ?? '') ? `${lead} ${subject}${tail}` : undefined;
  return `${lead} ${subject} ${agreed}${tail}`.replace(/\s+/g, ' ').trim();
}

const ABOUT = /^ (?:about|for|called|doing|going|like|happening|waiting)\b/i;

const agreeing = (verb: string, subject: string): string => {
  if (subject !== 'you' && subject !== 'we') return verb === 'am' ? 'is' : verb;
  return verb === 'am' || verb === 'is' ? 'are' : verb === 'was' ? 'were' : verb === 'has' ? 'have' : verb;
};

function flipped(words: string): string {
  let before = '';
  return words.replace(/[\w']+/g, (word, at: number) => {
    const lower = word.toLowerCase();
    // "We" inside is part of a name; "7 am" is a time.
    const kept = (word !== lower && !/^I\b/.test(word)) || (lower === 'am' && /\d/.test(before));
    let now = kept || !Object.hasOwn(FLIP, lower) ? word : (FLIP[lower] ?? word);
    const last = at + word.length >= words.trimEnd().length;
    if (now === 'we' && (OBJECT.test(before) || (last && before !== ''))) now = 'us';
    before = word;
    return now;
  });
}

/** Anger that ends in a question mark: nobody waits for an answer. */
const RHETORICAL =
  /\b(?:what(?:'s| is) the point|what (?:were|are) you (?:guys |people )?doing|should i (?:send|just)|you realise|you realize|how (?:can|could|do) you (?:guys |people |all )?(?:do|justify|treat|expect|allow|charge|let|call|sleep)|(?:don|didn|won|isn|aren|wouldn|couldn|can)['’]?t (?:you|they|it|that)|why (?:don|won|can|isn|aren|wouldn|do|would|should)(?:['’]?t)?\b|do (?:\w{2,12} ){1,3}want to (?:call|explain|tell)|do (?:you|we|they) (?:think|suppose|really|know how|have any idea how|want)|are you (?:guys |people )?(?:in|an?|the|even|all|running)\b|do (?:you|u) (?:guys |people )?(?:pay|train|hire|teach|enjoy|hate|care|like|mean to)|why are (?:you|u|they) (?:\w{1,8} )?(?:allowing|letting|doing|being|not|so|always|still|even|making|treating|ignoring|punishing|robbing|ripping|stealing|lying)|who (?:cares|does|is the|hires)|when (?:will|are) you (?:guys |people )?(?:learn|stop|going to (?:learn|stop))|did you (?:guys |people )?(?:forget|even|really|just|oversleep)|is (?:this|that|it) (?:how|what|a|really|the|too|so)|are you (?:serious|kidding|really|going to (?:just|keep))|really|seriously|right\?|huh\?)/i;

/** A question as one opens it who waits for the answer. */
const OPENS =
  /^(?:\W|@\w+|\b(?:so|and|but|also|ok|okay|hi|hello|hey|please|pls|or|then|well|any idea|do you know|can you tell me)\b)*\s*(?:how (?:do|does|can|long|much|many|would|soon|come|often|is|are)|when|where|what|which|who|why|is|are|can|could|will|would|do|does|did|has|have|should|may|any (?:update|news|chance|idea|way|thoughts|advice|suggestions?))\b/i;
const LONG = 130;

/** An answer to something we asked: what they asked before it still stands. */
const SHORT = 60;

/**
 * Does the customer still wait for the answer? A question of an earlier turn does, unless they have gone on to tell
 * something else since.
 */
export function isWaitedFor(
  question: string,
  { lastCustomerText, agentTurns }: { readonly lastCustomerText: string; readonly agentTurns: number },
): boolean {
  if (isRhetorical(question)) return false;
  return agentTurns === 0 || lastCustomerText.includes(question) || lastCustomerText.trim().length <= SHORT;
}

export const isRhetorical = (question: string): boolean =>
  RHETORICAL.test(question.replace(/[’‘]/g, "'")) ||
  (!question.includes('?') &&
    /^\W*(?:did|was|were|have|has|had|is|are|do|does)\b(?!.*\bor (?:not|no|what)\W*$)/i.test(question)) ||
  question.trim().length > LONG ||
  !OPENS.test(question.trim());
