import { wholeSentence } from './clause.ts';
import { has, hits, wording } from './match.ts';
import { defineRule } from './rule.ts';
import { TIME } from './signs.ts';

const BOSS =
  '(?:managers?|supervisors?|team leads?|team leaders?|leads?|boss(?:es)?|superiors?|director|owner|head|seniors?|ceo)';

const REFUSED = wording(
  `(?:there is |we have |i have )?(?:no|not (?:any|a))(?: \\w{1,12})? ${BOSS}(?: here| available| on duty| to speak| i can| for this| for that| on shift| free)?`,
  `(?:(?:my|the|our|any|a|your) )?(?:${BOSS}|they|he|she|anyone else|everyone|everybody|any colleague)(?: here)? (?:will|would|can|could|is going to|are going to|'ll)(?: only| just| also)? (?:say|tell you|give you|do|repeat|confirm)(?: you)? (?:exactly |precisely )?(?:the|this) (?:very )?same(?: thing| answer)?`,
  `(?:I|we)(?: am| are| simply| really| unfortunately){0,2} (?:can not|will not|do not|unable to|not able to|not going to|not allowed to|refuse to) (?:transfer|escalate|connect|put you|pass you|forward|hand you|get (?:a|my|the|you)|bring|bother|disturb|call (?:a|my|the)|fetch|involve|have (?:a|any)|give out|let you (?:speak|talk))(?: \\w{1,12}){0,4}`,
  `(?:nobody|no one|no-one|none)(?: else| higher| above| other){0,2}(?: than me| up| here| above me| higher)?(?: (?:here|who|that|is|can|will|would|could|to|has|available))?(?: (?:help|speak|talk|above|higher|change|more|tell|do|say|available|free|else|different))`,
  `(?:I am|you are (?:already )?(?:speaking|talking) to) (?:the|a|already the|already a) (?:highest|last|most senior|only|final|top|right|${BOSS})(?: (?:person|one|instance|level|authority|contact|${BOSS}))?`,
  `(?:my|the|our) ${BOSS} (?:is|are|has|have|does|do|will)(?: far| much| simply| really| just)? (?:too busy|busy|better things|no time|not (?:available|interested|here for|take|speak|talk|deal|be able|get involved|handle)|more important)(?: \\w{1,12}){0,5}`,
  `(?:a|an|the|my|your) (?:${BOSS}|escalation|transfer|call ?back)(?: \\w{1,12})? (?:is|are|will|would) (?:not|n't)(?: be)? (?:possible|help|necessary|needed|change|going|available|make)(?: \\w{1,12}){0,3}`,
  `(?:there is )?no (?:need|point|reason|use)(?: in| to| for)?(?: \\w{1,12}){0,4} (?:${BOSS}|escalat\\w{1,4}|higher|transfer\\w{0,4})`,
);
const OFFERED =
  /\b(?:may (?:she|he|they)|can (?:she|he|they)|call you|ring you|write to you|back (?:at|by|on|in)|get (?:my|the|a) lead|bring in|your choice|until|(?:is|are) (?:away|free|back|out) (?:at|by|on|until|till|from)|instead)\b/i;

/** See docs/rules/escalation-refused.md. */
export const escalationRefused = defineRule({
  id: 'escalation-refused',
  category: 'refuse_help',
  severity: 'high',
  summary: 'Refuses the manager the customer asked for.',
  source: {
    reason: 'Control and a fair procedure weigh in how a reply is judged; betrayed customers turn hardest.',
    label: 'meta-analysis of complaint handling, 2010; study of repeated failures, 2023',
  },
  looksFor: [REFUSED],
  *check({ draft, situation }) {
    if (!situation.requests.includes('manager')) return;
    if (has(draft.plain, OFFERED)) return;
    for (const hit of hits(draft, REFUSED, { negation: 'ignored' })) {
      if (TIME.test(hit.after)) continue;
      yield {
        span: wholeSentence(draft, hit),
        message: 'A refused manager becomes the new complaint. Offer a route and time.',
        rewrites: [
          'Of course. I will bring in my team lead and pass on everything, so that you need not repeat it.',
          'My team lead is free at {time!}, and I have booked you in.',
        ],
      };
      return;
    }
  },
});
