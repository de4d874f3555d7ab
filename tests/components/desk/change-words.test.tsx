import { expect, it } from 'vitest';
import { changeWords, summaryOf } from '../../../components/desk/change-words.ts';

const says = (list: string, before: unknown, after: unknown, id = 'x') => changeWords({ list, id, before, after });

it.each([
  ['rules', {}, { off: true }, ['Off']],
  ['rules', { off: true, severity: 'low' }, { severity: 'high' }, ['On again', 'Severity: Low → High']],
  [
    'rules',
    { flag: ['touch base'], leave: ['no worries'] },
    { flag: ['touch base', 'circle back'] },
    ['Also flags “circle back”', 'No more leaves alone “no worries”'],
  ],
  ['rules', { tests: { flag: [] } }, { tests: { flag: ['a'] } }, ['Other test lines; agents notice nothing']],
  [
    'playbook',
    [{ remedy: 'a refund', limit: 60, currency: 'GBP' }],
    [{ remedy: 'a refund', limit: 80, currency: 'GBP' }, { remedy: 'a new one' }],
    ['“a refund”, agent alone: 60 GBP → 80 GBP', 'New: “a new one”'],
  ],
  ['playbook', [{ remedy: 'a' }, { remedy: 'b' }], [{ remedy: 'b' }, { remedy: 'a' }], ['Another order']],
  ['playbook', [{ remedy: 'a' }], undefined, ['No more: “a”']],
  ['hidden', undefined, true, ['No more offered']],
  ['allowlist', true, undefined, ['Can be flagged again']],
  ['currency', 'GBP', 'EUR', ['GBP → EUR']],
  ['returnSteps', undefined, [{ title: 'Box' }, { title: 'Label' }], ['no steps → Box, Label']],
  ['tools', undefined, { taughtOn: '2026-11-28' }, ['Read as taught on 2026-11-28']],
  [
    'phrases',
    { text: 'A', moods: ['angry'], issues: ['wrong_item'], formality: 'neutral' },
    { text: 'B', moods: [], issues: ['wrong_item'], formality: 'casual', note: 'Ask first' },
    ['Offered for: angry → any mood', 'Formality: Neutral → Casual', 'Note: Ask first'],
  ],
  ['phrases', undefined, { text: 'B', moods: [] }, []],
])('%s, %j → %j: in words', (list, before, after, words) => expect(says(list, before, after)).toEqual(words));

it('says a manager’s hours as a clock does', () =>
  expect(says('manager', [540, 1020], [480, 1050], 'hours')).toEqual(['Hours: 9:00 to 17:00 → 8:00 to 17:30']));

it('sums up what a version brings, in one sentence', () => {
  const change = (list: string, what: 'new' | 'changed' | 'gone') => ({ list, what });
  expect(summaryOf([])).toBe('nothing');
  expect(summaryOf([change('currency', 'changed')])).toBe('1 change');
  expect(
    summaryOf([
      change('phrases', 'new'),
      change('phrases', 'new'),
      change('phrases', 'gone'),
      change('rules', 'changed'),
      change('currency', 'changed'),
    ]),
  ).toBe('2 new phrases, 1 phrase less, 1 rule set differently and 1 other change');
});
