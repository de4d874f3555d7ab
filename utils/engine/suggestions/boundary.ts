import { defineSuggestionKind } from './kind.ts';

/** One sentence of limit, one of help. About conduct, never about character. */
export const boundary = defineSuggestionKind({
  id: 'boundary',
  label: 'Boundary',
  applies: ({ conditions }) => conditions.has('insulted') || conditions.has('threat'),
  /** Only the step that is due: nobody ends a chat one step early. */
  adjust: (phrase, { situation, conditions }) =>
    phrase.step === (conditions.has('threat') ? 4 : Math.min(3, situation.boundariesSent + 1)) ? 0 : undefined,
  reasons({ step }, { situation: { mood } }) {
    if (step === 4) return ['Beyond any limit: the chat may end now. Only you can.'];
    if (step === 3) return ['The last limit was said, and it went on.'];
    if (step === 2) return ['They went on after the first limit.'];
    return [mood.insults > 1 ? `${mood.insults} insults, and no limit said yet.` : 'An insult, and no limit said yet.'];
  },
});
