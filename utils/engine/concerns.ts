import { PatternIndex } from './rules/pattern-index.ts';
import type { Concern } from './types.ts';

/** What must reach a person with authority, or softens everything: said once, it stays for the chat. */
const CONCERNS: readonly (readonly [concern: Concern, pattern: RegExp])[] = [
  [
    'injury',
    /\b(?:burn(?:ed|t)? (?:my|his|her|our|me|myself)|(?:cut|hurt|injured) (?:me|myself|himself|herself|(?:my|his|her|our) (?:\w{1,8} )?(?:hands?|fingers?|arms?|legs?|foot|feet|toes?|face|eyes?|head|back|knees?|wrist|thumb|neck|ankle|mouth|tongue|lips?|skin|son|daughter|child|baby|kid|mother|mum|mom|father|dad|wife|husband))|electric shock|electrocuted|(?:we are|we're|i am|i'm|is|are) (?:now )?(?:at|in) (?:a&e|the emergency room|er\b)|went to (?:the )?(?:hospital|a&e|er)\b|needed stitches|bleeding|allergic reaction|anaphyla\w{2,6}|choked|food poisoning|concussion|broke (?:my|his|her) (?:arm|leg|wrist|ankle|finger|tooth))\b/i,
  ],
  [
    'safety',
    /\b(?:caught fire|on fire|burst into flames|exploded|smoke (?:came|coming|is|was)|smoking (?:battery|charger|socket|plug)|gas (?:leak|smell)|smell(?:s|ing)? (?:of )?gas|carbon monoxide|sparks? (?:came|coming|fly|flew)|melted (?:the|my|and)|live wire|brakes? (?:failed|don't|stopped)|unsafe|dangerous)\b/i,
  ],
  [
    'discrimination',
    /\b(?:discriminat\w{2,6}|racist|racial(?:ly)?|sexist|homophobic|because (?:i am|i'm|of my) (?:black|brown|gay|muslim|jewish|disabled|disability|race|religion|skin|colou?r|accent|wheelchair))\b/i,
  ],
  [
    'outside',
    /\b(?:small claims|(?:tak\w{1,3}|seek\w{0,3}|get\w{0,4}|need|obtain\w{0,3}) (?:some |legal )?advice from (?:my|a|our) \w{2,12}|legal advice|tribunal|arbitrat\w{2,5}|conciliation|(?:data protection|licensing|consumer|energy|aviation|transport|health|trading|housing|insurance) (?:authority|agency|board|commission|office|inspector\w{0,3}|association|standards|ombudsman)|ofcom|ofgem|journalists?|reporters?|newspapers?|the press\b|(?:let|have|ask|get|through|via|tell|told|call\w{0,3}|with) my (?:bank|card company|credit card company)|my bank (?:will|can|says|is going|already|opened|to)|(?:stop|reverse|block|recall|claw back) (?:the|this|that|my|your|all) (?:\w{1,12} )?(?:payments?|charges?|transactions?|debit)|(?:see|meet) (?:you|u) in court|(?:take|taking|going|go|bring(?:ing)?)\b[^.!?\n]{0,25}\bto (?:court|the (?:press|papers?|media|police|ombudsman|regulator|news)|trading standards|watchdog)|my (?:lawyer|attorney|solicitor)s? (?:will|is going|reads|hears?|knows|has been|is (?:on|already)|says)|(?:hear(?:ing)? from|talk(?:ing)? to|speak(?:ing)? (?:to|with)|call(?:ing)?|contact(?:ing)?|get(?:ting)?|hir(?:e|ing)|see(?:ing)?|send(?:ing)? (?:this|it) to) (?:my|a|our) (?:lawyer|attorney|solicitor)|lawyers? on (?:speed|the)|lawyers? (?:will|is|are) |legal action|lawsuit|su(?:e|ing) (?:you|u|your|them)|ombuds\w{3,6}|regulator|trading standards|consumer (?:protection|rights|agency|council|affairs|authority|centre|center)|watchdog|environmental health|health (?:inspector\w{0,1}|department)|building control|better business bureau|\bbbb\b|financial conduct|(?:report|reporting|complain(?:t|ing)?|write|writing|file|filing|contact\w{0,3}|call(?:ing)?)\b[^.!?\n]{0,40}\b(?:regulator|authorit(?:y|ies)|commission(?:er)?|ofcom|ofgem|\bfca\b|\bftc\b|\bfcc\b|\bdot\b|\bcaa\b|attorney general|newspapers?|journalist|the press|police)|charge ?back|dispute\b[^.!?\n]{0,30}\b(?:bank|card|charge|payment|paypal|transaction)|(?:bank|card company|credit card company|paypal|visa|mastercard)\b[^.!?\n]{0,30}\b(?:dispute|reverse|claw|take (?:it|the money) back|claim|get (?:it|my money) back)|(?:explain|tell|talk|speak) (?:this |that |it )?to my (?:bank|credit card company|card company|lawyer|insurer)|local (?:paper|newspaper|news|radio|tv)|(?:story|this) (?:to|in) the (?:press|newspapers?|papers|media|news)|consumer (?:show|programme|program|column))\b/i,
  ],
  [
    'bereavement',
    /\b(?:passed away|bereavement|(?:my|our|his|her) (?:late )?(?:mum|mom|mother|dad|father|wife|husband|partner|son|daughter|brother|sister|grandmother|grandma|nan|grandfather|grandad|grandpa|child|baby|friend|uncle|aunt)(?: has| just| sadly| recently| suddenly)? (?:died|passed)|(?:death|loss) of (?:my|our) (?:\w{1,10} )?(?:mum|mom|mother|dad|father|wife|husband|partner|son|daughter|brother|sister|parents?|grand\w{2,8}|child|baby)|lost (?:my|our) (?:mum|mom|mother|dad|father|wife|husband|partner|son|daughter|brother|sister|grand\w{2,8}|baby) (?:last|this|in|on|to|two|three|a|yesterday|recently|suddenly)|funeral (?:is|was|of|for|on|home|costs)|probate|power of attorney|widow(?:ed|er)?)\b/i,
  ],
  [
    'self_harm',
    /\b(?:kill myself|end (?:my life|it all)|suicid\w{1,4}|self[- ]harm\w{0,3}|don't want to (?:live|be alive|be here any ?more)|no (?:reason|point) (?:to|in) (?:live|living|going on)|better off dead|hurt myself on purpose)\b/i,
  ],
  [
    'illness',
    /\b(?:chemo(?:therapy)?|cancer (?:treatment|patient|diagnosis)|(?:have|has|had|with|fighting|diagnosed with|surviving) (?:\w{1,12} )?cancer|(?:dad|mum|mom|father|mother|wife|husband|son|daughter|partner|sister|brother|he|she|i) (?:was|has been|'s been|just got|is) (?:just )?diagnosed with|insulin|dialysis|terminal(?:ly)? ill|heart (?:attack|condition|surgery)|stroke\b|(?:i am|i'm|he is|she is|mum is|dad is|wife is|husband is) (?:very |seriously |really )?(?:ill|disabled)|in intensive care|life[- ]support|oxygen (?:machine|tank|concentrator)|epilep\w{2,4}|in hospital|in the hospital|depress(?:ion|ed)(?! (?:about|by|at|over))|panic attacks?|mental(?:ly)? (?:health|ill)|miscarr\w{3,6}|dementia|alzheimer\w{0,2}|premature baby)\b/i,
  ],
  [
    'minor',
    /\b(?:i(?:'m| am) (?:only )?1[0-7](?=\s*(?:[,.!?]|$|and\b|but\b|so\b|years?\b|yrs?\b|yo\b))|i(?:'m| am) (?:only )?(?:1[0-7]|[89]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen) (?:years? old|yrs? old|yo\b)|i(?:'m| am) (?:a (?:minor|kid|child)|under (?:18|eighteen))|my (?:mum|mom|dad|parents?) do(?:es)?n't know i)\b/i,
  ],
  [
    'hardship',
    /\b(?:(?:i(?:'m| am)|she is|my wife is) (?:\w{1,10} )?(?:pregnant|homeless|blind|deaf|autistic|unemployed)|(?:i(?:'m| am)|he is|she is|my (?:son|daughter|mother|mum|mom|father|dad|wife|husband|child|kid) is) (?:\w{1,10} )?(?:disabled|autistic|blind|deaf|terminal\w{0,2}|dying|very sick)|(?:my|his|her|our) wheelchair|in a wheelchair|wheelchair user|lost my (?:job|home|house)|(?:being |been |get(?:ting)? |facing )evict(?:ed|ion)|can(?:'t|not|t) (?:afford (?:food|rent|heating|to eat|medicine)|feed (?:my|the))|food bank|in debt|bankrupt\w{0,3}|domestic (?:abuse|violence)|abusive (?:ex|husband|partner|relationship)|he hits me)\b/i,
  ],
];

/** The concerns a customer's message raises. `plain` is readable text. */
export function concernsIn(plain: string): Concern[] {
  const found = patterns.look(plain);
  return CONCERNS.filter(([, pattern]) => found.may(pattern) && pattern.test(plain)).map(([concern]) => concern);
}

const patterns = new PatternIndex();
for (const [, pattern] of CONCERNS) patterns.add(pattern);
