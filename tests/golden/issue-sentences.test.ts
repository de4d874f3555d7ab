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

it('are heard in most ways they are put, though nothing was learnt from them', () => {
  const all = byIssue.flatMap(({ issue, sentences }) => sentences.map((sentence) => ({ issue, sentence })));
  const heard = all.filter(({ issue, sentence }) => (issueOf(sentence) ?? 'other') === issue);
  expect(heard.length / all.length).toBeGreaterThanOrEqual(0.6);
});
