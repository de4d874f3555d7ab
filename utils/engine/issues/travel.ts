import type { CueGroup } from './cue.ts';

const BAG = '(?:bags?|luggage|suitcases?|baggage|backpack|stroller|golf clubs|skis)';
const VEHICLE = '(?:flights?|planes?|aircraft|trains?|bus|coach|ferry)';

/** On the way: late, left behind, moved to another seat, and what it was like on board. */
export const travel: readonly CueGroup[] = [
  {
    issue: 'delay',
    variant: 'delivery-delay',
    cues: [
      [
        3,
        /\b(?:stuck|sitting|sat|stranded|held|waiting|waited|parked|hours?|hrs|minutes|mins) (?:\w{1,10} ){0,4}(?:on|at|in) (?:the |this |a |your )?(?:tarmac|runway|gate|floor of|plane|airport|platform|station|terminal)\b/g,
      ],
      [
        3,
        /\b(?:waiting|wait|waited|delayed|held up) (?:on|for|because of|due to) (?:a |an |the |our |your |more |another )?(?:\w{1,12} )?(?:crew(?: member)?|pilots?|captain|first officer|flight attendants?|plane|aircraft|gate(?: agent)?|mechanics?|maintenance|paperwork|catering|fuel|driver)\b/g,
      ],
      [
        2.8,
        new RegExp(
          `\\b(?:no|without a|without any|still no) (?:crew|pilots?|plane|aircraft|train|bus|coach|driver|boarding|take-?off)\\b(?! (?:chg|change|changes))|\\b(?:never|not|rarely|n't) on time\\b|\\bbehind schedule\\b|\\bwhen (?:will|are|is) (?:we|it|my ${VEHICLE}|the ${VEHICLE}) (?:leave|leaving|take off|taking off|depart|board)\\w{0,3}`,
          'g',
        ),
      ],
      [
        2.6,
        /\b(?:an?|one|two|three|four|five|six|several|\d{1,2}(?:[.,]\d)?)\+?[- ]?(?:more |extra |whole )?(?:h|hrs?|hours?|minutes?|mins?)(?: \w{1,8})?[- ](?:delays?|late|behind)\b|\bdelay(?:ed|ing)? (?:\w{1,8} ){0,3}(?:again|another|for (?:over )?\w{1,6} (?:hours?|hrs|minutes))/g,
      ],
      [2, /\b(?:mechanical|maintenance) (?:issues?|problems?|failure|delay)\b/g],
    ],
  },
  {
    issue: 'missing',
    variant: 'not-received',
    cues: [
      [
        3.3,
        new RegExp(
          `\\b${BAG} (?:\\w{1,10} ){0,4}(?:(?:did|has|have|was|were)(?:n't|nt| not) (?:\\w{1,8} )?(?:make it|arrive|come|been found|loaded|here|there|on)|left behind|missing|lost|still (?:in|at|not|missing|somewhere|who knows|nowhere)|nowhere|went to|never (?:made|came|arrived|got)|delay(?:ed)?\\b)|\\bdelayed ${BAG}`,
          'g',
        ),
      ],
      [
        3.2,
        new RegExp(
          `\\b(?:where(?:'s| is| are|s)?|without|still no|no sign of|find|locate|lost|missing|waiting (?:for|on)) (?:my|our|the|any of my|his|her) (?:\\w{1,12} )?${BAG}\\b|\\b(?:lost|loses|losing|misplaced) (?:\\w{1,6} ){0,4}${BAG}\\b`,
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
        3.3,
        new RegExp(
          `\\b(?:broke|damaged|destroyed|ruined|smashed|ripped|cracked|tore|wrecked|broken) (?:\\w{1,8} ){0,2}${BAG}\\b|\\b${BAG} (?:\\w{1,8} ){0,4}(?:broken|damaged|destroyed|ruined|smashed|ripped|cracked|torn|wrecked|soaked)\\b`,
          'g',
        ),
      ],
    ],
  },
  {
    issue: 'booking',
    variant: 'booking-change',
    cues: [
      [
        3,
        /\b(?:bumped|downgraded|kicked off (?:my|the|our)|gave (?:away )?(?:my|our|his|her) seats?|(?:seats?|rooms?|table) (?:\w{1,10} ){0,3}(?:given away|taken away|reassigned|not (?:available|honou?red)|unavailable|double[- ]booked|gone)|moved (?:me|us|my (?:wife|husband|son|daughter|kids?|family)) (?:to|from|out|back)|(?:separated|split up) (?:from )?(?:my|our|us)|(?:sit|seated|sitting) (?:\w{1,8} ){0,3}(?:apart|separately))\b/g,
      ],
      [
        2.8,
        /\b(?:miss(?:ed|ing)?|lost|gonna miss|going to miss) (?:my|our|the|a|his|her) (?:\w{1,12} )?(?:flight|connection|connecting|train|cruise|ferry|tour)\b|\b(?:could|can|may) (?:i|we) (?:please )?(?:move|change|switch|swap|bring forward) (?:my|our|the) (?:\w{1,12} )?(?:flights?|seats?|bookings?|reservations?|rooms?|tables?|slots?|times?|dates?|days?|appointments?|lessons?|class(?:es)?|trains?|tickets?|return|stay|departure|delivery|visit|session|party|checkout|check-?out)\b/g,
      ],
      [
        2.6,
        /\b(?:no (?:room|table|seats?|reservation|flights?) (?:for|to|left|available|under|until)|given a (?:different |smaller |worse )?(?:room|seat|table|car)|booked (?:me|us) (?:\w{1,8} ){0,3}(?:to|on|for|in|into))\b/g,
      ],
    ],
  },
  {
    issue: 'quality',
    cues: [
      [
        2.4,
        /\b(?:(?:boiling|freezing|sweltering|unbearably|burning)(?! with| up with| with rage)|(?:so|too|super|really|very|extremely|insanely) (?:hot|cold|cramped|noisy|loud|dirty|uncomfortable|filthy|sticky))\b|\bno (?:leg ?room|food|water|drinks?|snacks?|meals?|a\/?c\b|air ?con\w{0,8}|blankets?|pillows?|towels|soap|toilet paper|plugs?|outlets?|power (?:source|outlet|socket)s?)\b/g,
      ],
      [
        2.5,
        /\b(?:could(?:n't| not)|can(?:'t|not)|unable to|impossible to) sleep\b(?=[^.!?\n]{0,80}\b(?:room|noise|noisy|loud|hotel|bed|drilling|seat|neighbou?rs?|music|heat|cold|night|because)\b)|\b(?:drilling|building work|construction (?:noise|work))\b|\b(?:disgusting|inedible|gross|nasty|stale|awful|terrible|horrible|cold|soggy|burnt) (?:food|meals?|dinner|lunch|breakfast|coffee|sandwich|pizza|burger|fries|chips|soup|room|toilets?|seats?|plane)\b|\b(?:fake|counterfeit|knock-?offs?|not (?:genuine|authentic|real|original))\b/g,
      ],
      [
        2.4,
        /\b(?:seats?|trays?|screens?|tv|toilets?|lavatory|bathroom|a\/?c|air con\w{0,8}|heating|headphones?|outlets?|sockets?|plugs?|entertainment) (?:on (?:this|my|the|our) \w{3,8} )?(?:is|are|was|were|isn't|wasn't|aren't|weren't|doesn't|didn't|don't) (?:\w{1,8} )?(?:not |n't )?(?:work\w{0,3}|broken|out|recline\w?|dirty|filthy|available|closed)\b/g,
      ],
    ],
  },
];
