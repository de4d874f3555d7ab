import { describe, expect, it } from 'vitest';
import { partsToText } from '../../utils/engine/fill.ts';
import { advise, emptyState, step } from '../../utils/engine/index.ts';
import { starterLibrary } from '../../utils/library/starter.ts';
import { noSettings } from './rules/a-situation.ts';

const adviceOn = (...texts: readonly string[]) =>
  advise(
    texts.reduce((state, text, at) => step(state, { id: `m${at}`, author: 'customer', text }), emptyState),
    undefined,
    starterLibrary,
    noSettings,
  );
const linesOn = (text: string) =>
  adviceOn(text)
    .suggestions.map(({ parts }) => partsToText(parts))
    .join('\n');

describe('somebody may be hurt, or in danger', () => {
  it.each([
    'My baby had an allergic reaction to your cream, her face is swollen',
    'My son burned his hand on your kettle, we are at A&E now',
    'gas smell in the kitchen since your man fitted the hob',
    'there is smoke coming out of the dryer and it smells of burning',
    'Your ladder gave way and I hurt my back',
  ])('safety comes before anything else: %s', (text) => {
    const { suggestions, escalation } = adviceOn(text);
    expect(escalation).toBe('offer_manager');
    expect(suggestions[0]?.kind).toBe('escalation');
    expect(linesOn(text)).toMatch(/safety team/);
    expect(suggestions.map(({ kind }) => kind)).not.toContain('boundary');
  });

  it('nobody is said to be hurt where it only smokes', () =>
    expect(linesOn('smoke is coming out of the charger')).not.toMatch(/someone was hurt/));

  it.each(['This has hurt my business', 'It hurts my eyes to look at your prices lol'])('is no injury: %s', (text) =>
    expect(linesOn(text)).not.toMatch(/safety team/),
  );
});

describe('despair', () => {
  it.each(['I just want to end it all', 'I would be better off dead than dealing with you'])(
    'is met with a person, never with a limit: %s',
    (text) => {
      const { suggestions, aside } = adviceOn(text);
      expect(aside?.title).toBe('Someone may be in danger');
      expect(suggestions.map(({ kind }) => kind)).toEqual(['empathy', 'escalation']);
      expect(linesOn(text)).toMatch(/glad you told me[\s\S]*trained to help/);
    },
  );
});

describe('a young person', () => {
  it.each(['I am 14 and I bought coins with my dad’s card', 'i’m 15 years old, is that ok', 'I am a minor'])(
    '%s',
    (text) => expect(adviceOn(text).aside?.title).toBe('A young person'),
  );
  it.each(['I am 14 minutes away', 'I am 15th in the queue', 'I am 12 weeks into my contract'])('is none: %s', (text) =>
    expect(adviceOn(text).aside).toBeUndefined(),
  );
});

describe('illness and loss', () => {
  it('a word in passing is neither', () => {
    expect(adviceOn('I am so depressed about this refund lol').aside).toBeUndefined();
    expect(adviceOn('my battery just died').aside).toBeUndefined();
  });

  it('what they asked is answered, and nothing is sold', () => {
    const kinds = adviceOn(
      'My daughter is autistic and cannot sleep without it. When is the blanket coming?',
    ).suggestions.map(({ kind }) => kind);
    expect(kinds).toEqual(['empathy', 'solution']);
  });

  it('who has thanked us is not consoled again', () => {
    const state = [
      ['customer', 'The funeral of my mother is on Friday. Will the flowers be there by nine?'],
      ['agent', 'I am so sorry for your loss. Yes, they leave us at seven.'],
      ['customer', 'Thank you. It means a lot.'],
    ] as const;
    const folded = state.reduce((fold, [author, text], at) => step(fold, { id: `m${at}`, author, text }), emptyState);
    expect(advise(folded, undefined, starterLibrary, noSettings).suggestions).toEqual([]);
  });
});
