import { slotsOf } from '../slots/parse.ts';
import { contactWord, listed } from './facts.ts';
import { knownIssue } from './fit.ts';
import { defineSuggestionKind } from './kind.ts';

const NAMED: Readonly<Record<string, string>> = {
  order: 'order number',
  item: 'item',
  amount: 'amount',
  due: 'date',
  happened: 'date',
  since: 'date',
  date: 'date',
  deadline: 'deadline',
  days: 'days of waiting',
};

/** Their facts in their own nouns, so that they need not explain again. */
export const recap = defineSuggestionKind({
  id: 'recap',
  label: 'Recap',
  applies: (context) =>
    knownIssue(context) !== undefined && !context.situation.acts.some(({ act }) => act === 'recapped'),
  /** Who tells two things wants to see that both were heard. */
  adjust: ({ text }) => (text.includes('{problems}') ? 6 : 0),
  reasons(phrase, context) {
    if (phrase.text.includes('{problems}')) return ['They told two things: shows you have both.'];
    const contact = contactWord(context);
    const known = slotsOf(phrase.text).filter((slot) => context.values[slot]);
    const names = [...new Set(known.flatMap((slot) => NAMED[slot] ?? []))].slice(0, 3);
    return [
      contact ? `${contact}: shows they need not explain again.` : undefined,
      names.length > 0 ? `Shows you have their ${listed(names)}.` : undefined,
      'Shows you read it, before you act on it.',
    ];
  },
});
