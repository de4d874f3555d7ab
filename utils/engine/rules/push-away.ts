import { distinct } from './distinct.ts';
import { has, hits, wording } from './match.ts';
import { near } from './near.ts';
import { defineRule, type RawFinding, type RuleContext } from './rule.ts';

const DOOR = wording(
  '(?:go|shop|buy|look|order|book|try|take (?:your )?(?:business|custom|money)) (?:somewhere else|elsewhere)',
  'find (?:another|a different|yourself another) (?:provider|shop|store|company|supplier|bank|airline|hotel|gym|doctor|agent)',
  'feel free to (?:leave|cancel|go elsewhere|shop elsewhere|complain|switch|look elsewhere)',
  '(?:free|welcome) to (?:leave|cancel|go|complain|switch|look elsewhere|shop elsewhere|try another)',
  'if you (?:do not|did not) like (?:it|that|this|our|how)',
  'if (?:it|that|this) (?:does not|is not) (?:suit|good enough for) you',
  'then (?:cancel|leave|go|sue|complain)(?: it| us| then)?',
  'there are (?:plenty of |lots of |many )?other (?:shops|stores|providers|companies|airlines|hotels|banks|fish)',
  '(?:nobody|no one) is (?:forcing|making|keeping|stopping) you',
  'go ahead and (?:cancel|leave|complain|sue|report|post|switch)',
  'take it or leave it',
  'do not let the door',
  '(?:maybe|perhaps) (?:we are|this is) not (?:the )?(?:right )?(?:for you|company for you|shop for you|place for you)',
  'you know where the door is',
);
const SHRUG =
  /^(?:\W{0,2}(?:well|ok|okay|then|so)?[\s,]{0,2})\b(?:it'?s |that'?s |that is |it is )?(?:your (?:choice|decision|call|problem)|up to you|entirely up to you)(?:,? then|,? not (?:ours|mine))?[.!]{0,3}$/i;
const HELPS =
  /\b(?:i'?ll|i will|i can|i could|let me|shall i|i have|i'?ve|happy to|glad to|we (?:can|will)|the \w{3,15} (?:store|shop|branch) has|no (?:fee|cost|charge)|any time|anytime)\b/i;

/** See docs/rules/push-away.md. */
export const pushAway = defineRule({
  id: 'push-away',
  category: 'refuse_help',
  severity: 'high',
  summary: 'Nobody is shown the door; those who want to leave are helped.',
  source: { reason: 'Rejection feeds avoidance and revenge.', label: 'study of repeated failures, 2023' },
  looksFor: [DOOR, SHRUG],
  check: (context) => distinct(marksIn(context)),
});

function* marksIn({ draft, situation }: RuleContext): Generator<RawFinding> {
  const leaving = situation.mood.flags.includes('leaving') || situation.requests.includes('cancel');
  const flag = (span: { start: number; end: number }) => ({
    span: draft.sentenceAt(span) ?? span,
    message: 'This shows them the door. Offer your best option.',
    rewrites: [
      'I would like to keep you, so here is one option before you decide: {option!}.',
      'I can do that for you now, and there is one option I would show you first.',
    ],
  });
  for (const hit of hits(draft, DOOR, { question: 'ignored' })) {
    const rest = near(hit);
    if (
      has(rest, HELPS) ||
      /\b(?:want(?:ed)? to|would like to|wish to|had to|have to) (?:\w{1,8} )?$/i.test(hit.before)
    )
      continue;
    if (/^then/i.test(hit.text) && !/^(?:\W{0,3}(?:so|well|ok|fine|just)?[\s,]{0,3})$/i.test(hit.before)) continue;
    if (/^then/i.test(hit.text) && !/^\W{0,3}$/.test(hit.after)) continue;
    if (
      /^(?:free|welcome|feel free)/i.test(hit.text) &&
      (leaving ||
        has(
          hit.after,
          /^ (?:to|at|by|with|the|any|through|via|in|on|from|for|up|ahead|over|back|your|a|an|it|them|us|me|some)\b/i,
        )) &&
      !/elsewhere|complain/i.test(hit.text)
    )
      continue;
    if (
      /^if/i.test(hit.text) &&
      has(hit.after, /\b(?:send|return|swap|exchange|refund|money back|change|tell me|let me|free)\b/i)
    )
      continue;
    if (
      /^(?:go|try|look|buy|order)/i.test(hit.text) &&
      /\b(?:not|n't|before|had to|to|that|without)\s{1,3}(?:\w{1,8} )?$/i.test(hit.before) &&
      !/\b(?:free|welcome|best|better) to\s{1,3}$/i.test(hit.before)
    )
      continue;
    yield flag(hit);
  }
  for (const sentence of draft.sentences) {
    if (
      sentence.text.length < 60 &&
      SHRUG.test(sentence.text) &&
      !/\?/.test(draft.plain.slice(sentence.end, sentence.end + 200))
    ) {
      yield flag(sentence);
    }
  }
}
