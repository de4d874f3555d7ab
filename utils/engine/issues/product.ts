import type { CueGroup } from './cue.ts';

const FAILS =
  /(?:not work(?:ing)?|(?:does|do|did|is|are)(?:n't|nt| not) (?:work|load|open|respond|connect|sync|play|start|show|update|let)\w{0,4}|won't (?:work|load|open|connect|start|play|let|sync|update)|stopped working|(?:is|are|went|goes|keeps going) (?:down|offline)|broken|keeps? (?:crashing|freezing|loading|buffering|dropping|failing|disconnecting|spinning|kicking))/
    .source;

/** What is wrong with the thing itself, and with things on a screen or a line. */
export const product: readonly CueGroup[] = [
  {
    issue: 'defective',
    variant: 'defective',
    cues: [
      [
        1.5,
        /\b(?:the|my|its) \w{3,14} (?:doesn't|does not|doesnt|won't|wont|didn't|will not) (?!(?:care|want|know|answer|say|tell|help|let|even|come|arrive|fit|ship|like|listen|understand|match|exist|matter)\b)\w{3,14}/g,
      ],
      [
        2.5,
        /\b(?:gets? (?:so|too|very|really|extremely) hot|(?:is|it's|went|completely|already|totally|now) dead|no longer (?:works|charges|turns|heats|spins)|(?:awful|horrible|loud|strange|weird|grinding|rattling|buzzing|clicking) (?:noises?|sounds?)|and then (?:it )?stops|(?:is|it's|keeps|got|gets) (?:jammed|jamming|flickering|rattling|tripping)|(?:it's|it is|keeps getting|zip (?:is|got)|door (?:is|got)|drawer (?:is|got)|button (?:is|got)|lid (?:is|got)) stuck|flickers?|does nothing|(?:zip|zipper|button|handle|strap|sole|wheel|hinge|screen|pump|motor|fan|seam|lid|lock|knob|heel|battery)s? (?:broke|came off|fell off|snapped|split|tore|died|failed|cracked|won't|doesn't|is (?:broken|stuck|loose|gone)))\b/g,
      ],
      [
        3,
        /\b(?:stopped working|faulty|defect(?:ive|s)?|overheat(?:s|ed|ing)?|malfunction\w{0,4}|won't (?:turn on|switch on|charge|start|heat|spin|cool|light up|close|open)|(?:does|do|did)(?:n't|nt| not) (?:turn on|switch on|charge|start|heat|spin|cool))\b/g,
      ],
      [
        2.5,
        /\b(?:keeps (?:dying|turning off|switching off|beeping|tripping|jamming|leaking|breaking)|(?:broke|died|fell apart|gave up|failed) (?:after|within|on the|in (?:a|one|two|three|less)|already|again|down|the (?:first|second)))\b/g,
      ],
      [
        2,
        /\b(?:dead on arrival|caught fire|smok(?:e|ing) (?:from|came|out)|sparks?|(?:battery|screen|motor|zip|zipper|button|pump|fan|engine) (?:is |has |was )?(?:dead|died|broke|broken|gone|failed|stuck|dies))\b/g,
      ],
      [1.5, /\b(?:not working|(?:does|do|is)(?:n't|nt| not) work(?:ing)?|won't work|it (?:just )?(?:broke|died))\b/g],
    ],
  },
  {
    issue: 'quality',
    cues: [
      [
        2.5,
        /\b(?:(?:come|came|coming) apart|seams?|(?:so|very|too|really|is|are) (?:thin|cheap(?! (?:flights?|and))|scratchy|see-through|salty|greasy|watery|dry|hard(?! (?:to|for|when|on|not)))(?<!worked so hard)(?<!\bwas too cheap)|cheap (?:plastic|material|fabric)|pilling|tasteless|bland|burnt|(?:not|nothing)(?: at all)? like (?:in |on )?the (?:picture|photo|pictures|photos|website|description)|smell(?:s|ed|y|ing)? of|smelled|wilt(?:ed|ing)|(?:half|already|brown|were|was|are|is) (?:rotten|wilted|mouldy|dead flowers)|after (?:one|two|a single|the first|\d) (?:wash|use|wear|day)\b)/g,
      ],
      [
        3,
        /\b(?:(?:poor|bad|terrible|awful|low|shocking|horrible|cheap|worse|disappointing) quality|quality (?:is|was|has) (?:\w{1,12} )?(?:poor|bad|terrible|awful|shocking|gone|rubbish|worse|dropped|disappointing)|cheaply made|fell apart|falls apart|falling apart)\b/g,
      ],
      [
        2.5,
        /\b(?:shrunk|shrank|faded|stale|mould(?:y)?|moldy|rotten|rott?ed|wilted|undercooked|overcooked|raw inside|soggy|stone cold|(?:food|pizza|meal|soup|coffee|fries|chips|burger|dinner|curry) (?:is|was|were|came|arrived)(?: \w{1,12})? (?:cold|burnt|dry|inedible|disgusting|tasteless)|tastes? (?:like|of|off|bad|awful|horrible)|smells? (?:like|of|bad|awful|horrible)|hair in (?:my|the|our))\b/g,
      ],
      [
        2.5,
        /\b(?:not as (?:described|advertised|pictured|shown)|(?:looks?|is) nothing like (?:the|your)|flimsy|itchy|came off (?:after|in)|peeling|not (?:very )?(?:clean|fresh)|(?:filthy|dirty)(?! (?:sneaky|trick|money|business|lie|liars?|thie))|cockroach\w{0,2}|bed ?bugs?)\b/g,
      ],
    ],
  },
  {
    issue: 'technical',
    variant: 'outage',
    cues: [
      [
        3,
        /\b(?:outage|no (?:internet|signal|broadband|connection|service|wifi|wi-fi|power(?! (?:points?|ports?|sockets?|outlets?|plugs?|source|supply|bank|cord))|hot water|network|dial tone|reception)|error 50\d|(?:internet|wifi|wi-fi|broadband|network|server|servers|site|website|line|service|phone line|system|card machine|tv)(?:'s| is| are| has been| was| went| keeps going| gone)? (?:down|out|offline|dead)|can(?:'t|not|t) connect)\b/g,
      ],
    ],
  },
  {
    issue: 'technical',
    variant: 'slow-poor-quality',
    cues: [
      [
        2.5,
        /\b(?:buffering|lagg(?:y|ing)|(?:so|very|really|too|extremely|painfully|super) slow|slow (?:internet|speeds?|wifi|broadband|connection|network|data)|(?:internet|wifi|wi-fi|speed|speeds|broadband|connection|network|line|call|calls|signal) (?:is |are |keeps? |has been |was )?(?:slow|dropp?(?:s|ing)|cutting out|poor|terrible|spotty|weak|unstable)|spotty)\b/g,
      ],
    ],
  },
  {
    issue: 'technical',
    variant: 'bug-data-loss',
    cues: [
      [
        3,
        /\b(?:update|app|sync|upgrade|it|site) (?:has |just )?(?:deleted|wiped|erased|removed|lost|broke|ruined|killed) (?:all |everything|my|our|the)\b|\b(?:says|shows|showing|goes|is|it's|stays) (?:offline|not connected|disconnected|unavailable|"?error)\b/g,
      ],
      [
        3,
        new RegExp(
          `\\b(?:apps?|website|web ?site|site|page|portal|link|checkout|software|program|download|stream|video|player|console|keyboard|bluetooth|printer|router|modem|notifications?|push|dashboard|export|import|upload|api|plugin|map|search|button|form|feature|screen|update|version)\\b.{0,40}\\b${FAILS}`,
          'g',
        ),
      ],
      [
        3,
        /\b(?:bug(?:s|gy)?|glitch(?:es|y|ing)?|crash(?:es|ed|ing)?|(?<!\b(?:ice|water|it's|was|been|i|we|you) )fr(?:eezes(?! at)|ozen(?! (?:food|pizza|meal|peas|yog|dessert|assets))|oze|eezing(?! (?:cold|out|in|at|temperature|on)))|error (?:message|msg|code)|(?:an|the|this|get|getting|got|gives?|says|with) error|lost (?:all )?(?:my|our) (?:work|data|files?|photos|pictures|progress|notes|documents?)|(?:data|files?|photos|notes|playlists?) (?:is|are|was|were|have|has) (?:all )?(?:gone|lost|deleted|disappeared|vanished))\b/g,
      ],
      [
        2,
        /\b(?:since|after|with) (?:the |your |this |that |last |latest |new )*(?:update|upgrade|version|ios|install)\b/g,
      ],
      [
        2,
        /\b(?:not syncing|(?:does|do|is|are|will|wo)(?:n't|nt| not) (?:sync|load|install|update|download|upload|pair|print|stream|play|recogni[sz]e)\w{0,3}|blank (?:page|screen)|black screen|reinstalled|uninstalled|rebooted|restarted (?:it|my|the)|reset (?:the |my )?router|error\b|technical (?:issue|problem|difficult)\w{0,4})/g,
      ],
      [1, /\b(?:firmware|ios ?\d{1,2}|android|macbook|iphone|laptop|browser|chrome|safari|xbox|playstation|ps[45])\b/g],
    ],
  },
  {
    issue: 'technical',
    variant: 'how-to',
    cues: [
      [
        2,
        /\b(?:how (?:do|can|would|should) (?:i|we|you) (?:turn|set|change|switch|connect|install|update|use|export|import|add|reset|find|enable|disable|delete|remove|activate|upload|download|pair|link|get rid|make|see|sync|move|print|scan|share|save|stop)|where (?:do|can) (?:i|we) (?:find|change|see|turn|set|download|upload)|is there (?:a )?(?:setting|way to (?:turn|set|change|export|disable|see)))\b/g,
      ],
      [1.5, /\b(?:does (?:it|this|that) work with|compatible with|settings?|which (?:button|menu|setting|cable))\b/g],
    ],
  },
];
