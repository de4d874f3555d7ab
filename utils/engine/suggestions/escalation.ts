import type { Phrase } from '../types.ts';
import { LEAVING } from './empathy.ts';
import { defineSuggestionKind, type SuggestionContext } from './kind.ts';
import { overLimitReason } from './playbook.ts';

/** That is for the people who secure accounts, not for a lead. */
const AT_RISK = /money or data/;

/** Someone with more room, and a handover so that nothing is told twice. */
export const escalation = defineSuggestionKind({
  id: 'escalation',
  label: 'Escalation',
  applies: ({ situation }) =>
    situation.mood.mood !== 'satisfied' && !situation.acts.some(({ act }) => act === 'escalated'),
  /** What they asked for, or what the law asks for, before anything we thought of. */
  adjust({ when = [], flags = [], issues, text }, { situation, conditions }) {
    const { concerns = [], lastCustomerText } = situation;
    if (/Before you decide/.test(text) && !LEAVING.test(lastCustomerText)) return undefined;
    const danger = concerns.includes('safety') && !concerns.includes('injury');
    if (when.includes('injury') && concerns.length > 0 && /keep away/.test(text) !== danger) return undefined;
    const { mood } = situation;
    for (const abuse of ['insulted', 'threat'] as const) {
      if (conditions.has(abuse)) return when.includes(abuse) ? 0 : undefined;
    }
    if (conditions.has('manager_asked')) return when.includes('manager_asked') ? 4 : undefined;
    if (when.includes('above_limit')) return 4;
    const plain = when.length === 0 && flags.length === 0 && issues.length === 0;
    const reasons = situation.escalationReasons.filter((reason) => !AT_RISK.test(reason));
    if (plain && reasons.length === 0 && (situation.agentTurns < 2 || situation.issue?.issue === 'privacy_security'))
      return undefined; // too early
    if (mood.flags.includes('legal')) return flags.includes('legal') ? 3 : 0;
    return 0;
  },
  reasons(phrase, context) {
    return withManager(reasonsOf(phrase, context), context.manager);
  },
});

function reasonsOf(
  phrase: Phrase,
  { situation, conditions, playbook }: SuggestionContext,
): readonly (string | undefined)[] {
  if (conditions.has('bereavement')) return ['Your team’s route for bereavement.'];
  if (conditions.has('self_harm')) return ['Your team’s safeguarding route. Now, before anything else.'];
  if (phrase.flags?.includes('vulnerable')) return ['Your team’s route for customers who need more care.'];
  return [
    phrase.when?.includes('manager_asked') ? 'They asked for a manager.' : undefined,
    playbook.overLimit && overLimitReason(playbook.overLimit),
    ...situation.escalationReasons,
    phrase.when?.includes('repeat') ? 'More than one contact: someone senior, not warmer words.' : undefined,
    phrase.flags?.includes('leaving') ? 'They may leave; a lead has more room.' : undefined,
    conditions.has('regret') ? 'This one belongs with the people trained for it.' : undefined,
    phrase.when?.includes('insulted') || phrase.when?.includes('threat')
      ? 'The chat may end; the case goes on.'
      : undefined,
    'Anger has not come down; a lead may have more room.',
  ];
}

const MOST_WORDS = 12;

/** Each reason with who is there now, where both fit in one line. */
const withManager = (reasons: readonly (string | undefined)[], manager: string | undefined) =>
  manager === undefined
    ? reasons
    : reasons.map((reason) => {
        const both = reason === undefined ? undefined : `${reason} ${manager}`;
        return both !== undefined && both.split(/\s+/).length <= MOST_WORDS ? both : reason;
      });
