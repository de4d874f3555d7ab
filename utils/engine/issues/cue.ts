import type { Issue, Variant } from '../types.ts';

/**
 * A way customers put a problem. Weights: 1 a hint, 2 clear, 3 plain by itself; above that it wins over a plain one.
 * Patterns search lower-case text with straight quotes, bounded so that they stay linear.
 */
export type Cue = readonly [weight: number, pattern: RegExp];

/** All cues of one issue, or of one finer kind of it. */
export interface CueGroup {
  readonly issue: Issue;
  readonly variant?: Variant;
  readonly cues: readonly Cue[];
}
