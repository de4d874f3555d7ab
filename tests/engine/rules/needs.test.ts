import { describe, expect, it } from 'vitest';
import { draftText } from '../../../utils/engine/rules/draft-text.ts';
import { wording } from '../../../utils/engine/rules/match.ts';
import { needsOf } from '../../../utils/engine/rules/needs.ts';

describe('what a pattern needs', () => {
  it.each([
    ['our policy', ['policy']],
    ['colou?r', ['colo']],
    ['(?:read|checked) it', ['read', 'checked']],
    ['(?:read )?the small print', ['small']],
    ['fail(?:ed|s){1,2}', ['fail']],
    ['a|of', undefined],
    ['policy|\\w{3}', undefined],
    ['(?<!not )refused', ['refused']],
    ['\\u0066ault\\b', ['ault']],
    ['ab{0,3}c', undefined],
    ['[policy]', undefined],
  ])('%s', (source, needs) => {
    expect(needsOf(source)).toEqual(needs);
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
    ['a|of', true],
  ])('%s: %s', (source, may) => {
    const pattern = wording(source);
    expect(draftText(DRAFT).mayHold(pattern)).toBe(may);
  });
});
