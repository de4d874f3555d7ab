import { scoreMessage } from '../../utils/engine/tone/score.ts';
import type { ToneReader } from './tone-sets.ts';

/** Our own reading. What is in another language counts as neutral. */
export const poise: ToneReader = {
  read(text) {
    const { label, valence, anger } = scoreMessage(text);
    return { label: label ?? 'neutral', valence: valence ?? 0, unhappiness: -(valence ?? 0) + 0.3 * anger };
  },
  isAbusive: (text) => scoreMessage(text).abuse >= 0.5,
};
