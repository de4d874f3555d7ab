import type { CueGroup } from './cue.ts';

const STAFF =
  '(?:flight attendants?|attendants?|crew|agents?|staff|drivers?|clerks?|cashiers?|stewards?|stewardess|waiters?|waitress|receptionists?|nurses?|guards?|managers?|supervisors?|employees?|reps?|conductors?|technicians?|engineers?|man|woman|guy|lady)';
const BAD =
  '(?:worst|horrible|terrible|awful|horrendous|appalling|shocking|pathetic|disgraceful|dreadful|atrocious|lousy|crappy|shitty|poor|bad|abysmal|shoddy|rubbish)';

/** How they were treated and how long they were kept waiting, as people tell of it in passing. */
export const treatment: readonly CueGroup[] = [
  {
    issue: 'staff_rude',
    variant: 'staff-behaviour',
    cues: [
      [
        3,
        new RegExp(
          `\\b${STAFF}\\b[^.!?\\n]{0,50}\\b(?:jerks?|nasty|mean|unfriendly|impatient|dismissive|snarky|laughed|shouted|shouting|yelled|yelling|screamed|snapped|scolded|barked|grabbed|shoved|lectured|accused|humiliated|mocked|sneered|attitude|hostile|abusive|hung up|rolled (?:his|her|their) eyes)\\b`,
          'g',
        ),
      ],
      [
        2.8,
        /\b(?:laughed|shouted|yelled|screamed|snapped|swore) at (?:my|me|us|our|her|him|them)\b|\bhung up on\b|\bbecause of (?:my|her|his|our|their) (?:accent|wheelchair|skin|race|religion|age|disability|clothes|name)\b|\b(?:a|such a|complete|total|real) (?:jerk|bully)\b|\bcalled (?:me|her|him|us) "?(?:love|honey|sweetheart|girl|boy|darling)\b|\bhumiliat(?:ed|ing)\b/g,
      ],
    ],
  },
  {
    issue: 'service_quality',
    cues: [
      [
        2.3,
        new RegExp(
          `\\b${BAD} (?:\\w{1,12} ){0,2}(?:service|experience|airline|company|treatment|communication|management|support|care|organi[sz]ation|job|flight experience|customer care|handling)\\b|\\bno (?:customer )?(?:service|support|help|communication|answers?|information|info|explanation|updates?) (?:at all|whatsoever|from|on|about|since|for|when|here|and)\\b|\\b(?:no ?one|nobody|none of (?:you|them)) (?:is |was |will |can |could |seems? to |wants? to |even )?(?:help(?:s|ed|ing)?|cares?|know(?:s|n)?|helping|willing|able|there to help|has a clue)\\b`,
          'g',
        ),
      ],
      [
        2.3,
        /\brefus(?:ed|es|ing) to (?:help|let|give|honou?r|accept|allow|serve|do|listen|look|change|compensate|take)\b|\bthe way (?:you|they|we|i) (?:\w{1,8} )?(?:treat|treated|were treated|was treated|handled|handle)\b|\b(?:lack of|zero|no) (?:customer service|empathy|professionalism|respect|care|organi[sz]ation|communication)\b|\bpoor(?:ly)? (?:run|managed|organi[sz]ed|trained|handled)\b|\bcustomer service (?:\w{1,8} )?(?:fail|failure|horror|nightmare|skills)\b/g,
      ],
    ],
  },
  {
    issue: 'long_wait',
    cues: [
      [
        3.5,
        /\b(?:\d{1,3}\+?|an|a|two|three|half an|over an|twenty|thirty|forty|fifty|sixty) ?(?:minutes?|mins?|hours?|hrs?|m|h)? ?(?:\w{1,8} )?(?:in|on) (?:this |the |a |your |that )?(?:\w{1,8} )?(?:queue|hold|chat|line for|phone (?:with|to|waiting|trying))\b/g,
      ],
      [
        2.8,
        /\b(?:no ?one|nobody) (?:is |was |ever |even )?(?:answer(?:s|ed|ing)?|pick(?:s|ed|ing)? up|respond(?:s|ed|ing)?|repl(?:ies|ied|ying))\b|\bcan(?:'t|not|t) (?:\w{1,8} )?(?:get (?:through(?! (?:security|customs|the (?:gate|door|security)|even|to the gate))|hold of|a hold of|anyone|anybody|someone|an answer|a human)|reach (?:you|anyone|anybody|a human|someone|customer))\b|\bphone lines? (?:are|is) (?:busy|closed|down|dead)\b|\b(?:longest|long|huge|massive|insane|ridiculous|endless) (?:wait|queue|line|hold)s?\b|\b(?:line|queue) (?:is|was) (?:\w{1,10} )?(?:long|out the door|insane|ridiculous|huge|not moving)\b|\bis any(?:one|body) (?:actually |even )?(?:there|working|home|alive|awake)\b|\b(?:under|short)[- ]?staffed\b|\bonly (?:one|two|three|1|2|3) (?:\w{1,10} )?(?:people|person|agents?|counters?|tills?|checkouts?|cashiers?|desks?|lanes?|windows?|staff)\b/g,
      ],
    ],
  },
];
