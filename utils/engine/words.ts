/**
 * The words of the product, one list each. Types, the file schema, the panel's menus and the tests all read them
 * from here, so a new word is added in one place.
 */
export const AUTHORS = ['customer', 'agent', 'bot', 'system', 'note', 'unknown'] as const;

/** Ordered from best to worst: "within one step" means neighbours here. */
export const MOODS = [
  'satisfied',
  'calm',
  'confused',
  'anxious',
  'disappointed',
  'frustrated',
  'angry',
  'abusive',
] as const;

export const FLAGS = ['sarcastic', 'leaving', 'legal', 'public_review', 'urgent', 'vulnerable'] as const;

export const PHASES = ['opening', 'vent', 'clarify', 'solve', 'close', 'follow_up'] as const;

export const FAULTS = ['company', 'customer', 'third', 'unknown', 'none'] as const;

export const ISSUES = [
  'delay',
  'missing',
  'damaged',
  'wrong_item',
  'defective',
  'billing',
  'refund',
  'return',
  'cancel',
  'account_access',
  'technical',
  'service_quality',
  'staff_rude',
  'repeat_contact',
  'long_wait',
  'booking',
  'quality',
  'price',
  'privacy_security',
  'other',
] as const;

/** The finer kinds of an issue, by which the apology is chosen. Ids as in the research. */
export const VARIANTS = [
  'delivery-delay',
  'not-received',
  'damaged-item',
  'wrong-item',
  'missing-part',
  'defective',
  'return-refund-delay',
  'billing-overcharge',
  'unexpected-fee',
  'subscription-cancel',
  'promo-not-applied',
  'payment-failed',
  'account-access',
  'outage',
  'slow-poor-quality',
  'bug-data-loss',
  'booking-change',
  'missed-appointment',
  'fraud-unauthorised',
  'privacy-data',
  'staff-behaviour',
  'repeat-contact',
  'wrong-information',
  'how-to',
] as const;

/** The trades whose words differ so much that a line for one is wrong in another. */
export const DOMAINS = ['goods', 'travel', 'banking', 'connection', 'visit'] as const;

export const SPECIFIC_KINDS = ['order', 'item', 'amount', 'date', 'duration', 'contacts', 'name', 'place'] as const;

export const ACTS = [
  'greeted',
  'acknowledged',
  'apologised',
  'asked',
  'recapped',
  'offered',
  'promised',
  'thanked',
  'boundary',
  'escalated',
  'solved',
  'closed',
] as const;

export const FORMALITIES = ['casual', 'neutral', 'formal'] as const;

/** From the bottom up. */
export const LAYERS = ['built_in', 'organisation', 'team', 'personal'] as const;

/** What in a chat can settle a step of the return policy. */
export const SETTLED_BY = ['order', 'item', 'date', 'amount', 'reason', 'photos', 'offer'] as const;

export const SEVERITIES = ['block', 'high', 'medium', 'low'] as const;

export const COMMISSIONS = [
  'blame',
  'excuse',
  'dismissive',
  'non_apology',
  'generic_apology',
  'policy_hiding',
  'refuse_help',
  'command',
  'argue',
  'passive_aggressive',
  'rude',
  'threat',
  'overpromise',
  'robotic',
  'shouting',
  'privacy',
  'uncertain',
  'tone_mismatch',
  'repeat_ask',
] as const;

export const OMISSIONS = [
  'missing_acknowledgement',
  'missing_apology',
  'missing_ownership',
  'missing_next_step',
  'missing_answer',
] as const;

export const CATEGORIES = [...COMMISSIONS, ...OMISSIONS] as const;

export const KINDS = [
  'empathy',
  'apology',
  'recap',
  'clarify',
  'solution',
  'alternative',
  'remedy',
  'boundary',
  'escalation',
  'hold',
  'follow_up',
  'thanks',
  'close',
] as const;

/**
 * What must hold in the chat before a phrase is offered, beside its moods, issues and slots. `search`: never offered by
 * itself, only found; it states something that only the agent can know.
 */
export const CONDITIONS = [
  'search',
  'question',
  'no_order',
  'has_order',
  'no_item',
  'no_date',
  'no_amount',
  'no_issue',
  'has_issue',
  'unsure',
  'answered',
  'lost_data',
  'photos',
  'no_photos',
  'repeat',
  'manager_asked',
  'new_failure',
  'fault_unknown',
  'not_ours',
  'regret',
  'injury',
  'insulted',
  'threat',
  'bereavement',
  'illness',
  'self_harm',
  'parcel',
  'travel',
  'ongoing',
  'above_limit',
] as const;

export const ESCALATIONS = ['none', 'offer_manager', 'boundary', 'end_chat'] as const;

export const COMPOSER_MODES = ['reply', 'note', 'unknown'] as const;

/**
 * How well the reading of a chat tool is proven, best first: on the tool itself, running; on saved pages made after its
 * own source or several independent reports; on what one report tells; or not at all, found on the page by its looks.
 */
export const PROOFS = ['running', 'pages', 'one_source', 'taught', 'guess'] as const;
export type Proof = (typeof PROOFS)[number];

/** What of a row's look may tell whose it is, where a chat tool was taught. */
export const STYLE_PROPERTIES = [
  'align-items',
  'align-self',
  'background-color',
  'flex-direction',
  'justify-content',
  'text-align',
] as const;
