import { PatternIndex } from '../rules/pattern-index.ts';
import type { Request } from '../types.ts';

const HIGHER =
  '(?:managers?|supervisors?|superiors?|higher level|next level|second level|tier (?:2|two)|department head|chief|captain|principal|team lead(?:er)?|boss|someone (?:senior|higher|else in charge|in charge|above you|more senior|with (?:authority|power))|somebody (?:senior|higher|in charge|above you)|senior (?:person|agent|colleague|staff)|person in charge|higher[- ]?ups?|head of \\w{2,20}|director|ceo|owner|management|duty manager|your lead|complaints (?:department|team|manager)|head office|headquarters|whoever (?:is|runs|decides|manages|leads|heads|oversees|handles|owns)\\b[^.!?\\n]{0,20}|person responsible|someone who can (?:actually )?(?:decide|sort|fix))';

/** The patterns name who or what is wanted; `not` takes back what only sounds like it. */
const WANTS: readonly (readonly [request: Request, pattern: RegExp, not?: RegExp])[] = [
  [
    'manager',
    new RegExp(
      `\\b(?:(?:speak|talk|chat|complain|write|escalate(?: this)?|transfer(?: me)?|pass(?: me| this)?|connect(?: me)?|put me (?:through|on)|forward(?: this| me)?|put(?: me)?) (?:\\w{1,8} )?(?:to|with|through to|on to)|want|need|get(?: me)?|give me|where(?:'s| is)|call|fetch|bring(?: me)?|like|ask(?:ing|ed)? for|demand(?:ing)?|request(?:ing)?|is there|have|your|see|show me|contact|email|who(?:'s| is)) (?:\\w{1,8} ){0,3}${HIGHER}\\b|\\b(?:regional |store |shift |general )?(?:manager|supervisor)(?: now)?,? ?please\\b|(?:^|[.!?,;:] ?)(?:your |the |a |to )?(?:\\w{2,12} )?(?:manager|supervisor|boss|team lead(?:er)?)(?:[.,!]? ?(?:now|please|pls|today|asap|immediately|or \\w{1,20}[^.!?\\n]{0,30}))?[.!?]*$|\\bwho (?:do you report to|is (?:responsible|your (?:boss|manager))|runs this)\\b|\\bescalate (?:this|it|my|the)\\b|\\b(?:take (?:this|it) (?:further|higher|up)|pass (?:this|it|me) (?:up|higher)|let (?:your|the) (?:\\w{1,12} )?${HIGHER})\\b`,
      'im',
    ),
    /\b(?:(?:spoke|talked|spoken|been|emailed|wrote|told by|asked) (?:\w{1,8} ){0,3}(?:to|with|by)? ?(?:\w{1,8} ){0,2}(?:manager|supervisor)|(?:manager|supervisor) (?:said|told|was|promised|already|at the|in the|who|called|hung|refused|of (?:my|the|a))|i(?:'m| am) (?:the |a )?(?:\w{2,12} )?(?:manager|owner|director|supervisor)|as (?:a|the) (?:manager|owner)|my (?:manager|boss|supervisor)|account manager|password manager|(?:call|tell|ask|explain (?:it )?to|e-?mail|inform|write to) (?:his|her|my|their|our) (?:boss|manager|supervisor)|ask (?:your|ur|the) (?:\w{2,12} )?(?:ceo|boss|manager|supervisor|director|owner) (?:if|how|why|whether|what|when)|(?:file|task|property|download|device) manager|no need (?:for|to))\b/i,
  ],
  [
    'refund',
    /\b(?:(?:want|need|like|get|getting|give|demand|request(?:ing)?|ask(?:ing)? for|expect|have|claim|issue|process|due|owe[ds]?)\b[^.!?\n]{0,30}\b(?:refund|money back|reimburse(?:d|ment)?)|refund (?:me|it|my|us|the|please|now|them)|(?:full |partial )?refund,? please|my money back|money back|where(?:'s| is) my (?:\w{1,12} )?(?:refund|money))\b/i,
    /\b(?:don't|do not) want (?:a |the |my )?(?:refund|money)/i,
  ],
  [
    'cancel',
    /\b(?:(?:want|need|like|trying|tried|please|just|can you|how (?:do|can) i|wish|going|will|i'll|asked) (?:\w{1,8} )?(?:to )?(?:cancel|unsubscribe|terminate|close my account)|cancel (?:it|my|the|this|everything|our|all|immediately|now|please|them)|cancellation (?:please|request)|unsubscribe me|close my account)\b/i,
    /\b(?:you|they|airline|he|she) (?:just )?cancel(?:l?ed)?\b|\bagain\b[^.!?\n]{0,30}\bcancel|\b(?:don't|do not|didn't) (?:want to )?cancel\b|\bcancel (?:my|our|the) (?:flight|culture)\b.{0,20}\b(?:again|on me)\b/i,
  ],
  [
    'replacement',
    /\b(?:(?:want|need|like|send|get|give|ship|expect|order|arrange|have|request|ask(?:ing)? for)\b[^.!?\n]{0,25}\b(?:replacement|new one|another one|a replacement|the (?:right|correct) (?:one|item|size|colou?r|\w{3,12}))|replace (?:it|them|my|the|this)|swap (?:it|them)|exchange (?:it|them|this|for)|replacement,? please)\b/i,
  ],
  [
    'call_back',
    /\b(?:call(?: me)? back|call me|phone me|ring me|give me a (?:call|ring)|(?:someone|somebody|anyone) (?:to )?(?:call|phone|ring)(?:s)? me|callback|call-back|a phone call)\b/i,
    /\b(?:don't|do not|never|stop|no one|nobody) (?:\w{1,10} )?(?:call|phone|ring)(?:ed|ing|s)?(?: me)?(?: back)?\b|\bcall me (?:a|an|crazy|old|stupid|back in)\b/i,
  ],
  [
    'apology',
    /\b(?:(?:want|need|expect|deserve|owe[sd]?|waiting for|demand|like|where(?:'s| is)|get|not even|not one|without)\b[^.!?\n]{0,25}\b(?:apology|sorry)|apologi[sz]e to me|(?:nobody|no one|never) (?:has )?(?:apologi[sz]ed|said sorry))\b/i,
  ],
  [
    'compensation',
    /\b(?:compensat(?:e|ion|ed)|(?:want|need|give|get|expect|offer|deserve|any chance of|some kind of)\b[^.!?\n]{0,30}\b(?:voucher|credit|discount|money off|gift card|free (?:month|upgrade|delivery)|goodwill|something for)|goodwill|make (?:it|this) up to me|make (?:it|this) right|what (?:are|will) you (?:going to )?(?:do|offer) (?:about|to make)|pay for (?:my|the|our) (?:hotel|taxi|damage|loss|time))\b/i,
  ],
];

/** What a customer's message asks of us, in the order of the list. */
export function requestsIn(plain: string): Request[] {
  const found = patterns.look(plain);
  return WANTS.filter(
    ([, pattern, not]) => found.may(pattern) && pattern.test(plain) && !(not && found.may(not) && not.test(plain)),
  ).map(([request]) => request);
}

const patterns = new PatternIndex();
for (const [, pattern, not] of WANTS) {
  patterns.add(pattern);
  if (not) patterns.add(not);
}
