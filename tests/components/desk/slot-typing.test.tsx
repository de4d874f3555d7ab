import { describe, expect, it } from 'vitest';
import { slotAt, slotBeside, slotsFor, written } from '../../../components/desk/slot-typing.ts';

/** The text with its caret at "|". */
const at = (text: string) => {
  const caret = text.indexOf('^');
  return [text.replace('^', ''), caret] as const;
};

describe('a slot being typed', () => {
  it.each([
    ['Your {^', { from: 5, typed: '' }],
    ['Your {am^', { from: 5, typed: 'am' }],
    ['Your {am^ is', { from: 5, typed: 'am' }],
    ['Your {amount}^', undefined],
    ['Your {am^}', undefined],
    ['Your {item|x^', undefined],
    ['Your {Am^', undefined],
    ['No brace^', undefined],
    ['^{am', undefined],
  ])('%j', (text, typing) => expect(slotAt(...at(text))).toEqual(typing));

  it('is offered what begins so, then what holds it', () => {
    expect(slotsFor('d').map(({ slot }) => slot)[0]).toBe('date');
    expect(slotsFor('ount').map(({ slot }) => slot)).toEqual(['amount']);
    expect(slotsFor('qq')).toEqual([]);
  });

  it('is written in its form', () => {
    expect(written('days', false)).toBe('{days#day}');
    expect(written('time', true)).toBe('{time!}');
  });
});

describe('Backspace and Delete', () => {
  it.each([
    ['It is {amount}^ now', 'before', { from: 6, to: 14 }],
    ['It is {amount} ^now', 'before', undefined],
    ['It is ^{amount} now', 'after', { from: 6, to: 14 }],
    ['It is {amount^} now', 'before', undefined],
    ['}^', 'before', undefined],
    ['^{', 'after', undefined],
  ] as const)('take a slot whole: %j %s', (text, side, slot) => expect(slotBeside(...at(text), side)).toEqual(slot));
});
