import { describe, expect, it } from 'vitest';
import { replay } from '../../scripts/coach/verbs.ts';
import { readGoldenChats } from '../golden/chats.ts';

const chats = readGoldenChats();

describe('what is said of a message depends on nothing after it', () => {
  it.each(chats.map((chat) => [chat.id, chat] as const))('%s', (id, { turns }) => {
    const whole = replay({ id, turns: [...turns] });
    let customerTurns = 0;
    for (let cut = 1; cut <= turns.length; cut++) {
      const part = replay({ id, turns: turns.slice(0, cut) });
      const otherEnd = replay({
        id,
        turns: [...turns.slice(0, cut), { author: 'customer', text: 'You idiot, get me your manager, order ZZ-1!' }],
      });
      if (turns[cut - 1]?.author === 'customer') customerTurns++;
      for (const entry of ['mood_per_customer_turn', 'valence_per_customer_turn'] as const) {
        expect(part[entry]).toEqual(whole[entry].slice(0, customerTurns));
        expect(otherEnd[entry].slice(0, customerTurns)).toEqual(part[entry]);
      }
    }
  });
});
