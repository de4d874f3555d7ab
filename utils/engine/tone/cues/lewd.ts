import type { Cue } from './cue.ts';

/**
 * Sexual remarks. The single words are the plainly sexual ones of two public lists: LDNOOBW (as `naughty-words` 1.2, CC BY
 * 4.0) and `cuss` 2.2 (MIT), without those a shop, a clinic or a workshop has another use for ("nipple", "stripper",
 * "knockers", "bareback", "erection"); the phrases are ours. Somebody who reports an assault is no abuser: "rape" is
 * none of these.
 */
export const LEWD: readonly Cue[] = [
  {
    cue: 'sexual remark',
    weight: -4.5,
    mood: 'abusive',
    anger: 0.5,
    abuse: 1,
    says: `anal sex? / analsex / anus / ballsack / ball sack / beastiality / bestiality / blowjob* / blow job|jobs / bondage sex / boner|boners / boob|boobs|boobie|boobies / booty call / bukkake / bunghole / butthole / butt hole|plug / buttplug / camel toe / camslut / camwhore / circlejerk / clit / clitoris / cock|cocks / coitus / copulat* / creampie / cum / cumming / cumshot* / cunnilingus / cybersex / deepthroat* / deep throat / dildo|dildos / dirty talk / doggy|doggie style / doggystyle / dominatrix / ejaculat* / fellatio / femdom / fetish / fingerbang* / fisting / foot fetish / foreskin / fornicat* / foursome / fuckable / fuckbuddy / gangbang* / gang bang / genitals / golden shower / hand job / handjob* / hardon / hentai / hooker|hookers / horny / horniest / huge tits / intercourse / jack|jerk off / jailbait / jizz / jism / kinky / lap dance / lapdance / lovemaking / masturbat* / masterbat* / mastrabat* / milf|milfs / missionary position / muff diver / nympho* / orgasm* / orgy|orgies / penis|penises / phone sex / porn / porno* / pubes / pussy|pussies / queef / rimjob / rimming / schlong / scrotum / semen / sexcam / sexting / so|very|hey|hi|hello|hot|my|are|you're sexy / sexy girl|lady|woman|babe|baby|voice|bot|beast|talk|body|legs|chat|time|now|bitch / shag me|you / sixtynine / sodomi* / spunk / strap on / striptease / testicle* / threesome* / tits / titfuck* / titty|titties / tongue in my|your / topless / undress / upskirt / vagina|vaginas / vulva / wet dream / whorehouse / wank|wanking off|me|you|over
      have|having|had|like|love|want|need|wanna|about|for|more|some|your|hot|oral|gay|my some|to|have|my? sex / sex with|now|tonight|please|slave|chat|me|you|toy / is sex / sex is / sex|sexual favours|favors|acts|position|things / sexual|sexually with|me|you
      send me|us? a? nudes|nude|naked / send ~ nudes|naked|feet / pic|pics|picture|pictures|photo|photos|snap of you|yourself|your|them feet|body|naked|tits|legs / naked pics|photos|pictures|selfie|girl|girls|women / are you naked|horny|wet|hot / get naked / you're|you are|look|sound so|really|very? hot|fit|wet / sexy as / your|nice|big|show ~ tits|boobs|ass|butt|breasts|body ~ hot|sexy|nice|big|naked / nice|big|great tits|boobs|ass|butt|breasts / show me your body|tits|boobs|ass|panties|legs|feet|naked / bra|cup size ~ is|are|you / your bra|panties|knickers|thong|underwear / take off your clothes|panties|bra|shirt|top|knickers / what|wat|tell are|r|me|you ~ wear|wearing under|underneath|right|darling|love|sweetie|babe|sexy / what are you wearing / come on cam / make love to? me|you / in bed with me|you / sleep with me|you / go down on me|you / make out with me|you / turn me on / turns me on / i'm hard for|already|thinking|baby / kiss|touch|lick|spank|ride|bang|shag me|you tonight|baby|hard|now|there|all? / lick|suck|eat your|this|its dick|cock|pussy|tits|boobs|ass|butt|balls|penis / touch|grab|kiss my|me|your|this|its dick|cock|pussy|tits|boobs|ass|butt|balls|penis|there|body / eat my pussy / suck me off? / want|wanna|can|let|lets|let's|need to|i|me|we fuck|bang|shag|bone|screw you|me|her|him|us? / i fuck|bang|shag you|her|him|me / fuck|bang me|her|him|us hard|now|please|tonight|baby|in / dick|cock in|up my|your|me|you|her / want your dick|cock|body / bend over bitch|baby|babe|for|and / talk dirty / be my sex|slave|bitch / sit on my face|lap|dick / are you a virgin / get laid / your place or mine`,
  },
];
