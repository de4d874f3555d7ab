import type { Phrase } from '../engine/types.ts';
import { bareWord } from './bare-word.ts';

/** Said in nearly every line: they make no two phrases alike. */
const COMMON = new Set(
  'a am an and are as at be but by can do for from have i if in is it me my of on or our so that the this to was we will with would you your'.split(
    ' ',
  ),
);
const WORD = /[\p{L}\p{N}'’]+/gu;
const SLOT = /\{([a-z_]+)[^{}]*\}/g;
/** Shared telling words, of all that either says. */
const ALIKE = 0.62;
/** Fewer telling words than this say too little to compare. */
const FEWEST = 3;

const read = new WeakMap<Phrase, ReadonlySet<string>>();

/** The telling words of a phrase; a slot is a word too. */
function wordsOf(phrase: Phrase): ReadonlySet<string> {
  const known = read.get(phrase);
  if (known) return known;
  const words = new Set<string>();
  for (const [word] of phrase.text.replace(SLOT, ' $1 ').matchAll(WORD)) {
    const bare = bareWord(word);
    if (!COMMON.has(bare)) words.add(bare);
  }
  read.set(phrase, words);
  return words;
}

/** The phrase of the same kind that says nearly the same in nearly the same words, the nearest; for the lead to compare. */
export function nearestTo(phrase: Phrase, others: Iterable<Phrase>): Phrase | undefined {
  const words = wordsOf(phrase);
  if (words.size < FEWEST) return undefined;
  let best: Phrase | undefined;
  let most = ALIKE;
  for (const other of others) {
    if (other.id === phrase.id || other.kind !== phrase.kind) continue;
    const said = wordsOf(other);
    const [fewer, more] = said.size < words.size ? [said, words] : [words, said];
    if (fewer.size / more.size < most) continue;
    let shared = 0;
    for (const word of fewer) if (more.has(word)) shared++;
    const alike = shared / (fewer.size + more.size - shared);
    if (alike >= most && (alike > most || !best)) {
      best = other;
      most = alike;
    }
  }
  return best;
}
