import type { CueGroup } from './cue.ts';

/** What went wrong between the shelf and the door. */
export const delivery: readonly CueGroup[] = [
  {
    issue: 'delay',
    variant: 'delivery-delay',
    cues: [
      [
        2.5,
        /\b(?:pushed back(?! on)|postponed|(?:put|moved) (?:it )?back(?! (?:on|in|to|up) )|moved it again|haven't got (?:it|them) yet|should have (?:been here|been delivered|arrived|come|had it|shipped)|(?:still|stuck) (?:at|in) (?:the|your|a) (?:warehouse|depot|sorting))\b/g,
      ],
      [
        2.2,
        /\b(?:it(?:'s| is| has)|been|its|that's)(?: been)?(?: now| over| about| almost| more than| already)? (?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})|a|many) (?:\w{1,10} )?(?:days|weeks|months|week|month)\b(?! (?:of|ago|old))/g,
      ],
      [
        2.2,
        /\b(?:you|they|it|website|site|app|email) (?:said|says|promised|told me)\b.{0,20}\b(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})|next) (?:to \w{1,8} |- ?\d{1,2} )?(?:working |business )?(?:days?|weeks?)\b/g,
      ],
      [
        2.5,
        /\bwait(?:ed|ing)? (?:for )?(?:over |about |almost |more than )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}) (?:days|weeks|months) (?:for|now)\b/g,
      ],
      [
        2,
        /\b(?:taking (?:so|too|very|way too|forever|ages)|how much longer|(?:has|have)(?:n't| not) moved|not moved (?:for|since|in)|not (?:even )?(?:been )?dispatched|no idea when|hours? late|days? late)\b/g,
      ],
      [3, /\b(?:delayed|overdue|running late|stuck in (?:transit|customs|the depot))\b/g],
      [
        2.5,
        /\b(?:is|are|was|were|be|so|too|very|days?|weeks?|hours?|hrs?|months?|min|mins|minutes|still|it's|again)\s+late\b/g,
      ],
      [
        2,
        /\b(?:late (?:delivery|order|parcel|package|again|flight|departure|train|bus)|delays?|arrived? late|came late)\b/g,
      ],
      [2, /\bdelay\b/g],
      [
        3,
        /\b(?:was|were|been) (?:due|supposed to (?:arrive|come|ship|leave|be (?:here|delivered|ready|with me))|meant to (?:arrive|come|be (?:here|delivered|ready)))\b/g,
      ],
      [2.5, /\b(?:was |were |been )?promised (?:for|by|on|delivery|next[- ]day|it (?:for|by|on))\b/g],
      [
        2.5,
        /\bstill (?:waiting (?:for|on) (?!(?:a |an |any |your |the |some )?(?:reply|response|answer|call|someone|agent|refund|email|chat))|not (?:here|arrived|shipped|delivered|dispatched|sent|ready|come))/g,
      ],
      [
        3,
        /\b(?:has|have|is|(?<!\bi )had)(?:n't|nt| not| still not)(?: even)?(?: yet)? (?:arrived|shipped|come\b|turned up|moved|left|been (?:delivered|shipped|dispatched|sent|posted))/g,
      ],
      [2.5, /\b(?:not|n't) (?:arrived|here|shipped|delivered|dispatched|come) yet\b/g],
      [2, /\b(?:still )?no (?:delivery|parcel|package|order)\b/g],
      [
        2,
        /\bwhere(?:'s| is|s| are) (?:my|our|the|that) (?:\w{1,20} ){0,2}(?:order|parcel|package|delivery|shipment|driver|courier|item|stuff|box)\b/g,
      ],
      [
        2,
        /\bwhen (?:will|is|are|does|do|can|should)\b.{0,40}\b(?:arrive|arriving|come|coming|delivered|ship|shipped|get here|be here|be ready|turn up|land)\b/g,
      ],
      [
        1.5,
        /\b(?:nothing (?:has )?(?:came|come|arrived|yet)|it'?s been \w{1,12} (?:days|weeks|months)|no (?:movement|update) (?:on|since|for))\b/g,
      ],
      [1.5, /\bwill (?:it|they|my \w{1,20}|the \w{1,20}) (?:be here|arrive|come|get here|make it)\b/g],
    ],
  },
  {
    issue: 'missing',
    variant: 'not-received',
    cues: [
      [
        2.5,
        /\b(?:nothing|no (?:parcel|package|box)) (?:was |is )?(?:at|in|on|outside|by) (?:my|the|our) (?:door|mail ?box|porch|letter ?box|post ?box|box|step|house|garden)\b|\bnobody (?:\w{1,12} ){0,4}(?:seen|signed for|received)\b/g,
      ],
      [3.5, /\b(?:says?|said|marked|shows?|showing|status|tracking|claims?|listed)\b.{0,25}\bdelivered\b/g],
      [
        3,
        /\bnever (?:arrived|came(?! (?:on|to|by|back|up|around|over)\b)|turned up|showed up|got here|received|reached|delivered|got (?:it|my|the|them))\b/g,
      ],
      [
        2.5,
        /\b(?:did|have|has)(?:n't|nt| not) (?:ever )?(?:receive|get|got|gotten|received) (?!(?:a |an |any |the |your |my |that )?(?:\w{1,12} )?(?:reply|response|answer|code|email|e-mail|refund|call|text|confirmation|credit|money|help|chance|notice|update|beverage|drinks?|food|meals?|snacks?|water|coffee|sleep|upgrade|seat|much|enough|what|why|to\b|paid|that\b|there|his|her|their|pnr|(?:a |the |his |her |your |my )?(?:\w{1,8} )?name|any\b(?= ?[.!?]|$)))/g,
      ],
      [
        3,
        /\b(?:lost|losing|lose) (?:my|our|the|a) (?:\w{1,20} )?(?:parcel|package|luggage|bags?|baggage|suitcase|order|delivery|shipment|letter)\b/g,
      ],
      [
        2.5,
        /\b(?:missing (?:parcel|package|luggage|bags?|baggage|order|delivery)|lost (?:parcel|luggage|baggage|bag|package)|(?:parcel|package|luggage|bags?|baggage|order|letter) (?:is|are|was|has been|got|went) (?:missing|lost|stolen))\b/g,
      ],
      [
        2,
        /\b(?:safe place|with a neighbou?r|no (?:sign|trace) of|porch|stolen from (?:my|the|our)|empty (?:box|envelope|parcel|package)|(?:box|parcel|package|envelope) was empty|where are my bags?)\b/g,
      ],
    ],
  },
  {
    issue: 'missing',
    variant: 'missing-part',
    cues: [
      [
        2.5,
        /\b(?:you|they|someone|driver|courier|kitchen|packer) (?:forgot|left out|missed) (?!(?:the|my|our) (?:whole |entire )?(?:point|mark|boat|bus|flight|train|call|plot|question)\b)(?:the|my|our|one|two|half|to (?:send|include|put|pack|add))\b/g,
      ],
      [
        3,
        /\b(?:half|some|part|most|the rest|rest|one|two|three|\d{1,2}) of (?:my|the|our|it|them)\b.{0,30}\b(?:not in|missing|isn't|aren't|wasn't|weren't|not there|never)\b|\bnot in the (?:box|bags?|parcel|package|envelope)\b|\bwhere(?:'s| is| are) the (?:rest|other (?:half|one|two|\d))\b/g,
      ],
      [
        3,
        /\bordered (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})\b.{1,40}\b(?:counted|got|received|came|only|there (?:are|were|is|was)|found|sent|delivered)\b.{0,12}\b(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}))\b/g,
      ],
      [
        3,
        /\b(?:(?:parts?|pieces?|screws?|charger|cable|lid|manual|remote|legs?|bolts?|items?|box(?:es)?|half|one|two) (?:of it |of them )?(?:is|are|was|were) missing|missing (?:parts?|pieces?|screws?|charger|items?|from (?:my|the|our)))\b/g,
      ],
      [
        2.5,
        /\bmissing (?:a|an|the|one|two|three|some|\d{1,3}) (?!(?:whole |entire )?(?:point|mark|plot|connection|connecting|flight|train|bus|meeting|game|start|wedding|day|time|work|first|class|funeral|birthday|exam|interview|party|concert|show|event|deadline|layover|trip)\b)\w{2,20}/g,
      ],
      [
        3,
        /\bonly (?:got|received|came|delivered|sent|contained|had|one|two|three|half|\d{1,3}) (?:with )?(?:one|two|three|half|part|\d{1,3}|of|arrived|came|in|was)\b/g,
      ],
      [
        3,
        /\b(?:delivered|sent|received|got|brought) (?:me |us )?(?:only |just )?(?:one|two|three|four|\d{1,3})\b.{1,60}\b(?:says|said|ordered|instead of|should be|paid for|asked for|not) (?:for )?(?:one|two|three|four|five|six|\d{1,3})\b/g,
      ],
      [
        2,
        /\b(?:incomplete|came without|arrived without|no (?:charger|screws|instructions|batter(?:y|ies)|lid|remote|cable|manual) (?:in|with|included)|left out (?:of|the)|short by)\b/g,
      ],
      [
        1.5,
        /\bmissing\b(?! (?:the |a |my |our )?(?:whole |entire )?(?:point|mark|plot|connection|connecting|flight|train|bus|meeting|game|start|wedding|day|time|work|class|something|funeral|birthday|exam|interview|party|concert|show|event|deadline|out|you|home|flying))/g,
      ],
    ],
  },
  {
    issue: 'damaged',
    variant: 'damaged-item',
    cues: [
      [
        3.5,
        /\b(?:arrived|came|delivered|turned up|received|got|sent|here|opened)\b.{0,40}\b(?:broken|cracked|damaged|dented|smashed|shattered|scratched|torn|crushed|ripped|leaking|in pieces|bent|chipped|squashed|soaked|snapped)\b/g,
      ],
      [
        3,
        /\b(?:cracked|dented|smashed|shattered|crushed|in (?:a thousand |two |several |many )?pieces|squashed|chipped|leaked all over|soaking wet)\b/g,
      ],
      [
        2.5,
        /\b(?:damaged|(?:has|have|with|got) (?:a |an |two )?(?:huge |big |massive |large )?(?:hole|crack|dent|scratch|rip|tear)(?:es|s)?)\b/g,
      ],
      [
        1.6,
        /\b(?:broken(?! (?:ankle|arm|leg|wrist|foot|toe|finger|heart|english|promises?|nights?|bones?|record))|scratched|torn|ripped|bent|snapped|leak(?:ing|ed|s))\b/g,
      ],
    ],
  },
  {
    issue: 'wrong_item',
    variant: 'wrong-item',
    cues: [
      [
        3,
        /\b(?:not|isn't|wasn't) (?:the|my) (?:\w{1,20} ){1,3}(?:i|we) (?:ordered|asked for|chose|bought|paid for|wanted|selected)\b/g,
      ],
      [
        3,
        /\b(?:ordered|asked for|wanted|chose|paid for)\b.{2,60}[,.;:-] ?(?:i |we |but |and )*(?:got|received|you sent|was sent|this is|came)\b|\b(?:got|received|sent me|came with)\b.{2,50}[,.;:-] ?(?:i|we) (?:ordered|asked for|wanted|chose|paid for)\b/g,
      ],
      [
        3.5,
        /\b(?:sent|got|received|given|delivered|shipped|brought|ordered)\b.{0,20}\b(?:the |a )?wrong\b(?! (?:information|info|address|date|name|answers?|number|end|way|advice|gate|time|impression))/g,
      ],
      [
        3,
        /\bwrong (?:size|colou?r|item|product|order|model|one|ones|thing|things|book|shoes?|part|version|food|pizza|meal|flavou?r|parcel|package)\b/g,
      ],
      [3, /\b(?:not|isn't|wasn't|n't) what (?:i|we) (?:\w{1,12} )?(?:ordered|asked for|bought|paid for)\b/g],
      [2.5, /\b(?:someone|somebody) else's (?:order|parcel|package|stuff|shoes|things|items?|delivery)\b/g],
      [
        3,
        /\b(?:ordered|asked for|bought|wanted) .{2,60}\b(?:but (?:i )?(?:got|received|you sent|this is)|and (?:i )?(?:got|received|you sent)|you sent|sent me|(?:bag|box|label|tag|packet|pack) (?:has|says|is)|instead)\b/g,
      ],
      [
        2,
        /\b(?:a |completely |totally )different (?:item|colou?r|size|model|product|one|shade)\b|\b(?:sent|got|received) .{1,40}\binstead of\b/g,
      ],
    ],
  },
];
