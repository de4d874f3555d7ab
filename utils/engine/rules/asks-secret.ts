import type { Span } from '../types.ts';
import { distinct } from './distinct.ts';
import { has, hits, wording } from './match.ts';
import { near } from './near.ts';
import { defineRule, type RawFinding, type RuleContext } from './rule.ts';
import { PARTS, PICTURES, PROOFS } from './words/secrets.ts';

const SECRET =
  '(?:(?:full |complete |entire |whole |long |credit |debit |bank |payment |16[- ]digit |sixteen[- ]digit ){1,4}card (?:number|no|details|info(?:rmation)?|data)|card (?:number|details|info(?:rmation)?|data)|(?:number|digits) (?:on|from|of) (?:the front of )?your (?:credit |debit |bank )?card|cvv2?|cvc2?|security (?:code|number)|(?:three|3)[- ]digit (?:code|number|security code)|code on the back|pin(?: code| number)?|passwords?|passcode|log ?in (?:details|data|credentials)|one[- ]time (?:code|password|passcode)|otp|(?:verification|login|authentication|2fa|sms|security) code|code (?:we|I|the bank|your bank) (?:just |have |has )?(?:sent|texted|emailed|messaged)(?: you)?|code (?:in|from) (?:the|your) (?:text|sms|message|app|authenticator))';
/** Asked for in one of many ways: an order, a need, a question, a bare "… please". */
const PRIVATE = `(?:${PROOFS}|${PARTS}|${PICTURES})`;
const ASKED_OTHERWISE = wording(
  `(?:send|give|tell|text|type|write|read|share|provide|enter|post|drop|pop|put|paste|upload|key in|pass|confirm|forward|screenshot|snap|whisper|show|need|require|want|have|get|verify)[^.!?\\n]{0,50}? ${PRIVATE}`,
  `(?:what is|what are|what was|remind me of|let me have|(?:can|could|may) (?:you|I) (?:just )?(?:have|get|read|see)) (?:me )?[^.!?\\n]{0,25}?${PRIVATE}`,
  `(?:type|put|enter|drop|post|key in|paste|confirm) (?:in )?(?:here )?(?:your |ur |me ur )(?:\\w{2,10} ){0,2}?(?:password|pin|otp|passcode)`,
  `your (?:${PROOFS})[^.!?\\n]{0,50} (?:please|pls|here)`,
  'drop (?:me )?(?:your|ur) (?:password|pin)|what is (?:the|your) (?:code on your key fob|online (?:banking )?login|wi-?fi password)|both sides of (?:the|your) (?:credit |debit |bank )?card|card number and (?:the )?(?:cvv|cvc|expiry)|(?:passcode|code) you (?:just )?got,? (?:read|send|tell)',
);
/** Asked for, to be typed here. */
const ASKED = wording(
  `(?:send|give|tell|text|type|write|read|share|provide|enter|post|drop|message|email|dm|forward|confirm|pass|show|put|need|require|want|have|get|know|spell)(?: (?:me|us|out|in|here|back|down|it|to me|to us|over)){0,3}(?: with)? (?:(?:the|your|that|this|a|both|all|me|us|just|full|current|old|new|account|email|banking|online|mobile|app) ){0,4}(?:[a-z]{2,12} (?:and|or|,) )?(?:(?:the|your) )?${SECRET}`,
  `(?:what is|what's|what are|what was) (?:the |your )(?:[a-z]{2,10} ){0,2}?${SECRET}`,
  `(?:card number|card details|number),? (?:the )?(?:expiry|expiration|date|name)[^.!?\\n]{0,40}(?:code|cvv|cvc|number)`,
);
/** A warning, a safe place, the last four, or a locker's own code. */
const SAFE =
  /\b(?:never|do not (?:send|share|give|post|write|type|tell|need|enter)|don't (?:send|share|give|post|write|type|tell|need|enter)|no need|not here|not in (?:this|the) chat|without (?:sending|sharing|giving)|secure|safe (?:page|link|form|way)|payment (?:page|link|form)|on the (?:page|website|site|app|screen|card reader|login)|in the app|on your screen|checkout|last (?:four|4|three|3|two|2)|final four|first (?:six|6|four|4)|reset|forgot(?:ten)?|change your|choose a new|new password|set a|return pin|locker|pick-?up|collection|delivery pin|parcel|voucher|gift card|promo|discount|sim|wrong|expired|arrive[d]?|receive[d]?|anyone|keypad|terminal|by phone|on the phone|ask you for|will be asked|you will need to have|hide|cover|except|instead of)\b/i;
const BENIGN = /^(?:have|get|want|know|show)\b/i;
const ASKING =
  /\b(?:may|can|could|might|do) (?:i|we)\s{0,3}(?:please )?$|\b(?:i|we)(?:'ll| will| would|'d)? (?:just |also |only |still )?$|\bplease\s{0,3}$/i;

/** See docs/rules/asks-secret.md. */
export const asksSecret = defineRule({
  id: 'asks-secret',
  category: 'privacy',
  severity: 'block',
  summary: 'No card number, security code, PIN, password or one-time code is asked for in a chat.',
  source: { reason: 'Security codes may not be stored, and chats are stored.', label: 'PCI DSS, requirement 3' },
  looksFor: [ASKED, ASKED_OTHERWISE],
  check: (context) => distinct(marksIn(context)),
});

function* marksIn({ draft }: RuleContext): Generator<RawFinding> {
  for (const hit of hits(draft, ASKED, { negation: 'cancels', question: 'ignored' })) {
    if (has(near(hit), SAFE)) continue;
    if (BENIGN.test(hit.text) && !ASKING.test(hit.before)) continue;
    if (
      /\b(?:i|we|he|she|they|it|who|someone|scammers?|did|have|has|you|already)(?: have| had| will| can|'ve|'ll)?\s{0,3}$/i.test(
        hit.before,
      ) &&
      !/^(?:need|require|want|have|get|know)\b/i.test(hit.text) &&
      !/\b(?:can|could|would|will) you\s{0,3}$/i.test(hit.before)
    )
      continue;
    if (/^(?:enter|type|put|confirm)\b/i.test(hit.text) && !/\b(?:here|chat|me|us|reply)\b/i.test(near(hit))) continue;
    yield flag(hit.sentence);
  }
  for (const hit of hits(draft, ASKED_OTHERWISE, { negation: 'cancels', question: 'ignored' })) {
    if (
      has(near(hit), WARNED) ||
      (has(hit.before, OURS) && !NEEDED.test(hit.text)) ||
      (BENIGN.test(hit.text) && !ASKING.test(hit.before))
    )
      continue;
    yield flag(hit.sentence);
  }
}

/** "I need …": asked for by whoever says it. */
const NEEDED = /^(?:need|require|want|have|get)\b/i;
const WARNED =
  /\b(?:never|do not|don't|no need|not here|not in (?:this|the) chat|without|secure|(?:payment|upload) (?:page|link|form)|in the app|instead of|cover|hide|last (?:four|4) (?:digits|of the card)|nobody|no one)\b/i;
/** We sent, we keep, you may: nobody is asked for anything. */
const OURS =
  /\b(?:i|we|he|she|they|it|who|someone|scammers?|you)(?: have| had|'ve|'ll| will| can| may| might)?\s{0,3}$/i;

const flag = (span: Span) => ({
  span,
  message: 'A secret asked for in chat. Use the secure page.',
  rewrites: ['The last four digits are enough.', 'There is a secure page for that, and it is safer than this chat.'],
});
