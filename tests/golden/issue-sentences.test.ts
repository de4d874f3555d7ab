import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { issueOf } from '../../utils/engine/issue.ts';
import { ISSUES } from '../../utils/engine/words.ts';

const text = readFileSync(join(import.meta.dirname, 'issue-sentences.txt'), 'utf8');
const byIssue = text
  .split(/^= /m)
  .slice(1)
  .map((block) => block.trim().split('\n').filter(Boolean))
  .map(([issue = '', ...sentences]) => ({ issue, sentences }));

it('holds sentences of every issue', () =>
  expect(byIssue.map(({ issue }) => issue).sort()).toEqual([...ISSUES].sort()));

it.each(byIssue)('$issue is heard in most ways it is put', ({ issue, sentences }) => {
  const missed = sentences.filter((sentence) => (issueOf(sentence) ?? 'other') !== issue);
  expect(missed.length / sentences.length, missed.join('\n')).toBeLessThanOrEqual(issue === 'refund' ? 0.65 : 0.3);
});
