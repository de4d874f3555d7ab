const VENTS =
  /\b(?:(?:are|r) (?:you|u) (?:taking the|kidding|joking|serious|for real|stupid|blind|deaf|mad|insane|even|actually|people|guys|lot)\b|is this (?:a|some|some kind of|your idea of a) (?:joke|scam)|what the (?:hell|heck|f\w{0,6}|actual)|wtf|how (?:hard|difficult|dare|stupid|dumb|incompetent|is (?:this|that) (?:ok|okay|acceptable|even)|many (?:more )?times|can you (?:people|be so|even|do this|treat|justify|live|sleep))|why (?:am i (?:even|still|not surprised)|(?:is|are) (?:\w{1,14} ){1,4}so (?:bad|trash|terrible|awful|useless|slow|stupid|hard|difficult|incompetent|rude|shit)|do i (?:even|bother|pay)|should i (?:have to|pay|wait)|can't you (?:people|just|even|ever)|do you even|is (?:it|this) so (?:hard|difficult))|who (?:do you think|cares|even)|do (?:you|i) (?:even care|think i|look like|really|not care|care at all)|don't you (?:care|people|think|have|guys)|am i (?:supposed|meant)|what (?:is wrong with you|are you (?:even )?doing|kind of (?:company|service|joke|people))|you (?:play|think|call) )\b/i;
const SHORT_VENT =
  /^(?:\W|really|seriously|right|huh|ok|okay|yeah|eh|what|so what|lol|hello|anyone|anyone there|you there|understand|get it|no|yes|why|excuse me|sorry|pardon)+\?*\s*$/i;
const ASKS =
  /^(?:\W|and|but|so|also|ok|okay|hi|hello|hey|please|well|then|or|just|quick question|question|sorry|thanks)*\s*(?:when|where|why|who|which|how (?:do|can|long|much|many|about|come|soon|far|will|would|should|is|are)|what(?:'s| is| are| time| do| does| can| should| about| if| happens)|will|would|could|can|do|does|did|is|are|was|has|have|should|may|am)\s(?:i|you|we|it|he|she|they|the|my|our|your|this|that|there|a|an|any|anyone|someone|be|is|are|will|do|does|did|can|to|much|long|\w{2,20})\b/i;
/** Without a question mark only the order of words tells: "when will it come", not "when I called". */
const INVERTED =
  /\b(?:when|where|why|who|which \w{2,15}|what(?: \w{2,15})?|how(?: \w{2,10})?)(?:'s| is| are| was| were| will| would| can| could| do| does| did| should| has| have| about| much| come| happens)\b|\b(?:will|would|could|can|do|does|did|is|are|was|has|have|should|may|am) (?:i|you|u|we|it|he|she|they|the|my|our|your|this|that|there|any\w{0,4}|some\w{0,4})\b/i;
const INDIRECT =
  /\b(?:i(?:'d| would)? (?:like to know|want to know|need to know|was wondering|am wondering|wonder|wanted to ask)|(?:can|could) (?:you|someone|anyone) (?:please )?(?:tell|let|explain|confirm|check)|any (?:idea|update|news|chance)|let me know (?:when|if|what|how|where|whether)|please (?:tell|advise|explain|confirm))\b/i;
/** Statements that begin like a question: "Is what I was told.", "Have a nice day.", "When I called, ..." */
const STATED =
  /^(?:\W|and|but|so)*\s*(?:have (?:a|been|tried|had|called|not|already|to)\b|can't|is (?:what|why|how)\b|(?:when|where|while|what|why|how|which|who) (?:i|we|you|they|he|she|it|my|the|your)\b(?! (?:will|can|could|do|does|is|are|would|should)\b)|do not|don't|was (?:told|promised|charged|supposed|due)|is not|did not|am (?:so|not|very|still|really)|which (?:is|was|means)\b|will (?:not|never|be|do|try|take|send)\b|has been|would (?:like|love|be|have)|may be|could (?:be|have|not)|should (?:be|have|not)|who (?:is|was|said|told)\b)/i;

/** A sentence that wants an answer: not anger in a question's clothes. */
export function isQuestion(sentence: string): boolean {
  if (SHORT_VENT.test(sentence)) return false;
  const marked = /\?["')\]]*$/.test(sentence);
  const vents = VENTS.test(sentence);
  if (marked) return !vents || (ASKS.test(sentence) && /^\W*(?:when|where|how (?:long|much|do|can))\b/i.test(sentence));
  if (vents || sentence.length > 160) return false;
  return (ASKS.test(sentence) && INVERTED.test(sentence) && !STATED.test(sentence)) || INDIRECT.test(sentence);
}

const COMMON = new Set(
  `about after again also and any are been before being but can could did does doing don't for from get getting give going
  got had has have hello help here how i'm into it's its just know let like long made make many may me mean more much must
  need not now off one only our out over please really right say send should since some still sure take tell than thank
  thanks that that's the their them then there these they thing this those time to too understand until us very want was
  way well were what what's when where which while who why will with would yes you your you're yet today it is be do so
  my am an as at by he her his if in no of on or she up we a i ok okay hi`.split(/\s+/),
);

/** The words a question is about, cut to their stems. */
export function contentWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[a-z0-9][a-z0-9']{1,24}/g) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)).map(stem));
}

const stem = (word: string) =>
  word.length > 4 ? word.replace(/(?:'s|ing|ies|ied|ed|es|s|e|y)$/, '').slice(0, 8) : word.replace(/'s$/, '');

const TIME =
  /\b(?:today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|(?:\d{1,3}|one|two|three|four|five|a few|couple of) (?:\w{1,10} )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?)|\d{1,2}(?:[:.]\d\d|\s?[ap]m)|\d{1,2}(?:st|nd|rd|th)|right (?:now|away)|this (?:week|afternoon|morning|evening)|next (?:week|month)|within|etd|eta|soon as)\b/i;
/** A plain yes or no, wherever it can stand; "there is no news" is none. */
const PLAINLY =
  /(?:^|[.!?,;:\n]\s{0,3}|\bbut )(?:(?:oh|well|hi|hello|and|so|good news)[,!:]? )?(?:yes|no|yep|nope|yeah|sure|of course|certainly|absolutely|definitely|indeed|correct|that's right|exactly|not (?:yet|quite|really|possible|available|included)|unfortunately|sadly|done|sorted)\b|\b(?:i'm afraid|i am afraid|we're afraid|in time|on time|too late)\b/i;
/** By whom a yes-or-no question is about: what an answer says of them. */
const ABOUT_US =
  /\b(?:i|we)(?:'(?:ll|ve|d|re|m)| (?:can|could|can't|cannot|do|don't|will|won't|have|haven't|would|are|aren't|am|did|didn't|only|sell|ship|deliver|offer|accept|take|open|close))\b/i;
const ABOUT_THEM =
  /\byou(?:'(?:ll|ve|re)| (?:can|could|can't|cannot|may|might|need|should|must|have|do|don't|will|won't|are|aren't|get|keep))\b|\bno need\b|\b(?:that|this|it)(?:'s| is| was) (?:fine|ok|okay|possible|no problem|not possible|enough|all)\b/i;
const ABOUT_IT =
  /\b(?:it|they|that|this|there|he|she|which|(?:your|the|our|all|both|each) (?:\w{2,20} ){0,2}\w{2,20})(?:'s|'re|'ll| (?:is|isn't|are|aren't|will|won't|was|wasn't|were|does|doesn't|do|don't|can|can't|cannot|has|hasn't|have|should|shouldn't|would|may|might|arrives?|comes?|goes|works?|costs?|includes?|leaves?|ends?|starts?|stays?|fits?|needs?|takes?))\b/i;
const ASKS_US =
  /\b(?:will|would|could|can|do|does|did|are|have|should|may)(?:n't)? (?:you|u|we|someone|anyone|anybody|somebody)\b/i;
const ASKS_OF_ME = /\b(?:will|would|could|can|do|did|have|should|may|am|must|was)(?:n't)? (?:i|my)\b/i;
/** "before Saturday?": where a thing stands now is no answer to whether it comes by then. */
const ASKS_BY_WHEN =
  /\b(?:before|by|until|till|in time|on time|today|tomorrow|tonight|this week|next week|(?:on|for) (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;

function saysYesOrNo(stated: string, question: string): boolean {
  if (ASKS_US.test(question)) return ABOUT_US.test(stated) || TIME.test(stated);
  if (ASKS_OF_ME.test(question)) return ABOUT_THEM.test(stated) || (ABOUT_IT.test(stated) && shares(stated, question));
  if (ASKS_BY_WHEN.test(question)) return TIME.test(stated);
  return ABOUT_IT.test(stated);
}

const shares = (one: string, other: string): boolean => {
  const words = contentWords(other);
  return [...contentWords(one)].some((word) => words.has(word));
};

/** By what the question asks for: the shape its answer has. */
const SHAPES: readonly (readonly [asks: RegExp, answer: RegExp])[] = [
  [/\b(?:when|what time|how (?:long|soon)|which day|what day|what date|by when|eta)\b/i, TIME],
  [/\bhow much\b|\bwhat (?:amount|price|fee)\b/i, /[$€£]|\d|\bfree\b|\bno (?:charge|cost|fee)\b/i],
  [/\bwhere\b/i, /\b(?:at|in|on|with|from|to|under|between|near|via|here:?) (?:the |your |our |a )?\w/i],
  [
    /\bwhy\b|\bhow come\b/i,
    /\b(?:because|due to|since|as|reason|caused|was|were|so that|means|the \w{2,20} (?:is|was|had|has|only))\b/i,
  ],
  [
    /\bhow (?:do|can|would|should)\b/i,
    /\b(?:go to|click|press|tap|open|select|choose|turn|settings?|menu|you can|first|then|step|here's how|visit|call|use|try|send|enter|follow)\b/i,
  ],
  [/\bwho\b/i, /\b[A-Z][a-z]{2,}\b|\b(?:team|i|we|courier|driver|manager|colleague)\b/],
];
const ASKS_YES_OR_NO =
  /^(?:\W|and|but|so|also|hi|hello|ok|please|can you tell me)*\s*(?:will|would|could|can|do|does|did|is|are|was|has|have|should|may|am)\b/i;

/**
 * Whether an agent's message answers a question: it states something, in the shape asked for, or about the same things.
 * A question back, or a bare "I am checking", answers nothing.
 */
export function answers(reply: string, question: string): boolean {
  const stated = reply
    .split(/(?<=[.!?\n])\s/)
    .filter((sentence) => !/\?\s*(?:[\^*].{0,8})?$/.test(sentence) && !STALLS.test(sentence))
    .join(' ');
  if (stated.trim().length < 2) return false;
  const shape = SHAPES.find(([asks]) => asks.test(question));
  if (shape?.[1].test(stated)) return true;
  if (!shape && PLAINLY.test(stated)) return true;
  if (!shape && ASKS_YES_OR_NO.test(question)) return saysYesOrNo(stated, question);
  // Most of its words: some other answer, but about the same things.
  const asked = contentWords(question);
  const said = contentWords(stated);
  const shared = [...asked].filter((word) => said.has(word)).length;
  return shared >= 2 && shared >= asked.size * 0.5;
}

const STALLS =
  /\b(?:(?:let me|i(?:'ll| will| am|'m)|we(?:'ll| will| are|'re)) (?:just )?(?:check(?:ing)?|look(?:ing)? into|find(?:ing)? out|see|investigat(?:e|ing)|get back|have a look)|one moment|bear with|please (?:dm|send|share|provide|direct message|confirm|give|follow)|dm us|sorry|apologi[sz]e|understand|thank(?:s| you)|^(?:hi|hello|hey|dear)\b[^.!]{0,30}[.!,]?$|could you|can you|may (?:i|we))\b/i;
