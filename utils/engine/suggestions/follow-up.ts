import { knownIssue } from './fit.ts';
import { defineSuggestionKind } from './kind.ts';

/** A time at which they hear from us, so that they need not chase. */
export const followUp = defineSuggestionKind({
  id: 'follow_up',
  label: 'Follow-up',
  applies: (context) => {
    const { mood, acts, fault } = context.situation;
    const promised = acts.some(({ act }) => act === 'promised');
    const known = knownIssue(context) ?? 'other';
    return (known !== 'other' || promised) && fault !== 'none' && (promised || mood.mood !== 'satisfied');
  },
  /** "That it still works": once it does. */
  adjust: ({ text }, { situation: { acts, mood } }) =>
    /still works/.test(text) &&
    !(acts.some(({ act }) => act === 'solved') && (mood.mood === 'calm' || mood.mood === 'satisfied'))
      ? undefined
      : 0,
  reasons: (_, { situation: { acts } }) => [
    acts.some(({ act }) => act === 'promised') ? 'You gave a time; say that you will check it.' : undefined,
    'A time to hear from you, so they need not chase.',
  ],
});
