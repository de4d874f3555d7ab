import { has, hits, neighbours, wording } from './match.ts';
import { defineRule } from './rule.ts';

const HEDGE = wording(
  'I (?:think|guess|suppose|believe|reckon|assume)',
  'maybe',
  'probably',
  'hopefully',
  '(?:I am )?not (?:really |quite |too |so |entirely |100 ?% )?sure',
  '(?:I have )?no idea',
  'should be (?:fine|ok|okay|alright|good)',
  'I do not (?:really |actually )?know',
  'no clue',
  'your guess is as good as mine',
);
/** A look, an answer to come, a feeling, or a choice left to the customer: fine. */
const GOES_ON =
  /\b(?:let me|i'?ll|i will|i am (?:checking|asking|finding)|i'?m (?:checking|asking|finding)|i have asked|i'?ve asked|confirm|check|find out|ask(?:ed|ing)?|will tell me|tells me|either way|could you|can you|would you)\b|\?/i;
const FEELING =
  /^(?: that)? (?:it|this|that|you|how|what) (?:was|must|might|may|would|feels?|felt|deserve)\b|^,? (?:you are|you're) right\b|^ (?:so|not|we (?:can|could|should)|i (?:can|could|have|know|see|found))\b/i;
const CHOICE = /\b(?:if you|whether you|you (?:are|were|'re))\s{0,3}$/i;

/** See docs/rules/uncertain.md. */
export const uncertain = defineRule({
  id: 'uncertain',
  category: 'uncertain',
  severity: 'low',
  summary: 'Facts of ours are checked before they are said, or come with when we will know.',
  source: {
    reason: 'Confident wording helps with harsh complaints.',
    label: 'conference paper on complaint replies, 2019',
  },
  looksFor: [HEDGE],
  *check({ draft }) {
    const counts = new Map<number, number>();
    const first = new Map<number, { readonly start: number; readonly end: number }>();
    for (const hit of hits(draft, HEDGE, { negation: 'ignored' })) {
      const near = [hit.sentence, ...neighbours(draft, hit.sentence, 1, 1)]
        .map(({ text }) => text.slice(0, 400))
        .join(' ');
      if (has(near, GOES_ON) || FEELING.test(hit.after) || CHOICE.test(hit.before)) continue;
      counts.set(hit.sentence.start, (counts.get(hit.sentence.start) ?? 0) + 1);
      if (!first.has(hit.sentence.start)) first.set(hit.sentence.start, hit.sentence);
    }
    for (const [start, { end }] of first) {
      yield {
        span: { start, end },
        message: 'A guess. Check it, or say when it will be known.',
        rewrites: ['Let me confirm that now and answer you here.', 'I will ask billing and tell you by {time!}.'],
        severity: (counts.get(start) ?? 0) >= 2 ? 'medium' : 'low',
      };
    }
  },
});
