import type { CueGroup } from './cue.ts';

const AMOUNT = /(?:[$€£] ?)?\d{1,6}(?:[.,]\d{1,2})?(?: ?(?:€|euros?|dollars?|pounds?|quid|bucks))?/.source;

/** Charges, refunds, returns, cancelling, prices. */
export const money: readonly CueGroup[] = [
  {
    issue: 'billing',
    variant: 'billing-overcharge',
    cues: [
      [
        2.2,
        /(?<![\w.,:])\d{2,6}(?:[.,]\d{2})? (?:€ |euros? |dollars? |pounds? |quid )?for (?:an? |the |this |that |")?[a-z" ]{3,30}\?/g,
      ],
      [
        3,
        /\b(?:second|another|two|third|extra|unknown|strange|random|double|duplicate|weird) (?:payments?|charges?|transactions?|debits?|withdrawals?)\b|\bkeeps? (?:on )?(?:taking|charging|billing|debiting)\b|\bstill taking (?:money|payments?)\b|\b(?:invoice|bill|statement) (?:lists|shows|has|includes|for|says)\b|\bi (?:was )?(?:only|never) (?:made|used|had (?:one|that|this|any|it)|supposed to pay)\b|\bcharg(?:ed|ing) for (?:something|a \w{2,20}|things) i (?:never|didn't|don't)\b/g,
      ],
      [
        3.5,
        /\b(?:charged|billed|debited|invoiced|paid|took (?:it|money|payment)|taken)\b(?! and used| up| my phone)[^.!?\n]{0,30}\b(?:twice|two times|double|three times|again and again|too much|the wrong)\b|\b(?:charged|billed|debited) (?:me |us )?(?:\w{1,8} )?extra\b/g,
      ],
      [
        3,
        /\b(?:over ?charg(?:ed|ing|e)|double[- ](?:charged?|billed|charging|billing)|(?:two|2|three|3|duplicate|double) (?:charges|payments|debits|transactions)|wrong (?:amount|charge|bill|price|total)|(?:bill|invoice|statement|charge)(?:'s| is| was| are| looks| seems)(?: \w{1,12})? (?:wrong|incorrect|too high|double|crazy|huge))\b/g,
      ],
      [
        3,
        new RegExp(
          `\\b(?:(?:took|taken|take) (?:about |another |over |almost )?(?=[$€£] ?\\d|\\d{1,6}(?:[.,]\\d{2}\\b| ?(?:€|euros?|dollars?|pounds?|quid|bucks)))|(?:charged|charge|billed|debited|deducted) (?:me |us |my (?:card|account) )?(?:for )?(?:about |another |over |almost )?)${AMOUNT}\\b(?! ?(?:times|hours?|hrs|minutes?|mins?|days?|weeks?|months?|years?|people|%))`,
          'g',
        ),
      ],
      [
        3,
        /\bstill (?:being |getting |got )?(?:charg(?:ed|ing)|bill(?:ed|ing))\b|\b(?:why (?:was|am|did|have|are|is) (?:i|you|my card|we) .{0,20}(?:charg|bill|debit)\w{2,4}|what is this (?:charge|payment)|(?:unknown|mystery|strange|unexpected|random) (?:charge|payment|transaction))\b/g,
      ],
      [
        2,
        /\b(?:charged (?:me|us|for|my|to)|billing (?:issue|error|problem|question|department)|direct debit|(?:my|our|the|your|last|this) (?:bill|invoice)|meter reading|bank statement)\b/g,
      ],
    ],
  },
  {
    issue: 'billing',
    variant: 'payment-failed',
    cues: [
      [
        3,
        /\b(?:payment|card|transaction|checkout)(?:'s| is| was| has been| keeps?| got| has| being)?(?: \w{1,10})? (?:failed|fails|failing|declin(?:ed|es|ing)|rejected|refused|not (?:go|going|went) through|stuck|pending)\b/g,
      ],
      [
        3,
        /\b(?:payment (?:did|does|wo|would)(?:n't|nt| not) go through|(?:won't|doesn't|not|n't) (?:accept|take|taking|accepting) (?:my|our|the) (?:card|payment)|money (?:has |was )?(?:been )?(?:taken|gone|left)\b[^.!?\n]{0,30}\b(?:no|but|not|without)\b)/g,
      ],
    ],
  },
  {
    issue: 'refund',
    variant: 'return-refund-delay',
    cues: [
      [
        3.5,
        /\bawait(?:ing)? (?:a |my |the |our )?(?:\w{1,10} )?refund\b|\b(?:waiting for|want|get|give|need|have|got)\b[^.!?\n]{0,16}\d{1,6}(?:[.,]\d{2})? ?(?:€|euros?|dollars?|pounds?|quid)? back\b/g,
      ],
      [
        3,
        /\b(?:no money (?:yet|back|so far)|money (?:has |is |has still )?(?:n't|not|never|still not) (?:been )?(?:arriv|com|in|on|paid|return|credit)\w{0,4}|you (?:still )?owe (?:me|us)|(?:owe|owes|owed) me|my money (?:is|was) (?:still|not|never))\b/g,
      ],
      [3.5, /\bwhere(?:'s| is|s|'re| are)? (?:my|our|the) (?:\w{1,14} )?(?:refund|money)\b/g],
      [
        3.5,
        /\b(?:still|yet|no|not|never|haven't|hasn't|without|waiting|wait|waited|promised|when|chas(?:e|ing)|process(?:ed)?|denied|refus(?:ed|ing)|pending|owed|owe)\b[^.!?\n]{0,40}\b(?:refund(?:s|ed)?|money back|reimburs\w{1,6}|my money)\b/g,
      ],
      [
        4,
        /\b(?:refund|money back|reimbursement)\b[^.!?\n]{0,40}\b(?:not|never|still|yet|hasn't|haven't|late|missing|pending|days|weeks|months|where|promised|nothing|arrive|process\w{0,3}|how long)\b/g,
      ],
      [1.8, /\b(?:refund(?:ed|s|able)?|money back|reimburs\w{1,6}|give me back)\b/g],
    ],
  },
  {
    issue: 'return',
    cues: [
      [
        3,
        /\b(?:return (?:label|policy|window|period|address|form|process)|(?:want|like|need|how|can|trying|try|going|wish) (?:to |do i |i )?(?:return|exchange|send (?:it|them|this|these) back)|returns? (?:department|desk|centre|center)|(?:exchange|swap) (?:it|them|this|these|the|my)\b(?! for (?:this|that|the) ))\b/g,
      ],
      [2.5, /\b(?:send(?:ing)?|sent) (?:it|them|this|these|those|(?:the|my) (?:\w{1,20} ){1,3})?\s?back\b/g],
      [
        2,
        /\b(?:return(?:ed|ing)? (?:it|them|this|these|the|my|an?)\b(?! (?:calls?|texts?|e-?mails?|messages?|favou?r))|collect the return|drop[- ]?off point|too (?:small|big|tight|large|long|short)|bit (?:small|big|tight|large)|does(?:n't|nt| not) fit|do(?:n't|nt| not) fit)\b/g,
      ],
    ],
  },
  {
    issue: 'cancel',
    variant: 'subscription-cancel',
    cues: [
      [
        3.2,
        /\b(?:(?:want|get|let me|need) out of (?:this|the|my|your) (?:\w{1,14} )?(?:contract|plan|subscription|agreement|deal|membership)|get rid of (?:my|the|this|your) (?:\w{1,14} )?(?:subscription|renewal|membership|contract|plan)|stop (?:my|the|this) (?:\w{1,14} )?(?:membership|subscription|plan|contract|payments?|trial)|(?:quit|leave) (?:the |your |my )?(?:gym|service|club|membership|programme?|contract))\b/g,
      ],
      [
        3.5,
        /\b(?:trying|tried|want|wanted|need|like|how|asked|asking|wish|going|please|can(?:'t|not|t)?|unable|impossible|attempt(?:ed|ing)?)\b(?! (?:can |could |do |are )?(?:you|u|they|ya) )[^.!?\n]{0,25}\b(?:cancel|unsubscribe|opt out|terminate)\b(?! (?:\w{1,8} ){0,2}(?:flights?|trains?|trips?|tickets?|rooms?|bookings?|reservations?|appointments?))/g,
      ],
      [
        3,
        /\b(?:cancel(?:l?ed|l?ing|l?ation)? (?:of )?(?:my|our|the|this|your|a) (?:\w{1,20} ){0,2}(?:subscription|membership|contract|plan|account|policy|trial|order|service)|auto[- ]?renew(?:al|ed|s)?|unsubscribe|cancellation (?:form|fee|request|letter|process)|cancellation needs)\b/g,
      ],
      [
        2,
        /\b(?:cancel (?:it|everything|them|all)|(?<!\b(?:flights?|trains?|trip|they|was|were|got|been|get|ticket|is|are) (?:\w{1,8} )?)cancel(?:l?ed|lation)?\b(?! (?:\w{1,8} ){0,2}(?:flights?|trains?|trips?|tickets?|bookings?|rooms?))|close my account|end my (?:contract|subscription|membership)|terminate)\b/g,
      ],
    ],
  },
  {
    issue: 'price',
    variant: 'unexpected-fee',
    cues: [
      [
        3,
        /\b(?:price|rate|premium|bill|rent|fee|cost|subscription)s? (?:go|goes|going|went|gone|jump|rise|rose|is|are) (?:up|higher)\b|\b(?:more expensive|\w{1,8} cheaper|pay (?:so much )?more than|cost(?:s)? (?:so much |way )?more than)\b|\bwhat is this \w{2,20} fee\b|\bfees? (?:that )?(?:nobody|no one|you never|was never|were never|i wasn't|wasn't)\b/g,
      ],
      [
        3,
        /\b(?:hidden (?:fees?|costs?|charges?)|price (?:went|goes|has gone|increase\w{0,1}|rise|hike|change|jumped|doubled|match|difference|drop(?:ped)?)|(?:prices?|fees?|cost|costs|rates?|premium|rent)(?: \w{1,12}){0,3} (?:went up|gone up|going up|increased|doubled|tripled|raised|higher|jumped)|raised (?:my|the|our|your) (?:price|rate|fee|bill|premium)|renewal (?:price|quote|cost)|rip[- ]?off|ripping (?:me|us|people|customers) off|(?:way |far |so |too |very |really |ridiculously )(?:expensive|overpriced)|nobody (?:told|mentioned)\b[^.!?\n]{0,30}\bfee)\b/g,
      ],
      [
        2,
        /\b(?:(?:late|admin|service|booking|cleaning|express|delivery|shipping|change|baggage|cancellation|handling|activation|resort|extra|additional) (?:fees?|charges?|costs?)|surcharge|why (?:is|does|do|are) .{0,40}\b(?:cost|price|fee|expensive)\b|\b(?:expensive|cheaper)\b|(?:not|never|n't) (?:told|mentioned|informed|warned) (?:me |us )?(?:about|of) (?:the |this |that |any )?(?:fee|charge|cost|price))\b/g,
      ],
    ],
  },
  {
    issue: 'price',
    variant: 'promo-not-applied',
    cues: [
      [
        3,
        /\b(?:vouchers?|coupons?|codes?|gift ?cards?|discount|points|credit) (?:was|were|is|are|got|has been|have been)(?:n't| not| never)? (?:\w{1,10} )?(?:accepted|applied|valid|recogni[sz]ed|refused|rejected|deducted|invalid|expired|used|declined)\b/g,
      ],
      [
        3,
        /(?<!\b(?:zip|post|postal|area|error|qr|country|pin|verification|security|reset|login) )\b(?:promo(?:tion|tional)?|discount|coupon|voucher|gift ?card|offer|code|points|loyalty|cashback|student rate)\b(?! since)[^.!?\n]{0,40}\b(?:(?:not|n't|won't|nt|isn't|never) (?:work|appl|accept|show|credit|add|valid|come off|there|be)\w{0,5}|missing|expired|invalid|rejected|gone|disappeared|didn't|did not|not (?:applied|working|valid))\b/g,
      ],
      [1.5, /\b(?:promo code|discount|coupon|voucher|special offer|black friday)\b/g],
    ],
  },
];
