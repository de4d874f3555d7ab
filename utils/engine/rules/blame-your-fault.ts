import { clauseAround, wholeSentence } from './clause.ts';
import { hits, wording } from './match.ts';
import { defineRule } from './rule.ts';
import { OWNERSHIP } from './signs.ts';
import { THEIR_SIDE } from './words/said-otherwise.ts';

const SURE =
  '(?:must|may|might|could|will|seem to|appear to|probably|most likely|likely|obviously|clearly|apparently|simply|just)';
const SLIPPED =
  '(?:entered|typed|chose|chosen|gave|given|selected|picked|ordered|used|provided|put in|put|clicked|pressed|booked|sent|wrote|written|dialled|inserted|plugged|installed|downloaded|measured|submitted|keyed in|signed up)';
const WRONG = '(?:wrong|incorrect|invalid|mistaken)';
const BROKE =
  '(?:caused|broke|broken|damaged|dropped|spilled|spilt|messed up|mishandled|misplaced|mistyped|mixed up|misused|overloaded|overlooked|deleted|disabled|switched off|turned off|unplugged|mis-?entered|locked yourself|forgotten|done something wrong|made (?:a|the|an) (?:mistake|error|typo))';

const FAULT = wording(
  '(?:is|was|be|been|being|are|were|as|clearly|purely|simply|entirely|probably|just|really) (?:all |entirely |clearly |purely |just |simply |really |probably )?your (?:own )?(?:fault|mistake|error|doing|problem|negligence)',
  "(?:that|it|this)(?: is|'?s)(?:, frankly,| sadly| unfortunately| honestly)? (?:down to|on|because of) you(?! (?:can|will|all))",
  'your own (?:fault|mistake|error|doing|choice|negligence|responsibility)',
  '(?:a |an |simple |pure |typical |case of )?(?:user|customer|human|operator|operating) error(?: on your (?:end|side|part))?',
  `you(?: have)? ${SLIPPED} (?:us |in |me )?(?:the |an? |your |our )?(?:\\w{1,12} )?${WRONG}(?:ly)?`,
  `you(?: have)? (?!(?:received|needed|noticed|charged|billed|delivered|asked|wanted|mentioned)\\b)(?:[a-z]{2,12}ed|set|put|read|cut|did) (?:(?!nothing|anything|not\\b|never)\\w{1,12} ){0,4}wrong(?:ly)?`,
  `you ${SURE}(?: have)?(?: probably| just| simply)? (?:${SLIPPED} (?:us |in )?(?:the |an? |your )?(?:\\w{1,12} )?${WRONG}(?:ly)?|${BROKE})`,
  '(?:it (?:looks|seems|appears)(?: like| as if| that)?|it is (?:possible|likely) that|looks like|seems|chances are) you (?:have |had |may have |must have |might have )?(?:broke\\w{0,1}|caused|damaged|dropped|misread|misunderstood|mistyped|mixed up|deleted|disabled|forgot\\w{0,3}|missed the|made (?:a|an|the) (?:mistake|error|typo))',
  'the (?:problem|issue|error|fault|mistake|cause|trouble) (?:is|was|lies|must be|must lie|seems to be|appears to be|has to be|has to lie|sits) (?:probably |clearly |entirely |most likely |likely |definitely )?(?:on|at|with|in) your (?:end|side|part|phone|device|computer|browser|setup|house|home|hands)',
  '(?:is|was|are|were) (?:probably |clearly |entirely |most likely |likely )?(?:caused by|due to|down to|the result of|a result of) (?:you\\b|your (?:own|handling|use|mistake|choice|error|carelessness|neglect|actions?|failure|impatience)|the way you|how you|what you|customer|user|improper|incorrect|careless|rough|wrong)',
  '(?:that|this|it|which)(?: usually| normally| often| always| only| typically| generally| just){0,2} (?:comes?|happens?|occurs?) (?:from|when|because|if)(?: of)? (?:people|customers|users|owners|someone|somebody|you|how|the way)(?! (?:can|receive|get)\\b)(?! \\w{1,12} (?:us|me)\\b)',
  '(?:that|this|it)(?: usually| normally| often| always| only| typically| generally)? (?:comes|is) from (?:how|the way|your|you)',
  '(?:not|never) (?:been )?(?:stored|used|handled|installed|washed|charged|packed|cleaned|maintained|looked after|treated) (?:properly|correctly|as (?:intended|described|instructed))',
  '(?:improper|incorrect|rough|careless) (?:use|handling|storage|installation|care)',
  'you (?:brought|did) (?:this|that|it) (?:on|to) yourself',
  'you (?:only )?have (?:only )?yourself to (?:thank|blame)',
  '(?:nobody|no one) (?:forced|made|asked|told) you to',
);
const CHECKING =
  /\b(?:could|can|would|may) you (?:check|tell|see|look|try)\b|\blet me check\b|\b(?:easy|easily) done\b|\bhappens? to (?:all|me)\b/i;

/** See docs/rules/blame-your-fault.md. */
export const blameYourFault = defineRule({
  id: 'blame-your-fault',
  category: 'blame',
  severity: 'high',
  summary: 'Calls the problem the customer’s fault, mistake or mishandling.',
  source: {
    reason: 'In replies to complaints, threats to the reader’s face weighed more than added courtesies.',
    label: 'working paper on politeness in complaint replies, 2015',
  },
  looksFor: [FAULT, THEIR_SIDE],
  *check({ draft }) {
    for (const hit of hits(draft, FAULT, { unless: [CHECKING] })) {
      yield {
        span: clauseAround(draft, hit),
        message: MESSAGE,
        rewrites: REWRITES,
      };
    }
    for (const hit of hits(draft, THEIR_SIDE, {
      negation: 'ignored',
      question: 'ignored',
      unless: [OWNERSHIP, CHECKING],
    })) {
      yield { span: wholeSentence(draft, hit), message: MESSAGE, rewrites: REWRITES, severity: 'medium' };
    }
  },
});

const MESSAGE = 'Even if true, blame costs trust. State the fact, then fix it.';
const REWRITES = ['Here is what I see: {fact!}. I can put that right now.', 'I can correct this from here.'];
