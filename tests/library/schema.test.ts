import { describe, expect, it } from 'vitest';
import { readLayerFile } from '../../utils/library/schema.ts';

const phrase = { id: 'apology-late-train', kind: 'apology', text: 'I am sorry {item|your train} was late.' };
const read = (data: unknown) => readLayerFile(JSON.stringify(data));

describe('a library file', () => {
  it('may leave out everything', () =>
    expect(read({})).toEqual({ layer: { phrases: [], hidden: [], rules: {}, allowlist: [] }, errors: [] }));

  it('needs only id, kind and text for a phrase', () =>
    expect(read({ phrases: [phrase] }).layer?.phrases).toEqual([
      { ...phrase, moods: [], issues: [], formality: 'neutral' },
    ]));

  it.each([
    ['a slot not closed', { ...phrase, text: 'Sorry {item' }, 'phrase 2 (apology-late-train) › text', /slot/],
    ['a blank first', { ...phrase, text: '{time!} it is.' }, 'phrase 2 (apology-late-train) › text', /blank/],
    ['no text', { ...phrase, text: ' ' }, 'phrase 2 (apology-late-train) › text', /empty/],
    ['an unknown mood', { ...phrase, moods: ['grumpy'] }, 'phrase 2 (apology-late-train) › moods › 0', /./],
    ['another kind in its id', { ...phrase, id: 'close-late-train' }, 'phrase 2 (close-late-train) › id', /kind/],
    ['an id that is no words', { ...phrase, id: 'Apology 1' }, 'phrase 2 (Apology 1) › id', /hyphens/],
    ['a step that is not a boundary’s', { ...phrase, step: 1 }, 'phrase 2 (apology-late-train) › step', /boundary/],
    ['a field nobody knows', { ...phrase, colour: 'red' }, 'phrase 2 (apology-late-train)', /colour/],
    ['not an object', 'hello', 'phrase 2', /./],
  ])('names row and reason: %s', (_, bad, where, reason) => {
    const { layer, errors } = read({ phrases: [{ ...phrase, id: 'apology-fine' }, bad] });
    expect(layer).toBeUndefined();
    expect(errors[0]?.where).toBe(where);
    expect(errors[0]?.reason).toMatch(reason);
  });

  it('names an id that is used twice', () =>
    expect(read({ phrases: [phrase, phrase] }).errors).toEqual([
      { where: 'phrase 2 (apology-late-train) › id', reason: 'this id is used twice' },
    ]));

  it('names other rows too', () => {
    expect(read({ playbook: { delay: [{ remedy: '', limit: -1 }] } }).errors.map(({ where }) => where)).toEqual([
      'playbook › delay › 1 › remedy',
      'playbook › delay › 1 › limit',
    ]);
    expect(read({ safeguarding: 4 }).errors[0]?.where).toBe('safeguarding');
    expect(read([]).errors[0]?.where).toBe('file');
  });

  it.each(['', '{', 'null', '[1]', '"x"'])('says what is wrong with %j', (json) => {
    const { layer, errors } = readLayerFile(json);
    expect(layer).toBeUndefined();
    expect(errors[0]?.where).toBe('file');
  });
});
