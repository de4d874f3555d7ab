import type { Flag, Mood } from '../../types.ts';

/** Something customers say, under the name an agent reads. Patterns are in the little language of `phrases.ts`. */
export interface Cue {
  /** Plain words for the panel: "asking again". */
  readonly cue: string;
  /** On AFINN's scale: −5 worst, 5 best. 0 only hides the words from the lexicon. */
  readonly weight: number;
  /** The mood it speaks for. */
  readonly mood?: Mood;
  readonly flag?: Flag;
  /** 0…1, how much anger it shows by itself. */
  readonly anger?: number;
  /** 0…1, from 0.5 it is abuse of the reader. */
  readonly abuse?: number;
  /** A "not" before it turns it round; without it only cues of a single word are. */
  readonly negatable?: boolean;
  /** Patterns, one a line or parted by ` / `. */
  readonly says: string;
}

export const patternsOf = ({ says }: Cue): string[] =>
  says
    .split(/\n| \/ /)
    .map((pattern) => pattern.trim().replace(/\s+/g, ' '))
    .filter((pattern) => pattern !== '');
