import { sentencesOf } from '../text.ts';
import type { Issue, Mood, Situation } from '../types.ts';
import { contentWords, sharedWords } from './content-words.ts';
import type { DraftText } from './draft-text.ts';
import { has } from './match.ts';
import { APOLOGY, OWNERSHIP, TROUBLE } from './signs.ts';
import { isUpset } from './upset.ts';

/** A word of feeling or regret, thanks for bearing it, or a judgement that takes the customer's side. */
const FEELING =
  /\b(?:sorry|apolog\w{1,8}|regret\w{0,4}|forgive|understand\w{0,4}|imagine|frustrat\w{1,4}|annoy\w{0,4}|upset\w{0,4}|disappoint\w{0,5}|worr(?:y|ied|ying|ies)|stress\w{0,4}|anxious|scar[ey]\w{0,3}|fright\w{0,6}|shock\w{0,3}|angry|anger|furious|mad|irritat\w{0,4}|nervous|sad|sucks|painful|tough|rough|hard(?! ?(?:drive|ware|disk|copy|reset))|awful|terrible|horrible|dreadful|cruel|unacceptable|ridiculous|absurd|unfair|nightmare|no fun|no joke|no wonder|hassle|inconvenien\w{1,4}|ordeal|exhaust\w{0,4}|tiring|tired|concern(?:s|ed|ing)?|appreciate|bear with|patience|too (?:long|late|often|many|much)|far too|long (?:wait|time)|not (?:ok|okay|right|good|acceptable|fair|normal|nice|fun|how|what (?:you|we|anyone|anybody)|an answer|a present)|no use|useless|means nothing|should(?: not|n't|'ve| have| never)|must (?:be|have|feel|'ve)|must've|would (?:be (?!glad|happy|delighted|able|possible|available)|have been|scare|annoy|upset|drive)|i'd be (?!glad|happy|delighted|able)|you're right|you are right|fair enough|fair point|rightly|good point|of course you|(?:i|we) (?:(?:completely|totally|fully) )?agree|streak|time[- ]consuming|(?:i|we) (?:see|get|know|hear|feel)(?: (?:why|how|that|this|it|you|your|the|what)\b|[,.])|on (?:us|me)\b|nobody should|no one should|nobody wants to (?:wait|pay|hear|find|see|come back)|oh no|oh dear|nasty|surprise|mattered|(?<!hardly |barely |not |n't |never )matters|spoil(?:s|ed|t)?|let-?down|none of us|after (?:you|all (?:that|this|your))|you (?:paid|counted|trusted|waited|stood|came|drove|planned) (?:for|on|us|there|all|too|and)|not proud of|(?:is not|isn't|not) ideal|(?:never|don't|do not|not) (?:ever )?(?:want|like) (?:you|to leave|to keep|to miss|to see|delays)|(?:did not|didn't) want to|not (?:what we )?expected|yikes|ouch|ugh|yuck|damn|whoa|gosh|goodness|bummer|my condolences|condolence|loss|deserve\w{0,2}|calm|relax|safe now|hate(?:s)? (?:to|that|when)|bad (?:luck|timing|news|day|experience)|poor (?:experience|service)|normal to|hope you|let you down|thank(?:s| you) for (?:your patience|waiting|telling|letting|reporting|flagging|bearing|bringing|sharing|raising|the (?:details|report|feedback|photos?|honest)|being (?:patient|honest))|feel(?:ing|s)?|trouble|problem(?:s)? (?:you|this|that)|struggl\w{1,4}|difficult\w{0,5}|challeng\w{1,4}|uncomfortable|experience (?:you|this)|never what we|not the (?:experience|service|way|impression)|bit of a|(?:does|do|did|is|are)(?:n't| not) (?:sound|look|seem|good)|(?:i|we)(?:'d| would|'ll| want| are here| will)? (?:like|love|want|be happy|be glad|here) to (?:help|look|take|see|get|hear|have you|make)|let's (?:get|see|take|figure|look|sort|fix|work)|(?:happy|glad|here) to (?:help|look)|(?:help is|we're|i'm|we are|i am) here|take a (?:closer )?look|look into (?:this|that|it|what)|we (?:can|will) (?:help|fix)|good to know|thanks for (?:that|this|your)|thank you for (?:that|this|your)|thanks,? \w+)\b/i;
/** Named back with a fact: a number or a span of time the customer gave, before anything is asked of them. */
const SHARED_FOR_A_RECAP = 3;
const SHARE_FOR_A_RECAP = 0.6;

/** "Two left shoes." "Friday was promised, and Friday went by.": their words said back, and not as a rule of the house. */
const SHARED_FOR_AN_ECHO = 2;
const SHARE_FOR_AN_ECHO = 0.5;
const GENERAL =
  /\b(?:(?:is|are) (?:only|always|usually|not|available|updated|made|charged|measured|part|under|for|within|up to|at|in|on)|means?|(?:can|cannot|may|must|should|have to|has to|takes?|need to) (?!you\b)|do not|don't|does not|doesn't|we (?:take|replace|send|only|do))\b/i;

/** "You never touched it." "You cannot even try them on.": what it put them through, beside a word of theirs, and no reproach. */
const PUT_THROUGH =
  /\byou (?:(?:can ?not|can't|could not|couldn't) even|had to|trusted|were (?:left|promised|charged)|never (?!(?:sent|told|gave|filled|answered|replied|paid|asked|said|read|sign|confirm|update|provid)))/i;

/** Do the words show that the trouble or the feeling was seen? Generous: a nagged agent stops reading. */
export function showsItWasSeen(draft: DraftText, customerText: string): boolean {
  if (has(draft.whole, FEELING) || has(draft.whole, APOLOGY) || has(draft.whole, OWNERSHIP)) return true;
  const told = contentWords(customerText);
  return draft.sentences.slice(0, 2).some(({ text }) => {
    if (/\?\W{0,3}$/.test(text) || /^(?:please|send|check|go|open|try|restart)\b/i.test(text)) return false;
    const own = contentWords(text);
    const shared = sharedWords(own, told);
    if (shared > 0 && has(text, PUT_THROUGH)) return true;
    if (shared >= SHARED_FOR_A_RECAP && shared >= own.size * SHARE_FOR_A_RECAP) return true;
    return shared >= SHARED_FOR_AN_ECHO && shared >= own.size * SHARE_FOR_AN_ECHO && !has(text, GENERAL);
  });
}

/** One line to say that the writer is looking: no place for more. */
const HOLD =
  /\b(?:one|a|just a|give me (?:a|one|two|three|\d{1,2})|for a) (?:moment|minutes?|mins?|sec|second|seconds|tick)|\b(?:moment|minute|second)s? (?:please|while)|\bhang on\b|\bhold on\b|\bbear with me\b|\blet me (?:just )?(?:check|look|see|find|pull|open|take a look|have a look|ask|read)\b|\bi(?:'m| am) (?:checking|looking|asking|reading|on it)\b/i;
const LONGEST_HOLD = 90;

/** "One moment, I am opening your file." */
export const isHold = (draft: DraftText): boolean =>
  draft.plain.trim().length <= LONGEST_HOLD && has(draft.plain, HOLD);

/** A fault told as a fault, with no word of what it costs them, wants its steps first. */
const FAULT_REPORTS: ReadonlySet<Issue> = new Set<Issue>(['technical', 'account_access']);
const WEIGHS =
  /[!\u{1F600}-\u{1F64F}]|\b(?:frustrat\w{0,4}|annoy\w{0,4}|upset\w{0,4}|disappoint\w{0,5}|worr\w{1,4}|stress\w{0,4}|anxious|scared|furious|mad|angry|fed up|sick of|tired|ridiculous|awful|terrible|horrible|worst|useless|sucks?|joke|unacceptable|disgust\w{0,4}|hate|please help|desperate\w{0,2}|urgent\w{0,2}|asap|need|lost|gone|again|still|always|every|keeps?|third|second|twice|hours?|days?|weeks?|months?|years?|money|paid|pay)\b/iu;
const LATEST_TURN = 2;
const PLAINLY_LOW = -0.45;
const LOW = -0.08;
const LOWER = -0.1;
const SLIGHTLY_LOW = -0.1;
/** What it has cost them, told without a word of feeling: time, tries, somebody who depends on it. */
const BURDEN =
  /\b(?:\d{1,3}|an?|two|three|four|five|six|seven|ten|several|many|few) (?:hours?|hrs?|days?|weeks?|months?|times) (?:without|now|late|and|already|ago)\b|\b(?:second|third|fourth|fifth|[2-9](?:nd|rd|th)) (?:time|attempt|try|call|message|week|day)\b|\b(?:no ?body|no one|never) (?:came|called|showed|picked|answers?|answered|turned|replied|told)\b|\bmy (?:mum|mom|mother|father|dad|son|daughter|kids?|child\w{0,3}|baby|wife|husband|dog|cat|grand\w{2,8}|wedding|honeymoon|funeral|exam|interview|job|rent)\b/i;

/**
 * May a missing line of understanding be named at all? Only while it is due: early in the chat, in reply to the
 * customer and not as the second half of one's own reply, when the customer is plainly low in these very words ("6S", asked
 * for the model, is none), and not when a calm question only wants its answer. Of real agents' replies
 * a third has no such line; naming it each time would only teach them to look away.
 */
export const isDue = (situation: Situation): boolean =>
  isEarly(situation) &&
  !isFaultReport(situation) &&
  (!asks(situation) || isAngryMood(situation.mood.mood)) &&
  isLow(situation);

const isEarly = ({ customerTurns, lastAuthor, newFailure }: Situation): boolean =>
  lastAuthor !== 'agent' && customerTurns <= LATEST_TURN + (newFailure ? 1 : 0);

const asks = ({ lastCustomerText }: Situation): boolean => lastCustomerText.includes('?');

const isLow = ({ mood, lastCustomerText }: Situation): boolean =>
  (mood.valence <= PLAINLY_LOW && mood.evidence.length > 0) ||
  (mood.valence <= LOW && has(lastCustomerText, BURDEN)) ||
  mood.corrected;

const isFaultReport = ({ issue, mood, contacts, lastCustomerText }: Situation): boolean =>
  issue !== undefined &&
  FAULT_REPORTS.has(issue.issue) &&
  !isAngryMood(mood.mood) &&
  contacts === undefined &&
  !has(lastCustomerText, WEIGHS);

/**
 * They are a little low, and the reply is a bare fact, a no or an offer: it neither asks anything nor leads through steps,
 * which would show interest of a kind.
 */
export const isDueBesideBareFacts = (situation: Situation, { typed, plain }: DraftText): boolean =>
  isEarly(situation) &&
  situation.mood.valence <= LOW &&
  // An answer to a question of ours ("Sent it.") is low only from before.
  (situation.customerTurns === 1 || situation.agentTurns === 0 || tellsOfTrouble(situation)) &&
  (situation.mood.valence <= LOWER ||
    has(situation.lastCustomerText, TROUBLE) ||
    has(situation.lastCustomerText, BURDEN)) &&
  situation.mood.evidence.length > 0 &&
  (isUpset(situation) || (situation.mood.mood !== 'satisfied' && has(situation.lastCustomerText, TROUBLE))) &&
  !ASKS_FOR_HELP.test(situation.lastCustomerText) &&
  !plain.includes('?') &&
  !LEADS.test(typed);

const tellsOfTrouble = ({ lastCustomerText }: Situation): boolean =>
  has(lastCustomerText, TROUBLE) || has(lastCustomerText, BURDEN);

const ASKS_FOR_HELP =
  /\?|\b(?:help|advise|update|info\w{0,8}|how (?:do|can|to)|(?:can|could|may) (?:i|we|you)|thanks|thank you|fine now|works now)\b/i;
const LEADS =
  /https?:|www\.|\[(?:url|link)\]|\b\d\/\d\b|(?:^|[.!,:;\n]\s{0,3}|\b(?:please|pls|kindly|just|then|and|to)\s{1,3})(?:please |pls |kindly )?(?:try|follow|send|dm|reply|share|click|tap|press|open|go to|check|contact|call|email|visit|see|let (?:us|me) know|restart|reset|update|sign in|log in|provide|confirm|reach out|work with|stop by|use)\b/i;

/** Did they tell of trouble at all, however calmly? Beside a hard word in the draft that is enough. */
export const toldOfTrouble = ({ lastAuthor, lastCustomerText, mood, issue }: Situation): boolean =>
  lastAuthor !== 'agent' &&
  mood.mood !== 'satisfied' &&
  (mood.valence <= SLIGHTLY_LOW ||
    has(lastCustomerText, TROUBLE) ||
    (issue !== undefined && issue.issue !== 'other') ||
    has(lastCustomerText, DEMAND) ||
    tells(lastCustomerText));

/** What is wanted, without a please. */
const DEMAND = /\b(?:i|we)(?: just| only| still)? (?:want|need|demand|expect)\b|\b(?:give|get|put) me\b/i;
const WORDS_OF_A_TALE = 5;

/** A whole sentence about how things stand, that asks nothing. */
const tells = (text: string): boolean =>
  !/\b(?:thanks|thank you|please)\b/i.test(text) &&
  sentencesOf(text).some(
    (sentence) => !sentence.text.includes('?') && (sentence.text.match(/[\w']+/g)?.length ?? 0) >= WORDS_OF_A_TALE,
  );

/** Whoever answers so has read them as glad; where that is wrong another rule says it. */
const SHARES_JOY =
  /\b(?:can't wait|cannot wait|happy (?:to hear|anniversary|birthday)|thrilled|congrat\w{1,12}|we love (?:getting|those|to hear|that|it)|glad (?:to hear|you)|have a great|awesome|woohoo|that's how we)\b/i;

export const sharesJoy = ({ plain }: DraftText): boolean => has(plain, SHARES_JOY);

const WORDS_OF_A_QUESTION = 8;

const isAngryMood = (mood: Mood | undefined): boolean => mood === 'angry' || mood === 'abusive';

/** A full question ("Do you see this in every app, or only in one?") shows interest; "Order number?" does not. */
export const asksWithInterest = (draft: DraftText): boolean =>
  draft.sentences.some(
    ({ text }) => /\?\W{0,3}$/.test(text) && (text.match(/[\w']+/g)?.length ?? 0) >= WORDS_OF_A_QUESTION,
  );
