import { describe, expect, it } from 'vitest';
import type { Phrase } from '../../utils/engine/types.ts';
import { flagsOf, previewOf, rulesThatFlag } from '../../utils/library/preview.ts';
import { finderOf, searchable, searcherOf } from '../../utils/library/search.ts';
import { starterLibrary } from '../../utils/library/starter.ts';

const phrase = (text: string, over: Partial<Phrase> = {}): Phrase => ({
  id: 'solution-test',
  kind: 'solution',
  text,
  moods: ['frustrated'],
  issues: ['refund'],
  formality: 'neutral',
  origin: 'team',
  ...over,
});
const flags = (text: string) =>
  flagsOf(previewOf(phrase(text), starterLibrary)).map(({ finding, when }) => `${finding.rule} ${when}`);

describe('a phrase on sample chats', () => {
  it('is shown on two, with all that is known and with nothing', () => {
    const previews = previewOf(
      phrase('Your refund[? of {amount}] for {item|your order} leaves by {time!}.'),
      starterLibrary,
    );
    expect(previews.map(({ says }) => says.length > 20)).toEqual([true, true]);
    const [first] = previews;
    expect(first?.lines.map(({ slots }) => slots)).toEqual(['full', 'empty']);
    const words = first?.lines.map(({ parts }) =>
      parts?.map((part) => (part.type === 'blank' ? '…' : part.text)).join(''),
    );
    expect(words).toEqual([
      'Your refund of €189.90 for the red coat leaves by ….',
      'Your refund for your order leaves by ….',
    ]);
  });

  it('is not offered without the facts it needs', () =>
    expect(previewOf(phrase('Order {order} is open.'), starterLibrary)[0]?.lines[1]?.parts).toBeUndefined());

  it.each([
    ['Please calm down.', ['calm-down always']],
    ['I am sorry for the inconvenience[? with your refund of {amount}].', ['apology-generic empty']],
    ['Your refund leaves today, and I watch it.', []],
  ])('%j would be flagged: %j', (text, found) => expect(flags(text)).toEqual(found));

  it('follows the rules as they are set', () =>
    expect(
      flagsOf(previewOf(phrase('Please calm down.'), { ...starterLibrary, rules: { 'calm-down': { off: true } } })),
    ).toEqual([]));

  it('flags no shipped phrase: their previews are full and pass', () => {
    for (const one of starterLibrary.phrases) {
      const previews = previewOf(one, starterLibrary);
      expect(flagsOf(previews), one.id).toEqual([]);
      expect(
        previews.map(({ lines }) => lines[0]?.parts === undefined),
        one.id,
      ).toEqual(one.when?.some((condition) => condition.startsWith('no_')) ? expect.anything() : [false, false]);
    }
  });
});

it('names the rules that would mark a sentence', () =>
  expect([...rulesThatFlag('You should have read the manual first', starterLibrary)]).toContain('blame-should-have'));

describe('search', () => {
  const find = finderOf(
    starterLibrary.phrases.map(({ id, text, kind, issues }) => ({ id, text, more: [kind, ...issues].join(' ') })),
  );

  it('finds by words, beginnings and slips, all of them', () => {
    expect(find('queue').slice(0, 2).join()).toContain('queue');
    expect(find('refu')[0]).toBeDefined();
    const search = searcherOf(starterLibrary.phrases.map(searchable));
    expect(search('refnud', 'nearly').some(({ id }) => id.includes('refund'))).toBe(true);
    expect(find('queue xylophone')).toEqual([]);
  });

  it.each(['', '   ', '🙂', '{}', '(((', 'a'.repeat(5000), '-"*'])('takes %j', (query) =>
    expect(Array.isArray(find(query))).toBe(true),
  );
});
