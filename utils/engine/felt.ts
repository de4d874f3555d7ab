import type { Evidence, Situation } from './types.ts';

/** What the reading made of somebody's style, not words that say a feeling. */
const GUESSED = /^(?:reads as|speaks of|a turn of phrase|unhappy word|asking how)/;
/** Said as often without any feeling: alone they are no ground to tell somebody how they feel. */
const FLAT =
  /^(?:\W|un[a-z]*fortunately|sadly|used to(?: be)?|supposed to(?: be)?|nope|no|not|late|delayed|delays?|wrong|bad|problems?|issues?|trouble|missing|lost|error|errors|broken|still|again|why|why do i|same|since|only|just|never|please help(?: me)?|help(?: me)?|you said|(?:been|was|were) told|they said|told me|in line)+$/i;
const WEIGHS = -1.5;
const VERY_SURE = 0.78;
/** Nobody who writes this warmly is told that they are upset. */
const WARM = 0.1;

/** Their own words that carry the feeling. */
export const feelingWords = ({ mood }: Pick<Situation, 'mood'>): readonly Evidence[] =>
  mood.evidence.filter(({ cue, weight, text }) => weight <= WEIGHS && !GUESSED.test(cue) && !FLAT.test(text.trim()));

/** A question is taken for worry more often than anything else: only words of worry count. */
const WORRY = /^(?:worry|vulnerable)$/;

/**
 * Is the feeling sure enough to be spoken to? A customer who only asks, jokes or answers is not told that they are frustrated;
 * the line that helps them stands by itself.
 */
export function isFelt({ mood }: Pick<Situation, 'mood'>): boolean {
  if (mood.corrected) return true;
  if (mood.mood === 'anxious') return mood.evidence.some(({ cue }) => WORRY.test(cue));
  if (mood.valence > WARM) return false;
  return feelingWords({ mood }).length > 0 || (mood.confidence >= VERY_SURE && mood.valence <= -0.4);
}

/** "How angry you are" to somebody who is merely cross makes it worse. */
export const isFierce = ({ mood }: Pick<Situation, 'mood'>): boolean =>
  mood.corrected || mood.confidence >= 0.82 || mood.anger >= 0.6;

/** Cues whose words may be quoted back as the reason: a person sees at once why. */
export const isQuotable = ({ cue }: Evidence): boolean => !GUESSED.test(cue);
