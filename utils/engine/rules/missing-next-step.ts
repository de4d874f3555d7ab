import type { Issue, Situation } from '../types.ts';
import { isHold, sharesJoy } from './heard.ts';
import { has } from './match.ts';
import { defineRule } from './rule.ts';
import { OWN_ACT, TIME } from './signs.ts';
import { isAngry, isUpset } from './upset.ts';

/** Acts that move nothing: seeing, hoping, understanding. */
const EMPTY_ACT =
  /\b(?:i|we)(?:'ll| will| can| could| am|'m| are|'re| have|'ve)? (?:\w{2,10} )?(?:see|hope|wish|understand|know|imagine|hear|get|feel|appreciate|agree|think|believe|be sorry|sorry|do (?:everything|all|our best)|seen|heard|look forward)\b[^.,!?\n]{0,80}/gi;
/** Somebody else, or a thing, moves. */
const MOVES =
  /\b(?:is|are|it's|he's|she's|they're|he'll|she'll|they'll|it'll|will|gets?|goes|comes|arrives?|leaves|ships|starts?|reaches|has been|have been|was|were) (?:\w{2,12} ){0,2}?(?:in the process|working|work|try|trying|on (?:its|the|their|his|her) way|coming|sent|booked|ordered|refunded|fixed|ready|waiting|in the (?:post|mail)|yours|free|back|cancelled|canceled|moved|changed|added|extended|replaced|shipped|paid|credited|arrive|reach|pick(?:ed)? up|call|ring|contact|write|be (?:with|there|here|back|sent|done|ready|fixed)|informed|passed|reset|reopened|removed|open|available|live|working|done|closed|updated|resolved|restored|corrected)\b/i;
/** A step for the customer, a place to look, a person to ask. */
const STEP =
  /\?|(?:^|[.!:;,\n\]]\s{0,3}|\b(?:please|just|and|then|to|can|could|may|simply|first|kindly|have (?:her|him|them|your \w{2,12})) )(?:create|raise|file|recover|continue|send|give|tell|let (?:us|me) know|dm|message|reply|write|call|ring|email|mail|contact|visit|check|try|open|click|tap|press|restart|reset|update|download|upload|go|log|sign|use|fill|follow|enter|select|choose|turn|unplug|plug|switch|take|bring|drop|keep|leave|show|hold|put|read|look|ask|speak|talk|join|wait|click|scroll|forward|share|provide|confirm|fetch|pick|collect|install|delete|remove|clear|move|set|make sure|head|report|submit|reach out|get in touch|respond|complete|type|swipe|see (?:an?|the|our|your)|run|start|stop|move|have a look|take a look|come|work with|post|wait|suggest)\b/i;
const OFFER =
  /\b(?:here(?:'s| is| are)|you (?:can|could|may|get|will get|'ll get|have)|you'll|instead|voucher|refund\w{0,3}|replacement|suggest|recommend|requires?|would advise|kindly|refer to|reinstall\w{0,3}|(?:steps|tips|article|help page|instructions)|discount|credit(?:ed)?|link|on us|our treat|available|until|from|call us|dm\b|as soon as|once|when (?:it|they|we|you)|if (?:it|you|that|they))\b|(?:https?:|www\.|\[(?:url|link)\])/i;
/** A figure that can be a time, a sum or a code; not a point of the terms. */
const NUMBERS = /(?<!\b(?:point|section|page|clause|paragraph|article|line) )\d|\bwithin the (?:hour|day|week)\b/i;

const OVER =
  /\b(?:thanks|thank you|thx|cheers|solved|works now|sorted|never ?mind|all good|got it|no response|appreciate)\b/i;
/** Complaints of what is over, where being heard may be all there is to do. */
const TOLD_NOT_ASKED: ReadonlySet<Issue> = new Set<Issue>([
  'staff_rude',
  'service_quality',
  'quality',
  'price',
  'long_wait',
  'delay',
]);
const SLIGHTLY_LOW = -0.09;
/** Something does not go, is not there or was not done, for this customer, now. */
const OPEN_NOW =
  /\b(?:still|(?:can|won|does|did|do(?! not (?:like|want|think|care))|has|have|is|are|was|were)(?:n't|nt| not)|can ?not|never|no ?body|no one|nothing|without|missing|lost|gone|broken?|broke|error|fail\w{0,3}|wrong|stuck|locked|blocked|rejected|declined|offline|shut|dead|crash\w{0,3}|waiting|tried|keeps?|unresolved|double|twice|charged|has no|have no|had no|got no|empty|leak\w{0,3}|refund\w{0,2}|money back|where(?:'s| is))\b/i;
/** A judgement of the company, its prices or its people: heard, not solved. */
const JUDGES =
  /\b(?:polic(?:y|ies)|fees?|worst|terrible|horrible|ridiculous|embarrassing|disgust\w{1,4}|rude|attitude|never (?:fly|flying|again|using|buy\w{0,3})|won't be|anymore|any more|competitors?|stop (?:hiring|charging|selling)|loyal|should|unprofessional|insensitive|joke|award|unbelievable|scandalous|prices?|cost(?:s|ing)? me|lost your minds|\\$\\d{1,5} to|miss you|how can you)\b/i;
const ASKS_FOR =
  /\b(?:refund\w{0,2}|money|replac\w{1,5}|compensat\w{1,4}|voucher|credit|cancel\w{0,4}|call me|ring me|manager|supervisor|someone|anyone|apolog\w{1,5})\b/i;
/** They were left standing: somebody owes them another try. */
const LEFT_STANDING =
  /\b(?:no ?body|no one|never|did(?:n't| not)) (?:\w{1,10} ){0,2}(?:came|come|picked|pick|showed|show|called|call|rang|ring|turned|turn|arrived|arrive|answered|answer|delivered|deliver|collected|collect)\b/i;

/** See docs/rules/missing-next-step.md. */
export const missingNextStep = defineRule({
  id: 'missing-next-step',
  category: 'missing_next_step',
  severity: 'medium',
  summary: 'An open problem gets an act, a question, a step or a time.',
  source: {
    reason: 'In the middle of a case competent words matter most.',
    label: 'study of wording over a talk, 2024',
  },
  *check({ draft, situation }) {
    if (!isOpenProblem(situation)) return;
    if (isHold(draft) || sharesJoy(draft) || moves(draft.typed, draft.plain)) return;
    const end = draft.typed.length;
    yield {
      span: { start: end, end },
      message: 'What happens next, who does it, by when?',
      rewrites: [
        'Next: {action!}, and I will write to you by {time!}.',
        'Could you send {detail!}, so that I can start on it at once?',
      ],
    };
  },
});

/** Something is wrong and nobody has said that it is done. A question that only wants to know is answered by words. */
function isOpenProblem(situation: Situation): boolean {
  const { mood, phase, fault, issue, acts, lastAuthor, lastCustomerText } = situation;
  if (mood.mood === 'satisfied' || phase === 'follow_up' || lastAuthor === 'agent') return false;
  if (acts.some(({ act }) => act === 'solved' || act === 'closed')) return false;
  if (has(lastCustomerText, OVER) || (lastCustomerText.includes('?') && !isAngry(situation))) return false;
  // What was asked for earlier in the chat may be settled by now.
  if (situation.requests.length === 0 || !has(lastCustomerText, ASKS_FOR)) {
    const left = has(lastCustomerText, LEFT_STANDING);
    if (issue && TOLD_NOT_ASKED.has(issue.issue) && !left) return false;
    if (!left && (!has(lastCustomerText, OPEN_NOW) || has(lastCustomerText, JUDGES))) return false;
  }
  if (mood.corrected || mood.valence <= SLIGHTLY_LOW) return true;
  return (
    mood.valence <= 0 && (isUpset(situation) || (fault === 'company' && issue !== undefined && mood.mood !== undefined))
  );
}

function moves(typed: string, plain: string): boolean {
  if (has(plain, STEP) || has(plain, MOVES) || has(typed, OFFER)) return true;
  const acting = plain.replace(EMPTY_ACT, ' ');
  return has(acting, OWN_ACT) || has(acting, TIME) || has(acting, NUMBERS);
}
