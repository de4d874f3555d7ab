import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trendPath, trendSentence } from '../../components/trend-path.ts';
import type { Mood } from '../../utils/engine/types.ts';

const points = (...valences: number[]) =>
  valences.map((valence, i) => ({ messageId: `m${i}`, valence, mood: 'calm' as Mood }));
const moods = (...words: Mood[]) => words.map((mood, i) => ({ messageId: `m${i}`, valence: 0, mood }));

describe('the line', () => {
  it('is none without messages, a dot for one, heavy for the last three', () => {
    expect(trendPath([])).toBeUndefined();
    expect(trendPath(points(0))).toEqual({ before: undefined, lately: undefined, dots: [], now: { x: 112, y: 11 } });
    expect(trendPath(points(0, 0, 0))?.before).toBeUndefined();
    expect(trendPath(points(0, 0, 0, 0))?.before).toMatch(/^M2 11C/);
  });

  it('meets where thin becomes heavy', () => {
    const { before, lately } = trendPath(points(0.1, 0.5, 0, -0.4, -0.7, -1)) ?? {};
    expect(before?.split(' ').slice(-2).join(' ')).toBe(lately?.slice(1, lately.indexOf('C')));
  });

  it('rests at calm, falls when it falls, and stays in its box whatever comes', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -5, max: 5, noNaN: false }), { maxLength: 40 }), (valences) => {
        const path = trendPath(points(...valences));
        return (
          path === undefined || [...path.dots, path.now].every(({ x, y }) => x >= 2 && x <= 112 && y >= 3 && y <= 27)
        );
      }),
    );
  });
});

describe('the sentence', () => {
  it.each([
    [moods('calm', 'calm'), 'steady', 1, 'Mood over the last 2 messages: calm and steady'],
    [
      moods('calm', 'confused', 'angry'),
      'falling',
      2,
      'Mood over the last 3 messages: calm, then falling to angry over 2',
    ],
    [moods('angry', 'calm'), 'rising', 1, 'Mood over the last 2 messages: angry, then rising to calm'],
    [moods('angry'), 'unknown', 0, 'Mood in 1 message: angry'],
    [[], 'unknown', 0, 'No trend yet'],
  ] as const)('%#', (shown, trajectory, run, sentence) => {
    expect(trendSentence(shown, trajectory, run)).toBe(sentence);
  });
});
