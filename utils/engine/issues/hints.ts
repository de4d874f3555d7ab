import type { Issue } from '../types.ts';
import { likelyIssues } from './likely.ts';

/** Fewer known words than this are chance. */
const KNOWN = 2;
/** The likeliest must be this likely, the ones beside it half of that. */
const SHARE = 0.3;
const LEAST = 0.9;
const CEILING = 1.9;
const MOST = 3;

export interface Hint {
  readonly issue: Issue;
  readonly variant: undefined;
  readonly weight: number;
}

/**
 * The issues a message's words point to where no cue is heard, likeliest first. What they weigh is never enough to be acted on; it only says
 * which issue is the likeliest. `plain` is readable text.
 */
export function hintsIn(plain: string): readonly Hint[] {
  const likely = likelyIssues(plain);
  const [best] = likely;
  if (best === undefined || best.known < KNOWN || best.share < SHARE || best.issue === 'other') return [];
  return likely
    .filter(({ issue, share }) => share >= SHARE / 2 && issue !== 'other')
    .slice(0, MOST)
    .map(({ issue, share }) => ({ issue, variant: undefined, weight: Math.min(CEILING, LEAST + share) }));
}
