import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { askedOf, mayFind } from '../../../utils/engine/rules/asked.ts';
import { draftText } from '../../../utils/engine/rules/draft-text.ts';
import { rules } from '../../../utils/engine/rules/index.ts';
import { readsAs } from '../../../utils/engine/rules/reads-as.ts';
import { aSituation } from './a-situation.ts';
import { goodReplies } from './good-replies.ts';

/** Every eighth sentence of the labelled drafts: half of them hold a fault. */
const drafts = globSync('scripts/train/data/drafts/*.jsonl')
  .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
  .filter((_, at) => at % 8 === 0)
  .map((line): string => JSON.parse(line).text)
  .concat(goodReplies);
const situation = aSituation({ requests: ['manager'], agentTurns: 2 });

describe('what a rule looks for', () => {
  it.each(rules.filter(({ looksFor }) => looksFor).map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    const asked = askedOf(rule);
    for (const text of drafts) {
      const draft = draftText(text);
      if (mayFind(asked, draft)) continue;
      expect([...rule.check({ draft, situation, mode: 'reply' })], `${rule.id} was not asked about “${text}”`).toEqual(
        [],
      );
    }
  });

  it('leaves most rules unasked', () => {
    /** Those of the trained reader share one reading of the draft. */
    const all = rules.filter((rule) => !readsAs.includes(rule)).map((rule) => askedOf(rule));
    let asked = 0;
    for (const text of drafts) {
      const draft = draftText(text);
      asked += all.filter((one) => mayFind(one, draft)).length;
    }
    expect(asked / drafts.length).toBeLessThan(all.length / 3);
  });
});
