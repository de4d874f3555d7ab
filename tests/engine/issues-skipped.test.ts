import { expect, it } from 'vitest';
import { messages } from '../../scripts/bench/messages.ts';
import { cueGroups } from '../../utils/engine/issues/index.ts';
import { matchIssues } from '../../utils/engine/issues/match.ts';
import { mayMatch, piecesIn } from '../../utils/engine/rules/pieces.ts';

const patterns = cueGroups.flatMap(({ cues }) => cues.map(([, pattern]) => pattern));

it('no cue that would match is skipped, and most that would not are', () => {
  matchIssues(''); // the cues are known from here on
  let run = 0;
  for (const message of messages) {
    const text = message.toLowerCase();
    const found = piecesIn(text);
    for (const pattern of patterns) {
      const may = mayMatch(pattern, found);
      if (may) run += 1;
      else expect(text.search(pattern), `${pattern} on “${message}”`).toBe(-1);
    }
  }
  expect(run / (messages.length * patterns.length)).toBeLessThan(0.3);
});
