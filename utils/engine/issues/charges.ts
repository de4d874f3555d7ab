import type { CueGroup } from './cue.ts';

const SUM = /(?:[$€£] ?)?\d{1,6}(?:[.,]\d{1,3})*(?: ?(?:€|euros?|dollars?|pounds?|quid|bucks))?/.source;

/** Money and contracts, as people tell of them in passing. */
export const charges: readonly CueGroup[] = [
  {
    issue: 'billing',
    variant: 'billing-overcharge',
    cues: [
      [
        3,
        new RegExp(
          `\\b(?:took|taken|taking|takes|debited|withdrew|deducted|charged|charging) (?:\\w{1,8} )?(?:me |us )?${SUM} (?:\\w{1,10} ){0,3}(?:from|out of|on|for|twice|again|yesterday|in|even|when|after|without)\\b|\\bfinal (?:bill|invoice) (?:of|for|is|was)\\b|\\b(?:bill|invoice) (?:says|came to|is|was|for|of) ${SUM}`,
          'g',
        ),
      ],
      [
        2.8,
        /\bstill (?:being |getting )?(?:charg(?:ed|ing)|bill(?:ed|ing))\b|\bcharg(?:ed|ing) (?:me |us )?(?:\w{1,10} )?(?:even though|although|after i|without|when i|for nothing|for a lost|again|incorrectly|wrongly|by mistake)\b|\bkept? (?:it |the \w{3,10} )?running\b|\b(?:bought|purchased|spent)\b[^.!?\n]{0,40}\bwithout (?:me|my|us|our|permission|asking|knowing)\b|\bpay(?:ing)? for (?:nothing|something (?:i|we)|services? (?:i|we))\b|\b\d{1,5}(?:[.,]\d\d)? for (?:roaming|nothing|a lost|parking|data)\b/g,
      ],
    ],
  },
  {
    issue: 'refund',
    variant: 'return-refund-delay',
    cues: [
      [
        3.4,
        new RegExp(
          `\\b(?:deposit|money|payment|fare|${SUM})\\b[^.!?\\n]{0,40}\\b(?:not|n't|never|still)\\b[^.!?\\n]{0,20}\\b(?:paid back|returned|refunded|released|repaid|reimbursed|paid out|come back|back in)\\b|\\b(?:give|want|need|get|send|pay)\\b[^.!?\\n]{0,14}${SUM} back\\b|\\bwhere(?:'s| is|s) my (?:refund|money|deposit|[$€£])|\\b(?:sign|trace|news) of my (?:refund|money|deposit|${SUM})|\\brefund (?:me|us) (?:the |my |for |now|it|${SUM})|\\bno refund\\b|\\bstill in your account\\b`,
          'g',
        ),
      ],
    ],
  },
  {
    issue: 'price',
    variant: 'unexpected-fee',
    cues: [
      [
        2.9,
        new RegExp(
          `\\b(?:went|gone|goes|go|going|put|shot) up (?:by |from |to |again |${SUM})|\\b${SUM} (?:more|extra|higher) (?:a|per|each|this|every|than)\\b|\\b(?:estimate|quote) (?:said|was|for)\\b|\\bfares? (?:went|jumped|difference|increas\\w{1,3}|is|are|doubled)\\b|\\bcharg(?:e|ed|ing|es) (?:me |us |people )?(?:${SUM} )?(?:extra |more )?(?:for|to) (?:a |an |my |our |the )?(?:bags?|carry[- ]?on|seats?|water|wi-?fi|luggage|check(?:ed)? bag|print\\w{0,3}|delivery|call|pick)\\b|\\b(?:bag|baggage|seat|carry[- ]?on|luggage|booking|change) fees?\\b`,
          'g',
        ),
      ],
      [2.3, /\b(?:overpriced|daylight robbery|money grab|advertised (?:price|at|for|as))\b/g],
    ],
  },
  {
    issue: 'price',
    variant: 'promo-not-applied',
    cues: [
      [
        3,
        /\b[a-z]{3,12}\d{2,3}\b[^.!?\n]{0,25}\b(?:doesn't|does not|doesnt|won't|isn't|not) (?:work\w{0,3}|valid|accepted|appl\w{2,4})\b|\b(?:my|our|the|these|bonus|reward|your|air|loyalty|no|extra) (?:\w{1,10} )?(?:miles|points|stamps|cashback|rewards?|bonus|credits?)\b[^.!?\n]{0,50}\b(?:not|never|none|n't|missing|gone|expired|disappeared|still)\b|(?<!\b(?:zip|post|postal|area|error|qr|country|pin) )\b(?:code|offer|deal|voucher|coupon|promo|sale)\b[^.!?\n]{0,40}\b(?:expired|invalid|not valid|not working|doesn't work|won't work|rejected|refused)\b/g,
      ],
    ],
  },
  {
    issue: 'cancel',
    variant: 'subscription-cancel',
    cues: [
      [
        3,
        /\b(?:asked|want|wanted|trying|tried|need|how (?:do|can) i|wish|like|going) (?:\w{1,8} ){0,2}to (?:leave|quit|close|end|stop) (?:the|my|our|this|his|her) (?:\w{1,10} )?(?:club|account|contract|subscription|membership|policy|plan|service|trial)\b|\b(?:contract|subscription|membership|policy|plan) (?:\w{1,8} ){0,3}(?:still (?:being )?(?:charged|running|active|billed)|renewed (?:itself|again|without))\b|\bi said cancel\b/g,
      ],
    ],
  },
];
