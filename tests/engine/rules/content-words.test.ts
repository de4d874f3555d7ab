import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentWords, sharedWords } from '../../../utils/engine/rules/content-words.ts';

describe('content words', () => {
  it.each([
    ['Why was I charged?', 'The charge is for May.'],
    ['Where are my deliveries?', 'Your delivery is at the depot.'],
    ['Is order 4471 packed?', 'I see 4471 here.'],
    ['Can you stop it?', 'It is stopped.'],
  ])('%s meets: %s', (one, other) => {
    expect(sharedWords(contentWords(one), contentWords(other))).toBeGreaterThan(0);
  });

  it.each([
    ['Why was I charged?', 'Your card ends in 4471.'],
    ['When will it arrive?', 'Thank you for your patience.'],
    ['constructor toString', 'hasOwnProperty'],
    ['', 'anything'],
  ])('%s does not meet: %s', (one, other) => {
    expect(sharedWords(contentWords(one), contentWords(other))).toBe(0);
  });

  it('shares all of its words with itself', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const words = contentWords(text);
        expect(sharedWords(words, words)).toBe(words.size);
      }),
    );
  });
});
