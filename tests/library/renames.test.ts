import { describe, expect, it } from 'vitest';
import { rules } from '../../utils/engine/rules/index.ts';
import { emptyLayer } from '../../utils/library/file.ts';
import { renamed, SHIPPED_RENAMES, withRenames, withRuleRenames } from '../../utils/library/renames.ts';
import { layerSchema } from '../../utils/library/schema.ts';
import { starterLibrary } from '../../utils/library/starter.ts';

describe('shipped renames', () => {
  const phrases = new Set(starterLibrary.phrases.map(({ id }) => id));
  const ruleIds = new Set(rules.map(({ id }) => id));

  it.each([
    ['phrases', SHIPPED_RENAMES.phrases, phrases],
    ['rules', SHIPPED_RENAMES.rules, ruleIds],
  ])('of %s: the old id is gone, the new one is there', (_, renames, ids) => {
    for (const old of Object.keys(renames)) {
      expect(ids.has(old), old).toBe(false);
      expect(ids.has(renamed(old, renames)), old).toBe(true);
    }
  });
});

describe('a renamed id', () => {
  it.each([
    ['a', { a: 'b' }, 'b'],
    ['a', { a: 'b', b: 'c' }, 'c'],
    ['x', { a: 'b' }, 'x'],
    ['a', { a: 'b', b: 'a' }, 'a'],
    ['constructor', {}, 'constructor'],
  ])('%s by %j is %s', (id, renames, now) => expect(renamed(id, renames)).toBe(now));

  const layer = layerSchema.parse({
    phrases: [
      { id: 'close-old', kind: 'close', text: 'What was written of the old.' },
      { id: 'close-other', kind: 'close', text: 'Another.' },
    ],
    hidden: ['close-gone', 'close-kept'],
    rules: { 'old-rule': { off: true } },
  });
  const renames = {
    phrases: { 'close-old': 'close-new', 'close-gone': 'close-kept' },
    rules: { 'old-rule': 'jargon' },
  };

  it('carries over what was written of it', () =>
    expect(withRenames(layer, renames)).toMatchObject({
      phrases: [{ id: 'close-new', text: 'What was written of the old.' }, { id: 'close-other' }],
      hidden: ['close-kept'],
      rules: { jargon: { off: true } },
    }));

  it('gives way to what is already said of the new one', () => {
    const both = layerSchema.parse({
      phrases: [...layer.phrases, { id: 'close-new', kind: 'close', text: 'The new.' }],
      rules: { ...layer.rules, jargon: { severity: 'high' } },
    });
    const now = withRenames(both, renames);
    expect(now.phrases.map(({ text }) => text)).toEqual(['Another.', 'The new.']);
    expect(now.rules).toEqual({ jargon: { severity: 'high' } });
  });

  it('leaves a layer without old ids as it is', () => expect(withRenames(emptyLayer, renames)).toBe(emptyLayer));

  it('keeps a rule muted', () =>
    expect(withRuleRenames(['old-rule', 'jargon', 'shouting'], renames.rules)).toEqual(['jargon', 'shouting']));
});
