import { contactWord } from './facts.ts';
import { knownIssue } from './fit.ts';
import { defineSuggestionKind } from './kind.ts';

/** Something given for the trouble: only for our fault, never where it would read as an admission. */
export const remedy = defineSuggestionKind({
  id: 'remedy',
  label: 'Remedy',
  applies: (context) => {
    const { situation, conditions } = context;
    const ours =
      situation.fault === 'company' || (situation.fault === 'unknown' && situation.mood.flags.includes('leaving'));
    return ours && !conditions.has('regret') && knownIssue(context) !== undefined;
  },
  /** What the team has decided to give comes before what we made up. */
  adjust: (phrase, { values }) => (phrase.text.includes('{remedy}') && values.remedy ? 3 : 0),
  reasons(phrase, context) {
    const contact = contactWord(context);
    return [
      phrase.text.includes('{remedy}') ? 'Your playbook lets you give this alone.' : undefined,
      contact ? `${contact}: a gesture says more than warmer words.` : undefined,
      phrase.flags?.includes('leaving') ? 'They may leave; ask before you offer.' : undefined,
      'The fault is ours, and a gesture says so.',
    ];
  },
});
