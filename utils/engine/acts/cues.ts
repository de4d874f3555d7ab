import type { ActName } from '../types.ts';

/** How an act sounds in one sentence of an agent. */
export interface ActCue {
  readonly act: ActName;
  readonly pattern: RegExp;
  readonly not?: RegExp;
}

const ME = "(?:i|we|i'll|we'll|i've|we've|i'm|we're|i'd|we'd|let me|allow me to)";

export const actCues: readonly ActCue[] = [
  { act: 'greeted', pattern: /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|welcome|greetings)\b/i },
  {
    act: 'apologised',
    pattern:
      /\b(?:sorry|apologi[sz]e|apologi[sz]ing|apolog(?:y|ies)|(?:my|our) (?:own )?(?:mistake|fault|bad|error)|we (?:got|have got) (?:this|that|it) wrong|we (?:let you down|messed (?:this |that )?up|dropped the ball)|forgive (?:me|us)|that (?:one )?is on (?:me|us)|pardon us)\b/i,
  },
  {
    act: 'acknowledged',
    pattern:
      /\b(?:(?:i|we) (?:can |do |both )?(?:completely |totally |fully |really |absolutely |definitely )?(?:understand|see|hear|get|appreciate|imagine|realise|realize|know|feel) (?:why|how|that|this|what|you|your|the (?:frustration|worry|trouble)|it)\b|(?:that|this|it)(?:'s| is| sounds| must be| must have been| was| has been|'d be)(?: \w{1,12}){0,3} (?:frustrating|annoying|upsetting|disappointing|stressful|worrying|horrible|awful|terrible|unacceptable|not ok(?:ay)?|not good enough|a shame|hard|difficult|a lot|far too long|too long|silly|maddening|exhausting|scary|unfair|inconvenient|the last thing)|you(?:'re| are) right\b|(?:what|such) a (?:shame|pity|nuisance|mess|day|pain)|no wonder|you (?:have every right|shouldn't have (?:to|had)|should not have (?:to|had)|deserve|were promised|did (?:all |everything |nothing )?(?:right|wrong))|thank(?:s| you) for (?:telling|letting|flagging|raising|bringing|sharing|being (?:so )?(?:honest|open|patient)|explaining|your patience|bearing|waiting)|sorry for your loss|i hear you|fair (?:point|enough)|your (?:frustration|disappointment|anger|concern|worry))\b/i,
    not: /\bi understand (?:that )?(?:our|the) (?:policy|terms)\b/i,
  },
  {
    act: 'asked',
    pattern:
      /\?\s*(?:[\^*/-].{0,12})?$|\b(?:please|kindly|could you|can you|would you|may i|can i) (?:\w{1,12} )?(?:send|share|tell|give|provide|confirm|let (?:me|us) know|dm|have|check)\b/i,
  },
  {
    act: 'recapped',
    pattern:
      /\b(?:so (?:you|your|the|to|it|what|if i)|(?:just )?to (?:confirm|check|make sure|be sure|recap|summari[sz]e|sum up)|if i(?:'ve| have)? (?:understand|understood|got|get|read)|let me (?:make sure|check (?:that )?i|recap|repeat|sum)|in short:|you (?:ordered|were charged|paid|returned|booked|received|have been waiting|waited|asked|mentioned|told us))\b/i,
    not: /\bso (?:you|your) (?:can|could|will|should|may|need|don't)\b/i,
  },
  {
    act: 'offered',
    pattern: new RegExp(
      `\\b(?:(?<!\\b(?:all|everything|what|whatever|best|as|soon as|if|whenever|anything) )${ME} (?:can(?!not|'t)|could(?!n't)|would like to|am able to|'d be happy to|be happy to|offer|am offering|am happy to|want to offer)(?! (?:understand|see|imagine|hear|only|not|appreciate|ask|have your)\\b)|would you (?:like|prefer|rather)|you can (?:choose|have|either|keep)|(?:a|the|your) (?:full )?(?:refund|replacement|voucher|credit|discount) (?:is (?!being|still|not|pending|under|on (?:its|the))|or|of|will)|free of charge|on (?:us|the house)|instead, (?:i|we)|shall i|how about|as a (?:gesture|thank))`,
      'i',
    ),
  },
  {
    act: 'promised',
    pattern: new RegExp(
      `\\b(?:(?:i|we)(?:'ll| will| am going to|'m going to| are going to|'re going to) (?!(?:need|be unable|not|have to ask|require)\\b)\\w{2,20}|\\b(?:and|then) (?:i )?will (?:write|call|ring|come back|get back|let you know|e-?mail|send|tell) |${ME} (?:promise|guarantee|will make sure)|you(?:'ll| will) (?:have|get|receive|hear|see|be (?:refunded|contacted|called))|(?:will (?:be (?:there|with you|delivered|sent|refunded|shipped|back)|arrive|go out|reach you|call you|come))|there (?:tomorrow|by|on|today)|(?:is|are) (?:being )?(?:sent|shipped|refunded|going out|on (?:its|the|their) way)|(?:refund|replacement|engineer|courier|parcel|new one)s? (?:goes|go|comes|leaves|ships|arrives)\\b)`,
      'i',
    ),
  },
  {
    act: 'thanked',
    pattern: /\b(?:thank you|thanks|thx|appreciate (?:your|you|it)|grateful)\b/i,
    not: /\bno,? thanks\b/i,
  },
  {
    act: 'boundary',
    pattern:
      /\b(?:(?:insult|abus|swear|offensive|threat|language|name[- ]?calling|personal (?:attack|remark|comment)|shout|disrespect|being (?:called|insulted|sworn|spoken))\w{0,6}\b[^.!?\n]{0,80}\b(?:stop|can't|cannot|can not|not (?:ok|okay|acceptable|continue|able|something)|end|close|please|won't|will not|continue|without|respect|if|help)|(?:stop|refrain|without|avoid|keep|end|ending|close|closing|won't|please|ask you|unable to|can't|cannot)\b[^.!?\n]{0,60}\b(?:insult|abus|swear|offensive|threaten|language|name[- ]?calling|personal (?:attack|remark)|respectful|civil|polite(?:ly)?|being (?:insulted|called|sworn)|disrespect)\w{0,6}|speak to (?:me|us) (?:like that|with respect|respectfully)|not (?:speak|talk) to (?:me|us) (?:like|that way))\b/i,
    not: /\b(?:which|what|preferred|other|english|another|programming|settings?) language\b|\blanguage (?:settings?|version|pack)\b|\bthreat(?:s)? to\b|\b(?:sorry|apolog\w{2,6})\b[^.!?\n]{0,80}\b(?:insult|swear|disrespect|language)/i,
  },
  {
    act: 'escalated',
    pattern:
      /\b(?:(?:pass(?:ed|ing)?|hand(?:ed|ing)?|escalat(?:e|ed|ing)|transfer(?:red|ring)?|put(?:ting)?|forward(?:ed|ing)?|connect(?:ed|ing)?|bring(?:ing)?|get(?:ting)?|ask(?:ed|ing)?|call(?:ed|ing)?|fetch(?:ing)?|involv(?:e|ed|ing))\b[^.!?\n]{0,50}\b(?:manager|supervisor|team lead(?:er)?|lead|senior|head of|specialist team|complaints team|duty manager|boss)|(?:manager|supervisor|team lead(?:er)?|senior colleague)\b[^.!?\n]{0,30}\b(?:will|is|has|can|to) (?:call|contact|write|join|take|be (?:in touch|with you)|read|reply|look|here)|escalat(?:ed|ing) (?:this|it|your))\b/i,
    not: /\b(?:no|not|n't|unable|cannot|unavailable)\b/i,
  },
  {
    act: 'solved',
    pattern:
      /\b(?:(?:i(?:'ve| have| just)?|we(?:'ve| have| just)?|it(?:'s| is| has been)|that(?:'s| is| has been)|your \w{2,20} (?:is|has been)|all) (?:just |now |already |been )?(?:refunded|fixed|sorted|resolved|corrected|updated|rebooked|moved|changed|reset|unlocked|removed|replaced|sent|ordered|done|restored|credited|reversed|activated|waived)|(?:i(?:'ve| have| just)?|we(?:'ve| have| just)?|all) (?:just |now |already )?cancell?ed|(?:^|, )(?:done|sorted|fixed|moved|refunded|cancell?ed|booked|updated)\b)/i,
    not: /\b(?:not|n't|unable|if|whether|once|when|has it)\b/i,
  },
  {
    act: 'closed',
    pattern:
      /\b(?:(?:closing|close|ending|end) (?:the|this|our|your) (?:chat|conversation|case|ticket)|have a (?:nice|good|great|lovely|wonderful|pleasant|safe)|anything else|bye\b|goodbye|take care|enjoy (?:your|the)|glad (?:i|we|it|that|to) (?:could|was|got|have)|you're (?:very |most )?welcome)\b/i,
  },
];

export const BOUNDARIES = {
  last: /\b(?:last (?:time|warning|chance)|final warning|asked (?:you )?once|second time|if (?:this|the|it|you)\b[^.!?\n]{0,50}\b(?:continue|go on|again)\w{0,2}\b[^.!?\n]{0,60}\b(?:close|end|leave|stop))\b/i,
  end: /\b(?:i(?:'m| am| will have to|'ll have to) (?:now )?(?:closing|ending|close|end) (?:the|this|our) (?:chat|conversation)(?: now)?(?! if)|(?:chat|conversation) (?:is|has been) (?:now )?(?:closed|ended))\b(?![^.!?\n]{0,60}\bif\b)(?<!\bif\b[^.!?\n]{0,80})/i,
} as const;

/** Regret with us as the one who did wrong. "Sorry to ask", "sorry, typo" and condolences are none. */
export function isOwnedApology(sentence: string): boolean {
  return !NO_APOLOGY.test(sentence) || /\b(?:apologi[sz]e|our (?:mistake|fault)|we got)\b/i.test(sentence);
}

const NO_APOLOGY =
  /\bsorry (?:to (?:ask|bother|interrupt|chase|keep asking)|for (?:your loss|asking|the (?:typo|typing|many questions))|,? ?(?:typo|i meant|wrong (?:window|chat)))|\bsorry,? (?:(?:but )?(?:i|we) (?:can't|cannot|can not|don't|won't)|(?:what|could you|can you|which|who|when|where)|if you feel|you feel)|\bsorry\?|\b(?:no need to|don't) (?:be sorry|apologi[sz]e)|\bcondolences\b|\byou(?:r)? (?:don't have to )?apolog/i;

const BY_WHEN =
  /\b(?:by|before|within|until|at|in|on|until|every) (?:the )?(?:(?:next |this |end of |close of )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight|noon|midnight|business|day|week|month|(?:the )?end|close)\b[^,.!?\n]{0,30}|\d{1,2}(?::\d\d)?(?: ?(?:am|pm|o'clock))?\b[^,.!?\n]{0,25}|(?:one|two|three|four|five|six|seven|ten|a few|an?|half an) (?:minutes?|hours?|days?|weeks?|working|business)\b[^,.!?\n]{0,15})|\b(?:today|tomorrow|tonight|this (?:morning|afternoon|evening|week)|(?:next )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|right (?:now|away)|as of now|\d{1,2}:\d\d)\b(?: (?:morning|afternoon|evening|by \d{1,2}(?::\d\d)?|at \d{1,2}(?::\d\d)?))?/i;

/** "by Thursday 10:00" of "I will write to you by Thursday 10:00." Undefined: no time was named. */
export const byWhenOf = (sentence: string): string | undefined => BY_WHEN.exec(sentence)?.[0].trim();
