import type { CueGroup } from './cue.ts';

/** How the customer was treated on the way here. These win only when nothing more concrete is there. */
export const people: readonly CueGroup[] = [
  {
    issue: 'staff_rude',
    variant: 'staff-behaviour',
    cues: [
      [
        3,
        /\b(?:rolled (?:his|her|their) eyes|(?:talked|spoke|talks|speaks) (?:down )?to (?:me|us|my \w{1,12}) (?:like|as if)|talked down|treated (?:me |us |my \w{1,12} )?(?:like|as if|so|badly|terribly|worse)|been treated|never been treated|made fun of|like (?:dirt|garbage|trash|rubbish|a (?:child|criminal|thief|idiot|fool))|walked (?:away|off) (?:from|while|when|on)|turned (?:his|her|their) back|refused to (?:even )?(?:look|speak|talk|listen|help)|sarcastic|arrogant|patroni[sz]ing|slammed)\b/g,
      ],
      [
        3.5,
        /\b(?:(?:so|very|extremely|really|incredibly|was|were|is|are|being|been|such|quite|pretty|super|most|just) rude|rude (?:staff|man|woman|lady|guy|person|agent|employee|driver|to (?:me|us|my|everyone))|rude(?:ness|st|ly)|hung up (?:on )?(?:me|us|the phone)?|(?:yelled|shouted|screamed|swore|laughed|snapped|sneered|rolled (?:his|her|their) eyes) (?:right )?(?:at|in)|(?:mocked|insulted|humiliated|belittled|threatened|harassed) (?:me|us|my)|called (?:me|us|my \w{1,12}) (?:a |an )?(?:liar|idiot|stupid|names|fat|old)|disrespect(?:ful|ed)?|condescending|unprofessional|bad attitude|such an? attitude|(?:terrible|awful|bad|horrible|poor|attitude) attitude|discriminat\w{1,5}|racist|sexist)\b/g,
      ],
      [
        2.5,
        /\b(?:ignored (?:me|us)|lied to (?:me|us)|(?:staff|agent|employee|driver|crew|attendant|waiter|waitress|manager|nurse|receptionist|cashier|colleague|rep|trainer|teacher|doctor|security)s?\b.{0,40}\b(?:rude|attitude|unhelpful|aggressive|arrogant|didn't care|don't care|couldn't care|nasty|mean|ignored|unfriendly|laughed|shouted|yelled)|rude)\b/g,
      ],
    ],
  },
  {
    issue: 'repeat_contact',
    variant: 'repeat-contact',
    cues: [
      [
        2.8,
        /\b(?:tell|telling|explain|explaining|repeat|repeating|say|saying|type|typing|(?:give|giving|send|sending) (?:you |it |them )?(?:my |the |all |this |that )?(?:\w{1,10} )?(?:details|number|info|information|photos?|documents?|form|address|it|same))\b.{0,25}\bagain\b|\b(?:wrote|written|called|emailed|mailed|phoned|messaged|asked|contacted)\b.{0,25}\b(?:nothing|no reply|no answer|no response|ignored|nobody|silence)\b/g,
      ],
      [
        3,
        /\b(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:rd|th)|umpteenth|hundredth) (?:time|call|email|e-?mail|message|chat|person|agent|attempt|letter|complaint|ticket)\b/g,
      ],
      [
        3,
        /\b(?:call(?:ed|ing)?|phoned|rang|e-?mail(?:ed|ing)?|written|wrote|contact(?:ed|ing)?|spoken|spoke|chatted|messaged|told|ask(?:ed|ing)?|explain(?:ed|ing)?)\b.{0,30}\b(?:(?:\d{1,2}|two|three|four|five|six|seven|ten|several|many|multiple|so many|countless|a dozen|hundred) (?:different )?(?:times|people|agents|emails|calls)|twice|again and again|over and over)\b/g,
      ],
      [
        3,
        /\b(?:how many (?:more )?times|keep (?:having to )?(?:asking|ask|calling|call|writing|explaining|explain|repeating|repeat|getting passed|being (?:passed|transferred))|(?:explain|repeat|tell|say|go through|start)\w{0,3} (?:\w{1,12} )?(?:(?:all )?(?:over )again|from the (?:start|beginning)|every time)|pass(?:ed|ing) (?:me )?(?:around|from|on to|back and forth)|bounced (?:around|between|from)|transferred .{0,20}(?:times|again|twice)|every time (?:i (?:call|write|ask|contact|speak|phone|email|chat)|(?:someone|somebody) (?:else|new|different))|different (?:person|agent|answer) (?:every|each) time|asked (?:me )?(?:that|this|the same)|same (?:question|answer|thing|questions) (?:again|over|every))\b/g,
      ],
      [
        2,
        /\b(?:already (?:told|said|explained|sent|gave|given|called|e?mailed|wrote|written|contacted|answered|asked|spoke|tried|provided|did)|as i (?:said|told|wrote|explained)|second (?:time|call|email|message|chat)|no(?: one|body|-one)? (?:\w{1,8} )?(?:answers?|replies|replied|responds?|responded|got back|gets back|called back|calls back|helps?)|never (?:got|received|had) (?:a |an |any )?(?:reply|response|answer|call)|never (?:heard|got) back|never heard (?:from|anything)|no (?:reply|response|answer)|ignor(?:ed|ing) my (?:emails?|calls?|messages?|tickets?))\b/g,
      ],
    ],
  },
  {
    issue: 'long_wait',
    cues: [
      [
        3.5,
        /\b(?:(?:been |was |were |left |put |kept |stuck |sat )?(?<!\b(?:money|funds|payment|booking|order|account|reservation|flight|ticket|(?:i|we) have) (?:is |was |are )?)on hold|(?:in|joined|joining) (?:the|a|your) (?:\w{1,10} )?queue|queue(?:d|ing)? (?:for|of|is|was)|behind \d{1,4} (?:other )?people|\d{1,4} people (?:ahead|before|in front)|hold (?:music|time)|waiting times?|wait times?|response times?)\b/g,
      ],
      [
        3,
        /\b(?:wait(?:ed|ing)?|took|takes|taken|sat|been)\b.{0,30}\b(?:minutes?|mins?|hours?|hrs?|hr|ages|forever|half an hour|an hour|days?)\b.{0,30}\b(?:chat|agent|answer|reply|respond|response|someone|somebody|anyone|talk|speak|pick up|queue|human|person|call|phone|line|help|support|connect\w{0,2})\b/g,
      ],
      [
        2.5,
        /\b(?:waiting (?:for (?:a |an |any |your |some )?(?:reply|response|answer|agent|someone|somebody|human|person)|here|in (?:the )?(?:chat|queue|line)|so long|forever|ages)|been waiting(?![^.!?\n]{0,50}\b(?:for|on) (?:(?:my|our|the|a|your|this) )?(?:\w{1,12} )?(?:bags?|luggage|baggage|flight|plane|gate|crew|parcels?|orders?|deliver\w{1,4}|refunds?|packages?|driver|food|rooms?|train|bus|item|part)\b)|(?:takes|took|taking) (?:you )?(?:forever|ages|so long|\w{1,8} (?:minutes|hours|days)) to (?:reply|answer|respond|get|reach)|no(?:body| one|-one)? (?:is )?(?:pick(?:s|ing)? up|answer(?:s|ing) the phone)|still waiting (?:for )?(?:a |an |any |your |some )?(?:reply|response|answer|call|someone)|anyone there|hello\?{2,})/g,
      ],
    ],
  },
];
