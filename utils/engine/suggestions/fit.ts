import type { Flag, Issue, Phrase, Situation, Variant } from '../types.ts';
import type { SuggestionContext } from './kind.ts';

/** What of a chat decides whether a phrase fits it. */
export interface FitContext extends Pick<SuggestionContext, 'conditions' | 'formality'> {
  readonly situation: Pick<Situation, 'issue' | 'mood'>;
}

/** The variants of each issue that has more than one. A phrase that names some of them is only for those. */
const VARIANTS_OF: Partial<Readonly<Record<Issue, readonly Variant[]>>> = {
  missing: ['not-received', 'missing-part'],
  billing: ['billing-overcharge', 'payment-failed'],
  technical: ['outage', 'bug-data-loss', 'how-to'],
  price: ['unexpected-fee', 'promo-not-applied'],
  privacy_security: ['fraud-unauthorised', 'privacy-data'],
  service_quality: ['missed-appointment', 'wrong-information'],
};

/** Under this an issue is a guess: nothing is apologised for and no fix is offered. */
const SURE_OF_ISSUE = 0.6;
/** Sending someone to the fraud or privacy team on a guess would frighten them. */
const SURE_OF_DANGER = 0.65;
const SURE_OF_VARIANT = 0.65;

/** The issue, when it is more than a guess. */
export function knownIssue({ situation: { issue } }: FitContext): Issue | undefined {
  if (!issue) return undefined;
  const enough = issue.issue === 'privacy_security' ? SURE_OF_DANGER : issue.issue === 'other' ? 0 : SURE_OF_ISSUE;
  return issue.corrected || issue.confidence >= enough ? issue.issue : undefined;
}

/** A finer kind is said only when it is likely; a wrong detail is worse than none. */
const knownVariant = ({ situation: { issue } }: FitContext): Variant | undefined =>
  issue && (issue.corrected || issue.confidence >= SURE_OF_VARIANT) ? issue.variant : undefined;

/**
 * How well a phrase fits a chat, before its slots are filled; undefined when it does not. More specific is better: an
 * issue counts more than a mood, a variant more than an issue.
 */
export function fitOf(phrase: Phrase, context: FitContext): number | undefined {
  const parts = [fitOfConditions, fitOfIssue, fitOfMood, fitOfFormality];
  let total = 0;
  for (const part of parts) {
    const score = part(phrase, context);
    if (score === undefined) return undefined;
    total += score;
  }
  return total;
}

function fitOfConditions({ when = [] }: Phrase, { conditions }: FitContext): number | undefined {
  if (!when.every((condition) => conditions.has(condition))) return undefined;
  return when.some((condition) => condition !== 'parcel' && condition !== 'has_issue') ? 2 : 0;
}

function fitOfIssue(phrase: Phrase, context: FitContext): number | undefined {
  if (phrase.issues.length === 0) return 0;
  const issue = knownIssue(context);
  if (issue === undefined) return undefined;
  if (!phrase.issues.includes(issue)) {
    // The third message about the same thing is also that: it wraps whatever the issue is.
    return phrase.issues.includes('repeat_contact') && context.conditions.has('repeat') ? 0 : undefined;
  }
  const all = VARIANTS_OF[issue];
  const named = all?.filter((variant) => phrase.variants?.includes(variant)) ?? [];
  if (!all || named.length === 0) return 3;
  const variant = knownVariant(context);
  if (variant && all.includes(variant)) return named.includes(variant) ? 6 - named.length : undefined;
  if (named.length === all.length) return 3;
  return named.length > 1 ? 2 : undefined; // one of two or more, and it covers both
}

/** A phrase for these is for nobody else; the other flags stand beside its moods. */
const NEEDED: ReadonlySet<Flag> = new Set<Flag>(['leaving', 'legal', 'public_review', 'vulnerable']);

function fitOfMood(phrase: Phrase, { situation: { mood } }: FitContext): number | undefined {
  const { moods, flags = [] } = phrase;
  const vulnerable = mood.flags.includes('vulnerable');
  if (flags.includes('vulnerable') !== vulnerable) return undefined;
  const needed = flags.filter((flag) => NEEDED.has(flag));
  if (needed.length > 0) return needed.some((flag) => mood.flags.includes(flag)) ? 3 : undefined;
  if (flags.some((flag) => mood.flags.includes(flag))) return 3;
  if (moods.length === 0) return flags.length === 0 ? 0 : undefined;
  return moods.includes(mood.mood ?? 'calm') ? 1 : undefined;
}

function fitOfFormality({ formality }: Phrase, { formality: theirs }: FitContext): number | undefined {
  if (formality === 'neutral') return 0;
  return formality === theirs ? 2 : undefined;
}

const FORMAL =
  /\b(?:dear (?:sir|madam|sirs|team)|(?:kind|best|yours) (?:regards|sincerely|faithfully)|furthermore|hereby|i would be grateful|i am writing to|would you be so kind|i wish to)\b/i;
const CASUAL =
  /\b(?:hey|hiya|lol|lmao|omg|gonna|wanna|gotta|ur|thx|pls|plz|yo|dude|mate|nah|yeah|yep|tbh|idk|smh|ya'?ll|y'all|cuz|ain't)\b|[😂🤣😅😭🙄]/iu;

/** How the customer writes, by plain signs. Neutral when there are none, or both. */
export function formalityOf(text: string): Phrase['formality'] {
  const formal = FORMAL.test(text);
  return formal === CASUAL.test(text) ? 'neutral' : formal ? 'formal' : 'casual';
}
