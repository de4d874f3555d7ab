import { expect, it } from 'vitest';
import { messages } from '../../scripts/bench/messages.ts';
import { cueGroups } from '../../utils/engine/issues/index.ts';
import { cuePatterns } from '../../utils/engine/issues/match.ts';

const patterns = cueGroups.flatMap(({ cues }) => cues.map(([, pattern]) => pattern));

it('no cue that would match is skipped, and most that would not are', () => {
  let run = 0;
  for (const message of messages) {
    const text = message.toLowerCase();
    const found = cuePatterns.look(text);
    for (const pattern of patterns) {
      const may = found.may(pattern);
      if (may) run += 1;
      else expect(text.search(pattern), `${pattern} on “${message}”`).toBe(-1);
    }
  }
  expect(run / (messages.length * patterns.length)).toBeLessThan(0.3);
});
