import { describe, expect, it } from 'vitest';
import { byNames } from '../../utils/adapters/taught/names.ts';
import { knowsOwn, ownNameOf, plainName } from '../../utils/adapters/taught/own-name.ts';
import type { RawTaught } from '../../utils/adapters/taught/read.ts';

/** `Mo: text`, `: text` without a name line, `!text` of nobody's. */
const rows = (...lines: readonly string[]): readonly RawTaught[] =>
  lines.map((line) => {
    const [name = '', text = ''] = line.split(': ');
    const row = { id: '', author: 'unknown', text: line.startsWith('!') ? line : text } as const;
    return line.startsWith('!') ? { row, by: 'unknown' } : { row, by: { name } };
  });
const isMo = (name: string) => name === 'Mo';
const authors = (raw: readonly RawTaught[], change: Partial<Parameters<typeof byNames>[1]> = {}) =>
  byNames(raw, { runs: true, customerName: '', isOwn: isMo, ...change })
    .map(({ author }) => author[0])
    .join('');

describe('authors by the agent’s own name alone', () => {
  it.each([
    ['the one other is the customer', rows('Ilse: Hello', 'Mo: Hi', 'Ilse: Well'), 'cac'],
    ['before the agent has written too', rows('Ilse: Hello', 'Ilse: Well'), 'cc'],
    ['a row without a name goes on', rows('Ilse: Hello', ': There?', 'Mo: Hi', ': Yes'), 'ccaa'],
    ['but not behind a status line', rows('Ilse: Hello', '!joined', ': There?', 'Mo: Hi'), 'cuua'],
    ['nor where it says nothing', rows('Ilse: Hello', ': ', ': There?'), 'cuu'],
    ['of two others nobody is the customer', rows('Ilse: Hello', 'Tom: Let me', 'Mo: Hi'), 'uua'],
    ['a first row without a name is nobody’s', rows(': Hello', 'Mo: Hi'), 'ua'],
  ] as const)('%s', (_, raw, expected) => expect(authors(raw)).toBe(expected));

  it('takes the one the chat is with, of several', () =>
    expect(authors(rows('Ilse: Hello', 'Tom: Let me', 'Mo: Hi'), { customerName: 'Ilse' })).toBe('cua'));

  it('goes on with nobody where every message has its name', () =>
    expect(authors(rows('Ilse: Hello', ': There?'), { runs: false })).toBe('cu'));

  it('knows nobody before the agent has shown a name: the one who writes may be the agent', () =>
    expect(authors(rows('Ilse: Hello', 'Ilse: Well'), { isOwn: undefined })).toBe('uu'));
});

describe('the agent’s own name', () => {
  it('is known again by its salted hash, and no other is', () => {
    const own = ownNameOf('  Mo   Lind ');
    expect(JSON.stringify(own).toLowerCase()).not.toContain('lind');
    const isOwn = knowsOwn(own);
    expect(['mo lind', 'Mo Lind', 'Mo', 'Ilse Varga', ''].map((name) => isOwn?.(name))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('hashes otherwise each time, and the same with the same salt', () => {
    const [one, other] = [ownNameOf('Mo Lind'), ownNameOf('Mo Lind')];
    expect(one.hash).not.toBe(other.hash);
    expect(ownNameOf('Mo Lind', one.salt)).toEqual(one);
  });

  it('is no line that is longer than a name', () => expect(plainName('x'.repeat(81))).toBe(''));
});
