import { describe, expect, it } from 'vitest';
import { fill } from '../../utils/engine/fill.ts';
import { foldNamed } from '../../utils/engine/named.ts';
import { isGrounded } from '../../utils/engine/suggestions/grounded.ts';
import type { Author, NamedThing } from '../../utils/engine/types.ts';

const named = (text: string, author: Author = 'customer'): readonly NamedThing[] =>
  foldNamed([], { id: 'm1', author, text });
const line = (text: string) => fill(text, {}, {}) ?? [];
const holds = (said: string, text: string) => isGrounded(line(text), { named: named(said), issue: undefined });

describe('a line names only what the chat has named', () => {
  it.each([
    ['On my flight not everyone got a drink.', 'I am sorry your bag did not arrive with you.', false],
    ['Where is my suitcase?', 'I am sorry your bag did not arrive with you.', true],
    ['We have been at the belt for 45 minutes.', 'We kept you waiting before anyone answered.', false],
    ['On hold for 45 minutes!', 'We kept you waiting before anyone answered.', true],
    ['Somebody got into my game profile.', 'Then I will go through the payments with you.', false],
    ['Somebody used my card.', 'Then I will go through the payments with you.', true],
    ['The ring is gone from my game.', 'I am looking for the missing part now.', false],
    ['I ordered a desk and the legs are not there.', 'I am looking for the missing part now.', true],
  ])('%s ← %s', (said, text, fits) => expect(holds(said, text)).toBe(fits));

  it('the agent’s words count too', () =>
    expect(isGrounded(line('your bag'), { named: named('I see your bag in Leeds.', 'agent'), issue: undefined })).toBe(
      true,
    ));

  it('a filled slot is theirs, whatever it says', () =>
    expect(
      isGrounded(fill('About {item}.', { item: { text: 'your bag' } }, {}) ?? [], { named: [], issue: undefined }),
    ).toBe(true));

  it('where the agent has named the issue it is not second-guessed', () => {
    const issue = { issue: 'missing', variant: undefined, confidence: 1, others: [], corrected: true } as const;
    expect(isGrounded(line('your bag'), { named: [], issue })).toBe(true);
  });

  it('a note or a bot names nothing', () => {
    expect(named('my bag', 'note')).toEqual([]);
    expect(named('your bag', 'bot')).toEqual([]);
  });
});
