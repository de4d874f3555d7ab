import { topicOf } from './facts.ts';
import { knownIssue } from './fit.ts';
import { defineSuggestionKind } from './kind.ts';

/** Only who lost a place needs another. */
const MOVES =
  /\b(?:cancel\w{0,5}|re-?book\w{0,4}|re-?schedul\w{0,4}|bumped|sold out|miss(?:ed|ing)?|overbooked|double[- ]booked|change|moved?|another (?:flight|date|time|slot|room|day)|stuck|stranded|no (?:seats?|rooms?|options?|tables?)|not available|alternative|earlier|later|postpone)\b/i;

/** What happens now, and by when. */
export const solution = defineSuggestionKind({
  id: 'solution',
  label: 'Solution',
  applies: (context) => {
    const { mood, agentTurns, fault } = context.situation;
    const asked = context.conditions.has('question');
    const quiet = mood.mood === 'calm' || mood.mood === 'satisfied'; // they are being served: leave the agent alone
    if (quiet && (fault === 'none' || fault === 'customer')) return false;
    const about = quiet ? knownIssue(context) : context.situation.issue;
    return asked || (about !== undefined && !(quiet && agentTurns > 1));
  },
  /** Where the matter is known, an act for it is more than the answer alone; the recap says the question back. */
  adjust: (phrase, context) => {
    if (phrase.issues.includes('booking') && !MOVES.test(context.situation.lastCustomerText)) return undefined;
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
