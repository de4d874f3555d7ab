import { describe, expect, it } from 'vitest';
import { reviewDraft } from '../../../utils/engine/rules/review.ts';
import { MOODS } from '../../../utils/engine/words.ts';
import { aSituation, emptyLibrary, noSettings } from './a-situation.ts';
import { goodReplies } from './good-replies.ts';

/** Too cheerful for an upset customer is a matter of the chat, not of the reply: shown to happy and calm ones only. */
const FOR_THE_CALM = /^(?:Fantastic news)/;

const wordsFlagged = (draft: string, mood: (typeof MOODS)[number]) =>
  reviewDraft(
    { text: draft, mode: 'reply', settled: false },
    aSituation({ mood: { mood } }),
    emptyLibrary,
    noSettings,
  ).map(({ rule, text }) => `${rule}: ${text}`);

describe('good replies', () => {
  it('are enough, and each is there once', () => {
    expect(goodReplies.length).toBeGreaterThanOrEqual(60);
    expect(new Set(goodReplies).size).toBe(goodReplies.length);
  });

  it.each(goodReplies)('is not flagged: %s', (draft) => {
    for (const mood of MOODS) {
      if (FOR_THE_CALM.test(draft) && !['satisfied', 'calm', 'confused'].includes(mood)) continue;
      expect(wordsFlagged(draft, mood), mood).toEqual([]);
    }
  });
});
