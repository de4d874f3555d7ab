import type { Fault, Issue } from './types.ts';

/** Whom the customer's own words put it down to. */
export type Blamed = 'customer' | 'third' | undefined;

const OWN =
  /\b(?:(?:it(?:'s| is| was)|that(?:'s| is| was)|totally|entirely|completely|probably|all|is|was) (?:\w{1,10} )?my (?:own )?(?:fault|mistake|error|bad|doing)|my (?:mistake|bad|own fault)\b|i (?:accidentally|stupidly|mistakenly|wrongly) \w{2,20}|i (?:ordered|entered|typed|put in|chose|selected|gave|clicked|picked|booked|used) (?:\w{1,8} )?(?:the )?wrong|i (?:forgot|dropped|spilled|spilt|lost|misread|misplaced|overlooked|deleted) (?!(?:about )?(?:everything|all|count)\b)|i (?:broke|smashed|cracked|damaged) (?:it|my|the)|(?:can i|could i|may i|i (?:want|wanna|need|would like|have|'d like) (?:to )?|i'd like to |how do i )(?:please )?(?:change|move|reschedule|postpone) (?:my|our|the|a|\d)|changed my mind|i feel dumb)\b/i;
const THIRD =
  /(?<!\byour )\b(?:courier|dhl|ups|fedex|dpd|hermes|evri|usps|royal mail|post office|postman|postal service|airport security|customs|my bank|the bank|paypal|klarna|my landlord|the landlord|neighbou?rs?|(?<!control )the weather|snow ?storm|thieves|a thief)\b[^.!?\n]{0,40}\b(?:lost|broke|damaged|stole|delayed|held|refused|blocked|declined|returned|dumped|left|threw|fault|messed|mistake|took|won't|didn't|stuck|caused)\b/i;
const YOURS = /\b(?:you|your|you're|u)\b/i;

/** What one customer message says of whose fault it is. `plain` is readable text. */
export function blamedIn(plain: string): Blamed {
  if (OWN.test(plain)) return 'customer';
  const third = THIRD.exec(plain);
  return third && !YOURS.test(third[0]) ? 'third' : undefined;
}

const COMPANY: readonly Issue[] = [
  'delay',
  'missing',
  'damaged',
  'wrong_item',
  'defective',
  'billing',
  'refund',
  'service_quality',
  'staff_rude',
  'repeat_contact',
  'long_wait',
  'quality',
];

interface FaultFacts {
  readonly issue: Issue | undefined;
  readonly variant: string | undefined;
  readonly blamed: Blamed;
  /** Nothing they said is a complaint. */
  readonly content: boolean;
}

/**
 * Whose fault it reads as. A guess for the wording only: ours where such things are ours to prevent, none for a plain
 * question, unknown where it has yet to be found out.
 */
export function faultOf({ issue, variant, blamed, content }: FaultFacts): Fault {
  if (blamed !== undefined) return blamed;
  if (issue === undefined || variant === 'how-to') return 'none';
  if (issue === 'privacy_security') return 'unknown';
  if (content && !COMPANY.includes(issue)) return 'none';
  return COMPANY.includes(issue) || variant === 'outage' || variant === 'unexpected-fee' ? 'company' : 'unknown';
}
