import { defineSuggestionKind } from './kind.ts';

/** Thanks for something they did, not for nothing. */
export const thanks = defineSuggestionKind({
  id: 'thanks',
  label: 'Thanks',
  applies: ({ situation: { acts, mood, agentTurns, phase } }) => {
    const early = mood.mood === 'satisfied' && agentTurns > 0 && phase !== 'close' && phase !== 'follow_up';
    return !early && !acts.slice(-3).some(({ act }) => act === 'thanked');
  },
  reasons: (phrase, { situation: { mood } }) => [
    phrase.when?.includes('photos') ? 'They sent photos; say that it helped.' : undefined,
    phrase.flags?.includes('leaving') ? 'They stayed long enough to let you try.' : undefined,
    phrase.text.includes('{wait}') ? 'They waited. Thanks reads better than a sorry here.' : undefined,
    mood.mood === 'satisfied' ? 'They are content. Short and warm is enough.' : undefined,
    'They took trouble to tell you; it deserves a word.',
  ],
});
