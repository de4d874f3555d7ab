import { describe, expect, it } from 'vitest';
import { fill, parseTemplate, partsToText, type SlotValues } from '../../utils/engine/fill.ts';
import { reviewDraft } from '../../utils/engine/rules/review.ts';
import type { Phrase } from '../../utils/engine/types.ts';
import { ISSUES, KINDS, VARIANTS } from '../../utils/engine/words.ts';
import { phraseSchema } from '../../utils/library/schema.ts';
import { starterLibrary } from '../../utils/library/starter.ts';
import { aSituation, emptyLibrary, noSettings } from '../engine/rules/a-situation.ts';

const { phrases, playbook } = starterLibrary;

const everyFact: SlotValues = {
  order: { text: 'PD-48213', fixed: true },
  item: { text: 'the brass lamp' },
  trip: { text: 'your flight' },
  amount: { text: '34.50', fixed: true },
  due: { text: 'Tuesday' },
  happened: { text: 'Tuesday' },
  date: { text: 'Tuesday' },
  since: { text: 'Monday' },
  deadline: { text: 'Saturday' },
  days: { text: '6', count: 6 },
  wait: { text: '45 minutes' },
  contacts: { text: '3', count: 3 },
  name: { text: 'Ruth' },
  place: { text: 'Leeds' },
  remedy: { text: 'a replacement' },
  years: { text: '9', count: 9 },
};

const typedByAgent = {
  time: '4 pm',
  eta: 'Friday',
  date: 'Friday',
  answer: 'it leaves today',
  next_step: 'I ring the depot today',
  option_a: 'Friday morning',
  option_b: 'Monday at noon',
  problem: 'the lamp is late',
};

/** As it would be inserted; a blank nobody filled says something neutral. */
const rendered = ({ text }: Phrase, values: SlotValues): string | undefined => {
  const parts = fill(text, values, typedByAgent);
  return parts && partsToText(parts).replace(/\{[a-z_]+\}/g, 'this one');
};

/** The chat a phrase is for. */
const chatFor = (phrase: Phrase) =>
  aSituation({
    mood: {
      mood: phrase.moods[0] ?? 'frustrated',
      flags: phrase.flags ?? [],
      abuseLevel: phrase.step === 4 ? 3 : phrase.step ? 2 : 0,
    },
    boundariesSent: ([0, 0, 1, 2, 2] as const)[phrase.step ?? 0],
    requests: phrase.when?.includes('manager_asked') ? ['manager'] : [],
  });

describe('starter phrases', () => {
  it('have ids that are words, start with the kind, and are used once', () => {
    const ids = phrases.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(phrases.map(({ origin, ...entry }) => phraseSchema.safeParse(entry).error?.message ?? origin)).toEqual(
      phrases.map(() => 'built_in'),
    );
  });

  it('are written once each', () => {
    const texts = phrases.map(({ text }) => text.toLowerCase());
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  it('are well formed and not long', () => {
    for (const { id, text } of phrases) {
      expect(parseTemplate(text), id).toBeDefined();
      expect(text.split(' ').length, id).toBeLessThan(60);
    }
  });

  it('cover every kind, and every kind holds a casual or a formal voice somewhere', () => {
    for (const kind of KINDS) expect(phrases.filter((phrase) => phrase.kind === kind).length, kind).toBeGreaterThan(10);
    expect(phrases.some(({ formality }) => formality === 'casual')).toBe(true);
    expect(phrases.some(({ formality }) => formality === 'formal')).toBe(true);
  });

  it.each(ISSUES.filter((issue) => issue !== 'other'))('have an apology and a next step for %s', (issue) => {
    const offered = phrases.filter((phrase) => !phrase.when?.includes('search') && phrase.issues.includes(issue));
    expect(offered.filter(({ kind }) => kind === 'apology').length).toBeGreaterThan(0);
    expect(offered.filter(({ kind }) => kind === 'solution' || kind === 'alternative').length).toBeGreaterThan(0);
  });

  it('name only variants that exist', () => {
    for (const { id, variants = [] } of phrases) {
      for (const variant of variants) expect(VARIANTS, id).toContain(variant);
    }
  });

  it('have a boundary for every step', () => {
    for (const step of [1, 2, 3, 4])
      expect(
        phrases.some((phrase) => phrase.step === step),
        String(step),
      ).toBe(true);
  });

  it.each([
    ['every fact known', everyFact],
    ['nothing known', {}],
  ])('pass our own draft rules, %s', (_, values) => {
    const flagged = phrases.flatMap((phrase) => {
      const text = rendered(phrase, values);
      if (!text) return [];
      const draft = { text, mode: 'reply', settled: false } as const;
      return reviewDraft(draft, chatFor(phrase), emptyLibrary, noSettings).map(({ rule, text: words }) => [
        phrase.id,
        rule,
        words,
      ]);
    });
    expect(flagged).toEqual([]);
  });

  it('own a fault in no line meant for one that is not ours', () => {
    const regret = phrases.filter(({ when = [] }) => when.includes('regret') || when.includes('not_ours'));
    expect(regret.length).toBeGreaterThan(3);
    for (const { id, text } of regret)
      expect(text, id).not.toMatch(/our (?:error|mistake|fault)|we (?:got|made|broke|let)\b|\bon us\b/i);
  });
});

describe('the starter playbook', () => {
  it('names remedies as an agent says them', () => {
    for (const { remedy } of playbook)
      expect(`I can give you ${remedy}.`).toMatch(/^I can give you (?:a|an|the|your) [a-z, ]+\.$/);
  });
});
