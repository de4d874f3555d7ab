import { describe, expect, it } from 'vitest';
import { emptyState, situationOf, step } from '../../utils/engine/index.ts';
import { contextOf } from '../../utils/engine/suggestions/suggest.ts';
import type { Library, Phrase } from '../../utils/engine/types.ts';
import { type ChosenFor, limitFor, offersIn, partsFor } from '../../utils/library/offer.ts';
import { starterLibrary } from '../../utils/library/starter.ts';

const noMemory = { paused: false, corrections: [], mutes: [], used: [], dismissed: [], slots: {} };

/** What the library knows of a chat in which the customer said this. */
function chatOf(says: string, library: Library = starterLibrary, used: readonly string[] = []): ChosenFor {
  const state = step(emptyState, { id: 'm1', author: 'customer', text: says });
  const situation = situationOf(state, noMemory);
  const { values, conditions, formality } = contextOf(situation, library);
  const { issue, mood } = situation;
  return {
    facts: { slots: values, conditions: [...conditions], formality },
    issue,
    mood,
    remembered: { used, slots: {} },
  };
}

const LATE = 'My order PD-48213 was due on Tuesday and is six days late. This is so frustrating!';
const fitting = (chat: ChosenFor | undefined) =>
  offersIn(starterLibrary, chat)
    .filter(({ fits }) => fits)
    .map(({ phrase }) => phrase);

describe('what fits a chat', () => {
  it('comes first, and is about its issue or its mood', () => {
    const chat = chatOf(LATE);
    const fit = fitting(chat);
    expect(fit.length).toBeGreaterThan(5);
    expect(fit.length).toBeLessThan(starterLibrary.phrases.length / 4);
    expect(
      offersIn(starterLibrary, chat)
        .slice(0, fit.length)
        .map(({ phrase }) => phrase),
    ).toEqual(fit);
    for (const { id, issues, moods } of fit) {
      const about = issues.length === 0 || issues.includes('delay') || issues.includes('repeat_contact');
      expect(about && (moods.length === 0 || moods.includes('frustrated')), id).toBe(true);
    }
  });

  it('has every fact it needs, and states nothing that only the agent can know', () => {
    for (const phrase of fitting(chatOf(LATE))) {
      const unsaid = partsFor(phrase, chatOf(LATE))?.filter((part) => part.type === 'blank' && part.unsaid);
      expect(unsaid, phrase.id).toEqual([]);
      expect(phrase.when ?? []).not.toContain('search');
    }
  });

  it('is nothing without a chat, and nothing that was used in it', () => {
    expect(fitting(undefined)).toEqual([]);
    const [best] = fitting(chatOf(LATE));
    const id = best?.id ?? '';
    const again = offersIn(starterLibrary, chatOf(LATE, starterLibrary, [id]));
    expect(again.find(({ phrase }) => phrase.id === id)).toMatchObject({ used: true, fits: false });
  });

  it('is followed by the team’s own phrases, and every phrase is there once', () => {
    const own: Phrase = {
      id: 'hold-own',
      kind: 'hold',
      text: 'One moment.',
      moods: [],
      issues: [],
      formality: 'neutral',
      origin: 'team',
    };
    const library = { ...starterLibrary, phrases: [...starterLibrary.phrases, own] };
    const chat = chatOf(LATE);
    const offers = offersIn(library, chat);
    expect(offers[fitting(chat).length]?.phrase.id).toBe('hold-own');
    expect(new Set(offers.map(({ phrase }) => phrase.id)).size).toBe(library.phrases.length);
  });
});

describe('a phrase filled', () => {
  it('has the chat’s facts, and what the agent filled in before', () => {
    const phrase: Phrase = {
      id: 'hold-x',
      kind: 'hold',
      text: 'Order {order} by {time!}, in {place}.',
      moods: [],
      issues: [],
      formality: 'neutral',
      origin: 'team',
    };
    const chat = chatOf(LATE);
    expect(partsFor(phrase, { ...chat, remembered: { used: [], slots: { time: '4 pm' } } })).toEqual([
      { type: 'text', text: 'Order ' },
      { type: 'known', slot: 'order', text: 'PD-48213' },
      { type: 'text', text: ' by ' },
      { type: 'blank', slot: 'time', hint: 'time', value: '4 pm' },
      { type: 'text', text: ', in ' },
      { type: 'blank', slot: 'place', hint: 'place', unsaid: true },
      { type: 'text', text: '.' },
    ]);
    expect(partsFor({ ...phrase, text: 'An {open' }, chat)).toBeUndefined();
  });
});

describe('the playbook’s limit', () => {
  const remedy: Phrase = {
    id: 'remedy-x',
    kind: 'remedy',
    text: 'I have added {remedy}.',
    moods: [],
    issues: [],
    formality: 'neutral',
    origin: 'team',
  };
  it.each([
    [{ limit: 10, currency: '€' }, 'up to €10'],
    [{ limit: 10.5, currency: 'EUR' }, 'up to 10.5 EUR'],
    [{ limit: 10 }, 'up to 10'],
    [{}, undefined],
  ])('%j: %s', (rule, words) => {
    const library: Library = { ...starterLibrary, playbook: [{ issue: 'delay', remedy: 'a credit', ...rule }] };
    expect(limitFor(remedy, library, chatOf(LATE, library))).toBe(words);
    expect(limitFor({ ...remedy, text: 'Here is a voucher.' }, library, chatOf(LATE, library))).toBeUndefined();
    expect(limitFor(remedy, library, undefined)).toBeUndefined();
  });
});
