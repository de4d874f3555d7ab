import type { DraftText } from './draft-text.ts';
import { has, isQuestion, wording } from './match.ts';

/**
 * Signs that a reply carries what a fault would lack: an apology, ownership, an own act, another way, a time. Several
 * rules are silent, or weigh less, where one stands.
 */

/** Sorry for what happened. Not "sorry to ask", "sorry, typo", "sorry for your loss", "sorry to hear". */
export const APOLOGY = wording(
  '(?:sorry|apologies|apolog(?:y|i[sz]e|i[sz]ing))(?!,? (?:to (?:ask|bother|interrupt|say|disappoint|hear)|typo|if i repeat|for your (?:loss|bereavement)|wrong chat|what was|which|but (?:which|what|could|can|may)))',
  'my (?:mistake|bad|fault)',
  '(?:please )?(?:forgive|pardon) (?:me|us)',
);

/** The words take the fault on. */
export const OWNERSHIP = wording(
  '(?:our|my) (?:own )?(?:mistake|error|fault|slip|mix-?up|oversight|doing|responsibility|side)',
  '(?:is|was|are|were) (?:all |entirely |clearly )?(?:on (?:us|me)|ours|mine)',
  '(?:we|i) (?:clearly |simply |badly |also )?(?:got (?:it|this|that)(?: one)?(?: \\w{1,12})? wrong|messed|failed|forgot|missed|lost|broke|let you down|dropped|mixed|sent (?:you )?the wrong|should (?:not )?have|did not|were (?:too )?(?:late|slow)|was (?:too )?(?:late|slow)|made a|caused|overlooked|left you|kept you)',
  '(?:is|was) mine to',
);

/** What the writer has done, does or will do. */
export const OWN_ACT = wording(
  '(?:I will|I have|I am|we will|we have|we are) (?:now |just |already |also |personally |gladly |happily )?(?!(?:not|never|unable|sorry|afraid|aware|sure|only|very|busy|extremely|experiencing|facing|having|no|so|closed|open|human|doing (?:our|my) best)\\b)[a-z]{2,20}',
  '(?:I|we) (?:can|could|shall) (?!not\\b|only\\b|see\\b|understand\\b|imagine\\b|assure\\b|confirm that\\b|do nothing\\b|hear\\b|appreciate\\b)[a-z]{2,20}',
  '(?:I|we) (?:just |now |already |personally )?(?:refunded|booked|sent|ordered|asked|rang|called|opened|fixed|passed|added|changed|moved|reset|checked|reserved|removed|paid|cancelled|credited|raised|escalated|arranged|put|took|made|wrote|posted|shipped|held|hold|send|book|order|pay|check|refund|take|bring|pass|write|call|ring|keep|add|credit|replace|ship|post|move|cancel|fix|raise|escalate|arrange|waive|extend|attach|correct|forward)',
  '(?:I|we) (?:now |just )?(?!(?:see|know|understand|hear|feel|hope|think|believe|appreciate|need|want|get|got|have|had|said|told|say|like|love|want|wish|guess|agree|did|do|can|could|must|will|would|may|tell|read|accept|require|charge|expect|value|thank|ask|strive|regret|apologi[sz]e)\\b)[a-z]{3,10} (?:it|this|that|them|you|your|the) (?:[a-z]{2,12} ){0,3}(?:now|today|tonight|tomorrow|at once|right away|off|back|myself)',
  'let me(?! (?:be|explain|remind|tell|make (?:this|it|one thing) clear))',
  "let us (?!know)|let's",
  '(?:shall|may|can|could|should) (?:I|we)',
  '(?:allow|give) me',
);

/** Another way is offered: a choice, an act, a step, a place to go, a question that moves it on. */
export const ALTERNATIVE = wording(
  'instead|alternatively|either|another (?:way|option|date|time|one|route|size|colou?r)|other (?:way|option|date)s?|options?|exchange|voucher|credit',
  'what (?:I|we) can (?:do|offer)',
  'if (?:you|it|that|this|there)',
  '(?:would|do|could|can|may|shall|have) (?:you|it|that|we|I) (?!not\\b)[a-z]{2,15}[^.!?\\n]{0,120}\\?',
  'would (?:that|you)|if you like|feel free to|you (?:can|could|may)(?! not\\b)',
  "(?:I|we)(?: would|'d)? (?:always |also |strongly )?(?:advise|recommend|suggest)",
  'please (?:do so|have (?:your|him|her|them)|continue)|reach out(?: to)?|(?:they|he|she|it) (?:will|can|may) (?:need to |have to |be able to )?(?!not\\b|only\\b|be\\b)[a-z]{3,15}|\\+?\\d{3,5}[ -]\\d{3,4}(?:[ -]\\d{3,4})?',
  '(?:our|the|my) (?:\\w{1,14} ){0,2}(?:team|office|desk|colleagues?|staff|lead|manager|people|shop|store|agency|bank|branch|seller|hotel|airline|library|garage|clinic|school) (?:will|can|may|is|are|has|have) (?!not\\b|only\\b)[a-z]{2,15}|you (?:would|will) (?:need|have) to|you need to|best (?:bet|to|way)',
  '(?:please |kindly )?(?:try|visit|check|use|contact|send|dm|message|call|ring|reach|email|e-mail|mail|speak|tell|share|provide|submit|file|fill|follow|click|tap|go|see|reply|write|let (?:us|me) know|drop (?:us|me)|refer|talk|get in touch|keep an eye|confirm|allow|upload|forward|log|restart|reset|update)(?! (?:as)\\b)',
  'here is|here are|here(?: you)? (?:is|are|go)',
  '(?:will|can|does|do|is|are) (?:be )?(?:available|open|free|possible|bookable|back)',
  'until|from (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next)|tomorrow|next (?:week|month|time|one)|tonight|later today|as soon as|once (?:it|you|we|the)|when(?:ever)? you|only (?:in|at|via|by|through|from|online)|(?:can|may) only be [a-z]{2,15}',
);

/** Words that name what went wrong. */
export const TROUBLE =
  /\b(?:late|later than|delay\w{0,3}|wait(?:ed|ing)?|broken?|broke|crack\w{0,2}|damag\w{0,3}|dent\w{0,2}|leak\w{0,3}|torn|ripped|wrong|mix(?:ed)?[ -]?up|missing|missed|lost|gone|vanish\w{0,3}|deleted|never|nobody|no one|fail\w{0,3}|fault\w{0,1}|defect\w{0,3}|dead|crash\w{0,3}|down|outage|error|bug|slow|twice|double|overcharg\w{0,2}|charged?|unpaid|cancel\w{0,5}|locked|blocked|stuck|rude\w{0,4}|hung up|ignored|silence|without|empty|cold|dirty|noisy?|forgot(?:ten)?|overbook\w{0,2}|diverted|stolen|expired|declined|rejected|did(?: not|n't)|was(?: not|n't)|were(?: not|n't)|has(?: not|n't)|have(?: not|n't)|does(?: not|n't)|is(?: not|n't)|are(?: not|n't))\b/i;

/** A time or a date one can hold the writer to. */
export const TIME =
  /\b(?:\d{1,2}(?::\d{2}|\.\d{2})?\s?(?:am|pm|a\.m|p\.m|o'clock)|\d{1,2}:\d{2}|(?:by|before|at|until|till|from|on|after) (?:the )?\d{1,2}(?:st|nd|rd|th)?|today|tonight|tomorrow|noon|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:\d{1,3}|an?|one|two|three|four|five|six|seven|ten|few)(?: ?(?:-|to|or) ?(?:\d{1,3}|two|three|four|five))? (?:more )?(?:(?:working|business) )?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?))\b/i;

/** Does the reply move things on: an own act, another way, a question? */
export const movesOn = ({ plain, sentences }: DraftText): boolean =>
  has(plain, OWN_ACT) || has(plain, ALTERNATIVE) || sentences.some(isQuestion);
