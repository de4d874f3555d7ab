import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWordings, tokensOf, wordings } from '../../../utils/engine/wordings/match.ts';
import { parseWording } from '../../../utils/engine/wordings/parse.ts';
import { cpuNow } from '../cpu-now.ts';

const found = (text: string, ...sources: string[]) =>
  findWordings(tokensOf(text), wordings(sources)).map(({ start, end }) => text.slice(start, end));

describe('a wording', () => {
  it.each([
    ['hassle', 'Sorry for the hassle.', ['hassle']],
    ['hassle', 'Sorry for the hassles.', []],
    ['hassle*', 'What hassles, a HASSLE-free day!', ['hassles', 'HASSLE']],
    [
      'sorry about / for the bother',
      'Sorry for the bother. Sorry about  the bother.',
      ['Sorry for the bother', 'Sorry about  the bother'],
    ],
    ['sorry … hassle', 'sorry hassle', ['sorry hassle']],
    ['sorry … hassle', 'sorry for all this hassle', ['sorry for all this hassle']],
    ['sorry … hassle', 'sorry for all of this hassle', []],
    ['sorry… hassle / bother*', 'Sorry for the bothersome wait', ['Sorry for the bothersome']],
    ['sorry ... hassle', 'I am sorry. The hassle is ours.', []],
    ['sorry … hassle', 'Sorry,\nwhat a hassle', []],
    ['can’t', "We can't, we CAN’T", ["can't", 'CAN’T']],
    [
      'do not worry',
      "Don't worry. Don’t worry. DONT worry, do not worry",
      ["Don't worry", 'Don’t worry', 'DONT worry', 'do not worry'],
    ],
    ['you’re wrong', "You are wrong; you're wrong; youre wrong", ['You are wrong', "you're wrong", 'youre wrong']],
    ['can not help', "We can't help, cannot help, can not help", ["can't help", 'cannot help', 'can not help']],
    ['not possible', "That isn't possible, it is not possible.", ["isn't possible", 'not possible']],
    [
      "can't / won't / refuse help",
      "can not help; will not help; refuse help; won't help",
      ['can not help', 'will not help', 'refuse help', "won't help"],
    ],
    ["I'll … promise", 'I will of course promise; I’ll promise', ['I will of course promise', 'I’ll promise']],
    ["it's fine", "It is fine, it's fine", ['It is fine', "it's fine"]],
    // A noun's 's may be whose, and 'd may be had or would.
    ['the customer is', "the customer's order", []],
    ['not', "don't, not", ["don't", 'not']],
    ['e-mail', 'Send an e-mail or an e mail.', ['e-mail', 'e mail']],
    ['the lift / hoist', 'the lift, the hoist, the crane', ['the lift', 'the hoist']],
    ['over … over', 'over and over and over', ['over and over']],
    ['not our fault (TM)', 'It is Not Our Fault (TM) glue.', ['Not Our Fault (TM']],
    ['constructor', 'The constructor called.', ['constructor']],
    ['größe* / naïve', 'Die Größen sind naïve.', ['Größen', 'naïve']],
  ])('%j in %j', (source, text, expected) => expect(found(text, source)).toEqual(expected));

  it('is found in the longest of several', () =>
    expect(found('sorry for the trouble', 'sorry', 'sorry for the trouble')).toEqual(['sorry for the trouble']));

  it.each([
    ['', 'There is no word in it'],
    ['…', '“…” can’t come first: begin with a word'],
    ['… hassle', '“…” can’t come first: begin with a word'],
    ['sorry …', '“…” can’t come last: end with a word'],
    ['/ b', '“/” needs a word on both sides'],
    ['a /', '“/” needs a word on both sides'],
    ['a / / b', '“/” needs a word on both sides'],
    ['a … / b', '“/” needs a word on both sides'],
    ['about/for', 'Put spaces around “/”: “about / for”'],
    ['a*', '“a*” would be nearly every word: at least 3 letters before “*”'],
    ['*', '“*” stands at the end of a word'],
    ['so*rry', '“so*rry” is not a word: only words, “ / ”, “…” and an ending * are understood'],
    ['(a|b)+', '“(a|b)+” is not a word: only words, “ / ”, “…” and an ending * are understood'],
    ['colou?r', '“colou?r” is not a word: only words, “ / ”, “…” and an ending * are understood'],
    ['.*', '“.*” is not a word: only words, “ / ”, “…” and an ending * are understood'],
    ['[a-z]', '“[a-z]” is not a word: only words, “ / ”, “…” and an ending * are understood'],
    ['\\bsorry', '“\\bsorry” is not a word: only words, “ / ”, “…” and an ending * are understood'],
    ['^sorry$', '“^sorry$” is not a word: only words, “ / ”, “…” and an ending * are understood'],
    ['aaa … bbb … ccc … ddd … eee … fff', '“…” at most 4 times'],
    ['x'.repeat(201), 'It is longer than 200 characters'],
  ])('does not parse: %j', (source, reason) => expect(parseWording(source)).toEqual({ parts: undefined, reason }));
});

const letters = fc.constantFrom(
  'a',
  'b',
  'sorry',
  'the',
  '…',
  '/',
  '*',
  'hass*',
  '.',
  '?',
  '\n',
  ' ',
  "'",
  '(',
  '|',
  '+',
  '\\',
  '{',
  '🙂',
);
const scraps = fc.array(letters, { maxLength: 60 }).map((parts) => parts.join(' '));

describe('whatever is typed', () => {
  it('is parsed or refused with a reason, and finds places in order, inside the text', () =>
    fc.assert(
      fc.property(fc.oneof(scraps, fc.string()), fc.oneof(scraps, fc.string()), (source, text) => {
        const { parts, reason } = parseWording(source);
        expect(parts === undefined).toBe(typeof reason === 'string');
        let from = 0;
        for (const { start, end } of findWordings(tokensOf(text), wordings([source]))) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          from = end;
        }
      }),
    ));

  it('without gaps finds what looking word by word finds', () => {
    const word = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.array(word, { maxLength: 40 }), (wanted, text) => {
        let count = 0;
        for (let at = 0; at + wanted.length <= text.length; at++) {
          if (wanted.every((one, n) => text[at + n] === one)) {
            count++;
            at += wanted.length - 1;
          }
        }
        expect(found(text.join(' '), wanted.join(' ')).length).toBe(count);
      }),
    );
  });
});

describe('the time it takes', () => {
  const cost = (text: string, sources: string[]) => {
    const wanted = wordings(sources);
    let least = Number.POSITIVE_INFINITY;
    for (let turn = 0; turn < 5; turn++) {
      const started = cpuNow();
      findWordings(tokensOf(text), wanted);
      least = Math.min(least, cpuNow() - started);
    }
    return least;
  };
  const HOSTILE: Readonly<Record<string, readonly [string, string]>> = {
    'gaps that almost match': ['aaa … aaa … aaa … aaa … aaa b', 'aaa '],
    'alternatives that almost match': ['aaa / aaaa / aaa aaa / aaaa aaa* / aaaa b', 'aaa '],
    'endings that almost match': ['aaa* … aaa* … aaa* b', 'aaaa '],
    'one endless word': ['aaa* b', 'a'],
    dots: ['aaa', '.'],
  };
  it.each(Object.entries(HOSTILE))('is that of the text’s length: %s', (_, [source, piece]) => {
    const small = 12_000;
    const text = (n: number) => piece.repeat(Math.ceil(n / piece.length));
    expect(cost(text(8 * small), [source])).toBeLessThan(28 * Math.max(cost(text(small), [source]), 2));
  });
});
