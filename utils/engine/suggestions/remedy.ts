import type { Issue, Phrase } from '../types.ts';
import { contactWord } from './facts.ts';
import { knownIssue } from './fit.ts';
import { defineSuggestionKind, type SuggestionContext } from './kind.ts';
import { MOVES } from './solution.ts';

/** The team chose this very phrase for the remedy. */
const CHOSEN = 8;

/** That it is the team's own, and when it is the right one. */
function playbookReason({ id, text }: Phrase, { playbook: { remedy: rule } }: SuggestionContext): string | undefined {
  if (!rule || !(text.includes('{remedy}') || id === rule.phrase)) return undefined;
  const when = rule.when?.trim().replace(/[.!]+$/, '');
  const said = when && `Yours to give alone: ${when}.`;
  return said && said.split(' ').length <= 12 ? said : 'Your playbook lets you give this alone.';
}

const OF_GOODS: readonly Issue[] = ['missing', 'damaged', 'wrong_item', 'defective'];

/** Their remedy is counted in days without a service: no use on a plane. */
const ON_A_LINE: readonly (Issue | undefined)[] = ['technical', 'quality'];

/** Something given for the trouble: only for our fault, never where it would read as an admission. */
export const remedy = defineSuggestionKind({
  id: 'remedy',
  label: 'Remedy',
  applies: (context) => {
    const { situation, conditions } = context;
    const ours =
      situation.fault === 'company' || (situation.fault === 'unknown' && situation.mood.flags.includes('leaving'));
    const goods = context.situation.issue && OF_GOODS.includes(context.situation.issue.issue);
    return (
      ours &&
      !conditions.has('regret') &&
      knownIssue(context) !== undefined &&
      (!goods || conditions.has('parcel') || situation.domain === undefined) &&
      !(
        situation.issue?.issue === 'booking' && !(conditions.has('ongoing') && MOVES.test(situation.lastCustomerText))
      ) &&
      !(ON_A_LINE.includes(situation.issue?.issue) && !['connection', undefined].includes(situation.domain)) &&
      (situation.apologies > 0 || situation.agentTurns > 1)
    );
  },
  /** What the team has decided to give comes before what we made up. */
  adjust: (phrase, { values, playbook }) =>
    phrase.id === playbook.remedy?.phrase ? CHOSEN : phrase.text.includes('{remedy}') && values.remedy ? 3 : 0,
  reasons(phrase, context) {
    const contact = contactWord(context);
    return [
      playbookReason(phrase, context),
      contact ? `${contact}: a gesture says more than warmer words.` : undefined,
      phrase.flags?.includes('leaving') ? 'They may leave; ask before you offer.' : undefined,
      'The fault is ours, and a gesture says so.',
    ];
  },
});
