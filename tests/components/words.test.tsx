import { describe, expect, it } from 'vitest';
import { likelyValues } from '../../components/likely-values.ts';
import { cut, issueWord, languageName } from '../../components/words.ts';

describe('likely values', () => {
  const at = (hours: number) => new Date(2026, 10, 20, hours, 12); // a Friday
  it.each([
    ['time', at(12), ['14:00', '15:00', 'the end of today']],
    ['time', at(18), ['noon tomorrow']],
    ['callback_time', at(23), ['noon tomorrow']],
    ['date', at(12), ['today', 'tomorrow', 'Sunday']],
    ['owner', at(12), []],
  ])('%s at %s', (slot, now, values) => {
    expect(likelyValues(slot, now)).toEqual(values);
  });
});

it.each([
  ['fi', 'Finnish'],
  ['de', 'German'],
  ['und', undefined],
  ['not a code!', undefined],
  ['', undefined],
])('the language %s is called %s', (code, name) => {
  expect(languageName(code)).toBe(name);
});

it('says the finer kind of an issue, but the agent’s own choice as chosen', () => {
  const reading = { issue: 'delay', variant: 'delivery-delay', confidence: 1, others: [], corrected: false } as const;
  expect(issueWord(reading)).toBe('Delivery delay');
  expect(issueWord({ ...reading, corrected: true })).toBe('Delay');
  expect(issueWord(undefined)).toBe('No issue yet');
});

it('cuts a quote to one line of a sane length', () => {
  expect(cut('two\n\nlines', 20)).toBe('two lines');
  expect(cut('x'.repeat(1_000_000), 10)).toBe(`${'x'.repeat(9)}…`);
  expect(cut('', 10)).toBe('');
});
