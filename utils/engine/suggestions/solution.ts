import { topicOf } from './facts.ts';
import { knownIssue } from './fit.ts';
import { defineSuggestionKind } from './kind.ts';

/** What happens now, and by when. */
export const solution = defineSuggestionKind({
  id: 'solution',
  label: 'Solution',
  applies: (context) => {
    const { mood, agentTurns, fault } = context.situation;
    const asked = context.conditions.has('question');
    const quiet = mood.mood === 'calm' || mood.mood === 'satisfied'; // they are being served: leave the agent alone
    if (quiet && (fault === 'none' || fault === 'customer')) return false;
    return asked || (knownIssue(context) !== undefined && !(quiet && agentTurns > 1));
  },
  reasons(phrase, context) {
    const { openQuestions, mood } = context.situation;
    const question = openQuestions.at(-1);
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
