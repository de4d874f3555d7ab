import { describe, expect, it } from 'vitest';
import { finderOf, searchable, searcherOf } from '../../utils/library/search.ts';
import { starterLibrary } from '../../utils/library/starter.ts';

const phrase = (id: string, text: string) =>
  searchable({ id, kind: 'hold', text, moods: ['anxious'], issues: ['refund'], formality: 'neutral', origin: 'team' });

const few = searcherOf([
  phrase('hold-a', 'Don’t worry, your refund is booked.'),
  phrase('hold-b', 'Two more minutes for {team|the team}, please.'),
  phrase('hold-c', 'The lamp left on {date}[? from {place}].'),
]);
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

describe('finding', () => {
  it.each([
    ['a word', 'booked', ['hold-a']],
    ['its beginning, in capitals', 'BOO', ['hold-a']],
    ['with either apostrophe, or none', "don't", ['hold-a']],
    ['with a slip of the finger', 'pleese', ['hold-b']],
    ['words a slot falls back on', 'the team', ['hold-b']],
    ['a slot by its name', 'place', ['hold-c']],
    ['all the words', 'refund booked', ['hold-a']],
  ])('%s', (_, query, found) => expect(ids(few(query))).toEqual(found));

  it.each(['kind: hold', 'mood: anxious', 'issue: money back'])('by what it is for, %s', (query) =>
    expect(ids(few(query.split(': ')[1] ?? ''))).toHaveLength(3),
  );

  it('says which of its words were found', () =>
    expect(few('boo refu')[0]?.words.toSorted()).toEqual(['booked', 'refund']));

  it('takes two swapped letters for near, and some of the words for some', () => {
    expect(few('bokoed')).toEqual([]);
    expect(ids(few('bokoed', 'nearly'))).toEqual(['hold-a']);
    expect(ids(few('booked zebra', 'some'))).toEqual(['hold-a']);
  });

  it.each(['', '   ', '?!', '🙂🙂', '{}[]'])('finds nothing for %j', (query) => expect(few(query)).toEqual([]));

  it('takes a pasted page for its beginning', () => {
    expect(few(`booked ${'refund '.repeat(50_000)}`).length).toBe(1);
  });
});

describe('the shipped phrases', () => {
  const find = finderOf(starterLibrary.phrases.map(searchable));

  it.each([
    ['manager', /^escalation/],
    ['sorry late', /^apology/],
    ['insult', /^boundary/],
    ['goodbye', /^close/],
  ])('%s comes to what is meant', (query, id) => {
    const [first = ''] = find(query);
    expect(first).toMatch(id);
  });

  it.each([
    ['login', 'account_access'],
    ['hacked', 'privacy_security'],
    ['money back', 'refund'],
    ['broken', 'damaged'],
  ] as const)('%s finds phrases for %s by a word they do not say', (query, issue) => {
    const found = new Set(find(query));
    const meant = starterLibrary.phrases.filter(({ issues }) => issues.includes(issue));
    expect(meant.filter(({ id }) => !found.has(id))).toEqual([]);
  });
});
