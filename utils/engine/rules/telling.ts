import { distinct } from './ways.ts';

/** Which of the things a pattern needs tells most: what stands in the fewest texts. */

/** At least one must stand in the text, in lower case, at the start of a word; undefined: nothing is known. */
export type Needs = readonly string[] | undefined;

/** What comes after so many letters tells no more. */
const LONGEST = 18;

/** Cut to a length, from the first word on ("'ll never": "never"), and none that another begins. */
export function shortest(ways: readonly string[]): Needs {
  const cut = distinct(
    ways.map((way) => way.slice(/^[a-z0-9]/.test(way) ? 0 : way.indexOf(' ') + 1).slice(0, LONGEST)),
  ).sort();
  if (!cut.every((way) => /^[a-z0-9]/.test(way))) return undefined;
  const kept: string[] = [];
  // Sorted: what begins others stands before them.
  for (const way of cut) if (kept.length === 0 || !way.startsWith(kept.at(-1) ?? '')) kept.push(way);
  return kept;
}

/** About how often one of these stands at a word of English; the fewer the better. */
function tells(needs: Needs): number {
  if (!needs) return Number.POSITIVE_INFINITY;
  return needs.reduce((sum, way) => sum + likely(way), 0);
}

/** A word nobody has counted, and beginnings of one, two, three letters. */
const RARE = 0.002;
const BEGINNINGS = [1, 0.06, 0.02, 0.006];
const COMMON: ReadonlyMap<string, number> = new Map(
  Object.entries({
    'the i you to': 0.04,
    'and a it is for your we of that in this on not have my our be': 0.015,
    'will can me do are was if with as at so but what there no or all just any up get us': 0.006,
  }).flatMap(([words, share]) => words.split(' ').map((word) => [word, share] as const)),
);

function likely(way: string): number {
  const words = way.trimStart().split(' ');
  return words.reduce((chance, word, at) => {
    const open = at === words.length - 1;
    if (open && word === '') return chance;
    return chance * (COMMON.get(word) ?? (open ? (BEGINNINGS[word.length] ?? RARE) : RARE));
  }, 1);
}

/** The two most telling of all that is needed. */
export class Best {
  first: Needs;
  second: Needs;
  #told: readonly [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];

  keep(needs: Needs): void {
    const told = tells(needs);
    const [first, second] = this.#told;
    if (told < first) {
      this.second = this.first;
      this.first = needs;
      this.#told = [told, first];
    } else if (told < second) {
      this.second = needs;
      this.#told = [first, told];
    }
  }
}
