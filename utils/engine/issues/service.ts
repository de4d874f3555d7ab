import type { CueGroup } from './cue.ts';

/** Accounts, bookings, appointments, safety of data and money. */
export const service: readonly CueGroup[] = [
  {
    issue: 'account_access',
    variant: 'account-access',
    cues: [
      [
        3.5,
        /\b(?:locked (?:me |us )?out|(?:can(?:'t|not|t)|unable to|couldn't|could not|won't let me|trouble|not able to|trying to|doesn't let me|failing to) (?:even )?(?:log|logg?ing|sign|signing) (?:back )?(?:in|into|on|onto)\b(?: to)?|account(?:'s| is| was| has been| got| says| shows)?(?: \w{1,10})? (?:locked|blocked|suspended|disabled|deactivated|frozen|banned))\b/g,
      ],
      [
        3,
        /\b(?:(?:reset|verification|security|login|sms|access|2fa|confirmation|authentication) (?:link|code|email|text|pin)|(?:code|link|text|sms|pin)\b.{0,25}\b(?:not|never|n't|isn't|doesn't|nt) (?:arriv|com|show|sent|work|receiv|get)\w{0,4}|2fa|two[- ]factor|authenticator|(?:forgot|forgotten|reset|change|wrong|new|old) (?:my |the |your )?password|password (?:reset|is|does|not|won't|keeps))\b/g,
      ],
      [2, /\b(?:password|log ?in|log-in|sign ?in|username|(?:says|is|am|was|got|account|it's|i'm) locked)\b/g],
    ],
  },
  {
    issue: 'booking',
    variant: 'booking-change',
    cues: [
      [
        2.8,
        /\b(?:no|have a|find (?:my|a|the|our)|made a|confirm (?:my|a|the)) (?:reservation|booking)\b|\breservation (?:not|in my|under|for)\b|\b(?:seats?|rooms?|tables?|desks?)\b.{0,15}\b(?:next to|together|beside|near|side by side)\b|\b(?:postpone|bring forward|come (?:earlier|later|on (?:mon|tues|wednes|thurs|fri|satur|sun)day) instead|another (?:date|slot|time|day)|different (?:date|slot|time|day)|(?:earlier|later) (?:slot|flight|time|appointment|train))\b(?<!\bsame \w{1,8} different day)/g,
      ],
      [
        3.5,
        /\b(?:flights?|rooms?|hotel|booking|reservation|train|appointment|trip|ride|table|class|tour|cruise)\b.{0,30}\b(?:cancell?ed|overbooked|over booked|double[- ]booked|rebooked|rescheduled|moved|changed|bumped|oversold|lost(?! (?:\w{1,10} ){0,4}(?:bags?|luggage|baggage|suitcases?)))\b/g,
      ],
      [
        3,
        /\b(?:cancell?(?:ed|ing) (?:my|our|the|your|this) (?:\w{1,20} )?(?:flights?|room|booking|reservation|train|trip|appointment|ride)|re-?book(?:ed|ing)?|re-?schedul(?:e|ed|ing)|overbooked|change (?:my|our|the|a) (?:\w{1,14} )?(?:flight|booking|reservation|appointment|seats?|dates?|name on|lesson|slot|time))\b/g,
      ],
      [
        3,
        /\b(?:move|change|switch|shift|bring|push) .{1,40}\b(?:from \d|to (?:\d{1,2}(?::\d\d)?\b|mon|tue|wed|thu|fri|sat|sun|next|another|a later|an earlier|the \d))/g,
      ],
      [
        2.5,
        /\b(?:(?:sit|seats?|seated) together|seat (?:assignment|selection|change)|early check-?in|late check-?out|(?:is there|any|have you) (?:a |any )?(?:availability|free (?:table|slot|room)|(?:room|table|slot|space)s? (?:free|available|left|for))|table for|missed (?:my|our|the) (?:connection|connecting flight|flight))\b/g,
      ],
      [1.5, /\b(?:bookings?|booked|book|reservations?|reserved?|appointment|itinerary|boarding)\b/g],
    ],
  },
  {
    issue: 'service_quality',
    variant: 'missed-appointment',
    cues: [
      [
        3.5,
        /\b(?:(?:nobody|no one|noone|no-one) (?:has |ever |even )?(?:came|come|showed|show(?:ed)? up|turn(?:ed)? up|appear(?:ed)?)\b(?! (?:on|to (?:the|our|my) (?:gate|plane|seat)))|(?:he|she|they|engineer|technician|driver|plumber|cleaner|fitter|installer|guy|man|team|courier) (?:never|has not|hasn't|have not|haven't|didn't|did not|just didn't) (?:came|come|showed|show(?:ed)? up|turn(?:ed)? up|appear(?:ed)?)|no[- ]?show|missed (?:the |my |our |your |an |another |monday's |today's )?(?:appointment|visit|slot|installation|collection|pick ?up)|waited (?:in |at home |here |around )*(?:all|the whole|half the|whole) (?:day|morning|afternoon)|stayed (?:home|in) all)\b/g,
      ],
      [1.6, /\btook (?:a |the )?day off\b/g],
    ],
  },
  {
    issue: 'service_quality',
    variant: 'wrong-information',
    cues: [
      [
        2.8,
        /\b(?:two|three|four|five|\d|several|all|different) (?:\w{1,10} )?(?:agents|people|colleagues|reps|persons)\b.{0,30}\bdifferent\b|\bdifferent (?:answers|stories|things|information) (?:from|by|every|each|about)\b|\bsaid (?:it (?:is|was|would be)|i (?:could|would|can)|that (?:it|i))\b.{1,50}\b(?:but|now|and now|turns out)\b/g,
      ],
      [
        2.5,
        /\b(?:(?:was|were|been|got) told (?:that |by |it |i |we |to |there |one |something|different|the)\b[^.!?\n]{0,80}\b(?:but|now|then|yet|however|and (?:i|we|it|they|you)|only to|turns out|different|another|wrong)\b|(?:your|the|a|another|previous|last|other) (?:colleague|agent|rep|representative|advisor|adviser|assistant|lady|chat|chatbot|bot|website|shop)(?: \w{1,12})? (?:said|told|promised|assured|confirmed)|(?:told|gave|given) (?:me |us )?(?:the )?(?:wrong|different|false|conflicting|incorrect|contradict\w{1,6}) (?:information|info|thing|things|answers?|stor(?:y|ies)|address|date|time|advice)?|misinformed|mis-?sold|misled|misleading|conflicting (?:information|info|answers|advice)|everyone (?:says|tells me) something (?:else|different))\b/g,
      ],
    ],
  },
  {
    issue: 'service_quality',
    cues: [
      [
        2.5,
        /\b(?:only did|did (?:only )?half|skipped (?:the|my|our|half)|(?:job|work|room|rooms|repair|installation) (?:is |was )?(?:half|not) (?:done|finished|complete)|without (?:finishing|cleaning|doing|fixing|saying)|came back (?:worse|dirty|still)|ruined my)\b/g,
      ],
      [
        3,
        /\b(?:left (?:after|early|without|before|half|the job)|half (?:the |a )?(?:job|done|finished)|(?:did|has|have)(?:n't|nt| not) (?:finish(?:ed)?|clean(?:ed)?|complete[d]?|do (?:the|a|what)|fix(?:ed)?) (?:the|it|what|a|my|our|anything|properly)|botched|sloppy|not (?:done|finished|cleaned|fixed) (?:properly|right|at all)|(?:worst|terrible|awful|poor|bad|horrible|appalling|shocking|shoddy|disgraceful|pathetic|lousy|crap|shit|crappy|shitty) (?:customer )?(?:service|support|experience|care))\b/g,
      ],
      [
        2.5,
        /\b(?:customer (?:service|support|care)|service|support)(?:'s| is| was| has been)(?: \w{1,12}){0,2} (?:terrible|awful|poor|bad|horrible|appalling|shocking|a joke|useless|disgraceful|pathetic|rubbish|garbage|non-?existent|worst)\b/g,
      ],
      [
        2,
        /\b(?:(?:driver|courier|cleaner|engineer|technician|installer|movers?|postman|mechanic|plumber)\b.{0,40}\b(?:dumped|threw|thrown|left|broke|refused|wouldn't|ignored|drove off|scratched|blocked)|not what (?:i|we) booked|poor communication|lack of communication|incompeten(?:t|ce)|disorgani[sz]ed|no (?:follow[- ]?up|communication))\b/g,
      ],
    ],
  },
  {
    issue: 'privacy_security',
    variant: 'fraud-unauthorised',
    cues: [
      [
        4,
        /\b(?:(?:been|got|was|were|is|account) hacked|hackers?|(?:been|got|was|being) scammed|scammers? (?:has|have|is|are|took|got|used)|(?:by|to) (?:a )?scammers?|fraudulent(?! (?:company|airline|business|service|bank|site|website))|fraud (?:on|alert|department|team|charge|case)|(?:victim of|report(?:ing)?(?: a)?|possible|is this) fraud|unauthori[sz]ed|phish(?:ed|ing)|identity (?:theft|stolen)|(?:stole|stolen) my (?:card|identity|account|details)|(?:someone|somebody|they|a stranger) (?:is |has |have |else |just |else is )?(?:emptying|using|used|logged into|logging into|accessed|got into|ordered (?:on|with|from)|bought .{1,20}(?:on|with|from)|took over|withdr[ae]w\w{0,4}|spent)\b.{0,20}\bmy)\b/g,
      ],
      [
        4,
        /\b(?:(?:did|do|have)(?:n't|nt| not) (?:make|recogni[sz]e|authori[sz]e|buy|place|order|know) (?:this|that|these|those|any of (?:this|these)|the|it|an?) (?:\w{1,14} )?(?:payments?|purchases?|transactions?|orders?|charges?|debits?|logins?|devices?)|(?:payment|purchase|transaction|charge|login|order)s? (?:that |which )?(?:was|were|is|are|it)(?:n't|nt| not) (?:me|mine|by me)|suspicious (?:login|payment|activity|email|charge|transaction))\b/g,
      ],
    ],
  },
  {
    issue: 'privacy_security',
    variant: 'privacy-data',
    cues: [
      [
        4,
        /\b(?:(?:someone|somebody|another (?:person|customer)|a stranger|other people|other customers?|strangers?|a neighbou?r)(?:'s|s'|s)? (?:else's |else )?(?:personal )?(?:details|data|name and|invoice|address|bank|records?|medical|file|files|account details|bill|statement|phone number|letters?)|data (?:breach|leak|protection|request|privacy)|leak(?:ed|ing)? (?:my|our|the|customer|personal) (?:\w{1,12} )?(?:data|details|email|address|number|information)|gdpr|privacy (?:breach|violation|complaint|team|officer|commission\w{0,2})|breach of (?:my )?privacy|(?:shared|sharing|gave|given|sold|selling|sent|published|showed|shows|showing|posted) (?:out )?(?:my|our) (?:\w{1,14} ){0,2}(?:data|details|address|phone|number|information|name|e-?mail|file|records?)\b)/g,
      ],
      [
        2.5,
        /\b(?:my personal data\b|(?:gave|give|got|has|have|find|found|share\w?|sharing|sell|sold|using) (?:\w{1,8} ){0,2}my data\b(?! (?:plan|connection|allowance|roaming))|my data\b(?= (?:is|was|were|has|have|been|to|with|on|deleted|leaked|shared|sold|safe|private))|personal (?:data|information|details)|delete (?:all )?my (?:data|information|account and)|privacy)\b/g,
      ],
    ],
  },
];
