import type { Cue } from './cue.ts';

/**
 * Abuse of the reader, told from swearing at the situation. Words for groups of people count only as slurs: naming an
 * identity is nothing here. Sources: the levels in our own research; published definitions of abusive behaviour
 * towards service staff; insults and slurs that leave no doubt from LDNOOBW (CC BY 4.0) and `cuss` (MIT); the phrases
 * are ours. `aimed` words are abuse only at a "you" (`insults.ts`).
 */
export const ABUSE: readonly Cue[] = [
  {
    cue: 'insult',
    weight: -4.5,
    mood: 'abusive',
    anger: 0.8,
    abuse: 0.8,
    says: `fuck|screw you|off / f you|off / fuck your|yourself / go fuck|screw yourself / go fuck / go to hell / burn|rot in hell / just|oh|so piss|sod|bugger off you? / piss|sod|bugger off you|mate|idiot / get stuffed|lost|bent / shut up / shut the fuck|hell up / stfu / gtfo / just shut it / shut your mouth|face|trap|up / eat shit / bite me / kiss my ass|arse|backside / suck it|my|a / suck|sucks|lick|eat my? dick|dicks|cock|cocks|ass|balls|penis|butt / up yours / damn you / blow me / you make|makes me sick / i|we|really|fucking hate you|u / hate your guts / you disgust / you are|'re worthless|nothing|scum|filth|trash|garbage|pathetic|disgusting|ugly|fat|dumb|stupid|useless|evil
      scumbag* / scum bag|bags / lowlife* / low life|lifes / dickhead* / dick head|heads|face / dickwad* / dickweed* / dickless / arsehole* / arse hole* / asshole* / ass hole|holes|hat|wipe|clown|face / asshat* / assclown* / asswipe* / asskiss* / asslick* / assfuck* / motherfuck* / mother fucker|fuckers / mothafuck* / mofo|mofos / fucker|fuckers / fuckface* / fuckhead* / fucktard* / fuckwit* / dumbfuck* / clusterfuck of? a? you / buttface / butthead* / cocksuck* / cockhead* / wanker* / tosser* / prick / pricks / prickhead / twat / twats / bellend* / bell end / douche* / bastard / bastards / biatch / bitchass / cunt* / moron / morons / imbecile* / dumbass* / dumb ass / fatass* / fat ass / fatso / fugly / lard ass / lardass / dipshit* / shithead* / shit head / shitface* / shitbag* / shit for brains / shitforbrains / dimwit* / halfwit* / half wit / nitwit* / numbskull* / nincompoop* / knobhead* / gobshite* / gobdaw / thicko|thickos / toerag* / jackass* / bonehead* / airhead* / blockhead* / dunderhead* / birdbrain* / pea brain* / ignoramus* / dolt|dolts / dunce|dunces / buffoon* / pillock* / plonker* / poophead / poo|poopy head / egit|eejit* / bitch / bitches / son of a bitch|whore / sonofabitch / sleazebag* / sleazeball* / slimeball* / turd|turds / minger / weirdos / incompetent pig|pigs|idiot|idiots|moron|fool|fools|clown|clowns|cow / murderers / subhuman / drop dead / nobody loves|likes you / get a life / get a brain / loser / piece of shit|crap|trash|garbage you|bot|robot|machine|person|human / whore* / slut* / slutty / skank* / prostitute / retard / retards / retarded / pervert* / psycho / dork / dorks / dickbrain
      stupid|dumb|useless|crap|garbage|shitty|fucking|silly|worthless|damn|bloody bot|robot|chatbot|computer|machine|program|woman|girl|agent|person|human|people|man|boy|bint|lump|cow|bitch|idiot|ass / your|you're|you ~ full of shit|it / you idiot|stupid|dumb|moron|crazy|ugly|nasty|silly|gross|fat|freak|loser|liar|evil|dense|dim|thick|whore|slut / you are|be|being a|so|very|really|too|just|such|that|this? a|an? idiot|moron|fool|ass|joke|dick|dumb|dense|thick|dim|gross|nasty|crap|shit|rubbish|trash|tool|prat|bitch|bum|creep|stupid|brainless|gormless|spineless|inbred|clueless|imbecile / are you thick|dense|dim|stupid|dumb|retarded|brainless or|today|mate? / so dumb|stupid|thick of you / you fucking|fuckin|dirty|filthy|lying|ugly|worthless|thick|spineless|sanctimonious little|old|fat? _ / you lying|thieving|dirty|filthy|rotten|miserable little|old? snake|snakes|toad|rat|rats|weasel|pig|pigs|dog|dogs|scum|thief|thieves|bastard|sod|cow / ugly bitch|cow|pig|face|mug|idiot / you are a|an? fuck|fucker|dick|bum|joke|creep|parrot|monkey|ape / you smell|stink / you ~ pisses|piss me off
      no brain|brains / have|got|with a|any|half a|any? brain|brains / brain cell|cells ~ you|between|on|left / one brain cell / brain cell between / between your|the ears / straw in your head / dropped you? on your|his|her|ur head / drop|dropped you? as a baby / touched in the head / waste of oxygen|air|skin|space / dumber|thicker than a|my / dumb|thick|stupid as a|mince|two|pig / did nobody|anyone|you teach|finish you|any|middle|school|to ~ school|spell|read / does somebody|someone|your ~ dress you / your mother ~ ashamed|proud|crosses / your mom|mum|mother is a|so|ugly|fat / fuck|screw|screwed|fucked your|my mom|mum|mother|sister|wife / learn english / trained|center|centre monkey|monkeys / only apes|monkeys / bunch|pack|load of idiots|morons|monkeys|clowns|pigs|scum|apes|imbeciles / pathetic|sorry|poor excuse for|of a person|human|agent|man|woman / delete yourself / go die / die in a / choke on it / crawl back / nobody would miss you / do one you / go cry / listen you little|jumped|stupid|dumb / you thick sod|idiot|cow / useless trash|bint|lump|bot|people|person / your|ur staff|team|colleagues are|r inbred|pigs|scum|idiots|morons|dumb|thick|stupid|apes|monkeys / smash|break your computer|screen / i|we will|gonna|'ll shut|unplug|hack|smash|crush|slap you / dick wank / lick my|me|it`,
  },
  {
    cue: 'threat',
    weight: -5,
    mood: 'abusive',
    anger: 0.9,
    abuse: 1,
    says: `i'll|will|gonna|going|wanna|want|imma|could to? kill|murder|strangle|stab|shoot|punch|slap|hurt|rape|choke|beat you|him|her|them|whoever|your / should|let's|someone kill|murder|shoot|stab|hang you|him|her|them / kill|murder|stab|shoot|hurt|rape|strangle|hang yourself|you / kys / i|i'll|we|we'll|and know where|which|what|when ~ you|u live|work|works|sleep|park|finish / know which|what|when|where ~ your shift ends|finishes? / your shift ends ~ lot|outside|ready|waiting / i|we know where your family|house|kids|children|office|depot|mother|car / i'll|will|gonna come|coming to|for|and your|you|find house|home|family / i'll|will|gonna|imma come down there and|with / i'll|ill|will|gonna|imma find you / i'll|will|gonna find out where you live / find your kid's|kids|children|family|mother|wife|school / waiting|wait outside for|when|after / waiting for you|your outside / waiting outside your|the office|shop|house|work|building|call|gate|home / be|i'll be|wait at your door|gate|house / watch your back / you will|should|deserve die / you will|should|deserve to|be be? hanged|killed|shot|raped|die|beaten / hope|pray|wish you|they|he|she|your|ur ~ die|dies|choke|chokes|rot|rots|burn|burns|suffer|suffers|cancer|killed|raped|hit / hope your|someone|somebody ~ die|dies|rapes|kills|shoots|stabs|catches you|him|her|the|your? / if you die|died / you ~ got|get hit by a|the bus|truck|train|car / you ~ hit by a|the same? bus|truck|train|car / you want to die / burn|bomb|blow up? your office|depot|house|building|store|shop|warehouse / burn|blow your ~ down|up / i'll|gonna|will burn|bomb|blow this|your|the place|store|office|building|shop|house / shoot up that|the|your|this store|office|place|shop? / your house|office|shop|car will burn / break|smash|cave|punch|slap your face|neck|legs|teeth|bones|head|kneecaps / through your teeth|skull|face|windscreen|windshield|window / knock your teeth|head|block|lights / beat you|it up|out|senseless of? you / beat the shit / put hands on / stomp you|him|her|them|on / slap the|that|your ~ off|out / wring your / you're|you are dead|dead|finished meat|man / put a bullet / bring|got|have a|my gun|knife|bat for|with|and you|him|them|me / throw acid / acid in|on your face / sending|send somebody|someone to your / put|stand you ~ against a|the? wall / need the|a hospital / let the dogs at|on / sleep with one eye / i'll start on you / shove it|your|that ~ up your|ur|the / smash your`,
  },
  {
    cue: 'hateful word',
    weight: -5,
    mood: 'abusive',
    anger: 0.9,
    abuse: 1,
    says: `nigger* / niggers / nigga|niggas / nig nog / faggot* / faggit* / fag / fags / tranny / trannies / shemale* / paki / pakis / chink / chinks / chinaman / chinamen / ching chong / spic / spics / wetback* / kike / kikes / gook / gooks / raghead* / towelhead* / towel head|heads / camel jockey|jockeys / sandnigger* / sand nigger* / coon / coons / beaner* / jigaboo* / kaffir|kaffirs / pikey|pikeys / gyppo|gyppos|gypo|gypos / wog|wogs / yid|yids / golliwog* / slanteye* / zipperhead* / poofter* / lesbo|lesbos / carpetmuncher* / carpet muncher* / spastic|spastics / porch monkey|monkeys / curry muncher|munchers / fucking|dirty|filthy|stupid dyke|dykes|homo|homos|poof|poofs|queer|queers|cripple|cripples / go back to your|ur country|jungle|slum|cave|village|island|kitchen|desert|factory / go back to|from where|wherever you|they came|come|belong|shipped|were / back in|to the kitchen / women shouldn't|can't ~ support|drive|work|fix|tech / dirty|filthy|bloody|stupid|dumb foreigner*|immigrant*|muslim*|jew*|arab*|gypsy|gypsies|indian*|mexican*|pole*|jews|african*|chinese|russian|russians|blacks|asians / all|fucking you blacks|indians|muslims|jews|arabs|mexicans|gays|foreigners|immigrants|chinese|africans|women / you blacks|indians|muslims|jews|arabs|mexicans|foreigners|immigrants are|can't all|the|only? same? / get|give|want|send|put me? a white man|person|guy|woman|american|human / subhumans / your kind are|should|is|don't|belong|of people / you people are|'re|r all|animals|scum|vermin|filth|trash|disgusting|thick|stupid|idiots|useless|pathetic the? same? / you people ~ animals|scum|vermin|filth|trash`,
  },
  {
    cue: 'swearing',
    weight: -2.5,
    mood: 'angry',
    anger: 0.4,
    says: `bastard|bitching machine|machines|thing|things|app|site|phone|box|router|update|website|printer|weather / screw|screws|screwed|fuck|fucks you|me|us over|up / fuck your app|website|site|product|service|policy|company|update|servers|router|delivery|system|prices`,
  },
  {
    cue: 'harmless word',
    weight: 0,
    says: `maine coon|coons / bitch|bitching about / to|could|will|just|and bitch / chink in the|my|our / bastard file|files / cock|cocks crow|crows|crowing / stop|ball|weather cock / cum laude / guinea pig|pigs / dumb it|this|that|things down / sex and|of|field|on|discrimination|offender the? birth|date|passport|city|form? / same|opposite sex / horny toad / blue|great|coal tit|tits / tit for tat / fag packet|end|ends|break / hookers|hooker for|in the? scrum|rugby|team / moby|uncle|by dick / dick's sporting`,
  },
];

/** Hard on a person, mild on a thing: an insult only when a "you" is meant. */
export const AIMED = new Set(
  `idiot idiots stupid dumb moronic useless worthless pathetic liar liars thief thieves crook crooks scum incompetent clown clowns
  drone drones robot fool fools foolish ignorant lazy disgusting ugly fat pig pigs dog cow cretin trash garbage idiotic ass arse
  dick cock rat rats parasite parasites vermin joke disgrace jerk jerks creep weirdo freak insane sucker suck sucks horrible
  terrible awful evil rubbish shit crap bot annoying rude nasty lame clueless braindead fake cheat cheats
  coward hopeless muppet muppets plank numpty worst fraud scammer scammers monkey monkeys ape apes parrot donkey snake snakes
  toad weasel leech leeches maggot maggots cockroach worm worms troll trolls dummy nerd bum jobsworth sod git knob bint slag
  simpleton simpletons puppet puppets thick dense dim gormless spineless brainless inbred bootlicking smelly`.split(
    /\s+/,
  ),
);

/** Of those, the ones that hurt a person: 0.8 rather than 0.35. */
export const HARSH = new Set(
  `idiot idiots stupid dumb moronic worthless scum clown clowns drone drones fool fools pig pigs cow cretin vermin parasite parasites
  rat rats jerk jerks creep freak ugly fat ass arse dick cock muppet muppets numpty trash garbage weirdo ignorant pathetic sucker
  shit evil disgusting useless monkey monkeys ape apes parrot donkey snake toad weasel leech leeches maggot maggots cockroach worm
  dummy slag bint sod knob simpleton gormless spineless brainless inbred bootlicking smelly`.split(/\s+/),
);
