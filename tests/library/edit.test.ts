import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  freshId,
  mergeEdits,
  sameData,
  withHidden,
  withoutPhrase,
  withPhrase,
  withRule,
} from '../../utils/library/edit.ts';
import { emptyLayer } from '../../utils/library/file.ts';
import { type LibraryLayer, type PhraseEntry, phraseSchema } from '../../utils/library/schema.ts';

const phrase = (id: string, text = 'Yes.'): PhraseEntry => ({
  id,
  kind: 'close',
  text,
  moods: [],
  issues: [],
  formality: 'neutral',
});
const layer = (over: Partial<LibraryLayer> = {}): LibraryLayer => ({ ...emptyLayer, ...over });
const a = phrase('close-a');
const b = phrase('close-b');

describe('edits of a layer', () => {
  it('put a phrase at the end, or in its place', () => {
    const two = withPhrase(withPhrase(emptyLayer, a), b);
    expect(withPhrase(two, { ...a, text: 'No.' }).phrases.map(({ text }) => text)).toEqual(['No.', 'Yes.']);
  });

  it('take a phrase out, and bring back what it stood over, hidden or not', () =>
    expect(withoutPhrase(layer({ phrases: [a, b], hidden: ['close-a'] }), 'close-a')).toEqual(layer({ phrases: [b] })));

  it('hide once and show again', () => {
    const hidden = withHidden(withHidden(emptyLayer, 'x', true), 'x', true);
    expect(hidden.hidden).toEqual(['x']);
    expect(withHidden(hidden, 'x', false)).toEqual(emptyLayer);
  });

  it('keep of a rule only what is said', () => {
    expect(withRule(emptyLayer, 'jargon', { off: true }).rules).toEqual({ jargon: { off: true } });
    expect(withRule(layer({ rules: { jargon: { off: true } } }), 'jargon', {}).rules).toEqual({});
    const setting = { off: false, flag: [], leave: ['RMA'], tests: { flag: [], leave: [] } };
    expect(withRule(emptyLayer, 'jargon', setting).rules).toEqual({ jargon: { off: false, leave: ['RMA'] } });
  });
});

describe('a new id', () => {
  it.each([
    ['follow_up', 'I will write to {name} by {time!}, whatever the depot says.', 'follow-up-write-whatever-depot-says'],
    ['close', '', 'close-new'],
    ['close', '🙂🙂', 'close-new'],
    ['close', 'Don’t worry', 'close-dont-worry'],
  ] as const)('%s of %j is %s', (kind, text, id) => expect(freshId(kind, text, new Set())).toBe(id));

  it('is never one that is taken', () =>
    expect(freshId('close', '', new Set(['close-new', 'close-new-2']))).toBe('close-new-3'));

  it('is always one a file may hold', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const id = freshId('close', text, new Set());
        expect(phraseSchema.shape.id.safeParse(id).success).toBe(true);
      }),
    ));
});

describe('two windows', () => {
  const base = layer({ phrases: [a, b], rules: { jargon: { off: true } } });

  it('both keep what only one of them touched', () => {
    const mine = withRule(withPhrase(base, { ...a, text: 'Mine.' }), 'shouting', { off: true });
    const theirs = withHidden(withPhrase(base, phrase('close-c')), 'close-x', true);
    expect(mergeEdits(base, mine, theirs)).toEqual(
      layer({
        phrases: [{ ...a, text: 'Mine.' }, b, phrase('close-c')],
        hidden: ['close-x'],
        rules: { jargon: { off: true }, shouting: { off: true } },
      }),
    );
  });

  it('keep a deletion of either', () => {
    expect(mergeEdits(base, withoutPhrase(base, 'close-a'), base).phrases).toEqual([b]);
    expect(mergeEdits(base, base, withoutPhrase(base, 'close-a')).phrases).toEqual([b]);
  });

  it('where both changed the same, keep mine', () =>
    expect(
      mergeEdits(base, withPhrase(base, { ...a, text: '1' }), withPhrase(base, { ...a, text: '2' })).phrases[0]?.text,
    ).toBe('1'));

  it('change nothing when the other did not', () => {
    const mine = withPhrase(base, phrase('close-c'));
    expect(mergeEdits(base, mine, base)).toEqual(mine);
    expect(mergeEdits(base, base, mine)).toEqual(mine);
  });
});

describe('same data', () => {
  it('minds neither the order of fields nor fields that are undefined', () => {
    expect(sameData({ a: 1, b: [2, { c: 3 }] }, { b: [2, { c: 3 }], a: 1, d: undefined })).toBe(true);
    expect(sameData({ a: [1] }, { a: [1, 2] })).toBe(false);
    expect(sameData({ a: 1 }, { b: 1 })).toBe(false);
    expect(sameData([], {})).toBe(false);
    expect(sameData(null, {})).toBe(false);
  });

  it('is so of anything and its copy', () =>
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(sameData(value, structuredClone(value))).toBe(true);
      }),
    ));
});
