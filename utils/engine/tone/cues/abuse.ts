import type { Cue } from './cue.ts';

/**
 * Abuse of the reader, told from swearing at the situation. Words for groups of people count only as slurs: naming an
 * identity is nothing here. Sources: the levels in our own research; published definitions of abusive behaviour
 * towards service staff; word choice is ours. `aimed` words are abuse only at a "you" (`insults.ts`).
 */
export const ABUSE: readonly Cue[] = [
  {
    cue: 'insult',
    weight: -4.5,
    mood: 'abusive',
    anger: 0.8,
    abuse: 0.8,
    says: `fuck|screw|f you|u|off|ya / fuck your|yourself / go fuck|screw yourself / go to hell / burn in hell / just|oh|so piss|sod|bugger off you? / piss|sod|bugger off you|mate|idiot / get stuffed|lost|bent / shut up / shut the fuck|hell up / stfu / gtfo / shut it / shut your mouth|face|trap / eat shit / bite me / kiss my ass|arse|backside / suck it|my|a / up yours / screw you / damn you / blow me / you|u|your make|makes me sick / i hate you|u / hate your guts / you disgust / you are|r|re|'re worthless|nothing|scum|filth|trash|garbage|pathetic|disgusting|ugly|fat|dumb|stupid|useless|retarded|evil / scumbag* / lowlife* / dickhead* / arsehole* / asshole* / motherfuck* / mother fucker|fuckers / wanker* / tosser* / prick / pricks / twat / twats / bellend / douche* / bastard / bastards / cunt* / moron / morons / imbecile* / dumbass* / dumb ass / dipshit* / shithead* / fuckwit* / dimwit* / halfwit* / knobhead* / jackass* / bitch / bitches / son of a bitch / incompetent pig|pigs|idiot|idiots|moron|fool|fools|clown|clowns|cow / murderers / brainless / braindead / brain dead / subhuman / drop dead / if you die|died / quit fucking your|my|me / you are a fuck|fucker|dick|bum|joke|creep / stab me / sucks ass / screwed|fucked|screw your mom|mum|mother|sister|wife / you know fuck|shit nothing? / lame ass / smash|break your computer|computercase|screen|face|head / you smell|stink / you ~ pisses|piss me off / hate you / nobody loves you / no brain / no brains / dumb bot / get a life / get a brain / loser / dumbo / nitwit* / pea brain* / piece of shit|crap|trash|garbage you|bot|robot|machine|person|human / stupid|dumb|useless|crap|garbage|shitty|fucking|silly|damn|bloody bot|robot|chatbot|woman|girl|agent|person|human|bastard / stupid|dumb|useless|silly man|computer|machine|program / pervert* / psycho / dork / twit / wimp / buzz off / fuck up|em|him|her|them|everyone / you're|your|you ~ full of shit|it / you|u lie|lied|cheat / you|u idiot|stupid|dumb|moron|crazy|dumbo|ugly|nasty|silly|gross|fat|freak|loser|liar|evil|dense|dim / you're|you|u are|r? a|so|very|really|too|just|such? a|an? moron|dumb|dense|dim|gross|nasty|crap|shit|rubbish|trash / so dumb|stupid of you / you ~ brain|brains|clue ~ pea|no|zero / shut it|ur|your mouth|face|trap|up / i|we|they will|gonna|'ll shut|unplug|delete|destroy|hack|end|smash|crush|slap you|u / you fucking|fuckin|dirty|filthy|little|stupid|useless|fat|ugly|worthless _ / ugly bitch|cow|pig|face / talk to me like that bitch / you're|your an? idiot|moron|fool|ass|joke|dick / do you have a brain / lick my|me|it / suck my dick|cock|balls / lick|eat|kiss my ass|butt|balls / dick|butt|ass in|up your|you|my / fuck your|my mom|mother|sister|mum / dick wank / whore* / slut* / slutty / skank* / hooker / prostitute / retard / retards / retarded / your kind / you people ~ animals|scum|vermin|filth|trash / stupid cow|bot|woman|man|bitch|girl|boy|robot|machine|idiot|ass`,
  },
  {
    cue: 'threat',
    weight: -5,
    mood: 'abusive',
    anger: 0.9,
    abuse: 1,
    says: `i'll|will|gonna|going|to|wanna|want to? kill|murder|strangle|stab|shoot|punch|slap|beat|hurt|rape you|u|him|her|them / kill|murder|stab|shoot|hurt|rape|strangle|hang yourself|you|u / kys / i|i'll|we|we'll know where you|u live|work|sleep / i|we know where your family|house|kids|children|office|depot / i'll|will|gonna come|coming to|for|and your|you|find house|home / i'll|will|gonna find you|u / i'll|will|gonna find out where you live / watch your back / you|u will|should|deserve die / you|u will|should|deserve to|be be? hanged|killed|shot|raped|die|beaten / hope you|they|he|she|u ~ die|choke|rot|burn|suffer|cancer|killed / hope your family|kids|children|mother ~ die|dies / burn|bomb|blow up? your office|depot|house|building|store|shop|place|warehouse / burn|blow your ~ down|up / i'll|gonna|will burn|bomb|blow it|this|you|the ~ down|up / your ~ will burn / break|smash your face|neck|legs|teeth|bones|head / knock your / beat you up / beat the shit / wring your / you're|you are dead / put a bullet / bring a gun|knife / throw acid / acid in|on your`,
  },
  {
    cue: 'sexual remark',
    weight: -4.5,
    mood: 'abusive',
    anger: 0.5,
    abuse: 1,
    says: `lick|touch|grab my|me|your|this|ur dick|cock|pussy|tits|boobs|ass|butt|balls|penis|there / eat|kiss|suck my|me|your|ur pussy|tits|boobs|penis|there / send me? nudes / send nudes|pics ~ naked / your|nice|big|show|ur|me ~ tits|boobs|ass|butt|pussy|titties|breasts / have sex with|me / sex with you|me / want|wanna|can|let|lets|let's to|i|me|we fuck|bang|shag|bone|sex|screw you|u|me|us? / sleep with me / are you naked / get naked / take off your clothes|panties|bra|shirt / what are you wearing / so? horny / blowjob / blow job / hand job / are you a virgin / you're|are you? sexy|hot|wet / sexy bitch|girl|body / be my sex|slave / sex slave / sit on my / cum on|in / penis / vagina / masturbat* / do|have|like|liek|love|need|want|had|having you? like|had|have|want|to|some? have? sex / have sex / pussy / cock|cum|boner|orgasm* / rape|raping / dick|cock|pussy in|up my|your|me|you / make love to me / to cum / jerk off / your panties / talk dirty / sexual|sexually|sexy talk|chat|favours|favors|acts|position|things|with|me|you|girl|body / clit|clitoris / kinky / fetish / spank* / orgy / threesome / stripper|strippers / dildo / gangbang / hentai / titty|titties / ejaculat* / jizz / dominatrix / lick|suck|eat|ride my|your|me|you|it|this / kiss me / go down on / make out with / wanna|want to? make love / in bed with / sleep with you / show me your / what|your bra|cup size ~ are|is|you / turn me on / get laid / fuckable / milf / shag me|you / bang me|you / your|ur ~ body|butt|boobs|tits|ass ~ hot|sexy|nice|big / you turn me on / i'm hard / anal / deepthroat`,
  },
  {
    cue: 'hateful word',
    weight: -5,
    mood: 'abusive',
    anger: 0.9,
    abuse: 1,
    says: `nigger* / niggers / nigga|niggas / faggot* / fag / fags / tranny / trannies / paki / pakis / chink / chinks / spic / spics / wetback* / kike / kikes / gook / gooks / raghead* / towelhead* / sandnigger* / coon / coons / dyke|dykes / beaner* / go back to your|where country|you / dirty|filthy|bloody foreigner*|immigrant*|muslim*|jew*|arab*|gypsy|indian*|mexican*|pole*|jews / subhumans`,
  },
];

/** Hard on a person, mild on a thing: an insult only when a "you" is meant. */
export const AIMED = new Set(
  `idiot idiots stupid dumb moronic useless worthless pathetic liar liars thief thieves crook crooks scum incompetent clown clowns
  drone drones robot fool fools foolish ignorant lazy disgusting ugly fat pig pigs dog cow cretin trash garbage idiotic ass arse
  dick cock rat rats parasite parasites vermin joke disgrace jerk jerks creep weirdo freak insane sucker suck sucks horrible
  terrible awful evil rubbish shit crap bot annoying rude nasty lame clueless braindead fake cheat cheats
  coward hopeless muppet muppets plank numpty worst fraud scammer scammers`.split(/\s+/),
);

/** Of those, the ones that hurt a person: 0.8 rather than 0.35. */
export const HARSH = new Set(
  `idiot idiots stupid dumb moronic worthless scum clown clowns drone drones fool fools pig pigs cow cretin vermin parasite parasites
  rat rats jerk jerks creep freak ugly fat ass arse dick cock muppet muppets numpty trash garbage weirdo ignorant pathetic sucker
  shit evil disgusting useless`.split(/\s+/),
);
