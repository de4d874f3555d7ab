/** How far into a message its issue is looked for, in characters: what is wrong is said early. */
const LONGEST = 600;
/** A word longer than this is also known by how it begins, so that its other forms are no strangers. */
const LONG = 6;
const STEM = 5;

/**
 * What a message is known by when its likeliest issue is read: its words (any number is `0`), each two in a row, and the beginnings of
 * long words. Each once, in order of sight.
 */
export function issueTraits(plain: string): readonly string[] {
  const words = (
    plain
      .slice(0, LONGEST)
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[a-z]+(?:'[a-z]+)?|\d+|[£$€?]/g) ?? []
  ).map((word) => (word >= '0' && word <= '9~' ? '0' : word));
  const traits = new Set<string>(words);
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (next === '~') traits.add(`${word} ${next}`);
    if (word.length > LONG) traits.add(`${word.slice(0, STEM)}*`);
  });
  return [...traits];
}
