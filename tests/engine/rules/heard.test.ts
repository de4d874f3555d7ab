import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draftText } from '../../../utils/engine/rules/draft-text.ts';
import { showsItWasSeen } from '../../../utils/engine/rules/heard.ts';
import { reviewDraft } from '../../../utils/engine/rules/review.ts';
import { situationOf } from '../../../utils/engine/situation.ts';
import { emptyState, step } from '../../../utils/engine/state.ts';
import { emptyLibrary, noSettings } from './a-situation.ts';

interface Pair {
  readonly id: string;
  readonly customer: string;
  readonly without: string;
  readonly with: string;
}

const pairs = readFileSync('scripts/measure/data/heard.jsonl', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): Pair => JSON.parse(line));

const isCalledMissing = (customer: string, text: string): boolean => {
  const situation = situationOf(step(emptyState, { id: 'm0', author: 'customer', text: customer }), noSettings.memory);
  return reviewDraft({ text, mode: 'reply', settled: true }, situation, emptyLibrary, noSettings).some(
    ({ category, severity }) => category.startsWith('missing_') && severity !== 'low',
  );
};

describe('pairs of replies to one customer, without and with a word that shows it was seen', () => {
  it('finds three of four that hold none', () => {
    const missed = pairs.filter((pair) => !isCalledMissing(pair.customer, pair.without)).map(({ id }) => id);
    expect(missed.length, missed.join()).toBeLessThanOrEqual(pairs.length / 4);
  });

  it('leaves nearly all kind ones alone', () => {
    const alarms = pairs.filter((pair) => isCalledMissing(pair.customer, pair.with)).map(({ id }) => id);
    expect(alarms.length, alarms.join()).toBeLessThanOrEqual(2);
  });
});

describe('showsItWasSeen', () => {
  const shows = (text: string, customer: string) => showsItWasSeen(draftText(text), customer);

  it.each([
    ['Two left boots. A pair leaves today.', 'I got two left boots'],
    ['Friday was promised and Friday went by. It is released.', 'It was promised for Friday'],
    ['I would be cross too. It is open now.', 'The shop was shut'],
    ['You paid for a chair and got a stool. A chair leaves today.', 'This is a stool'],
  ])('sees it in: %s', (text, customer) => expect(shows(text, customer)).toBe(true));

  it.each([
    ['Breakfast is part of the rate.', 'Breakfast was charged and I had none'],
    ['That hardly matters. A new one leaves today.', 'One letter is wrong'],
    ['I would be glad to move you to Tuesday.', 'The course was too hard'],
    ['Delivered means the parcel was scanned.', 'It says delivered and there is no parcel'],
  ])('does not in: %s', (text, customer) => expect(shows(text, customer)).toBe(false));
});
