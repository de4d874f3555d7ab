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
  const mass = massOf(hits);
  const of = (mood: Mood): number => mass.get(mood) ?? 0;
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

/** How much of the message's weight each mood has; a question about what to do is small but clear. */
function massOf(hits: readonly Hit[]): ReadonlyMap<Mood, number> {
  const mass = new Map<Mood, number>();
  for (const { mood, weight } of hits) {
    if (mood) {
      const share = Math.max(0.6, Math.abs(weight)) * (mood === 'anxious' ? WORRY : 1);
      mass.set(mood, (mass.get(mood) ?? 0) + share);
    }
  }
  return mass;
}
