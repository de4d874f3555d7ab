import type { CueGroup } from './cue.ts';

const LINE =
  '(?:signal|reception|coverage|internet|wi-?fi|broadband|line|connection|network|4g|5g|data|service|phone|tv|router|modem|speed|stream)';

/** Lines, apps and accounts, as people tell of them in passing. */
export const digital: readonly CueGroup[] = [
  {
    issue: 'technical',
    variant: 'outage',
    cues: [
      [
        3,
        new RegExp(
          `\\b(?:without|lost|no|losing) (?:any |my |our |the )?(?:heating|hot water|power(?! (?:points?|ports?|sockets?|outlets?|plugs?|source|supply|bank|cord|steering))|electricity|gas|internet|broadband|wi-?fi|phone|landline|signal|tv|mobile data|sound|picture)\\b|\\b${LINE} (?:is|was|has been|keeps|goes|went|been|'s) (?:\\w{1,10} )?(?:down|out|off|gone|dead|offline|cutting out|dropping|disconnecting|unavailable)\\b|\\b(?:heating|boiler|hot water|power|electricity) (?:\\w{1,8} )?(?:is |has |went |been |are )?(?:off|out|dead|down|gone|broken)\\b`,
          'g',
        ),
      ],
      [2.6, /\b(?:red|orange|amber|blinking|flashing|no) lights?\b/g],
    ],
  },
  {
    issue: 'technical',
    variant: 'slow-poor-quality',
    cues: [
      [
        2.8,
        new RegExp(
          `\\b${LINE} (?:is|was|has been|'s|been) (?:\\w{1,10} ){0,2}(?:rubbish|bad|awful|terrible|crap|shit|weak|patchy|poor|trash|garbage|shocking|appalling|slow|horrible|useless)\\b|\\b(?:poor|bad|weak|patchy|terrible|awful|rubbish|crap|slow) (?:\\w{1,8} )?${LINE}\\b|\\bout of sync\\b`,
          'g',
        ),
      ],
    ],
  },
  {
    issue: 'technical',
    variant: 'bug-data-loss',
    cues: [
      [
        3,
        /\b(?:grades?|notes|playlists?|progress|saves?|saved games?|messages|contacts|history|purchases?|songs|music|coins|photos|channel|videos?|files?|documents?|library|recordings?)\b[^.!?\n]{0,30}\b(?:vanished|disappeared|gone|lost|deleted|wiped|missing)\b|\b(?:could|can|would)(?:n't| not|not) be (?:downloaded|loaded|opened|verified|completed|found|installed|updated|played)\b|\b(?:lost|deleted|wiped) all (?:my|our|the)\b/g,
      ],
      [
        3.2,
        /\b(?:can(?:'t|not)|unable to|couldn't|won't let (?:me|us)|not able to|trying to|trouble) (?:\w{1,8} )?(?:check(?:ing)?[- ]?in\b(?! with)|select (?:my |our )?seats?|pay online|book online)|\bcheck[- ]?in\b[^.!?\n]{0,30}\b(?:won't|doesn't|not|isn't|wouldn't) (?:work\w{0,3}|load\w{0,3}|accept\w{0,3}|let)\b/g,
      ],
      [
        2.6,
        /\bunable to (?:display|load|process|open|find|complete|retrieve) (?:your|my|the|this)\b|\b(?:was|were) working (?:earlier|before|yesterday|fine|this morning|until)\b|\bevery ?time (?:i|we) (?:try to )?(?:open|start|click|try|tap|press|launch|play|update|upload|restart|watch|install|print)\w{0,3}\b|\b(?:won't|wont|will not|can't|cannot|wouldn't) (?:\w{1,8} )?(?:find|connect|open|save|print|recogni[sz]e|detect|pair|download|upload|install|sync|load|play|restore|activate|redeem|go online|go through)\b|\b(?:doesn't|does not|don't|doesnt|isn't|is not|not) (?:recogni[sz](?:e|ing)|detect(?:ing)?|appear(?:ing)?|sav(?:e|ing)|updat(?:e|ing)|record(?:ing)?|display(?:ing)?|respond(?:ing)?|going online)\b/g,
      ],
      [
        2.3,
        /\b(?:keep(?:s)? (?:getting (?:an? |this |the |that )?(?:error|message|kicked|logged|signed|disconnected|black|blank|\d{3})|showing me|asking me|logging|signing|closing|restarting|turning (?:off|on))|(?:page|screen|button|search|menu|store|play ?station|xbox|console|game) (?:\w{1,10} ){0,2}(?:not working|won't|doesn't|broken|stuck|frozen)|error \d{2,5}|fix (?:the|your|this|my) (?:app|site|website|game|update|bug|server|servers|connection|wifi))\b/g,
      ],
    ],
  },
  {
    issue: 'account_access',
    variant: 'account-access',
    cues: [
      [
        3,
        /\b(?:unban(?:ned)?|banned (?:from|my|me)|(?:account|channel|profile|page) (?:\w{1,10} ){0,3}(?:suspended|terminated|banned|hacked|disabled|restricted|deactivated|on hold|locked)|too many attempts|(?:won't|wouldn't|doesn't|not|it won't) let(?:ting)? me (?:back )?in\b(?! line| touch)|(?:can(?:'t|not)|unable to|couldn't|trouble|problems?) (?:\w{1,8} )?(?:get(?:ting)?|access(?:ing)?|open(?:ing)?|recover(?:ing)?) (?:back )?(?:in(?:to)? )?(?:my|the|our) (?:\w{1,10} )?(?:account|app|email|profile|wallet|portal|library)|log(?:s|ged|ging)? me out)\b/g,
      ],
    ],
  },
  {
    issue: 'privacy_security',
    variant: 'privacy-data',
    cues: [
      [
        4,
        /\b(?:another|other|a different|someone else's|a stranger's|(?:my|a|our|the) neighbou?r's|wrong) (?:patient|customer|person|user|member|guest|client|pupil|student|tenant|employee)?(?:'s|s')? ?(?:\w{1,12} ){0,2}(?:letters?|results?|bill|details|statement|diagnosis|history|records?|file|medical|appointment|prescription|documents?)\b(?! (?:me|us)\b)/g,
      ],
    ],
  },
  {
    issue: 'privacy_security',
    variant: 'fraud-unauthorised',
    cues: [
      [
        3.8,
        /\b(?:logged|signed|got|broke|hacked) in(?:to)? (?:to )?(?:my|our) (?:\w{1,10} )?(?:account|profile|email)\b|\b(?:gone|stolen|disappeared|vanished) from (?:my|our) (?:\w{1,10} )?(?:card|account|bank|savings|wallet)\b|\b(?:i(?:'ve| have)?|we(?:'ve| have)?) never (?:made|authori[sz]ed|placed|signed up for|bought|used) (?:this|that|these|those|any of)\b/g,
      ],
    ],
  },
];
