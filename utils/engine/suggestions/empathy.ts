import { contactWord, heaviestWords } from './facts.ts';
import { defineSuggestionKind } from './kind.ts';

const FEELING = new Set(['confused', 'anxious', 'disappointed', 'frustrated', 'angry', 'abusive']);

/** Show the customer they were heard, before any fix is offered. */
export const empathy = defineSuggestionKind({
  id: 'empathy',
  label: 'Empathy',
  applies: ({ situation: { mood, acknowledged, newFailure } }) =>
    (FEELING.has(mood.mood ?? '') || (mood.flags.length > 0 && mood.mood !== 'satisfied')) &&
    (!acknowledged || newFailure),
  reasons(phrase, context) {
    const { situation, values } = context;
    const words = heaviestWords(context);
    const contact = contactWord(context);
    if (phrase.flags?.includes('vulnerable')) return ['One warm line, then make it easy.'];
    return [
      phrase.text.includes('{contacts') && contact ? `${contact}, and nobody has said so yet.` : undefined,
      phrase.text.includes('{deadline') && values.deadline
        ? `They need it for ${values.deadline.text}. Acknowledge, then act.`
        : undefined,
      situation.mood.mood === 'confused' ? 'They are lost. Meet them where they are.' : undefined,
      words ? `They wrote “${words}”, and nobody has answered that yet.` : undefined,
      phrase.flags?.includes('leaving') ? 'They may leave. Hear the reason before an offer.' : undefined,
      'They said how this feels, and nobody has answered that yet.',
    ];
  },
});
