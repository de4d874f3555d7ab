import { knownIssue } from './fit.ts';
import { defineSuggestionKind } from './kind.ts';

/** A wait that is explained and has an end feels shorter. */
export const hold = defineSuggestionKind({
  id: 'hold',
  label: 'Hold',
  applies: (context) => context.situation.lastAuthor === 'customer' && knownIssue(context) !== undefined,
  reasons: () => ['If looking takes a minute, say so and how long.'],
});
