import type { CueReading } from './cue-reading.ts';
import { QUESTION_WORDS } from './cues/modifiers.ts';
import type { Verdict } from './verdict.ts';

/** One-word answers that mean anything from content to furious. */
const AMBIGUOUS = new Set(
  'fine ok okay whatever sure k right alright wow great nice interesting really seriously lol well noted understood cool'.split(
    ' ',
  ),
);

/**
 * How sure the reading is, 0…1: much evidence that agrees is sure, a plain question with none is surely calm, a bare
 * "fine." is not sure at all, and praise beside blame is less sure than either.
 */
export function confidenceOf(
  { hits, tokens, marks }: CueReading,
  { valence, label, abuse, margin, abuseByModel }: Verdict,
): number {
  if (tokens.length === 0) return 0.1;
  let up = 0;
  let down = 0;
  for (const { weight } of hits) {
    if (weight > 0) up += weight;
    else down -= weight;
  }
  const words = tokens.filter(({ form }) => form.kind === 'word').length;
  if (words <= 2 && tokens.every(({ form }) => AMBIGUOUS.has(form.word))) {
    return marks.exclamations > 0 && up > 0 ? 0.5 : 0.25;
  }
  if (abuse >= 0.5) return abuseByModel ? 0.5 : 0.9;
  const total = up + down;
  if (total < 0.9) {
    if (label !== 'neutral') return Math.round((0.3 + 0.45 * margin) * 100) / 100;
    const asks = marks.questions > 0 || QUESTION_WORDS.has(tokens[0]?.form.word ?? '');
    if (asks) return 0.75;
    return words >= 6 ? 0.6 : words >= 3 || tokens.some(({ form }) => /\d/.test(form.word)) ? 0.5 : 0.4;
  }
  const agreement = Math.abs(up - down) / total;
  const amount = total / (total + 2);
  const edge = Math.min(1, Math.abs(Math.abs(valence) - 0.27) * 4);
  return Math.round(Math.min(0.97, 0.2 + 0.45 * amount * agreement + 0.2 * agreement + 0.15 * edge) * 100) / 100;
}
