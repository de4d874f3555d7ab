import { clauseAround } from './clause.ts';
import { has, hits, neighbours, wording } from './match.ts';
import { defineRule } from './rule.ts';
import { APOLOGY, OWN_ACT } from './signs.ts';
import { isUpset } from './upset.ts';
import { RULE_AS_REASON } from './words/said-otherwise.ts';

const RULE =
  '(?:polic(?:y|ies)|terms(?: (?:and|&) conditions| of \\w{1,10})?|t&cs?|tos|conditions|rules?|guidelines?|regulations?|procedures?|protocols?|contract|agreement|small print|fine print|rulebook|house rules|standards?|code of conduct|compliance)';
const OUR =
  "(?:(?:the|our|company|store|shop|house|club|site|internal|standard|strict|its|their|my|a|an|hotel|airline|platform|tariff|fare|return|refund|warranty|delivery|exchange|cancellation|brand|corporate|general|current|official|safety|security|data|privacy|legal|hygiene|booking|seat|baggage)(?:'s)? ){0,4}";

/** Where the rule itself is given as the reason. */
const REASON = wording(
  `(?:against|violates?|breaches|contrary to|not in line with|outside(?: of)?|goes against|forbidden (?:by|under)|prohibited (?:by|under)) ${OUR}${RULE}`,
  `(?:as per|per|according to|in (?:line|accordance|keeping) with|under|due to|because of|based on|pursuant to|as stated in|as (?:outlined|described|mentioned|written|explained) in|subject to|following|for reasons of|owing to|in compliance with) ${OUR}${RULE}(?! (?:number|holder|for your))`,
  `${OUR}${RULE} (?:clearly |simply |just |unfortunately |explicitly |strictly |only |also )?(?:states?|says?|does not (?:allow|permit|cover|include|provide|foresee)|do not (?:allow|permit|cover|include|provide|foresee)|dictates?|requires?|prohibits?|forbids?|prevents?|stipulates?|apply|applies|is clear|are clear|is (?:very |quite |perfectly )?(?:clear|strict)|are (?:very |quite )?(?:clear|strict|there for|the same)|won't|will not|can not|is what it is|is (?:the |a )?(?:policy|rules?)|are (?:the )?rules)`,
  "(?:the|our|this|my) (?:system|software|computer|programme|program|tool|database|screen) (?:simply |just |unfortunately |sadly |really |still |automatically )?(?:does not|do not|will not|won't|would not|can not|blocks?|prevents?|refuses?|only allows|rejects)(?: (?:let|allow|permit|accept|give|support|offer|have|show|book|take))?(?: (?:me|us|it|that|this|you|any|anything|such|for))?",
  '(?:I am|we are|staff are|agents are|nobody is|no one is)(?: simply| just| unfortunately| strictly| really| also)?(?: not)? (?:not )?(?:allowed|permitted|authori[sz]ed|entitled|supposed)(?: by \\w{1,12})? to',
  "(?:that|this|it)(?: is|'s)?(?: just| simply| only| unfortunately)? (?:how (?:it|things|we|the system|this) (?:works?|do things|do it|goes|are done|is done)|the way (?:it|things|we|this) (?:is|are|works?|do it|do things)|standard (?:procedure|practice|process|policy)|(?:our |company |the |a )?(?:company |strict |standard |general |official )?(?:policy|procedure|rule|protocol)(?! (?:number|page|link|document|you|that (?:protects|covers))))",
  'rules are rules|no exceptions?(?: (?:for|to) (?:anyone|anybody|any|this))?(?: can be made| are possible)?|can not make (?:an |any )?exceptions?|exceptions? (?:are|is) not (?:possible|made|allowed)|by the book',
  `(?:it|this|that|which|they)(?: is|'s| are| was)?(?: all| clearly| also| plainly| explicitly| indeed)? (?:in|part of|stated in|mentioned in|written in|covered in|outlined in|laid out in|set out in|explained in|listed in|subject to) ${OUR}${RULE}`,
  `you (?:have )?(?:agreed|accepted|signed|ticked|consented|confirmed)(?: to)? (?:it |this |that )?(?:in |when |${OUR}${RULE})`,
  `(?:we|I) (?:have to|must|need to|are obliged to|are bound by|am bound by|can only) (?:follow|stick to|respect|apply|abide by|comply with|go by|adhere to|keep to) ${OUR}${RULE}`,
  `(?:exception|exempt)\\w{0,4} (?:from|to) ${OUR}${RULE}`,
);
/** A no, near a rule that is only named. */
const NO =
  /\b(?:can ?not|can't|cant|unable|not (?:possible|able|available|allowed|permitted|refund\w{0,4}|eligible|cover\w{0,2}|something)|no (?:refund|return|exchange|exception|change)s?|won't|will not|do(?:es)? not|don't|doesn't|only|must|non-?refundable|forfeit\w{0,2}|denied|refus\w{1,4}|reject\w{0,2}|closed|charged?|required?|never|too late|final)\b/i;
const NAMED = wording(
  `(?:our|the|company|store|airline|hotel|internal) (?:\\w{1,14} ){0,2}(?:polic(?:y|ies)|terms(?: (?:and|&) conditions)?|guidelines|regulations)(?! (?:team|department|number|page|document))`,
);

const KIND =
  /\b(?:cover(?:s|ed)? (?:you|it|that|this|your|accidental|theft|loss|water)|protects? you|entitles? you|allows? (?:you|me to (?:give|offer|refund|send|make))|lets? (?:you|me (?:give|offer|refund|send))|in your favou?r|promise|guarantee|waive\w{0,1}|exception (?:for you|today|here|in your|this once)|an exception(?! (?:is not|is impossible))|ask (?:if|whether|my|for)|check (?:if|whether)|you asked (?:for|about)|you (?:can|may) (?:still )?(?:return|cancel|change|keep|exchange|claim|get|have)|free of charge|for free|a full refund|owe you|on us|welcome to)\b/i;
/** The rule binds somebody else, is itself to be looked at, or leads to an act of ours. */
const NOT_A_REASON =
  /\b(?:prohibits?|forbids?) (?:sellers|hosts|drivers|anyone|people|users|them|others)\b|\b(?:amend|review(?:ed|ing)?|chang(?:e|es|ing)|meet(?:ing)?|comments|feedback|consideration)\b|\b(?:we|i)(?: will|'ll)? (?:take|remove|act on|took|removed) /i;
/** "The terms say 14 days, but …", "… so you are inside it": the rule is not the last word. */
const WENT_ON =
  /,? (?:but|so) (?:i|we|it|they|that|you|the)\b(?![^.!?]{0,60}\b(?:no|not|never|nothing|can't|cannot|won't|must|have to)\b)|\b(?:must|has to|have to) (?:replace|refund|pay|fix)\b|\b(?:fully covered|dropped|you(?:'re| are) (?:right|inside|owed|covered)|the law)\b/i;
const NO_EXCEPTION = /\bno exceptions?\b|\bcan(?:not| not|'?t) make\b/i;
const ASKED =
  /\b(?:polic(?:y|ies)|terms|rules?|procedure|regulations?|allowed|permitted)\b[^.!]{0,80}\?|\bwhat(?:'s| is| are) (?:the|your) (?:\w{1,12} ){0,2}(?:policy|terms|rules?|procedure)/i;

/** See docs/rules/policy-hiding.md. */
export const policyHiding = defineRule({
  id: 'policy-hiding',
  category: 'policy_hiding',
  severity: 'medium',
  summary: 'Gives a rule, the terms or the system as the reason of a no.',
  source: {
    reason: 'Specific reasons help more than soft ones, and a choice of remedy raises fairness.',
    label: 'reviews of explanations, 2003, and of choice in recovery, 2005',
  },
  looksFor: [REASON, NAMED, RULE_AS_REASON],
  *check({ draft, situation }) {
    if (ASKED.test(situation.lastCustomerText)) return;
    const helps =
      EXPLAINED.test(draft.plain) && (has(draft.plain, OWN_ACT) || (!isUpset(situation) && !NO.test(draft.plain)));
    for (const hit of hits(draft, REASON, { negation: 'ignored' })) {
      if (has(hit.before + hit.text + hit.after, KIND) && !has(hit.text, NO_EXCEPTION)) continue;
      if (has(hit.before + hit.text + hit.after, NOT_A_REASON) || has(hit.after, WENT_ON)) continue;
      if (has(hit.text, PERMITTED) && !has(hit.text, /\bn(?:ot|obody|o one)\b|n't/i)) continue;
      yield finding(clauseAround(draft, hit), helps);
    }
    for (const hit of hits(draft, RULE_AS_REASON, { negation: 'ignored', unless: [KIND, NOT_A_REASON, LINKED] })) {
      if (has(hit.after, WENT_ON)) continue;
      yield finding(clauseAround(draft, hit), helps);
    }
    for (const hit of hits(draft, NAMED, { negation: 'ignored' })) {
      const near = [hit.before + hit.after, ...neighbours(draft, hit.sentence, -1, 1).map(({ text }) => text)];
      if (!near.some((text) => NO.test(text)) || near.some((text) => KIND.test(text))) continue;
      if (LINKED.test(hit.before + hit.after) || has(hit.before, APOLOGY)) continue;
      if (has(hit.before + hit.text + hit.after, NOT_A_REASON)) continue;
      yield finding(clauseAround(draft, hit), helps);
    }
  },
});

/** Reason and another way are both there: the rule is only mentioned. */
const EXPLAINED =
  /\b(?:this is for|because|since|so that|which is why|the reason|that is why|that's why|otherwise|to (?:protect|prevent|keep|avoid|make sure))\b/i;
const PERMITTED = /\b(?:allowed|permitted|authori[sz]ed|entitled|supposed)\b/i;
/** The page itself, offered for reading. */
const LINKED = /\b(?:here|link|page|below|read|find|see|check|review|look|visit|more (?:info|details)|number)\b/i;

const finding = (span: { readonly start: number; readonly end: number }, helps: boolean) => ({
  span,
  message: 'A rule ends the talk. Give the plain reason and another way.',
  rewrites: [
    'The reason is {reason!}. What I can offer is {alternative!}.',
    'I can ask my lead for an exception today.',
  ],
  ...(helps ? { severity: 'low' as const } : {}),
});
