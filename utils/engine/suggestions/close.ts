import { defineSuggestionKind } from './kind.ts';

const WORKS =
  /\b(?:works?|working|worked|fixed|sorted|solved|back (?:on|up|online)|running|did the trick|that did it)\b/i;

/** End as warm as it began; never cheerful where nothing was solved. */
export const close = defineSuggestionKind({
  id: 'close',
  label: 'Close',
  applies: ({ situation }) =>
    situation.openQuestions.length === 0 &&
    !situation.mood.flags.includes('vulnerable') &&
    !situation.acts.slice(-2).some(({ act }) => act === 'closed'),
  /** Who has just said how well it suits them is not asked what still bothers. */
  adjust: ({ text }, { situation: { lastCustomerText } }) =>
    (/works again/.test(text) && !WORKS.test(lastCustomerText)) ||
    (/still bothers/.test(text) &&
      /\b(?:great|lovely|perfect|brilliant|wonderful|thanks?|thank (?:you|u))\b/i.test(lastCustomerText))
      ? undefined
      : 0,
  reasons: (_, { situation: { mood } }) => [
    mood.mood === 'satisfied' ? 'It is settled. A short close is enough.' : undefined,
    'Before it ends, make sure nothing is left open.',
  ],
});
