import type { Label, Mood } from '../types.ts';
import type { Hit } from './hits.ts';
import type { Marks } from './tokens.ts';

interface Reading {
  readonly hits: readonly Hit[];
  readonly valence: number;
  readonly label: Label;
  readonly abuse: number;
  readonly anger: number;
  readonly marks: Marks;
}

/** From here a message is abusive whatever else it says. */
const ABUSIVE = 0.5;
/** A bare "ok, good" is calm; from here somebody is pleased. */
const SATISFIED = 0.45;
/** One worry tells more of the mood than one thing gone wrong. */
const WORRY = 1.6;

/** The mood of one message: what its cues speak for, within what its valence allows. */
export function moodOf({ hits, valence, label, abuse, anger, marks }: Reading): Mood {
  if (abuse >= ABUSIVE) return 'abusive';
  const of = (mood: Mood): number => massOf(hits, mood);
  const dark = Math.max(of('anxious'), of('disappointed'), of('frustrated'), of('angry'));
  if (label === 'positive') return valence >= SATISFIED ? 'satisfied' : 'calm';
  if (label === 'neutral') {
    if (of('satisfied') > dark && valence > 0.15) return 'calm';
    if (of('anxious') >= 1 && of('anxious') >= of('confused')) return 'anxious';
    if (of('confused') > 0 || (marks.piledUp && marks.questions > 1)) return 'confused';
    return 'calm';
  }
  if (anger >= 0.72 || (anger >= 0.5 && of('angry') >= of('frustrated') && of('angry') >= of('anxious')))
    return 'angry';
  const best = (['frustrated', 'disappointed', 'anxious', 'angry'] as const).reduce((a, b) => (of(b) > of(a) ? b : a));
  if (of(best) === 0) return valence < -0.75 ? 'frustrated' : of('confused') > 0 ? 'confused' : 'disappointed';
  if (best === 'angry' && anger < 0.4) return 'frustrated';
  return best;
}

/** How much of the message's weight a mood has; a question about what to do is small but clear. */
function massOf(hits: readonly Hit[], mood: Mood): number {
  let mass = 0;
  for (const hit of hits) {
    if (hit.mood === mood) mass += Math.max(0.6, Math.abs(hit.weight)) * (mood === 'anxious' ? WORRY : 1);
  }
  return mass;
}
