import { has, hits, wording } from './match.ts';
import { defineRule } from './rule.ts';
import { isUpset } from './upset.ts';

const ACTOR =
  '(?:I|we|they|he|she|someone|somebody|the (?:\\w{2,15} ){0,2}?(?:team|department|courier|warehouse|engineers?|colleagues?|office|shop|depot)|(?:a|my|our) (?:\\w{2,15} )?(?:colleague|manager|team|engineer|agent|specialist)s?|it|this|that|you|your (?:\\w{2,15} ){1,2})';
const VAGUE =
  '(?:soon(?! as\\b)|shortly|as soon as possible|asap|as soon as (?:we|they|I) can|as quickly as (?:possible|we can)|in due course|in due time|at some point|in a while|in the near future|when (?:we|they) can|when possible|sometime|some time soon|at a later (?:date|point|time)|whenever (?:possible|we can))';
/** Somebody of ours will do something, at no time. */
const PROMISED = wording(
  `${ACTOR} ?(?:will|'ll|are going to|is going to|am going to|should|shall)[^.!?;\\n]{1,100}? ${VAGUE}`,
  `${ACTOR} ?(?:will|'ll) ${VAGUE}`,
  `you(?: will|'ll) (?:hear|receive|get)[^.!?;\\n]{1,80}? ${VAGUE}`,
);
/** A clock time, a date, a number of hours: any makes it a promise one can hold. */
const TIME =
  /\d|\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week)|noon|midnight|next (?:week|month)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:a|an|one|two|three|four|five|six|ten|few|half|couple of) (?:minutes?|hours?|days?|weeks?|working|business)|end of (?:the )?(?:day|week|month)|within the (?:hour|day)|now|right away|immediately|straight away|overnight)\b/i;
const ASKS_FIRST =
  /\b(?:can|could|would) (?:you|u)\b|\b(?:please|pls|kindly) (?:share|send|dm|give|provide|reply|tell)\b/i;
const THEIR_MOVE =
  /\b(?:once|after|as soon as|when|if) (?:you|your|it|the|this|that|he|she)\b|\b(?:speak|see|talk|chat|meet|visit|fly|hear from you|back|again) soon\b|\bhope(?:fully)?\b/i;

/** See docs/rules/vague-time.md. */
export const vagueTime = defineRule({
  id: 'vague-time',
  category: 'missing_next_step',
  severity: 'medium',
  summary: 'What we promise to do comes with a time.',
  source: { reason: 'Waits without an end feel longer.', label: 'essay on waiting lines, 1985' },
  looksFor: [PROMISED],
  *check({ draft, situation }) {
    if (!isUpset(situation) || situation.mood.evidence.length === 0 || has(draft.plain, TIME)) return;
    // Asked for something first, they hold the next move.
    if (draft.plain.includes('?') || ASKS_FIRST.test(draft.plain)) return;
    for (const hit of hits(draft, PROMISED)) {
      if (has(hit.before.slice(-20) + hit.text + hit.after, THEIR_MOVE)) continue;
      const end = draft.typed.length;
      yield {
        span: { start: end, end },
        message: 'When? A time, even a long one, calms.',
        rewrites: ['I will write to you by {time!}, even without news.'],
      };
      return;
    }
  },
});
