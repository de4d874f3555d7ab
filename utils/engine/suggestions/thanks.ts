import { knownIssue } from './fit.ts';
import { defineSuggestionKind, type SuggestionContext } from './kind.ts';

const SORTED =
  /\b(?:sorted|solved|resolved|fixed|works?|working|worked|arrived|came through|found|got (?:it|them)|back (?:on|in|online|up)|(?:that|it) (?:did|helped|helps))\b/i;

/** In words of praise or thanks, not in a tone that reads as content. */
const isPraise = ({ situation: { mood } }: SuggestionContext): boolean =>
  mood.corrected ||
  mood.evidence.some(
    ({ cue, weight }) => weight >= 1.5 && /^(?:thanks|praise|warm word|content|praise in rough words)$/.test(cue),
  );

const isSorted = (context: SuggestionContext): boolean =>
  (knownIssue(context) ?? 'other') !== 'other' ||
  context.situation.acts.some(({ act }) => act === 'solved') ||
  SORTED.test(context.situation.lastCustomerText);

/** Thanks for something they did, not for nothing. */
export const thanks = defineSuggestionKind({
  id: 'thanks',
  label: 'Thanks',
  applies: ({ situation: { acts, mood, agentTurns, phase } }) => {
    const early = mood.mood === 'satisfied' && agentTurns > 0 && phase !== 'close' && phase !== 'follow_up';
    const cross = mood.mood === 'calm' && mood.valence <= -0.2;
    return !early && !cross && !acts.slice(-3).some(({ act }) => act === 'thanked');
  },
  /** "Glad it is sorted" needs something that was. */
  adjust: ({ text }, context) =>
    (/\b(?:sorted|resolve)\b/.test(text) && !isSorted(context)) || (/\bkind words\b/.test(text) && !isPraise(context))
      ? undefined
      : 0,
  reasons: (phrase, { situation: { mood } }) => [
    phrase.when?.includes('photos') ? 'They sent photos; say that it helped.' : undefined,
    phrase.flags?.includes('leaving') ? 'They stayed long enough to let you try.' : undefined,
    phrase.text.includes('{wait}') ? 'They waited. Thanks reads better than a sorry here.' : undefined,
    mood.mood === 'satisfied' ? 'They are content. Short and warm is enough.' : undefined,
    'They took trouble to tell you; it deserves a word.',
  ],
});
