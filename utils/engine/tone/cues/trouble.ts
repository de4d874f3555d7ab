import type { Cue } from './cue.ts';

/**
 * What has gone wrong, as customers tell it. Source: our own research (the states and signals of the coaching notes)
 * and what is said in public complaints to companies; worded by us.
 */
export const TROUBLE: readonly Cue[] = [
  {
    cue: 'still waiting',
    weight: -2.5,
    mood: 'frustrated',
    says: `still waiting / still wait / am still waiting / been waiting / been on hold / on hold for / still on hold / still no|nothing / still not
      still haven't|hasn't|don't|doesn't|isn't|can't|won't / still nobody|none / waiting since / waited|waiting for? over|about? # #time / waited|waiting # #time
      how much|many longer / how long do|must|am|will i / have|had to wait / long wait / waiting ages|forever / waited ages|forever / for ages
      taking forever|ages / takes forever|ages / been over|about|almost? # #time / it's been over|about|almost? # #time / stuck on hold / on hold
      keep* me|us waiting / kept me|us waiting / haven't heard / not heard / heard nothing / yet to hear|receive|arrive|get / sat|sitting here|waiting|on`,
  },
  {
    cue: 'long wait',
    weight: -1.2,
    mood: 'frustrated',
    says: `# #time late / # #time later / over|past # #time / for # weeks|months|days|hours / hours later / hours on / all day|week|month
      since last? monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|january|february|march|april|may|june|july|august|september|october|november|december
      since yesterday / for weeks|months|days|hours / hours of`,
  },
  {
    cue: 'asking again',
    weight: -2.5,
    mood: 'frustrated',
    says: `#th time / for the #th time / # times / again and again / over and over / how many|much times / yet again / once again / yet another
      already told|said|sent|gave|asked|explained|tried|called|emailed|did / told|asked|explained you|them|this already / have|must|need to repeat|explain
      as i|already? said|told|explained / i|i've said|told already / i|i've|we keep|kept calling|asking|repeating|explaining|getting|telling|trying|having
      called|emailed|written|contacted|phoned|tried|asked|chased # / every single? time / same thing|problem|issue|answer|question|story again
      my #th|# message|messages|call|calls|email|emails|chat|chats|attempt|contact / #th message|call|email|chat|attempt|try|one|ticket / someone|somebody else again
      passed|sent|pushed|bounced around / passed|sent from ~ to / happened again / back to square one / same again`,
  },
  {
    cue: 'nobody answers',
    weight: -2.5,
    mood: 'frustrated',
    says: `no|zero answer|reply|response|replies|update|updates|news|word|communication|info|information|explanation|contact|luck|help
      nobody|nobody's|none answers|answered|replies|replied|responds|responded|helps|helped|cares|called|knows|came|picks|comes|told|tells|turned|showed
      no one|body answers|answered|replies|replied|responds|responded|helps|helped|cares|called|knows|came|picks|comes|told|tells|turned|showed|will|can|is|has
      never answered|replied|responded|called|arrived|came|received|got|showed|turned|heard|delivered / didn't|don't|doesn't|won't|not even? answer|reply|respond|bother|care|listen|help
      can't|cannot get|reach|speak|talk ~ anyone|person|human|someone|through|anybody / no show / no-show / ignored|ignoring|ignores|ignore / hung up|on? / hang up|on? / hangs up
      get|got|getting|gotten disconnected|through / cut off / not answering|responding|replying|helping|helpful / unanswered / unresponsive / goes|went to voicemail
      silence / radio silence / anyone|anybody there / is anyone|anybody there|here / no help / no customer service / any response|answer|reply / never|not heard|hear back / nobody to / no one to`,
  },
  {
    cue: 'not listened to',
    weight: -2.4,
    mood: 'angry',
    anger: 0.8,
    says: `are|do|did|does|can you|u|anyone|anybody people|guys|lot? even|ever read|reading|listen|listening|look|looking|check|checking|care|answer|reply|respond|understand|help|bother`,
  },
  {
    cue: 'broken promise',
    weight: -2.2,
    mood: 'frustrated',
    says: `was|were promised / you|they|he|she promised / promised me|us|to|by|for / broken promise* / promised ~ but / was|were told|assured|supposed|meant|due / been told|promised|assured
      told me|us ~ would / said it|you|they|he|she would|will / supposed to|be / should|should've have|been been|here|arrived|come|received / was expecting / never happened / not as described|advertised|promised
      you said / lied / lies / lying / liar* / keeps changing / another excuse / excuses / empty promises`,
  },
  {
    cue: 'money lost',
    weight: -2.2,
    mood: 'frustrated',
    says: `charged|billed|paid ~ twice / charged twice|double|again|wrong|wrongly|me|extra / double charged|billed / overcharged / overcharge / overcharging / took ~ money|twice|payment / taken ~ money|twice / money back / my money
      out of pocket / lost money / paid|pay extra|twice|for nothing|again / paid ~ for ~ nothing / where's|where is my? refund|money / rip off / ripoff / ripped off / rip-off / hidden fee|fees|charge|charges
      price rise|hike|increase / costing me / cost me|us / waste|wasted of? money / wasted money / losing money / scam / scammed / scammers / scamming / con / robbed / robbery / daylight robbery / stealing|stole|stolen / thieves / extortion*
      overpriced / rip me off / no refund / refuse|refused|refusing to refund|help|pay|give / charge me|us for / charging me|us|for / fee for / fees`,
  },
  {
    cue: 'wasted time',
    weight: -3,
    mood: 'frustrated',
    anger: 0.3,
    says: `waste|wasted|wasting of? time / waste|wasted|wasting my|our|everyone's time|day|hours|morning|afternoon|evening / wasted # hours|days|minutes / complete|total waste / what a waste / such a waste / my whole|entire day
      took the day off / took a day off / wild goose chase / run around / runaround / going|go round|around in circles / nothing ever? changes|changed|happens|happened|works|helps / get|getting|got nowhere / another script`,
  },
  {
    cue: 'not working',
    weight: -2,
    mood: 'frustrated',
    negatable: false,
    says: `doesn't|don't|didn't|won't|not|never|isn't|wasn't|hasn't|stopped|stops|nothing work|working|works|worked|load|loading|open|opening|turn|charge|connect|start|sync|syncing|print|fit|help|helped|brake
      doesn't|don't|didn't|won't|not even|really|actually work|working|works|load|open / no longer works|working|work / keeps|keep|kept crashing|failing|freezing|dropping|saying|disconnecting|stopping|cutting|buffering|losing|getting|asking|changing|breaking
      is|are|was|went|goes|been|still|site|system|app|website|systems|network|service|services down
      broke|broken|fails|failed|failing|faulty|defective|crashed|crashes|crashing|freezes|frozen|froze|glitch|glitches|glitchy|buggy|cracked|smashed|shattered|leaking|torn|ripped|scratched|dented|rotten|rotted|mouldy|moldy|stale|spoiled
      no|without internet|signal|wifi|power|water|heating|service|connection|electricity|access|hot / can't|cannot|couldn't|unable log|get|access|use|see|find|connect|check|book|even|change|pay|open|make|reach|login|sign|watch|play|download|install|print|track|complete|send|receive
      unable to / not able to / won't let me|us / doesn't let me|us / not letting me|us / locked out / goes|went|gone wrong / screwed up / messed up / falling|fell apart / in pieces / has|have|had a hole / a hole in / stopped working / does not|nothing work|help
      error|errors / slow|slowly / super slow / outage|outages / lag|laggy|lagging|buffering / malfunction* / bug|bugs / logged me out / kicked out / empty / out of order`,
  },
  {
    cue: 'late, lost or missing',
    weight: -1.8,
    mood: 'frustrated',
    says: `late / delayed / delay / delays / delaying / overdue / missing / lost my|our|the|his|her|luggage|bag|bags / lost / you|they|have lost / hasn't|haven't|didn't|not|never|isn't arrived|arrive|come|received|receive|been|shown|get|got|here
      miss|missed|missing my|our|the|a flight|connection|connecting|train|appointment|wedding|slot|birthday|delivery|exam|party|meeting|funeral / make|made me|us miss / stranded / stuck / stuck in|at|on|here|with
      cancelled flight|my|our|flights|on|again|last / flight|flights|booking|appointment|order|it|they was|been|is|got? cancelled / cancelled / cancelling|cancels flights|my|our / cancellations / rebooked / overbooked / bumped / diverted
      nowhere to be? found|seen / no sign|trace|idea|record of|where? / gone missing / says|marked|shows|showing delivered|it's / somebody|someone else's / wrong item|size|colour|color|order|address|product|thing|one|person|place|gate|flight|info|information|name|price|amount|date|model
      sent|got|received|delivered the? wrong / instead of the / not what i|we / only half / misplaced / never came|arrived|received|showed|got / not arrived|received|delivered|here / damaged / damage / destroyed / ruined / ruin|ruining|ruins`,
  },
  {
    cue: 'poor service',
    weight: -2.8,
    mood: 'angry',
    anger: 0.35,
    says: `poor|bad|worst|terrible|horrible|awful|appalling|shocking|lousy|crappy|shoddy|shitty|pathetic|worse|dreadful|disgraceful customer? service|support|experience|communication|care|attitude|management|treatment|quality|company|airline
      no customer service / so? unprofessional / unhelpful / useless / incompetent / incompetence / clueless / rude / ruder / rudest / disrespect* / don't|doesn't|didn't care / couldn't care|give less|a / could care less
      way to|treat treat|go customers / how you treat|run|do / lack of / no idea what|where|how|why / don't know what / poorly handled|managed|run / mishandled / a|such|what|this|big|total|complete mess / a shambles / shambles / shambolic / chaos / chaotic / fiasco / debacle / circus / clowns|clown / nightmare / train wreck / mickey mouse / cowboys
      amateur* / inexcusable / no excuse / poor form / bad form / sort|sorted it|this|yourselves out / get your act|shit|stuff together / get it together / do better / step it up / up your game / third world / talked down / laughed at / treated like|badly`,
  },
  {
    cue: 'time gone by',
    weight: -0.7,
    says: `# #time ago / again / # #time / how come / why do|does|is|are|did i|you|it|this|my|nobody|we|they`,
  },
  {
    cue: 'a turn of phrase',
    weight: -1,
    says: `would|will it kill|hurt you to / fuck|screw|screws|screwing|fucked me|us|you over / stupid|dumb question|questions / killing|kills me|time / could|would kill for`,
  },
];
