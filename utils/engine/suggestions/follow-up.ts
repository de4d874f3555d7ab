import { knownIssue } from './fit.ts';
import { defineSuggestionKind } from './kind.ts';

/** A time at which they hear from us, so that they need not chase. */
export const followUp = defineSuggestionKind({
  id: 'follow_up',
  label: 'Follow-up',
  applies: (context) => {
    const { mood, acts, fault } = context.situation;
    const promised = acts.some(({ act }) => act === 'promised');
    return knownIssue(context) !== undefined && fault !== 'none' && (promised || mood.mood !== 'satisfied');
  },
  reasons: (_, { situation: { acts } }) => [
    acts.some(({ act }) => act === 'promised') ? 'You gave a time; say that you will check it.' : undefined,
    'A time to hear from you, so they need not chase.',
  ],
});
