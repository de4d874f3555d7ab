import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerTo } from '../../scripts/practice-desk/chat.ts';
import { chats } from '../../scripts/practice-desk/chats/index.ts';
import { Desk, type DeskEvent } from '../../scripts/practice-desk/desk.ts';
import { AUTHORS } from '../../utils/engine/words.ts';

describe('the invented chats', () => {
  it('have ids and customers of their own', () => {
    expect(new Set(chats.map(({ id }) => id)).size).toBe(chats.length);
    expect(new Set(chats.map(({ customer }) => customer)).size).toBe(chats.length);
  });

  it.each(chats.map((chat) => [chat.customer, chat] as const))(
    '%s: rows in order, by authors we know',
    (_who, chat) => {
      const ages = chat.past.map(([, , minutesAgo]) => minutesAgo);
      expect(ages).toEqual(ages.toSorted((a, b) => b - a));
      for (const [author, text] of chat.past) {
        expect(AUTHORS).toContain(author);
        expect(text.trim()).not.toBe('');
      }
    },
  );
});

describe('the scripted customer', () => {
  const [chat] = chats;
  if (!chat) throw new Error('no chats');

  it('softens when heard and hardens when not', () => {
    expect(answerTo(chat, 0, 'I am sorry about these six days, Ilse.')).toBe(chat.answers[0]?.heard);
    expect(answerTo(chat, 0, 'It is in transit.')).toBe(chat.answers[0]?.unheard);
  });

  it('has said everything after the last answer', () => {
    expect(answerTo(chat, chat.answers.length, 'Anything else?')).toBeUndefined();
  });
});

describe('the desk', () => {
  let events: DeskEvent[];
  beforeEach(() => {
    vi.useFakeTimers();
    events = [];
  });
  afterEach(() => vi.useRealTimers());
  const desk = (pace: 'natural' | 'quiet' = 'natural', first: string | null = null) =>
    new Desk(chats, first, pace, (event) => events.push(event));

  it('opens the first chat, or the one asked for', () => {
    expect(desk().current.chat.id).toBe('c1');
    expect(desk('quiet', 'c3').current.chat.id).toBe('c3');
    expect(desk('quiet', 'nowhere').current.chat.id).toBe('c1');
  });

  it('answers a reply after a while, in the chat it was sent in', () => {
    const made = desk();
    made.send('Sorry about that.', 'reply');
    made.open('c2');
    vi.runAllTimers();
    expect(made.find('c1').messages.at(-1)?.author).toBe('customer');
    expect(made.find('c1').unread).toBe(1);
    expect(made.find('c2').messages.at(-1)?.author).toBe('customer');
    expect(events.some(({ type, conversation }) => type === 'changed' && conversation.chat.id === 'c1')).toBe(true);
  });

  it('answers no note, and nothing at all when quiet', () => {
    const made = desk();
    made.send('Check with dispatch.', 'note');
    expect(vi.getTimerCount()).toBe(0);
    expect(made.find('c1').messages.at(-1)?.author).toBe('note');
    const still = desk('quiet');
    still.send('Hello', 'reply');
    expect(vi.getTimerCount()).toBe(0);
    expect(still.sent).toEqual([{ conversation: 'c1', mode: 'reply', text: 'Hello' }]);
  });

  it('counts what was not read until the chat is opened', () => {
    const made = desk('quiet');
    made.say('c2', 'One');
    made.say('c2', 'Two');
    expect(made.find('c2').unread).toBe(3);
    made.open('c2');
    expect(made.find('c2').unread).toBe(0);
  });

  it('says so when a chat is asked for that it has not', () => {
    expect(() => desk().say('c99', 'Hello')).toThrow('c99');
  });
});
