import { hashOf } from './hash.ts';

/** Chat spellings and short forms, by the words they stand for. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  'do not': 'dont',
  'does not': 'doesnt',
  'did not': 'didnt',
  'is not': 'isnt',
  'are not': 'arent',
  'was not': 'wasnt',
  'were not': 'werent',
  'can not': 'cant cannot',
  'will not': 'wont',
  'would not': 'wouldnt',
  'could not': 'couldnt',
  'should not': 'shouldnt',
  'have not': 'havent',
  'has not': 'hasnt',
  'had not': 'hadnt',
  'i am': 'im',
  'i have': 'ive',
  'you are': 'youre',
  'you have': 'youve',
  'you will': 'youll',
  'they are': 'theyre',
  "that 's": 'thats',
  "what 's": 'whats',
  "there 's": 'theres',
  you: 'u ya',
  your: 'ur yr',
  are: 'r',
  please: 'pls plz',
  thanks: 'thx',
  sorry: 'sry',
  people: 'ppl',
  okay: 'ok',
  'going to': 'gonna',
  'want to': 'wanna',
  'got to': 'gotta',
  because: 'cos cuz coz',
  'do not know': 'dunno idk',
  though: 'tho',
  honestly: 'tbh',
  haha: 'lol',
};

/** For the hash of a chat spelling the hashes of the words it stands for. */
export const SPELT: ReadonlyMap<number, readonly number[]> = new Map(
  Object.entries(STANDS_FOR).flatMap(([words, spellings]) => {
    const hashes = words.split(' ').map(hashOf);
    return spellings.split(' ').map((one) => [hashOf(one), hashes] as const);
  }),
);

const byHash = (words: Readonly<Record<string, string>>): ReadonlyMap<number, number> =>
  new Map(Object.entries(words).map(([word, other]) => [hashOf(word), hashOf(other)]));

/** What is left of a verb before "n't". */
export const BEFORE_NOT = byHash({ ca: 'can', wo: 'will', sha: 'shall', ai: 'is' });

/** What stands after an apostrophe. */
export const ENDS = byHash({ re: 'are', ll: 'will', ve: 'have', d: 'would', m: 'am', s: "'s", t: "'t" });
