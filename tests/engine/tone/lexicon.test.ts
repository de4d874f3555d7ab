import { describe, expect, it } from 'vitest';
import { patternsOf } from '../../../utils/engine/tone/cues/cue.ts';
import { SPELLINGS } from '../../../utils/engine/tone/cues/spellings.ts';
import { CUES, weightOf } from '../../../utils/engine/tone/lexicon.ts';
import { PhraseIndex } from '../../../utils/engine/tone/phrases.ts';
import { tokensOf } from '../../../utils/engine/tone/tokens.ts';

const found = (pattern: string, text: string) => {
  const { tokens } = tokensOf(text);
  return new PhraseIndex([[pattern, true]]).find(tokens).map(({ from, to }) => {
    const words = tokens.slice(from, to);
    return text.slice(words[0]?.start, words.at(-1)?.end);
  });
};

describe('patterns', () => {
  it.each([
    ['waste of time', 'what a waste of time!', ['waste of time']],
    ['third|fourth time', 'the fourth time', ['fourth time']],
    ['so? very nice', 'very nice, so very nice', ['very nice', 'so very nice', 'very nice']],
    ['disappoint*', 'disappointing and disappointed', ['disappointing', 'disappointed']],
    ['never ~ answered', 'you never once have answered', ['never once have answered']],
    ['never ~ answered', 'never have they really ever answered', []],
    ['#th time', 'the 5th time', ['5th time']],
    ['# #time', '2hrs or three weeks', ['2hrs', 'three weeks']],
    ['waiting room', 'I am waiting. Room 5', []],
    ['great > another', 'great. another delay', ['great. another']],
  ])('%s in “%s”', (pattern, text, expected) => expect(found(pattern, text)).toEqual(expected));

  it.each(['a !', '_ word', 'abc*', '(x)'])('refuses “%s”', (pattern) =>
    expect(() => new PhraseIndex([[pattern, true]])).toThrow(),
  );
});

describe('the cue lists', () => {
  it.each(CUES)('$cue has a weight on the scale and its own patterns', (cue) => {
    expect(Math.abs(cue.weight)).toBeLessThanOrEqual(5);
    expect(patternsOf(cue).length).toBeGreaterThan(0);
    expect(cue.cue).toMatch(/^[a-z][a-z ,]+$/);
  });

  it('map each spelling once, to something else', () => {
    for (const [from, to] of SPELLINGS) expect([from === '', to === '', from === to]).toEqual([false, false, false]);
    expect([...SPELLINGS.keys()]).toEqual([...SPELLINGS.keys()].sort());
  });

  it('know no inherited property', () => {
    for (const word of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) expect(weightOf(word)).toBe(0);
  });
});
