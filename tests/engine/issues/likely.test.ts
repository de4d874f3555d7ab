import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fitIssues, type IssueRow } from '../../../scripts/train/issues/fit.ts';
import { weightsFile } from '../../../scripts/train/issues/pack.ts';
import { likelyIssues } from '../../../utils/engine/issues/likely.ts';
import { ISSUES } from '../../../utils/engine/words.ts';

describe('the likeliest issue by its words', () => {
  it.each([
    ['the sofa was due on Monday and it still is not here', 'delay'],
    ['the parcel had two lamps in it, the third is not in the box', 'missing'],
    ['my card was debited twice this month', 'billing'],
    ['the receptionist yelled at my father', 'staff_rude'],
    ['I would like to end my gym membership', 'cancel'],
    ['somebody used my card in another country, it was not me', 'privacy_security'],
  ])('%s', (text, issue) => {
    const three = likelyIssues(text).slice(0, 3);
    expect(three.map((one) => one.issue)).toContain(issue);
  });

  it('shares one whole among all issues, likeliest first', () => {
    const all = likelyIssues('where is my order');
    expect(all).toHaveLength(ISSUES.length);
    expect(all.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect(all.map(({ share }) => share)).toEqual(all.map(({ share }) => share).sort((a, b) => b - a));
  });

  it('says nothing of words it does not know', () => {
    expect(likelyIssues('xyzzy plugh')).toEqual([]);
    expect(likelyIssues('')).toEqual([]);
  });

  it('ships what its sentences give, byte for byte', () => {
    const rows = readFileSync('scripts/train/data/issues/ines.jsonl', 'utf8')
      .trim()
      .split('\n')
      .map((line): IssueRow => JSON.parse(line));
    expect(readFileSync('utils/engine/issues/weights.ts', 'utf8')).toBe(weightsFile(fitIssues(rows)));
  });
});
