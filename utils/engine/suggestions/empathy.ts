import { isFelt, isFierce } from '../felt.ts';
import { contactWord, heaviestWords } from './facts.ts';
import { defineSuggestionKind } from './kind.ts';

/** A question with a shade of disappointment in it wants its answer. */
const MILD = -0.35;

const FEELING = new Set(['confused', 'anxious', 'disappointed', 'frustrated', 'angry', 'abusive']);

export const LEAVING =
  /\b(?:cancel|leav(?:e|ing)|switch(?:ing)?|clos(?:e|ing) my|never (?:again|fly|flying|buy|buying|use|using|order|ordering|book|booking|shop|come|coming|stay)|won['’]?t be (?:flying|buying|using|back|shopping|ordering|booking)|last time|elsewhere|else where|another (?:company|airline|provider|bank|shop|store)|(?:go|going|move|moving|over) to (?:a |another |your )?(?:competitor|\p{Lu}\w+)|lost (?:a|my|another) (?:customer|business)|done with (?:you|this)|take my business)\b/iu;

/** Show the customer they were heard, before any fix is offered. */
export const empathy = defineSuggestionKind({
  id: 'empathy',
  label: 'Empathy',
  applies: ({ situation: { mood, acknowledged, newFailure, openQuestions } }) =>
    !(mood.mood === 'disappointed' && mood.valence > MILD && openQuestions.length > 0) &&
    (FEELING.has(mood.mood ?? '') || (mood.flags.length > 0 && mood.mood !== 'satisfied')) &&
    (!acknowledged || newFailure),
  /** Nobody is told that they think of leaving who has not said so, nor how they feel where that is a guess. */
  adjust: ({ flags = [], when = [], issues, text }, { situation, conditions }) => {
    if (conditions.has('injury') && !when.includes('injury') && !flags.includes('vulnerable')) return undefined;
    if (/\bhow angry\b/.test(text) && !isFierce(situation)) return undefined;
    if (flags.includes('leaving') && !LEAVING.test(situation.lastCustomerText)) return undefined;
    const care =
      issues.includes('privacy_security') || // whoever finds a stranger in their account is worried, however they put it
      flags.includes('vulnerable') ||
      when.some((one) => one === 'question' || one === 'injury');
    return care || isFelt(situation) ? 0 : undefined;
  },
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
