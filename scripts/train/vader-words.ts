/**
 * Writes utils/engine/tone/cues/vader-words.ts from the lexicon of the `vader-sentiment` package:
 *
 *     node scripts/train/vader-words.ts
 *
 * Plain words only; the means of its raters in half steps.
 */
import { readFileSync, writeFileSync } from 'node:fs';

/** Letters a word shares with the one before, at most this many, are given as one sign. */
const MOST_SHARED = 15;
/** Signs are told apart by their code: shared letters from `0`, small letters, weights from `A` (−4) in half steps. */
const SHARED = 48;
const WEIGHTLESS = 73;

const words = new Map<string, number>();
for (const line of readFileSync('node_modules/vader-sentiment/vader_lexicon.txt', 'utf8').split('\n')) {
  const [word = '', mean = ''] = line.split('\t');
  const weight = Math.round(Number(mean) * 2);
  if (/^[a-z]{3,}$/.test(word) && weight !== 0) words.set(word, Math.max(weight, words.get(word) ?? weight));
}

let packed = '';
let before = '';
for (const [word, weight] of [...words].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) {
  let shared = 0;
  while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) shared++;
  packed += String.fromCharCode(SHARED + shared) + word.slice(shared) + String.fromCharCode(WEIGHTLESS + weight);
  before = word;
}

writeFileSync(
  'utils/engine/tone/cues/vader-words.ts',
  `/**
 * What VADER's raters gave words, −4…4 (C.J. Hutto's lexicon, MIT), in the order of the alphabet: how many letters a word
 * shares with the one before, its other letters, and its weight. Made by scripts/train/vader-words.ts.
 */
const PACKED =
  '${packed}';

const ENTRY = /([0-?])([a-z]*)([A-Q])/g;

function unpacked(): Map<string, number> {
  const words = new Map<string, number>();
  let before = '';
  for (const [, shared = '0', rest = '', weight = 'I'] of PACKED.matchAll(ENTRY)) {
    before = before.slice(0, shared.charCodeAt(0) - ${SHARED}) + rest;
    words.set(before, (weight.charCodeAt(0) - ${WEIGHTLESS}) / 2);
  }
  return words;
}

export const VADER_WORDS: ReadonlyMap<string, number> = unpacked();
`,
);
