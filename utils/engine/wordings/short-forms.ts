/** What an ending stands for, whatever comes before it. `'d` and the `'s` of a noun can be two things, and stay as they are. */
const ENDINGS: readonly (readonly [ending: string, stands: string])[] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'m", 'am'],
];

const IS = new Set(
  "it's that's there's here's what's who's where's how's he's she's everything's nothing's".split(' '),
);

/** Short forms that are no word and an ending. */
const WHOLE: ReadonlyMap<string, readonly string[]> = new Map([
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["won't", ['will', 'not']],
  ["shan't", ['shall', 'not']],
  ["let's", ['let', 'us']],
  // As people type in a chat; without apostrophe these are no other word.
  ...['dont', 'didnt', 'doesnt', 'isnt', 'arent', 'wasnt', 'couldnt', 'shouldnt', 'wouldnt', 'havent', 'hasnt'].map(
    (word): [string, readonly string[]] => [word, [word.slice(0, -2), 'not']],
  ),
  ['youre', ['you', 'are']],
  ['theyre', ['they', 'are']],
  ['youve', ['you', 'have']],
]);

/** The words a word in small letters stands for: "don't" is "do not", most words are themselves. */
export function longForm(word: string): readonly string[] {
  const whole = WHOLE.get(word);
  if (whole) return whole;
  if (!word.includes("'")) return [word];
  if (IS.has(word)) return [word.slice(0, -2), 'is'];
  for (const [ending, stands] of ENDINGS)
    if (word.length > ending.length && word.endsWith(ending)) return [word.slice(0, -ending.length), stands];
  return [word];
}
