import type { Kind } from '../../engine/types.ts';

/** Told by its words, the first that fits; what says nothing of itself is a step towards a solution. */
const SIGNS: readonly (readonly [Kind, RegExp])[] = [
  ['apology', /\b(?:sorry|apolog)/i],
  ['escalation', /\b(?:manager|supervisor|escalat|team lead)/i],
  ['close', /\b(?:anything else|have a (?:great|nice|good|lovely)|goodbye|take care)\b/i],
  ['thanks', /^(?:hi[^.!?]{0,40}[.,!]\s*)?(?:thank|many thanks|thanks)/i],
  ['hold', /\b(?:one moment|bear with me|just a (?:moment|minute|second)|hold on|few minutes)\b/i],
  ['remedy', /\b(?:refund(?:ed)? you|voucher|credit|compensat|discount|goodwill)/i],
  ['follow_up', /\b(?:follow(?:ing)? up|check(?:ing)? (?:in|back)|just wanted to see)\b/i],
  ['clarify', /\?\s*$/],
  ['empathy', /\b(?:understand|frustrat|i can see how|must be)\b/i],
];

/** What kind of phrase somebody else's saved reply most likely is. */
export const kindOf = (text: string): Kind => SIGNS.find(([, sign]) => sign.test(text))?.[0] ?? 'solution';
