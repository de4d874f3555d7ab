import { describe, expect, it } from 'vitest';
import type { Phrase } from '../../utils/engine/types.ts';
import { nearestTo } from '../../utils/library/near.ts';

const phrase = (id: string, text: string, kind: Phrase['kind'] = 'apology'): Phrase => ({
  id,
  kind,
  text,
  moods: [],
  issues: [],
  formality: 'neutral',
  origin: 'team',
});
const late = phrase('apology-late', 'I am sorry your order {order} is late, and I will write to you by {time!}.');

describe('nearly the same', () => {
  it.each([
    ['I am sorry that order {order} is late. I will write by {time!}.', true],
    ['Sorry, the order is late: {order}. You will have my message by {time!}.', true],
    ['I am sorry your {item} came broken.', false],
    ['Sorry.', false],
  ])('%j: %s', (text, near) => expect(nearestTo(phrase('apology-x', text), [late]) === late).toBe(near));

  it('is another phrase, of the same kind, the nearest of them', () => {
    expect(nearestTo(late, [late])).toBeUndefined();
    expect(nearestTo(late, [phrase('close-x', late.text, 'close')])).toBeUndefined();
    const nearer = phrase('apology-y', late.text);
    expect(nearestTo(late, [phrase('apology-z', `${late.text} Promised, really.`), nearer])).toBe(nearer);
  });
});
