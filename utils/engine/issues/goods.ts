import type { CueGroup } from './cue.ts';

const NUMBER = '(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|\\d{1,3})';
const COLOUR =
  '(?:gr[ae]y|black|white|red|blue|green|teal|pink|yellow|brown|beige|purple|orange|silver|gold|navy|small|medium|large|xl|xs|size \\w{1,4})';
const PART =
  '(?:bag of \\w{3,12}|screws?|charger|lid|cable|manual|batter(?:y|ies)|instructions|caps?|keys?|remote|parts?|legs?|bolts?|straps?|receipt|plug)';
const HANDLED =
  '(?:broke|ripped|dropped|scratched|dented|smashed|damaged|tore|cracked|ruined|destroyed|snapped|bent|squashed|drove over|knocked over)';

/** Things bought, sent and used, as people tell of them in passing. */
export const goods: readonly CueGroup[] = [
  {
    issue: 'delay',
    variant: 'delivery-delay',
    cues: [
      [
        2.8,
        new RegExp(
          `\\b${NUMBER} (?:working |business |whole |full )?(?:days?|weeks?|wks?|months?)(?: \\w{1,6})? (?:since|ago|on|later|late)\\b[^.!?\\n]{0,70}\\b(?:still (?!me|get|the)|nothing|no (?:reply|news|sign|update|parcel|package|delivery|answer|response|refund|funds|money)|not (?:here|arrived|received|been|yet)|processing|waiting|keep|under review|hasn't|haven't)\\b`,
          'g',
        ),
      ],
      [
        2.6,
        /\b(?:you|they|he|she|it|app|website|driver) (?:said|told me|promised) (?:it (?:would|will) be |it'd be |you'd be )?(?:here |there )?(?:between|before|by|at|around) \d{1,2}\b|\bsince i (?:filed|ordered|applied|submitted|paid|sent|placed|reported)\b|\bmeant to (?:come|be (?:here|delivered|ready|done))\b|\bstill (?:hasn't|haven't|has not|have not|not) (?:been )?(?:sent|done|ready|processed|finished|repaired|fixed|approved|posted)\b/g,
      ],
      [
        2.2,
        /\b(?:not ready(?! to)|(?:is|it's|still|says|said|status) "?(?:under review|being (?:prepared|processed|reviewed)|processing|pending|on hold|in (?:progress|transit))|back ?order(?:ed)?|still ["“]?processing|any (?:update|news|word) (?:on|about|from|of|regarding) (?:my|our|the) (?:\w{1,12} )?(?:order|parcel|package|delivery|shipment|refund|flight|repair|application|claim|item|train)|what(?:'s| is) (?:the (?:hold ?up|delay|status)|taking so long)|(?:please )?hurry(?: up)?)\b/g,
      ],
      [
        2.3,
        /\b(?:and|but|now) it(?:'s| is) (?:already |now )?\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|o'clock)?\b|\bits? \d{1,2}[:.]\d\d\b|\btook (?:\w{1,6} )?\d{2,3} ?(?:min\w{0,5}|hours?)\b(?! (?:to|for) (?:\w{1,8} )?(?:answer|reply|respon|get|a human|someone))|\b(?:is|are) (?:melting|waiting) in (?:some|a|the) (?:van|truck|depot)\b/g,
      ],
    ],
  },
  {
    issue: 'missing',
    variant: 'not-received',
    cues: [
      [
        2.7,
        /\bnothing (?:here|there|arrived|came|has come|in (?:the|my) (?:letter ?box|mail ?box|post))\b|\b(?:looking|search(?:ed|ing)?) for my (?:\w{1,10} )?(?:parcel|package|order|delivery)\b|\b(?:find|lost|losing|lose) (?:my|your own|our|the) (?:\w{1,10} )?(?:parcel|package|order|delivery|letter)\b|\bno (?:paper|newspaper|mail|post|box|groceries|milk|bread) (?:on|at|again|today|this|came|for)\b/g,
      ],
    ],
  },
  {
    issue: 'missing',
    variant: 'missing-part',
    cues: [
      [
        3,
        new RegExp(
          `\\b(?:is|are|was|were|'s|'re)(?: not|n't)(?: \\w{1,8}){0,2} in the (?:box|bag|parcel|package|envelope|crate)\\b|\\bnot in (?:the|my|our) (?:box|bag|parcel|package|order)\\b|\\bwithout (?:the |its |any |a |an )?(?:\\w{1,10} )?${PART}\\b`,
          'g',
        ),
      ],
    ],
  },
  {
    issue: 'damaged',
    variant: 'damaged-item',
    cues: [
      [
        3.2,
        new RegExp(
          `\\b(?:your|the|his) (?:\\w{1,12} ){0,3}(?:brush(?:es)?|drivers?|guys?|men|man|team|handlers?|movers?|staff|cleaners?|mate|machine|fitter|crew|courier) (?:\\w{1,8} )?${HANDLED}\\b|\\b(?:and|&) (?:his|her|their) (?:mate|colleague) (?:\\w{1,8} )?${HANDLED}\\b`,
          'g',
        ),
      ],
      [
        2.8,
        /\b(?:leaked|spilled|spilt|burst) (?:all )?(?:over|in|into|inside|everywhere)\b|\bhalf empty\b|\b(?:huge|big|deep|long|massive|several|two|three|nasty) (?:scratch|dent|crack|chip|hole|tear|stain|mark)(?:es|s)?\b|\b(?:box|parcel|package|crate) (?:was |is |came |all |totally )+(?:crushed|wet|open(?:ed)?|torn|damaged|destroyed|soaked)\b/g,
      ],
    ],
  },
  {
    issue: 'wrong_item',
    variant: 'wrong-item',
    cues: [
      [
        3.3,
        new RegExp(
          `\\b(?:came|arrived|is|are|was|turned up|got|sent)(?: me)? (?:in |a |an |the )?${COLOUR}\\b[^?!\\n]{0,25}\\b(?:i|we) (?:\\w{1,6} )?(?:ordered|wanted|chose|asked for|paid for|bought|said)\\b|\\b(?:ordered|chose|wanted|asked for) (?:in |a |an |the )?${COLOUR}\\b[^?!\\n]{0,25}\\b(?:came|got|arrived|received|sent|is|was)\\b`,
          'g',
        ),
      ],
      [
        2.7,
        /\b(?:mix(?:ed)?[- ]?up|not (?:my|our) (?:order|name|size|parcel|package|prescription)|with a (?:card|note|label|name tag) (?:that says|saying|for)|(?:another|a different) (?:customer's|person's) (?:order|parcel|food|dress))\b/g,
      ],
    ],
  },
  {
    issue: 'defective',
    variant: 'defective',
    cues: [
      [
        2.8,
        /\b(?:jams|jamming|jammed|squeaks|rattles|wobbles|beeps|overheats|sparks|leaks|leaking) (?:on|at|from|when|all|every|again|twice|and|through|like|a lot)\b|\b(?:gears?|brakes?|chain|engine|zip|handle|hinge|motor|lens|strap|clutch|pedals?|keypad|compressor) (?:went|gave|gives?|slips?|slipping|failed|fell|came off|stuck|snapped|gone)\b|\bgoes off (?:every|all|for no|at|in the)\b|\b(?:threw|throwing|throws|gave off|giving off) sparks\b|\bcaught fire\b|\bmakes? (?:a |an )?(?:\w{1,10} )?(?:noises?|sounds?)\b/g,
      ],
      [
        2.6,
        /\b(?:(?:days?|weeks?|months?) (?:old|later|after)|after (?:one|two|three|four|five|six|\d{1,2}|a few|a) (?:days?|weeks?|months?|uses?|hours?))\b[^.!?\n]{0,40}\b(?:broke|stopped|died|dead|gone|failed|won't|doesn't|went|cracked|snapped)\b|\b(?:broke|stopped|died|dead|gone|failed|went|cracked|snapped) (?:\w{1,8} )?after (?:one|two|three|four|five|six|\d{1,2}|a few|a) (?:days?|weeks?|months?|uses?|hours?)\b|\bdead again\b|\bstays? (?:shut|dark|black|cold)\b|\bwater (?:go(?:es)?|comes?|coming|pours?|all over|everywhere|on (?:the )?floor)\b/g,
      ],
    ],
  },
  {
    issue: 'service_quality',
    cues: [
      [
        2.4,
        /\b(?:messed|screwed) (?:up|me|us|this|it)\b|\bdropped the ball\b|\b(?:answered|read|did|fixed) (?:only )?half\b|\b(?:i|we) found (?:a |an )?(?:piece|hair|bug|insect|glass|plastic)\b|\b(?:a |some )?(?:piece of |bits? of )?(?:plastic|glass|metal|hair) in (?:my|his|her|our|the) (?:food|sandwich|soup|meal|salad|lunch|drink|burger)\b/g,
      ],
    ],
  },
];
