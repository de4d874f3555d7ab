import { isFelt } from '../felt.ts';
import { isRhetorical } from '../slots/asked.ts';
import type { Request } from '../types.ts';
import { BAGS_LATE, isResolved, saysNoMore } from './conditions.ts';
import { topicOf } from './facts.ts';
import { knownIssue } from './fit.ts';
import { defineSuggestionKind, type SuggestionContext } from './kind.ts';

/** Only who lost a place needs another. */
/** What a change costs is what they talk about, not another time. */
export const FEE = /[$£€]\s?\d|\b(?:fees?|charged?|charging|costs?|expensive|upgrad\w{0,3})\b/i;

export const MOVES =
  /\b(?:cancel\w{0,5}|re-?book\w{0,4}|re-?schedul\w{0,4}|bumped|sold out|miss(?:ed|ing)?|overbooked|double[- ]booked|(?:need|want|like|able|possible|can (?:i|we)|trying|way) (?:to )?(?:change|move)|another (?:flight|date|time|slot|room|day)|stuck|stranded|no (?:seats?|rooms?|options?|tables?)|not available|alternative|earlier|later|postpone)\b/i;

/** Who wants the money back or the order gone is not helped by a trace. */
const WANTS_OUT: readonly Request[] = ['refund', 'cancel'];

/** What an act answers by itself: where it is, when it comes, why it failed. */
const OF_STATUS =
  /\b(?:when|where|how long|how soon|status|updates?|eta|what time|why|what(?:'s| is) (?:going on|happening|wrong)|still|here|arriv\w{1,3}|com(?:e|ing)|deliver\w{0,3}|leav\w{1,3}|ready|make it|before|on (?:its|the) way)\b/i;

/** They have just asked something else than how their matter stands: the answer comes first. */
const asksOtherwise = ({ situation: { openQuestions, lastCustomerText } }: SuggestionContext): boolean => {
  const asked = openQuestions.filter(({ text }) => lastCustomerText.includes(text) && !isRhetorical(text));
  return asked.length > 0 && !asked.some(({ text }) => OF_STATUS.test(text));
};

/** What happens now, and by when. */
export const solution = defineSuggestionKind({
  id: 'solution',
  label: 'Solution',
  applies: (context) => {
    const { mood, agentTurns, fault, lastCustomerText } = context.situation;
    const asked = context.conditions.has('question');
    if (!asked && (saysNoMore(context.situation) || isResolved(lastCustomerText))) return false;
    const quiet = mood.mood === 'calm' || mood.mood === 'satisfied'; // they are being served: leave the agent alone
    if (quiet && (fault === 'none' || fault === 'customer')) return false;
    const known = knownIssue(context);
    // A guess at the issue and a guess at the mood make no case: who only remarks on something is not being served.
    const guess = known === undefined || known === 'other';
    const about = quiet
      ? known
      : guess && agentTurns === 0 && !isFelt(context.situation)
        ? undefined
        : context.situation.issue;
    return asked || (about !== undefined && !(quiet && agentTurns > 1));
  },
  /** Where the matter is known, an act for it is more than the answer alone; the recap says the question back. */
  adjust: (phrase, context) => {
    if (
      /\bcourier\b|what else is free/.test(phrase.text) &&
      WANTS_OUT.some((one) => context.situation.requests.includes(one))
    )
      return undefined;
    if (
      phrase.issues.includes('delay') &&
      phrase.when?.includes('travel') &&
      BAGS_LATE.test(context.situation.lastCustomerText)
    )
      return undefined;
    const text = context.situation.lastCustomerText;
    if (phrase.issues.includes('booking') && (!MOVES.test(text) || FEE.test(text))) return undefined;
    if (phrase.issues.length > 0 && asksOtherwise(context)) return -3;
    return phrase.text.includes('{asked') && knownIssue(context) !== undefined ? -2 : 0;
  },
  reasons(phrase, context) {
    const { openQuestions, mood } = context.situation;
    const question = context.conditions.has('question') ? openQuestions.at(-1) : undefined;
    const topic = topicOf(question, context);
    return [
      topic ? `They asked about ${topic}.` : undefined,
      question ? 'A question of theirs is still open.' : undefined,
      phrase.when?.includes('repeat') ? 'More than one contact: one owner helps more than words.' : undefined,
      mood.mood === 'confused' ? 'One step at a time is easier to follow.' : undefined,
      mood.mood === 'anxious' ? 'A first step settles nerves more than words.' : undefined,
      'They need the next step, and by when.',
    ];
  },
});
