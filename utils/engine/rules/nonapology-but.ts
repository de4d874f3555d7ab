import { has, hits, neighbours, wording } from './match.ts';
import { defineRule } from './rule.ts';
import { ALTERNATIVE, OWN_ACT, OWNERSHIP } from './signs.ts';

const OPENING = wording(
  '(?:sorry|apolog(?:y|ies|i[sz]e))(?!,? (?:to (?:ask|bother|interrupt)))',
  '(?:I|we)(?: do| can| really| fully| completely| totally| certainly| absolutely| also){0,2} (?:understand|appreciate|hear|get|see|sympathi[sz]e|realise|realize|respect|feel for)(?! (?:the order|one|two|it here|that here|here|a|your (?:order|account|booking|parcel|payment|photo)))',
);
const BUT = '(?:but|however|though|although|yet|still|nevertheless|that said|having said that|even so|unfortunately)';
/** After the turn: a no, a fault found, or a rule. */
const TURNS = new RegExp(
  `(?<![\\w'])${BUT},?\\s{1,3}(?:(?:unfortunately|sadly|as|like|i'm afraid|i am afraid|again|really|frankly|honestly|to be (?:fair|honest)|also|please),?\\s{1,3}){0,2}(?:` +
    [
      "(?:you|your)(?!\\s(?:can|may|could|will (?:get|have|receive)|are (?:covered|next|first|right|welcome|still|not (?:alone|the))|'re (?:right|next|first|covered)|do(?: not|n't) (?:have|need) to|need not|order (?:is|has|will|leaves)|refund|parcel|money|new|seat|booking is|account is)\\b)",
      "(?:i|we)(?:'m|'re| am| are| were| was)?\\s(?:can\\s?not|can't|cant|unable|not|will not|won't|do not|don't|did not|didn't|could not|couldn't|have no|never|only (?:offer|do|have)|have (?:to|rules|procedures|other|a policy)|must|need you|require|already|told|told you|said|explained|warned)",
      "(?:it|this|that|these|there|they)(?:'s|'re| is| are| was| were)?\\s(?:not|no|nothing|never|was|were|clearly|can\\s?not|can't|cannot|is (?:our|the) (?:policy|rule|terms)|our (?:policy|rule|terms)|stated|against|the (?:policy|rules?|terms)|how|what|too late|up to|your|only|out of|beyond|just|isn't|wasn't|aren't|doesn't|does not|won't|will not)",
      "(?:the|our|its|all|any|company|some|other|most|every|no|nothing|nobody|no one|rules|terms|policy|due|because|if you|in this case|per|as per)\\s(?:[\\w']{1,15}\\s){0,6}?(?:policy|policies|terms|rules?|deadline|has passed|passed|expired|closed|not|can't|cannot|says?|states?|clearly|fault|was|were|allow\\w{0,2}|require\\w{0,1}|final|final\\.|happen\\w{0,2}|busy|customers|responsib\\w{1,8}|possible|can|we can|i can)",
    ].join('|') +
    ')',
  'i',
);
/** Unable, or not there: a fact, and no fault found with them. */
const NO_AS_FACT = /\b(?:can\s?not|can't|cant|unable|not|isn't|aren't|no)$/i;
const REACH = 160;
const BEYOND = 300;

/** See docs/rules/nonapology-but.md. */
export const nonapologyBut = defineRule({
  id: 'nonapology-but',
  category: 'non_apology',
  severity: 'medium',
  summary: 'Takes back the apology or the understanding with “but” and a no.',
  source: {
    reason: 'Justifying comes from a threatened self-image and reads as defence; receptive wording avoids it.',
    label: 'review of apologies, 2018; study of receptive wording, 2020',
  },
  looksFor: [OPENING],
  *check({ draft }) {
    for (const hit of hits(draft, OPENING, { question: 'ignored' })) {
      const [next] = neighbours(draft, hit.sentence, 1, 1);
      const follows =
        next && hit.after.length < REACH && new RegExp(`^${BUT}\\b`, 'i').test(next.text) ? next : undefined;
      const inside = TURNS.exec(hit.after.slice(0, REACH));
      const turn = inside ?? (follows && TURNS.exec(follows.text.slice(0, REACH)));
      if (!turn) continue;
      const rest = (inside ? hit.after : (follows?.text ?? '')).slice(turn.index + turn[0].length);
      if (has(rest, OWN_ACT) || has(hit.after, OWNERSHIP)) continue;
      const between = inside ? hit.after.slice(0, inside.index) : hit.after;
      if (has(between, OWN_ACT)) continue;
      // A no that is followed by another way, or by a question: the second half is help after all.
      const end = inside ? hit.sentence.end : (follows?.end ?? hit.sentence.end);
      const beyond = draft.plain.slice(end, end + BEYOND);
      const helps = NO_AS_FACT.test(turn[0]) && (has(beyond, ALTERNATIVE) || beyond.includes('?'));
      yield {
        ...(helps ? { severity: 'low' as const } : {}),
        span: { start: hit.sentence.start, end },
        message: '“But” cancels the first half. Use two sentences, or “and”.',
        rewrites: [
          'I see why this matters to you. What I can do is {step!}.',
          'I am sorry that {what_happened!}. What I can do is {step!}.',
        ],
      };
    }
  },
});
