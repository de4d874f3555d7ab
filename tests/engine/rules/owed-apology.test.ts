import { describe, expect, it } from 'vitest';
import { advise, type ChatMemory, emptyState, step } from '../../../utils/engine/index.ts';
import { starterLibrary } from '../../../utils/library/starter.ts';

const memory: ChatMemory = { paused: false, corrections: [], mutes: [], used: [], dismissed: [], slots: {} };

function rewritesOf(customer: string, draft: string): readonly string[] {
  const state = step(emptyState, { id: '1', author: 'customer', text: customer });
  const { findings } = advise(state, { text: draft, mode: 'reply', settled: false }, starterLibrary, {
    memory,
    mutedRules: [],
  });
  return findings.flatMap(({ rewrites }) => rewrites);
}

describe('an empty apology', () => {
  const LATE = 'My brass lamp, order PD-48213, is six days late and nobody tells me anything. This is so frustrating.';

  it.each(['Sorry for any inconvenience.', 'I am sorry you feel that way.', 'Sorry for the inconvenience.'])(
    'gets the one this chat is owed: %s',
    (draft) => {
      const [first = ''] = rewritesOf(LATE, draft);
      expect(first).toMatch(/^I am sorry/);
      expect(first).toMatch(/PD-48213|lamp/);
      expect(first).not.toContain('{');
    },
  );

  it('leaves the words to the agent where nothing specific is known', () => {
    expect(rewritesOf('This is so frustrating, I am really angry.', 'I am sorry you feel that way.')).toEqual([
      'I am sorry that {what_happened}.',
    ]);
  });
});
