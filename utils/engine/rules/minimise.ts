import { clauseAround, wholeSentence } from './clause.ts';
import { has, hits, wording } from './match.ts';
import { defineRule } from './rule.ts';
import { APOLOGY, OWNERSHIP, TIME } from './signs.ts';
import { isAngry, isUpset } from './upset.ts';
import { COME_ON, SMALL_OTHERWISE } from './words/said-otherwise.ts';

const COUNT = '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|ten|a few|a couple of|some)';
const SMALL = '(?:minor|small|slight|tiny|little|trivial|cosmetic|petty|harmless)';
const OTHERS =
  '(?:other|most|all (?:the |our )?(?:other)?|many|our other|plenty of|lots of|thousands of)(?: of (?:our|the))? ?(?:customers|people|users|clients|guests|passengers|members|travellers|parents|families|tenants|buyers|patients|students|subscribers|players|shops)';

const SMALLER = wording(
  `(?:it|that|this|they|these|those|we|you)(?: is| are|'s|'re)?(?: really| honestly| actually| after all| all)? (?:only|just|merely|barely|hardly)(?: been| like| about| around| maybe)? ${COUNT} (?:\\w{1,10} )?(?:minutes?|hours?|days?|weeks?|months?|nights?|pounds?|euros?|dollars?|cents|bucks|quid|percent|inch(?:es)?|cm|mm|letters?|digits?|items?|pieces?) (?:late|overdue|behind|past|delayed|longer|over|short|off|too|of (?:waiting|delay)|without|down)`,
  `(?:it|that|this|they|these)(?: is| are| was|'s|'re)(?: really| honestly| actually| after all)? (?:only|just|merely) (?:an? )?(?:very |rather |pretty |quite )?(?:${SMALL}(?! (?:step|change|fix|favou?r|reminder|update|charge for|fee for|click|number|team|bit more information|note|file|part of|part for))|bit of|formality|scratch|delay|glitch|hiccup|misunderstanding|typo|detail|game|toy|phone|parcel|letter|inconvenience|temporary|cosmetic|machine|website|mistake|number|cable|bag|chair|shirt|jacket|room|ticket|meal|pizza|few (?:scratches|minutes late|days late|hours late))`,
  `(?:(?:is|was|'s|are|were) )?(?:not|hardly|never)(?: really| exactly| quite| even)? (?:a |an |such a |that |the |so |much of a |worth )?(?:big deal|big issue|big problem|huge deal|huge problem|major (?:issue|problem)|serious (?:issue|problem)|drama|tragedy|disaster|catastrophe|emergency|end of the world|matter of life|bad(?! (?:idea|thing to|start|review|word|for you|at all))|unusual|uncommon|a fuss|the fuss|getting upset|worrying about)`,
  '(?:no|not a) big deal|no big (?:drama|issue|problem)|no biggie|no harm done|storm in a teacup|molehill',
  '(?:hardly|barely|scarcely) (?:matters?|counts?|noticeable|visible|worth|a (?:problem|reason|disaster|crisis))|(?:does not|do not|will not|should not)(?: really| even)? (?:matter (?:much|that much|at all)|make (?:much|a big|that big) (?:of a )?difference|make that much)',
  '(?:these |such |those |accidents |mistakes |delays |shit )?things (?:like (?:this|that) )?(?:do |can |just |sometimes |always )?happen(?! (?:again|next|when you|if you|in the|after you|on our|to be))',
  '(?:it|that|this|shit)(?: just| can| does| always)? happens?(?: (?:to (?:everyone|everybody|all of us|the best|anyone|us all)|all the time|sometimes|now and then|a lot|every day))',
  '(?:mistakes|errors|delays|accidents|mix-?ups|hiccups|glitches) (?:do |can |will |just |simply )?(?:happen|occur)(?! (?:when|if|because|in|on|at|again))',
  'at least (?:you|it|we|they|nobody|no one|your|there|the|that|this|he|she)(?! (?:\\d|a (?:day|week|month|hour)|one|two|three|have to|need|must|should|can|will|once|until|know))',
  '(?:(?:it|things|that) )?(?:could|might) (?:be|<have> been)(?: a lot| much| far| so much)? worse|worse things (?:have )?(?:happen|exist)|(?:eat|eaten|seen|had|heard|survived|lived through|been through|handled|dealt with) (?:far |much |a lot )?worse',
  `${OTHERS} (?:(?:can |do |have |all |also |just |simply |seem to |usually |normally ){0,3})(?:manage|managed|cope|coped|wait|waited|find|found|understand|understood|get|got|are (?:happy|fine|satisfied|patient)|like|love|have to|had to|don't|do not|did not|didn't|never|have (?:the same|no|it|far|much|worse|bigger)|pay|accept|had no|see|use)`,
  '(?:everyone|everybody|we all|anyone) (?:else )?(?:has|have|had|gets?|must|manages|managed|waits?|waited|seems to|goes through|is in|accepts?)(?: to)?(?! (?:access|received|been informed|their|a right|the right|the same (?:right|chance)|until|on our|here worked))',
  '(?:nobody|no one)(?: else)? (?:has |have |else |ever )?(?:complain(?:s|ed)|had (?:a|this|any) (?:problem|issue)|minds|minded|died|notices|will notice|would notice|cares)|(?:nobody|no one) else(?!W?s fault| can | is ahead| is before)',
  'you(?: are| were)? the (?:first|only) (?:one|person|customer|client|guest|passenger|user|tenant)(?: (?:to|who|that|with))?',
  "you will(?: probably| surely| certainly)? (?:survive|live|get over it|get used to it|manage|cope|find something|laugh about)|(?:won't|will not|did not|does not|didn't) (?:kill|hurt|bite) (?:you|anyone|anybody)",
  '(?:look on|see) the bright side|(?:shards|rain|it) brings? (?:good )?luck|on the (?:bright|plus) side|think positive|every cloud',
  '(?:(?:you|just|people|others) (?:should|can|could|ought to|must|might) (?:really |just )?be|just be|rather be) (?:glad|grateful|thankful|happy|pleased)(?: that| it| you| we| to| for)|(?:consider|count) yourself(?: very| quite)? lucky|you(?: are| were)(?: very| quite| actually)? lucky',
  '(?:all )?(?:this|that|the|so much|such a|what a) (?:big )?fuss|(?:nothing|no reason|not a reason|hardly a reason|hardly something|not something|no need) to (?:get upset|make a|fuss|be upset|lose sleep|cry|complain|worry your)',
);
const LESSENED = wording(
  `(?<!\\w)${SMALL}(?: \\w{1,12})? (?:issue|problem|delay|inconvenience|glitch|hiccup|setback|error|defect|mix-?up|annoyance|nuisance|flaw|blip|hitch)s?`,
);
const ASKED = wording(
  "what(?: is|'s| was)?(?: really| exactly)? the (?:big )?(?:deal|problem|fuss|drama|harm)",
  'so what',
  'does (?:it|that|this) (?:really|even) matter',
);
/** Said of the effort asked, of a limit of what the writer sees, or with the fault owned. */
const FINE =
  /\b(?:no need to explain|do not blame yourself|don't blame yourself|me included|get at least|found it first|(?:only|just) (?:takes?|needs?|one (?:more )?(?:question|thing|step)|to|see|a (?:moment|second|minute|click|quick|gentle|reminder|note))|for (?:other|most|all) (?:customers|people)|like (?:other|most) |even a (?:minor|small|slight)|good (?:idea|point|question))\b/i;

/** See docs/rules/minimise.md. */
export const minimise = defineRule({
  id: 'minimise',
  category: 'dismissive',
  severity: 'medium',
  summary: 'Makes the problem small: “only two days late”, “these things happen”, “others manage”.',
  source: {
    reason: 'What customers lost weighs most in how fair they find a reply; being told it is nothing raises arousal.',
    label: 'meta-analysis of complaint handling, 2010; expert opinion',
  },
  looksFor: [SMALLER, ASKED, LESSENED, COME_ON, SMALL_OTHERWISE],
  *check({ draft, situation }) {
    const severity = isAngry(situation) ? ('high' as const) : ('medium' as const);
    for (const hit of hits(draft, SMALLER, { negation: 'cancels', unless: [FINE, OWNERSHIP] })) {
      if (REASON.test(hit.before)) continue;
      yield { ...finding(clauseAround(draft, hit)), severity };
    }
    for (const hit of hits(draft, ASKED, { negation: 'ignored', question: 'ignored' })) {
      if (has(hit.after.slice(0, 6), /^\s{0,3}(?:\?|$)/) && hit.before.trim().length < 20) {
        yield { ...finding(clauseAround(draft, hit)), severity };
      }
    }
    for (const pattern of [SMALL_OTHERWISE, COME_ON]) {
      for (const hit of hits(draft, pattern, { negation: 'ignored', question: 'ignored', unless: [OWNERSHIP] })) {
        yield { ...finding(wholeSentence(draft, hit)), severity };
      }
    }
    if (!isUpset(situation)) return;
    for (const hit of hits(draft, LESSENED, { unless: [FINE, OWNERSHIP, APOLOGY, TIME] })) {
      yield { ...finding(clauseAround(draft, hit)), severity };
    }
  },
});

const REASON =
  /\b(?:need|needs|require|give|send|get|if|how|what|when|why|before|after|where|which|whether|until)\b[^,;]{0,40}$/i;

const finding = (span: { readonly start: number; readonly end: number }) => ({
  span,
  message: 'Small to us, not to them. Say what it cost them.',
  rewrites: [
    '{days#day} is a long time when you counted on {item|it}.',
    'You counted on {item|this}, and it let you down.',
  ],
});
