/**
 * Writes utils/engine/tone/cues/vader-words.ts from the lexicon of the `vader-sentiment` package:
 *
 *     node scripts/train/vader-words.ts
 *
 * Plain words only; the means of its raters in half steps.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const groups = new Map<number, string[]>();
for (const line of readFileSync('node_modules/vader-sentiment/vader_lexicon.txt', 'utf8').split('\n')) {
  const [word = '', mean = ''] = line.split('\t');
  const weight = Math.round(Number(mean) * 2) / 2;
  if (!/^[a-z]{3,}$/.test(word) || weight === 0) continue;
  const words = groups.get(weight);
  if (words) words.push(word);
  else groups.set(weight, [word]);
}

const lines = [...groups]
  .sort(([a], [b]) => a - b)
  .map(([weight, words]) => `  [${weight}, '${words.sort().join(' ')}'],`);
writeFileSync(
  'utils/engine/tone/cues/vader-words.ts',
  `/** What VADER's raters gave words, −4…4 (C.J. Hutto's lexicon, MIT). Made by scripts/train/vader-words.ts. */
const GROUPS: readonly (readonly [weight: number, words: string])[] = [
${lines.join('\n')}
];

export const VADER_WORDS: ReadonlyMap<string, number> = new Map(
  GROUPS.flatMap(([weight, words]) => words.split(' ').map((word) => [word, weight] as const)),
);
`,
);
