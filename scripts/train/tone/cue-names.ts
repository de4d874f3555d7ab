import { SIGNS } from '../../../utils/engine/tone/cues/signs.ts';
import { CUES } from '../../../utils/engine/tone/lexicon.ts';

/** The names hits get where no cue list gives them one. */
const MADE = [
  'a wish',
  'hard on you',
  'harsh word',
  'harsh word denied',
  'polite thanks',
  'praise denied',
  'something is not so',
  'unhappy word',
  'warm word',
];

/** All names a hit can have. */
export const cueNames = (): string[] =>
  [...new Set([...CUES.map(({ cue }) => cue), ...[...SIGNS.values()].map(({ cue }) => cue), ...MADE])].sort();
