import { describe, expect, it } from 'vitest';
import { pack } from '../../../scripts/train/review/write.ts';
import { hashOf } from '../../../utils/engine/rules/reading/hash.ts';
import { LABELS } from '../../../utils/engine/rules/reading/model.ts';
import { LETTERS, unpack } from '../../../utils/engine/rules/reading/packed.ts';
import { isReadable } from '../../../utils/engine/rules/reading/readable.ts';
import { tokensOfSentence } from '../../../utils/engine/rules/reading/tokens.ts';
import { TRAIT_BITS, traitsOf } from '../../../utils/engine/rules/reading/traits.ts';

const tokens = (sentence: string) => {
  const { hashes, count } = tokensOfSentence(sentence);
  return [...hashes.subarray(1, count - 1)];
};
const words = (spelt: string) => spelt.split(' ').map(hashOf);

describe('the tokens of a sentence', () => {
  it.each([
    ["You didn't send it.", 'you did not send it .'],
    ['you didnt send it.', 'you did not send it .'],
    ["CAN'T help", 'can not help'],
    ["won't cannot", 'will not can not'],
    ["we're they've I'll he'd that's", "we are they have i will he would that 's"],
    ["Joan's o'clock", "joan 's o clock"],
    ['pls thx u', 'please thanks you'],
    ['2.500,00 at 10:45', '# at #'],
    ['What?! No!! Yes! Well… and so...', 'what ? no !! yes ! well ... and so ...'],
    ['fine 🙂 (really) "so"', 'fine <face> ( really ) " so "'],
    ['constructor __proto__', 'constructor proto'],
  ])('%s', (sentence, spelt) => expect(tokens(sentence)).toEqual(words(spelt)));

  it('end where no sentence goes on', () => {
    expect(tokensOfSentence('no '.repeat(5000)).count).toBeLessThan(70);
    expect(tokensOfSentence('x'.repeat(50_000)).count).toBeLessThan(70);
  });
});

describe('the traits of a sentence', () => {
  it('are each counted once, and none of the sentence before', () => {
    const { numbers, count } = traitsOf('no no no no no');
    const first = [...numbers.subarray(0, count)];
    expect(new Set(first).size).toBe(count);
    traitsOf('something quite different, and longer than that');
    const again = traitsOf('no no no no no');
    expect([...again.numbers.subarray(0, again.count)]).toEqual(first);
  });
});

describe('packed weights', () => {
  it('come back as they were, near and far apart', () => {
    const levels = new Int8Array((1 << TRAIT_BITS) * LABELS);
    const placed = [
      [0, 0, 1],
      [0, LABELS - 1, -2],
      [1, 3, 2],
      [500, 0, -1],
      [501, LABELS - 1, 1],
      [(1 << TRAIT_BITS) - 1, LABELS - 1, 2],
    ] as const;
    for (const [trait, label, level] of placed) levels[trait * LABELS + label] = level;
    const packed = pack({ levels, step: 0.5, bias: new Float64Array(LABELS).fill(1 / 3) });
    const { starts, labels, levels: back, step, bias } = unpack(packed);
    const found = placed.flatMap(([trait]) =>
      Array.from({ length: (starts[trait + 1] ?? 0) - (starts[trait] ?? 0) }, (_, i) => {
        const cell = (starts[trait] ?? 0) + i;
        return [trait, labels[cell], back[cell]];
      }),
    );
    expect(starts.at(-1)).toBe(placed.length);
    expect([...new Set(found.map(String))]).toEqual(placed.map(String));
    expect([step, bias[0]]).toEqual([0.5, 0.333333]);
  });

  it('are written in letters a literal holds as they are', () => expect(LETTERS).toMatch(/^[#-~]+$/));
});

it.each([
  ['You never sent it to us.', true],
  ['Not now.', false],
  ['You said \uFFFC\uFFFC\uFFFC and I agree with that.', false],
  ['I will write to you by {time!} at the latest.', false],
])('%s can be read: %s', (sentence, can) => expect(isReadable(sentence)).toBe(can));
