import fc from 'fast-check';
import { expect, it } from 'vitest';
import { filledSlots, openSlots, sameList, saysTheSame, textOf } from '../../utils/stores/phrase-text.ts';
import { apology, phrase, recap, solution } from '../components/fixtures.ts';

it('joins what was taken from the chat with the rest', () => {
  expect(textOf(apology.parts, {})).toBe(
    'I am sorry your order PD-48213 is late, by 6 days now. That date was ours to keep.',
  );
});

it('knows which blanks are open, in reading order', () => {
  const parts = phrase('{owner!} confirms by {time!}.');
  expect(openSlots(parts, {})).toEqual(['owner', 'time']);
  expect(openSlots(parts, { owner: 'Ana', time: '  ' })).toEqual(['time']);
  expect(textOf(parts, { owner: ' Ana ' })).toBe('Ana confirms by [time].');
});

it('uses what was filled in earlier, until the agent empties it', () => {
  const parts = [{ type: 'blank', slot: 'time', hint: 'time', value: '15:30' }] as const;
  expect(textOf(parts, {})).toBe('15:30');
  expect(openSlots(parts, { time: '' })).toEqual(['time']);
});

it('remembers only what this phrase asked for', () => {
  expect(filledSlots(solution.parts, { time: ' 16:00 ', owner: 'Ana' })).toEqual({ time: '16:00' });
});

it('is not fooled by slots named like what every object has', () => {
  expect(openSlots(phrase('{constructor!}'), {})).toEqual(['constructor']);
});

it('takes two suggestions for one when their words are the same', () => {
  expect(saysTheSame(apology, { ...apology, why: 'Another reason.' })).toBe(true);
  expect(saysTheSame(apology, recap)).toBe(false);
  expect(sameList([apology, recap], [recap, apology])).toBe(false);
  expect(sameList([apology], [apology, recap])).toBe(false);
});

it('never leaves a brace or an empty gap where a blank was filled', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9: ]{1,20}$/), (value) => {
      fc.pre(value.trim() !== '');
      const text = textOf(solution.parts, { time: value });
      return text.includes(value.trim()) && !/[{}[\]]/.test(text);
    }),
  );
});
