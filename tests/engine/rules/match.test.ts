import { describe, expect, it } from 'vitest';
import { clauseAround } from '../../../utils/engine/rules/clause.ts';
import { draftText } from '../../../utils/engine/rules/draft-text.ts';
import { type HitOptions, hits, isNegated, wording } from '../../../utils/engine/rules/match.ts';

const found = (draft: string, pattern: RegExp, options?: HitOptions) =>
  [...hits(draftText(draft), pattern, options)].map(({ start, end }) => draft.slice(start, end));

const clause = (draft: string, words: string) => {
  const start = draft.indexOf(words);
  const span = clauseAround(draftText(draft), { start, end: start + words.length });
  return draft.slice(span.start, span.end);
};

describe('a wording', () => {
  it.each([
    ['you are late', 'You’re late'],
    ['you are late', 'youre late'],
    ['we can not do', 'we cannot do'],
    ['we can not do', "we can't do"],
    ['it is not true', "it isn't true"],
    ['that is not true', "That's not true"],
    ['I will not go', "I won't go"],
    ['you should <have> read', "you should've read"],
    ['you should <not?> <have> read', "you shouldn't have read"],
    ['you are <adv> late', "you're really just late"],
    ['you are late', 'you\n are   late'],
    ['(?:I|we) will go', "I'll go"],
    ['(?:I|we) will go', 'we will go'],
    ['(?:it|that) is late', "that's late"],
    ['(?:we|they) have (?:lost|found) it', "they've found it"],
    ['you (?:would|will) need to', "you'd need to"],
    ['you (?:would|will) need to', "you'll need to"],
    ['(?:that|it) (?:is|was) late', "it's late"],
    ['(?:I|we) will not go', "we won't go"],
  ])('%s finds %s', (source, draft) => {
    expect(found(draft, wording(source))).toEqual([draft]);
  });

  it.each([
    ['your fault', 'your faults'],
    ['you', "you're"],
    ['calm', 'becalmed'],
  ])('%s is whole words: not %s', (source, draft) => {
    expect(found(draft, wording(source))).toEqual([]);
  });
});

describe('a hit', () => {
  const rude = wording('your fault');
  it.each(
    [
      'This is not your fault.',
      'It was never really your fault.',
      "It isn't your fault.",
      'Is it your fault?',
      'They wrote "your fault" on the card.',
      '> your fault',
      'You said it was your fault.',
    ].slice(0, 7),
  )('is cancelled: %s', (draft) => expect(found(draft, rude)).toEqual([]));

  it.each(['No, it is your fault.', 'Not today: that is all your fault.', 'No doubt your fault.'])(
    'is not cancelled: %s',
    (draft) => expect(found(draft, rude)).toEqual(['your fault']),
  );

  it('may ignore negation and questions', () => {
    expect(found('Is it not your fault?', rude, { negation: 'ignored', question: 'ignored' })).toEqual(['your fault']);
  });

  it('keeps offsets where quotes and links are hidden', () => {
    expect(found('“a” and www.x.example: your fault', rude)).toEqual(['your fault']);
  });
});

describe('negation', () => {
  it('reaches three words back and stops at a comma', () => {
    expect(isNegated('this is not at all ')).toBe(true);
    expect(isNegated('this is not at all in any ')).toBe(false);
    expect(isNegated('no, ')).toBe(false);
    expect(isNegated('far from ')).toBe(true);
  });
});

describe('the clause a rewrite may replace', () => {
  it.each([
    ['Thanks for the photo, but you should have read it.', 'you should', 'you should have read it.'],
    ['You should have read it, and I will check now.', 'You should', 'You should have read it'],
    [
      'If you had read it, this would not have happened.',
      'you had',
      'If you had read it, this would not have happened.',
    ],
    ['You should have read it.', 'should', 'You should have read it.'],
  ])('%s', (draft, words, expected) => expect(clause(draft, words)).toBe(expected));
});
