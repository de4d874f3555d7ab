import type { Mood } from '../../types.ts';
import type { CueReading } from '../cue-reading.ts';
import { QUESTION_WORDS } from '../cues/modifiers.ts';

/** What the model is told of the cues' reading besides the n-grams. The order is that of the weights. */
export const SIGNALS = [
  'always',
  'sum',
  'sum, steep',
  'general',
  'up',
  'down',
  'end',
  'exclaims',
  'asks',
  'starts as a question',
  'piled up',
  'shouts',
  'long',
  'brief',
  'short',
  'handle',
  'anger',
  'abuse',
  'satisfied',
  'confused',
  'anxious',
  'disappointed',
  'frustrated',
  'angry',
  'abusive',
] as const;

const MOOD_AT: Readonly<Record<Mood, number>> = {
  calm: -1,
  satisfied: 18,
  confused: 19,
  anxious: 20,
  disappointed: 21,
  frustrated: 22,
  angry: 23,
  abusive: 24,
};

export const soft = (value: number, softness: number): number => value / Math.sqrt(value * value + softness);

/** The signals of a message, written into `into`. Sums in the order of the text: the same bits everywhere. */
export function readSignals(reading: CueReading, into: Float64Array): void {
  const { tokens, marks, hits, shouting, sum, anger, abuse } = reading;
  into.fill(0);
  let up = 0;
  let down = 0;
  let end = 0;
  const ending = lastOpening(reading);
  for (const { weight, mood, from } of hits) {
    if (weight > 0) up += weight;
    else down -= weight;
    if (from >= ending) end += weight;
    if (mood !== undefined) {
      const at = MOOD_AT[mood];
      if (at >= 0) into[at] = (into[at] ?? 0) + Math.max(0.6, Math.abs(weight));
    }
  }
  for (let at = 18; at <= 24; at++) into[at] = soft(into[at] ?? 0, 4);
  const length = tokens.length;
  into[0] = 1;
  into[1] = soft(sum, 15);
  into[2] = soft(sum, 2);
  into[3] = soft(reading.general, 15);
  into[4] = soft(up, 6);
  into[5] = soft(down, 6);
  into[6] = soft(end, 6);
  into[7] = Math.min(marks.exclamations, 3) / 3;
  into[8] = marks.questions > 0 ? 1 : 0;
  into[9] = QUESTION_WORDS.has(tokens[0]?.form.word ?? '') ? 1 : 0;
  into[10] = marks.piledUp ? 1 : 0;
  into[11] = shouting ? 1 : 0;
  into[12] = length / (length + 12);
  into[13] = length <= 3 ? 1 : 0;
  into[14] = length <= 8 ? 1 : 0;
  into[15] = marks.handles > 0 ? 1 : 0;
  into[16] = anger;
  into[17] = abuse;
}

/** The first token of the last sentence. */
function lastOpening({ tokens }: CueReading): number {
  for (let at = tokens.length - 1; at > 0; at--) if (tokens[at]?.opens) return at;
  return 0;
}
