import type { Issue } from '../types.ts';

/**
 * The words that go with an issue however it is put, for messages in which no cue is heard: each a hint, none a proof. Strong
 * ones count double. What they add up to is never sure enough to be acted on; it only says which issue is the likeliest.
 */
const HINTS: readonly (readonly [issue: Issue, strong: RegExp, weak: RegExp])[] = [
  [
    'delay',
    /\bwhere(?:'s| is| are|s) (?:the|my|our) \w+|\bno sign of|\b(?:hasn't|haven't|has not|have not|not|never) (?:even )?(?:come|arrived|here|turned up|left|started|ready|moved|shown up|been (?:done|sent|delivered))|\b(?:was|were) (?:to be|due|meant|supposed)|\b(?:days?|weeks?|months?) (?:ago|late|overdue)|\bhow (?:much longer|long (?:does|will|do))|\bstill (?:no|not|nothing|waiting)|\bany day now|\b(?:no|not any) (?:closer|nearer)|\boverdue|\brunning late|\bno (?:\w+ )?(?:yet|today)\b|"(?:next|this) week"|\bthen "?(?:next|tomorrow)|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:days?|weeks?|months?) (?:ago|now|and counting|later|on)\b|\bwas (?:"|definitely|going to be)|\bnext excuse|\bin (?:\w+ )?(?:twenty|ten|thirty|five|\d+) minutes and (?:no|nothing)|\bstarts in\b|\bslipped (?:again|to)|\bkeeps (?:moving|slipping|changing)|\bpushed (?:back|to)|\bchristmas (?:has|came|is)|\b(?:hasn't|has not|not) (?:budged|moved)|\b\w+ (?:stops|streets) away|\bfortnight|\bshould have (?:reached|been here|come|had (?:it|them))|\bjust says soon|\bwas coming (?:in|on|by)|\bit's (?:nearly|almost|gone|past) \w+|\bordered at \w+|\bexpires\b|\bworking days\b|\bstill out\b|\bin a loop|\bout for delivery|\bhalf past|\bnobody can say/g,
    /\b(?:wait(?:ed|ing)?|deliver\w*|parcel|package|courier|driver|lorry|van|truck|dispatch\w*|ship\w*|tracking|post|mail|arriv\w+|schedule\w*|since|yet|weeks?|days|delay\w*|late|queue|pending|eta|expected|promised|turn(?:ed)? up|hours?|by (?:noon|midday|ten|nine|monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b|\b(?:excuse|permit|moved in|install\w*|ready|soon|monday|tuesday|wednesday|thursday|friday|o'clock|noon|deadline|finished|in time|too late|service starts)\b/g,
  ],
  [
    'missing',
    /\b(?:isn't|wasn't|aren't|weren't|not) in (?:the|it|there|my|our)\b|\bonly (?:has|had|have|got|contains?|came with) (?:one|two|three|half|\d)|\b(?:one|two|half|some|part|\d+) (?:of (?:them|it|the \w+) )?(?:is|are|was|were) (?:missing|not there|gone)|\bempty (?:box|bag|envelope|parcel|packet)|\bmissing\b|\bno (?:\w+ )?(?:in|inside) (?:the|it)\b|\b(?:nobody|no one|never) (?:collected|picked up|emptied|got|received)|\bno (?:\w+ )?(?:collection|pick-?up)\b|\bnowhere to be (?:found|seen)|\b(?:left|fell) (?:out|off) (?:the|of)|\bshort (?:by|of)\b|\b\d+ of (?:the|my|our) \d+|\bcame with (?:only )?(?:\d+|one|two|three|half|no)\b|\bhanded (?:it |them )?(?:to|me|us)|\bnobody (?:handed|gave|brought)|\b(?:is|are|were|was)(?:n't| not|n’t)? (?:just |simply )?(?:\.\.\. ?)?not there\b|\bgrey squares\b|\bone short\b|\bleft (?:us|me) short|\bbut no (?!one|reply|answer)\w+|\b\w+ short\b|\bshould (?:have|be|hold) \w+ .{3,30}\b(?:have|are|is|got|counted) \w+|\bnot packed|\bonly the (?:left|right)|\bhanded (?:it|them) in|\bnot picked up|\b(?:step|door|house) that isn't mine|\bno \w+,? no \w+|\bpaid for \w+ \w+, \w+ in\b|\barrived as one|\bsigned for by/g,
    /\b(?:lost|gone|vanished|disappeared|box|parcel|delivered|signed|porch|neighbou?r|stolen|without|left (?:out|behind)|forgot\w*|never|collect\w*|contents?|inside|found)\b|\b(?:bolts?|screws?|pieces?|resident|doorbell|camera|gps|handed|gap|count(?:ed)?|packed|every \w+ i (?:ever )?bought)\b/g,
  ],
  [
    'damaged',
    /\b(?:dropped|cracked|smashed|shattered|crushed|dented|torn|ripped|soaked|squashed|in (?:bits|pieces|two)|bent|burst|leaked|leaking|scratched|chipped|stained|broke (?:my|our|the|it))\b|\b(?:scratch|dent|crack|hole|stain|tear)(?:es|s)?\b|\b(?:splinters?|splintered|mangled|crumpled|flattened|dinged|gouged?|snapped (?:off|in)|buckled|warped|scuffed|smudged|dripping|shards?|nick(?:ed|s)?)\b|\b(?:hundred|thousand|million) (?:bits|pieces)|\bchunk (?:out )?of|\bthrough (?:our|my|this|the) (?:ceiling|wall|box|window|floor|door|fence)|\bwith a (?:burn|hole|stain|tear|crack|dent)|\bscraped?\b|\bmush\b|\bby the time (?:they|it) (?:reached|got)/g,
    /\b(?:broken|wet|box|arriv\w+|opened|unpack\w*|movers?|crew|glass|pieces|repair|damage\w*|wall|floor|wheel|corner|carpet)\b|\b(?:cardboard|wrapping|strap|packaging|transit|delivery man|unwrapped|panes?|legs?|edges?|plaster|door frame|insured)\b/g,
  ],
  [
    'wrong_item',
    /\b(?:says?|marked|labelled|it's|is|are|was|came|got|sent)\b[^.!?\n]{0,40}\b(?:my|the|i|we) (?:\w+ )?(?:says?|order(?:ed)?|asked|said|wanted|chose|prescription|receipt|list)\b|\bwrong (?:\w+)|\binstead of\b|\bnot (?:the (?:one|right)|what i|mine|ours)\b|\b(?:this|these|they|it)(?: \w+){0,3} (?:is|are|says?) -?\d[^.!?\n]{0,30}\bmy (?:\w+ )?(?:says|is)\b|\bgot (?:\w+ )?(?:on it|in it) (?:though|but)|\bsomeone else's|\bmix(?:ed)?[- ]?up|\b(?:not|never) (?:ordered|asked for)|\bon my (?:order|receipt|list)\b|\bin my hands\b|\b(?:order|receipt|list|ticket|label|website) says\b|\bi (?:ordered|wanted|asked for|picked|chose|paid for)\b|\bnot (?:pineapple|blue|red|green|black|white|my size)|\bi am (?:five|six) foot|\bwho (?:is|are) .{2,20}\?|\bsomebody else's|\bdifferent \w+ altogether|\bwhen (?:we|i) said|\bwhat (?:came|arrived|i got|you sent|'s on my \w+) is|\bsticker (?:on|says)|\banother person's|\bwe chose\b|\bsays \w+,? (?:the|and the|but)|\bordered (?:the \w+ )?in \w+/g,
    /\b(?:order\w*|size|colou?r|different|should be|sent|prescription|label|instead|other|left|right|swapped)\b|\b(?:xxl|xl|medium|large|small|men's|women's|left-handed|brown|blue|black|white|grey|red|green|on it|flavou?r|model|version|strength|name on)\b/g,
  ],
  [
    'defective',
    /\b(?:snapped|broke|died|dead|faulty|fault|stopped|stops|jams?|jammed|flickers?|sparks?|smok(?:e|ing)|overheats?|fell (?:apart|off)|came (?:off|apart|loose)|gave (?:up|out)|packed (?:up|in)|conked out|split|won't (?:\w+)|wont (?:\w+)|doesn't (?:start|turn|charge|heat|close|open|spin|work|hold)|leaks?|rattl\w+|squeak\w*|stuck|no (?:heat|heating|hot water|power|sound|light))\b|\b(?:cuts? out|cutting out|goes off|keeps (?:dying|stopping|tripping|beeping|going)|switches (?:itself )?off|turns (?:itself )?off|burn(?:s|t) out|seized|wobbl\w+|buzz\w+|hums?|grind\w+|clunk\w*|beep(?:s|ing)|drips?|lets? (?:in )?water|no longer|whenever i|lasted (?:one|two|\d|a)|after (?:one|two|three|a) (?:night|use|wash|day|week|month)s?)\b|\b(?:los(?:es|ing) (?:suction|air|power|charge)|gone silent|trips? the|turned itself off|runs? .{1,20}(?:fast|slow)|does not get (?:warm|hot|cold)|lets? in the rain|packed up|stopped clicking|starts only|came apart|boils and boils|will not (?:turn|close|shut|open|start|charge|spin)|leaves the|losing air|goes dark|focuses on everything)\b/g,
    /\b(?:broken|battery|motor|screen|boiler|fridge|freezer|oven|washing machine|dryer|kettle|charger|button|zip|handle|wheel|pole|lamp|noise|night|first (?:time|use|night|day|wear)|heating|engine|brake\w*|working|again|repair\w*|replace\w*|warranty)\b|\b(?:hearing aid|mower|drill|toaster|printer|speaker|headphones|watch|blender|hoover|vacuum|dishwasher|radiator|tap|shower|bike|chain|tyre|tent|torch|controller|tested|silence|head)\b/g,
  ],
  [
    'billing',
    /\b(?:charg(?:ed|es|e|ing)|billed|debit(?:ed|s)?|invoice[sd]?|direct debit|double|overcharg\w+|statement)\b|\b(?:took|taken|taking|takes)\b[^.!?\n]{0,20}\d|\bbank (?:shows|says)|\bpaid (?:it )?(?:twice|already|in full)|\bkeep(?:s)? (?:taking|charging)|\b(?:penalty|fined?|estimate(?:d)?|readings?|worth of|pay(?:ing)? for (?:something|nothing|a|the)|how is that on me|appears? on my|on my (?:statement|account|card|bank)|came out of|gone out|went out (?:twice|of)|collector|arrears)\b|\b(?:annual fee|want (?:money|\d[\d,.]*) (?:for|from me)|you want \d|final (?:account|bill)|still shows the|for a (?:house|year|flat|property|room) (?:i|that|in which|we)|phantom|calls i never)\b/g,
    /\b(?:bill|paid|pay|payment|card|account|twice|amount|money|balance|receipt|fees?|month|meter|owe)\b|[£€$] ?\d|\d ?(?:€|£|euros?|pounds?|dollars?|quid)|\b(?:meter|gas|electric\w*|rent|tax|standing charge|reserved|both|estimate|month after|tariff|used|usage)\b/g,
  ],
  [
    'refund',
    /\b(?:refund\w*|money back|reimburs\w+|deposit|get (?:my|our) money|(?:give|want|need|send|pay)\b[^.!?\n]{0,20}\bback\b|proof (?:that )?you (?:received|got) (?:the|my) return|you have (?:the|my) money|fee has not|kept (?:my|our|the)|owed?|compensat\w+|out of pocket)\b|\b(?:back (?:in|into|on) (?:our|my|the) (?:account|card|bank)|called off|you cancelled|pay(?:ing)? (?:us|me) back|still (?:have|got|holding) (?:my|our) (?:money|deposit|\d)|families to pay|sent (?:it|them) back (?:\w+ ){0,3}ago|where(?:'s| is) (?:my|our|the) (?:money|\d|£|€|\$))|\b(?:not (?:seen|had) a penny|keeping (?:the|my|our) money|not come (?:back|through)|give me back|paid out|half of it back|what i paid|the credit you|(?:is|are) still with you|handed back the keys|gave (?:back )?the keys|our \d+ is|return what is mine|my money)\b/g,
    /\b(?:money|returned|sent (?:it|them) back|paid|cancelled|credit(?:ed)?|bank|weeks?|since|days|claim|cheque|voucher)\b|[£€$] ?\d|\b(?:assured|accounts|within|working days|trip|closed|event|returned|ago|full)\b/g,
  ],
  [
    'return',
    /\b(?:return(?:ing|s|ed)?|(?:send|bring|take|post|give|sending|bringing|taking) (?:it|them|this|these|the \w+) back|exchange|doesn't fit|don't fit|too (?:big|small|tight|long|short|wide|narrow)|swap (?:it|them|the|this))\b|\b(?:size (?:up|down)|a size|smaller one|bigger one|changed (?:my|her|his) mind|not for (?:me|us|her|him)|don't want (?:it|them) (?:any ?more|after all)|give it back|hand it back|never worn|still in (?:its|the) (?:box|wrapper|plastic))\b|\b(?:bring (?:this|it|them) in|no longer want|take things back|(?:to|need to|has to) go back|post it back|original box|collect the|sale or return|goes back)\b/g,
    /\b(?:size|label|fit|shop|store|post(?:ed|ing)?|back|collect\w*|keep|unworn|tags?|receipt|changed my mind|drop)\b|\b(?:gift|present|came in|wears?|loose|tight|change it|counter|refundable)\b/g,
  ],
  [
    'cancel',
    /\b(?:cancel\w*|unsubscrib\w*|terminat\w*|no longer (?:want|wish|need|use)\w*|stop (?:it|the|my|our|this|sending|these)|end (?:my|our|the|this)|leave the|get (?:me )?out of|opt(?:ing)? out|fr(?:eeze|oze|ozen) (?:my|our|the)|auto-?renew\w*|renewed|close (?:my|our|the) account|quit)\b|\b(?:last one|our last|my last|no more (?:boxes|letters|emails|payments|deliveries)|we're moving|moving (?:abroad|to|away)|take (?:me|us|my name|our name) off|don't (?:want|need) (?:it|this|them) any ?more|done with|i'm out|call it (?:a day|off)|not renew\w*|let me go|end it)\b|\b(?:(?:don't|do not|please don't) renew|go on with it|not wish to (?:go on|continue)|(?:need|want) (?:it|this|them|the \w+) any more|has to end|do not send me|on ice|i left in|call off|won't be needing|switch (?:it|that|the renewal) off|off the plan|in care|too (?:cool|old) now)\b/g,
    /\b(?:membership|subscription|contract|policy|plan|trial|gym|notice|month|club|account|form|sign(?:ed)? up|renewal|magazine|box|letter|years?)\b|\b(?:pause|moving|last|please stop|direct debit|renew|next month|year|trial|box)\b/g,
  ],
  [
    'account_access',
    /\b(?:password|log(?:ged|ging)? ?(?:in|on|me|out)|sign(?:ed|ing)? ?in|locked|banned|ban|suspended|blocked|reset (?:link|code|email)|verification|authenticat\w+|two-?factor|2fa|username|passcode|pin|can't get (?:in|into|on)|won't let me in|kicked (?:me )?out)\b|\b(?:refused|declined|unstop|unblock|unlock|card (?:was |is |got )?(?:refused|blocked|stopped|declined)|(?:link|code) (?:logs|sends|goes|never|doesn't|does not|expired)|shut out|thrown out|keeps asking (?:me )?(?:for|to)|not recogni[sz]ed|wrong password|old phone|new phone|can't (?:see|open|reach) my (?:account|profile))\b|\b(?:get back in|signed out|heard of my (?:email|name|address)|reset (?:mail|e-?mail)|refuses me|security question|is frozen|too many (?:tries|attempts)|user unknown|never gets here)\b/g,
    /\b(?:account|link|code|e-?mail|access|profile|link|app|site|security|number|progress|id|face id)\b|\b(?:card|travelling|abroad|protection|typo|reviewed|face|fingerprint|captcha|robot|recover\w*)\b/g,
  ],
  [
    'technical',
    /\b(?:how (?:do|can|to|would) (?:i|we|you)?|blank (?:page|screen)|error|crash\w*|freez(?:es|ing)|loading|won't load|bug|glitch\w*|wi-?fi|internet|connect\w*|sync\w*|signal|update[sd]?|install\w*|set(?:ting)? up|settings?|outage|offline|(?:is|goes|went) down|reboot\w*|restart\w*|bluetooth|buffer\w*)\b|\b(?:which way|how does|where do i|what do i press|export|import|button (?:has|does|is|doesn't)|spinning|grey screen|black screen|just spins|wouldn't open|doesn't open|won't open|ate (?:my|the)|eaten my|deleted my|disappeared from the|cold start|choke|wind the|pair(?:ing)?|thread|reset it|goes round and round|white screen)\b|\b(?:turns? white|sideways|drains my|shuts itself|screen says|snow on|new model|let me past|drop as soon|which (?:tray|port|cable|hole|slot|end)|where does .{2,20} go|does it need|in the middle of the sea|find the setting|puts me in)\b/g,
    /\b(?:app|site|website|page|screen|button|menu|router|printer|laptop|phone|tablet|computer|server|download|upload|manual|booklet|instructions|file|version|works?|working|turn (?:on|off)|switch|press|click|mode)\b|\b(?:template|reader|machine|cable|remote|channel|picture|firmware|batteries|underground|stop|charger|spindle|beginner|video call|camera|file)\b/g,
  ],
  [
    'service_quality',
    /\b(?:(?:nobody|no one) (?:came|turned|told|showed|called|knows|seems|bothered)|told (?:me|us|my \w+) (?:it|that|the|we|i|there|one)|(?:he|she|they|you|site|email|letter|website|colleague|\w+ in \w+) (?:says?|said|told (?:me|us))\b[^.!?\n]{0,80}\b(?:but|now|today|then|different|yours?)|told (?:me|us)\b.{0,90}\b(?:today|now|but|then|site|website|instead)\b|half (?:a |the )?(?:job|done|finished|bald)|sloppy|careless\w*|botched|didn't (?:bother|even|finish|clean|turn)|no-?show|left (?:us|me|a mess|early|without)|unprofessional|incompeten\w+|disorgani[sz]ed|misinformed|wrong (?:advice|information|date|time)|bad advice|shambles)\b|\b(?:wide open|left (?:the|it|my|our) (?:\w+ ){0,3}(?:open|on|unlocked|running|wet|dirty)|(?:you|he|she|they) said (?:you|he|she|they)(?:'d| would)|answer ?phone|never rang|didn't ring|forgot (?:to|about)|missed (?:the|half|a whole)|skipped|walked off|rushed|cut corners|only half|without (?:asking|telling|knocking|gloves)|standing (?:here|there|outside)|in front of my (?:whole )?family|because of (?:you|him|her|them|joel)|lose a (?:year|day|week))\b|\b(?:(?:one|two|three) of the (?:\w+) (?:rooms|windows|jobs|items)|told in writing|crooked|locked door|never returned|went (?:home|for lunch)|hour late|skipped|wrong (?:platform|dose|room|floor|terminal|leg|tooth|house)|not been made up|no one (?:knew|had told)|painted over|piece of (?:wire|glass|plastic|metal)|cut (?:her|his|my) (?:lip|mouth|gum|hand)|nobody of my name|nothing in the diary|never sent the|waste of)\b/g,
    /\b(?:promised|told|said|job|appointment|visit|cleaner|engineer|builder|groomer|driver|crew|mess|ruined|waste\w*|service|help|asked for|explained|nobody|ignored|council|bins?|expected|trim|cut|website|careful)\b|\b(?:noon|closed it|keys|door|noticed|checked|ready|lad|owner|appointment|advised|admissions|enrol\w*|agent|sorted|trained|left|early)\b/g,
  ],
  [
    'staff_rude',
    /\b(?:rude\w*|shout\w*|yell\w*|laugh\w* at|swore|sneer\w*|smirk\w*|snapped at|humiliat\w+|insult\w*|attitude|racist|sexist|mocked|cried|in tears|rolled (?:his|her|their) eyes|hung up|in front of (?:every|all|the|my|other)\w*|talked down|told (?:my|me|her|him|us)\b[^.!?\n]{0,25}\bto ["“']?(?:learn|shut|get|go|calm|move|speak|stop|wait outside)|called (?:me|my|her|him|us) (?:a|an|stupid|names|love|fat|old)|treated (?:me|us|my|her|him|like))\b|\b(?:said,? (?:loudly|"|out loud)|loudly|if you can't|shouldn't have|everyone (?:in there )?heard|young (?:man|lady)|looked (?:me|her|him|us) up and down|tutted|scoffed|sarky|sarcastic|barked|glared|like (?:dirt|a child|an idiot|a thief|something)|told me to (?:get|go|shut|learn|calm|wait)|made (?:me|her|him|us) (?:cry|feel)|ashamed to|slammed)\b|\b(?:spoken to as|grabbed|raised (?:his|her|their) voice|made a joke about|threw (?:the|my)|called me a|a waste of (?:his|her|their)|nasty to|made fun|language like that)\b/g,
    /\b(?:your (?:man|woman|guy|lady|staff|colleague|driver|agent|manager|waiter|receptionist|nurse|doctor)|the (?:man|woman|guy|lady) (?:at|on|behind)|wife|mother|accent|desk|gate|till|counter|spoke|behaved|ignored|looked at)\b|\b(?:reception\w*|woman|loud|dying|voice|face|crying|daughter|son|grandmother|customers|polite|tone|words)\b/g,
  ],
  [
    'repeat_contact',
    /\b(?:(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:rd|th)) (?:time|message|call|e-?mail|letter|person|agent)|(?:\d+|two|three|four|five|six|seven|ten) (?:times|e-?mails|calls|messages|letters|tickets|people)|from the (?:beginning|start)|all over again|already (?:told|explained|said|sent|gave|wrote)|keep (?:explaining|repeating|asking|writing|calling)|write anything down|same (?:question|story|thing) (?:again|every)|passed (?:on|around|from)|auto(?:matic)?[- ]?repl\w+|nobody (?:replies|answers|reads))\b|\b(?:\w+ "?(?:we|i)'ll look into it|every time i (?:call|write|ring|ask)|been (?:back )?to you|(?:eight|nine|ten|eleven|twelve|six|seven|five|four|three) (?:emails|calls|letters|messages|visits|chats)|one more time|once more|for the (?:last|umpteenth|third|fourth|fifth) time|yet again|how many times)\b|\b(?:not a (?:line|word) back|at the beginning|no notes|(?:very )?same (?:photo|form|reply|file)|copied repl\w+|how often do i|explained it to|story to|i was assured|what i told|in april and in may|begin again|another (?:chat|stranger|person|agent))\b/g,
    /\b(?:again|explain\w*|told|repeat\w*|wrote|written|called|e-?mails?|messages|ticket|nobody|reply|replies|answer)\b|\b(?:since (?:january|february|march|april|may|june|july|august|september|october|november|december)|history|notes|file|different person|start over|look into)\b/g,
  ],
  [
    'long_wait',
    /\b(?:queue|on hold|hold music|number \d+|in line|anybody (?:there|alive|home)|anyone (?:there|alive)|hello\?+|waiting (?:here|for (?:an agent|someone|a human|a reply|an answer))|(?:minutes|hours?) (?:later|in|and counting)|still (?:waiting|here|number)|pick(?:ing)? up)\b|\b(?:panpipes?|song|same (?:song|music|tune)|speak to (?:a|someone|anybody|anyone)|living being|real person|human being|an hour and|half an hour|(?:forty|fifty|thirty|sixty|\d\d) minutes (?:of|with|on|in|now|and)|next in line|your call is important|position \d+|been here since)\b|\b(?:listening to|one (?:desk|till|counter) open|caller number|cut me off|the recording|please hold|answer this thing|your helpline|chat so long|minutes of (?:violins|music|silence)|pressed (?:1|one|2|two)|press(?:ed)? \d|hung up\. (?:twice|again)|never got past)\b/g,
    /\b(?:wait(?:ed|ing)?|minutes|hours?|phone|chat|ages|finally|answer\w*|line|callers?|busy|tills?|desk)\b|\b(?:music|helpline|hour|ringing|rang|engaged|on the line|hanging|operator|agent|someone)\b/g,
  ],
  [
    'booking',
    /\b(?:book(?:ed|ing|ings)?|reserv\w+|reschedul\w+|re-?book\w*|double[- ]booked|overbooked|(?:move|change|switch|shift|bring forward|swap|postpone) (?:it|my|our|the|to|from|[a-z']+ (?:class|lesson|table|slot|appointment|room|seat|date))|table for|party of|another (?:day|date|slot|time)|check-?in|bumped|seats? (?:together|apart))\b|\b(?:in a row|next to (?:her|his|my|each other|me|us)|tickets? says?|seat \w\d|row [a-z0-9]|paid for (?:two|three|four|five|six)|for \d (?:people|guests|adults)|fully booked|no (?:record|trace) of (?:my|our)|another (?:evening|morning|week)|(?:earlier|later) (?:one|time|slot|train|flight|sitting)|come (?:in )?(?:on )?(?:saturday|sunday|monday|tuesday|wednesday|thursday|friday)|from \d(?::\d\d)? to \d)\b|\b(?:could we come|push my|given our (?:room|table|seats)|(?:anything|is .{2,20}) (?:free|going spare)|have us down|confirmation shows|off the board|in place of|before we get there|trace of our|add my|pitch for|window instead|the aisle|has moved a week|in the diary|confirming it|same times)\b/g,
    /\b(?:room|table|seat|slot|appointment|lesson|class|date|ticket|flight|train|hotel|guests?|night|weekend|for (?:two|three|four|six|\d)|(?:january|february|march|april|may|june|july|august|september|october|november|december)|saturday|sunday|friday|singles|available|free|trip)\b|\b(?:seats?|row|tickets|allocate\w*|together|matinee|performance|sitting|spot|place|calendar|diary|cottage|campsite|court|session|wedding|party|people)\b/g,
  ],
  [
    'quality',
    /\b(?:cold|stale|burnt|raw|undercooked|overcooked|soggy|tasteless|dirty|filthy|smell\w*|stinks?|mould\w*|noisy|noise|loud|disco|uncomfortable|poor quality|flimsy|thin|faded|shrunk|slow|drops (?:out|every)|keeps (?:dropping|cutting)|lag\w*|not as described|nothing like|disappointing|hair in|bland|worn out|rubbish|bald|patchy|ashamed)\b|\b(?:came out (?:green|blurr\w+|grey|dark|wrong|pink|crooked)|blurr\w+|pixelat\w+|washed out|lumpy|greasy|slimy|rancid|sour|watery|tough|chewy|limp|wilted|brown edges|scratchy|itchy|falls? apart|peeling|draughty|damp|mould|above (?:your|the|a) (?:disco|bar|kitchen)|no sleep|couldn't sleep|dial ?up|unwatchable|crackl\w+|tinny)\b|\b(?:bobbly|tasted? of|smelt of|so dark|hard as|hairs?|crackles|out of focus|dishwater|sags?|with fur|sticky|music from|slower than|until (?:two|three|four) in the morning|brown mush|wire in|soap|undrinkable|inedible|stone cold|see the faces)\b/g,
    /\b(?:quality|food|meal|pizza|room|bed|taste|line|signal|speed|broadband|picture|sound|material|sleep|cheap|expected|photos?|standard|hot|fresh|clean|service|paid|stream)\b|\b(?:face|colours?|print\w*|photo|album|chef|portion|sheets?|towels?|mattress|carpet|view|quiet|promised|flavour|texture|grandad|fit|finish|paint)\b/g,
  ],
  [
    'price',
    /\b(?:price[sd]?|expensive|discount|voucher|coupon|promo\w*|offer|went up|gone up|increase[sd]?|quote[sd]?|hidden|surcharge|small print|fine print|written nowhere|extra (?:fee|charge|cost)|(?:\d+ ?(?:%|percent)|\d+) off|more than (?:you|it|the|i)|cheaper|not (?:applied|mentioned|told about)|advertised)\b|\b(?:\d+ off\b|off \d+|says \d|still \d+|nowhere does it|doesn't say that|used to (?:be|cost|pay)|now (?:it's|you want|asking)|per person|only if|a third more|twice (?:the|as much)|for the same|not what (?:it|the \w+) (?:said|says))\b|\b(?:said \d+ and|pay half|was \d+ .{2,20}\d+|rate was not|worth half|from \d+\.\d\d|\w+ more for|was in it|isn't good (?:before|on|for)|not valid (?:before|on|for)|railcard|concession|let me buy|up by a|in the window it says)\b/g,
    /\b(?:cost|costs|fees?|code|pay|paid|total|rate|deal|sale|difference|basket|checkout|tax|desk|extra|month|year|renewal|points|miles)\b|[£€$] ?\d|\b(?:basket|till|app says|sign|leaflet|small|condition\w*|loyalty|member|last year|new customers?|increase|deposit|added)\b/g,
  ],
  [
    'privacy_security',
    /\b(?:fraud\w*|scam\w*|hack\w*|stranger|never heard of|wasn't me|not me|didn't (?:make|authori[sz]e|order|buy)|some(?:one|body) (?:else )?(?:called [a-z]\. ?\w+|used|using|has (?:my|our|been|got)|got (?:in|hold|my)|rang and|logged|opened|bought|took (?:out|over))|my (?:data|details|address|number)|privacy|phishing|suspicious|unknown (?:payment|device|person|transfer)|identity|passcode|stolen (?:card|phone|details))\b|\b(?:never gave|how did (?:he|she|they|you) get|quoting my|texted me|knows my|has he seen|has (?:she|he|they) seen|not (?:my|mine) (?:login|device|purchase)|from (?:a country|lagos|moscow|another)|pretend\w* to be|said they were (?:you|from)|gave (?:out )?my|someone else'?s? (?:details|name|bill|letter|statement|account)|other (?:people's|customers')|wrong (?:person|patient|inbox))\b|\b(?:logged in as me|payment to a|went to the (?:flat|neighbour|wrong|old)|(?:knew|knows) my|got my (?:payslip|file|letter|address|post)|can read my|thief|from my savings|while i slept|hold about me|withdrawals?|not own|diagnosis|not ours|moved my number|(?:their|another) sim|in my (?:e-?mail|inbox)|clicked the link)\b/g,
    /\b(?:transfer|card|account|bank|details|personal|e-?mail|address|rang|called|password|login|leak\w*|stop it|block|letter|someone|somebody|payment)\b|\b(?:profile|number|texted|stalk\w*|ex|photos|messages|medical|sold|shared|listed|public|seriously|passport|neighbou?r)\b/g,
  ],
];

/** Two weak words, or a strong one and a weak one, make a hint; more of them a better one, never a plain cue. */
const STRONG = 0.9;
const WEAK = 0.3;
const MOST_STRONG = 2;
const MOST_WEAK = 3;
const LEAST = 0.9;
const CEILING = 1.9;

export interface Hint {
  readonly issue: Issue;
  readonly variant: undefined;
  readonly weight: number;
}

const distinct = (text: string, pattern: RegExp, most: number): number =>
  Math.min(new Set([...text.matchAll(pattern)].map(([word]) => word)).size, most);

/** The issues a message's words point to, likeliest first. `plain` is readable text. */
export function hintsIn(plain: string): readonly Hint[] {
  const text = plain.slice(0, 400).toLowerCase();
  return HINTS.map(([issue, strong, weak]) => ({
    issue,
    variant: undefined,
    weight: Math.min(CEILING, STRONG * distinct(text, strong, MOST_STRONG) + WEAK * distinct(text, weak, MOST_WEAK)),
  }))
    .filter(({ weight }) => weight >= LEAST)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 3);
}
