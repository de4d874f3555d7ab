import { clauseAround } from './clause.ts';
import { has, hits, wording } from './match.ts';
import { defineRule } from './rule.ts';
import { APOLOGY, OWN_ACT, OWNERSHIP } from './signs.ts';
import { isUpset } from './upset.ts';
import { NOT_ME } from './words/said-otherwise.ts';

const OTHERS =
  "(?:the |our |your |their |an? )?(?:\\w{1,14} )?(?:courier|carrier|driver|warehouse|depot|bank|supplier|manufacturer|vendor|partner|airline|airport|post office|postal service|shop|seller|marketplace|developers?|marketing|billing|finance|logistics|sales|headquarters|head office|contractor|landlord|insurer|customs|(?:other |previous |last )?(?:team|department|colleague|agent|shift)|weather|system|software|provider)(?:'s)?";

const DENIAL = wording(
  "(?:is|was|are|were|that|it|this)(?: is|'s)?(?: really| certainly| simply| clearly| definitely| just| frankly| honestly)? (?:not|hardly|never)(?: really| actually)? (?:our|my|down to us|on us|us\\b|because of us|caused by us|up to us|up to me|something (?:we|I) (?:caused|did|control|decide))(?: (?:fault|problem|responsibility|job|department|mistake|error|doing|concern|business|issue|area|decision|call|choice|side|end|team))?(?! (?:usual|normal|standard|intention|goal|aim|best|first|only|policy|practice|way|experience|finest))",
  "(?:is not|was not|are not|were not|isn't|wasn't)(?: really| actually| even)? (?:our|my) (?:fault|problem|responsibility|job|department|mistake|error|doing|concern|business|decision|call|choice|area)",
  'not (?:our|my) (?:fault|problem|responsibility|job|department|mistake|doing|concern|business|circus)',
  '(?:has|have|had|is|was) (?:absolutely |got )?nothing to do with (?:us|me|our|my)',
  '(?:I|we) (?:only|just|merely) (?:work here|work in|answer|handle|follow|do (?:the|what)|take|forward|pass on|sell|host)',
  '(?:I am|we are) (?:only|just|merely) (?:doing (?:my|our) job|the (?:\\w{1,14} )?(?:messenger|chat|agent|shop|store|office|middleman|platform|marketplace|seller|support|reseller|organi[sz]er|landlord|host|agency|team|desk)|an? (?:agent|employee|intermediary|reseller|platform|marketplace|middleman|chat agent|support agent)|here to|following)',
  '(?:just|only) doing (?:my|our) job',
  "(?:do not|don't|no need to|stop) (?:blame|blaming|shoot|shooting) (?:me|us|the messenger)",
  '(?:(?:is|are|was|were|be|all|totally|completely|entirely|pretty much) )?(?:out of|beyond|outside(?: of)?) (?:my|our) (?:hands|control|power|influence)',
  '(?:my|our) hands are tied',
  '(?:I|we) (?:do not|did not) (?:make|set|write|decide|control|run) (?:the |those |these |that |our )?(?:rules?|prices?|policy|policies|schedules?|weather|deliver\\w{0,4}|courier|carrier|it|that|this)',
  '(?:I|we) have (?:absolutely |really )?no (?:control|influence|say) (?:over|on|in)',
  '(?:I|we) (?:can not|could not) (?:be held responsible|be blamed|be responsible|take (?:the |any )?(?:blame|responsibility)|be everywhere|do everything|be expected to)',
  'you can not (?:really |seriously |possibly )?(?:expect|blame|hold) (?:us|me|our|my|everyone|the|any)(?! \\w{0,12} ?(?:to know you))',
  "(?:we|I)(?: are| am|'re|'m) (?:really |simply )?not (?:responsible|liable|to blame|accountable|at fault)",
  '(?:I|we) (?:was|were) (?:not|never) (?:even )?(?:told|informed|there|working|on shift|involved)|(?:nobody|no one) (?:ever )?(?:tells|told|informs|informed|warned|trained) (?:me|us)',
  '(?:I|we) did nothing wrong|(?:I|we) (?:have not|did not) (?:do|done) anything wrong',
  '(?:you (?:have|need|want|would have|will have) to |you should |please )?(?:take|bring|raise) (?:that|this|it) up with(?! (?:my|our|the team|them myself))',
  'that was (?:before my time|the previous|my colleague|another (?:agent|colleague|team)|someone else)',
);
const THIRD_PARTY = wording(
  `${OTHERS} (?:is|was|are|were|must be|has to be) (?:the one |the ones )?(?:to blame|at fault|responsible for (?:this|that|the (?:delay|mess|mistake|damage|error|problem)))`,
  `(?:is|was|it'?s|that'?s|this is|all|entirely|purely|blame)(?: all| entirely| purely| really| clearly| actually| on)? ${OTHERS} (?:fault|mistake|error|problem|doing|responsibility)`,
  `(?:is|was|are) (?:the )?(?:fault|mistake|responsibility|doing|problem) of ${OTHERS}`,
  `${OTHERS}(?: \\w{1,12})? (?:always|constantly|keeps?|never|once again|yet again) (?:mess|messes|messing|lose|loses|losing|tells?|does|forgets?|does this|do this|breaks?|screws?|changes?|late|listens?|gets?)(?: \\w{1,12}){0,6}`,
  `(?:blame|thank) ${OTHERS}(?! (?:to|for|whether|if|about|now|today|first))`,
  `${OTHERS} (?:messed|screwed|fouled|cocked) (?:it |this |that |things )?up`,
  `${OTHERS} (?:had|has|have) no (?:time|staff|people|idea|clue)(?:,? as always|,? as usual|,? again)?`,
);
const ADVISES = /^[^.!?]{0,80}\b(?:i|we)(?: would|'d)? (?:advise|recommend|suggest)\b/i;
const POWER = /\b(?:control|influence|power|say)\b/i;
const NOT_YOURS = /\b(?:not|never)\b[^.!?]{0,30}\byour (?:fault|responsibility|job|problem|mistake)\b/i;

/** See docs/rules/defensive-not-us.md. */
export const defensiveNotUs = defineRule({
  id: 'defensive-not-us',
  category: 'excuse',
  severity: 'high',
  summary: 'Pushes the problem away: not our fault, out of our hands, the courier’s mistake.',
  source: {
    reason: 'Of six parts of an apology, taking responsibility weighed most; defence protects the writer’s self-image.',
    label: 'studies of apologies, 2016 and 2018',
  },
  looksFor: [DENIAL, THIRD_PARTY, NOT_ME],
  *check({ draft, situation }) {
    // A calm question whether something can be done may be answered by what is not in our power.
    const asked = !isUpset(situation) && situation.lastCustomerText.includes('?');
    const helps = has(draft.plain.replace(DENIAL, ' '), OWN_ACT);
    const owns = has(draft.plain, APOLOGY);
    for (const hit of hits(draft, DENIAL, { negation: 'ignored', unless: [NOT_YOURS] })) {
      // "Not my department, but I walked over": the second half is what they read.
      if (
        /^[^.!?]{0,40},? (?:but|so|though) (?:i|we|here|let me|the)\b(?![^.!?]{0,40}\b(?:not|never|nothing|can't|cannot|won't)\b)/i.test(
          hit.after,
        )
      )
        continue;
      if (ADVISES.test(hit.after)) continue;
      const severity = asked && POWER.test(hit.text) ? 'low' : helps && owns ? 'medium' : 'high';
      yield { ...finding(clauseAround(draft, hit)), severity };
    }
    for (const hit of hits(draft, NOT_ME, { negation: 'ignored', question: 'ignored', unless: [OWNERSHIP] })) {
      yield { ...finding(clauseAround(draft, hit)), severity: 'medium' };
    }
    for (const hit of hits(draft, THIRD_PARTY, { unless: [NOT_YOURS] })) {
      yield { ...finding(clauseAround(draft, hit)), severity: helps ? ('low' as const) : ('high' as const) };
    }
  },
});

const finding = (span: { readonly start: number; readonly end: number }) => ({
  span,
  message: 'They need the outcome, not the cause. Say what happens next.',
  rewrites: [
    'It is mine to sort out now, and I will write to you by {time!}.',
    'I am taking this up with {team!} myself and will tell you what they say.',
  ],
});
