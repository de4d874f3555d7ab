import type { Category, Issue, IssueReading, Kind, Mood, Trajectory, Variant } from '../utils/engine/types.ts';
import type { Proof } from '../utils/engine/words.ts';

/** How the panel says the words of the product. */
export const MOOD_WORDS: Readonly<Record<Mood, string>> = {
  satisfied: 'Satisfied',
  calm: 'Calm',
  confused: 'Confused',
  anxious: 'Anxious',
  disappointed: 'Disappointed',
  frustrated: 'Frustrated',
  angry: 'Angry',
  abusive: 'Abusive',
};

export const moodWord = (mood: Mood | undefined): string => (mood === undefined ? 'Not sure' : MOOD_WORDS[mood]);

/** How well the reading of a chat tool is proven. */
export const PROOF_WORDS: Readonly<Record<Proof, string>> = {
  running: 'proven on the tool itself',
  pages: 'proven on saved pages',
  one_source: 'little known: check that it reads right',
  taught: 'as it was taught',
  guess: 'not known: found by its looks',
};

export const TRAJECTORY_WORDS: Readonly<Record<Trajectory, string>> = {
  rising: 'rising',
  falling: 'falling',
  steady: 'steady',
  unknown: '',
};

export const ISSUE_WORDS: Readonly<Record<Issue, string>> = {
  delay: 'Delay',
  missing: 'Missing',
  damaged: 'Damaged',
  wrong_item: 'Wrong item',
  defective: 'Defective',
  billing: 'Billing',
  refund: 'Refund',
  return: 'Return',
  cancel: 'Cancel',
  account_access: 'Account access',
  technical: 'Technical',
  service_quality: 'Service',
  staff_rude: 'Rude staff',
  repeat_contact: 'Repeat contact',
  long_wait: 'Long wait',
  booking: 'Booking',
  quality: 'Quality',
  price: 'Price',
  privacy_security: 'Privacy',
  other: 'Other',
};

const VARIANT_WORDS: Readonly<Record<Variant, string>> = {
  'delivery-delay': 'Delivery delay',
  'not-received': 'Not received',
  'damaged-item': 'Damaged item',
  'wrong-item': 'Wrong item',
  'missing-part': 'Missing part',
  defective: 'Defective',
  'return-refund-delay': 'Late refund',
  'billing-overcharge': 'Overcharged',
  'unexpected-fee': 'Unexpected fee',
  'subscription-cancel': 'Cancel',
  'promo-not-applied': 'Promo not applied',
  'payment-failed': 'Payment failed',
  'account-access': 'Account access',
  outage: 'Outage',
  'slow-poor-quality': 'Poor quality',
  'bug-data-loss': 'Bug or data loss',
  'booking-change': 'Booking change',
  'missed-appointment': 'Missed appointment',
  'fraud-unauthorised': 'Fraud',
  'privacy-data': 'Privacy',
  'staff-behaviour': 'Staff behaviour',
  'repeat-contact': 'Repeat contact',
  'wrong-information': 'Wrong information',
  'how-to': 'How-to',
};

/** Under this an issue is shown as the question it is. */
const LIKELY = 0.45;

/** The finer kind where it is known; an issue the agent chose is said as chosen. */
export function issueWord(reading: IssueReading | undefined): string {
  if (!reading) return 'No issue yet';
  const { issue, variant, corrected, confidence } = reading;
  const word = variant !== undefined && !corrected ? VARIANT_WORDS[variant] : ISSUE_WORDS[issue];
  return confidence < LIKELY && issue !== 'other' ? `${word}?` : word;
}

export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  empathy: 'Empathy',
  apology: 'Apology',
  recap: 'Recap',
  clarify: 'Clarify',
  solution: 'Solution',
  alternative: 'Alternative',
  remedy: 'Remedy',
  boundary: 'Boundary',
  escalation: 'Escalation',
  hold: 'Hold',
  follow_up: 'Follow-up',
  thanks: 'Thanks',
  close: 'Close',
};

/** The heading of something left out: there are no words of the draft to quote. */
export const omissionWord = (category: Category): string => {
  switch (category) {
    case 'missing_acknowledgement':
      return 'Nothing acknowledged';
    case 'missing_apology':
      return 'No apology';
    case 'missing_ownership':
      return 'Nobody takes it on';
    case 'missing_next_step':
      return 'No next step';
    case 'missing_answer':
      return 'A question is unanswered';
    default:
      return 'Left out';
  }
};

/** "1 finding", "2 findings". */
export const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;

/** A language by its English name: "Finnish". Undefined where the code says nothing. */
export function languageName(code: string): string | undefined {
  if (code === 'und') return undefined;
  try {
    const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(code);
    return name;
  } catch {
    return undefined; // not a language code
  }
}

/** Words cut for a quote: a customer's "sentence" can be fifty thousand words long. */
export function cut(text: string, most: number): string {
  const line = text
    .slice(0, most * 4)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
}
