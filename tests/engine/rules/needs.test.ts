import { describe, expect, it } from 'vitest';
import { draftText } from '../../../utils/engine/rules/draft-text.ts';
import { wording } from '../../../utils/engine/rules/match.ts';
import { choicesOf } from '../../../utils/engine/rules/needs.ts';

const needed = (source: string) => choicesOf(source, true).map(({ needs, alsoNeeds }) => [needs, alsoNeeds]);

describe('what a pattern needs', () => {
  it.each<[string, readonly (readonly string[] | undefined)[]]>([
    ['our policy', [['our policy'], undefined]],
    ['our\\s+policy', [['our policy'], undefined]],
    ['colou?r', [['color', 'colour'], undefined]],
    ['(?:read|checked) it', [['checked it', 'read it'], undefined]],
    ['(?:read )?the small print', [['read the small pri', 'the small print'], undefined]],
    ['fail(?:ed|s){1,2}', [['failed', 'fails'], undefined]],
    ['policy \\w{3} refund', [['policy '], ['refund']]],
    ['(?:\\w{1,9} ){0,2}refund', [['refund'], undefined]],
    ['(?<!not )refused', [['refused'], undefined]],
    ['\\w{2}\\bgo away', [['go away'], undefined]],
    ['\\u0066ault\\b', [undefined, undefined]],
    ['ab{0,3}c', [['abbbc', 'abbc', 'abc', 'ac'], undefined]],
    ['[policy]', [undefined, undefined]],
    ['[sz]oom', [['soom', 'zoom'], undefined]],
    ['\\w{3}ed', [undefined, undefined]],
  ])('%s', (source, needs) => {
    expect(needed(source)).toEqual([needs]);
  });

  it('each choice for itself', () => {
    expect(needed('our policy|\\w{3}|go(?:es)?')).toEqual([
      [['our policy'], undefined],
      [undefined, undefined],
      [['go'], undefined],
    ]);
  });

  it('is unknown where a group is said again', () => {
    expect(needed('(go|stop) \\1')).toEqual([[undefined, undefined]]);
  });
});

describe('a draft asked whether it may hold a pattern', () => {
  const DRAFT = 'It is not OUR policy, you shouldn’t have read it.';
  it.each([
    ['our policy', true],
    ['you should not <have>', true],
    ['read', true],
    ['refund', false],
    ['(?:refund|voucher)s?', false],
    ['of', false],
    ['a|\\w{9}', true],
  ])('%s: %s', (source, may) => {
    const pattern = wording(source);
    expect(draftText(DRAFT).mayHold(pattern)).toBe(may);
  });
});
