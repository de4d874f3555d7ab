import { knownIssue } from './fit.ts';
import { defineSuggestionKind } from './kind.ts';

/** Another way to what they need: a choice gives back some control. */
export const alternative = defineSuggestionKind({
  id: 'alternative',
  label: 'Alternative',
  applies: (context) => knownIssue(context) !== undefined && context.situation.fault !== 'customer',
  reasons: (phrase) => [
    phrase.flags?.includes('leaving') ? 'They may leave: a real choice, with the door open.' : undefined,
    'A choice of two gives them back some control.',
  ],
});
