import { defineSuggestionKind } from './kind.ts';

/** End as warm as it began; never cheerful where nothing was solved. */
export const close = defineSuggestionKind({
  id: 'close',
  label: 'Close',
  applies: ({ situation }) =>
    situation.openQuestions.length === 0 &&
    !situation.mood.flags.includes('vulnerable') &&
    !situation.acts.slice(-2).some(({ act }) => act === 'closed'),
  reasons: (_, { situation: { mood } }) => [
    mood.mood === 'satisfied' ? 'It is settled. A short close is enough.' : undefined,
    'Before it ends, make sure nothing is left open.',
  ],
});
