import type { Concern, Escalation, Issue, MoodReading, Request } from './types.ts';

export interface EscalationFacts {
  readonly mood: MoodReading;
  readonly issue: Issue | undefined;
  readonly concerns: readonly Concern[];
  readonly requests: readonly Request[];
  /** They asked for someone higher up and the agent has not yet brought one in. */
  readonly managerDue: boolean;
  readonly contacts: number | undefined;
  readonly newFailure: boolean;
  readonly apologies: number;
  readonly boundariesSent: 0 | 1 | 2 | 3;
  /** Customer messages since the last boundary. */
  readonly sinceBoundary: number;
  readonly settled: boolean;
}

export interface EscalationReading {
  readonly escalation: Escalation;
  readonly reasons: readonly string[];
}

/**
 * Where this should go, and every reason that speaks for a manager even where the chat can go on. Anger alone is none.
 * A limit holds for three civil messages; after that a new insult starts again at the first step.
 */
export function escalationOf(facts: EscalationFacts): EscalationReading {
  const abuse = abuseStep(facts);
  const reasons = [...(abuse ? [abuse.reason] : []), ...managerReasons(facts)];
  if (abuse) return { escalation: abuse.escalation, reasons };
  return { escalation: needsManager(facts) ? 'offer_manager' : 'none', reasons };
}

/** Whether the limit that was set still stands. */
export const limitStands = ({ boundariesSent, sinceBoundary, mood }: Omit<EscalationFacts, 'settled'>): boolean =>
  boundariesSent > 0 && (sinceBoundary <= 3 || mood.abuseLevel >= 2);

function abuseStep(facts: EscalationFacts): { escalation: Escalation; reason: string } | undefined {
  const { mood, sinceBoundary } = facts;
  if (mood.abuseLevel === 3) return { escalation: 'end_chat', reason: 'Their words are a threat, hate or sexual.' };
  if (mood.abuseLevel === 0 && mood.mood !== 'abusive') return undefined;
  if (mood.mood === 'satisfied' || mood.mood === 'calm') return undefined;
  if (!limitStands(facts)) {
    return {
      escalation: 'boundary',
      reason: mood.insults > 1 ? `They insulted you ${mood.insults} times.` : 'They insulted you.',
    };
  }
  // Only what they wrote after the limit counts against it.
  if (sinceBoundary === 0 || mood.mood !== 'abusive') return undefined;
  return { escalation: 'end_chat', reason: 'The insults went on after a limit was set.' };
}

const ANGRY: readonly (string | undefined)[] = ['angry', 'abusive'];
const CALM: readonly (string | undefined)[] = ['satisfied', 'calm', undefined];

function needsManager({ managerDue, mood, concerns, settled }: EscalationFacts): boolean {
  if (settled) return false;
  if (managerDue) return true;
  // In so many words: a court, a regulator, the bank, the press.
  if (concerns.includes('outside') && (ANGRY.includes(mood.mood) || mood.mood === 'frustrated')) return true;
  const grave = concerns.some(
    (concern) => concern === 'injury' || concern === 'safety' || concern === 'discrimination',
  );
  return grave && mood.mood !== 'calm' && mood.mood !== 'satisfied'; // unsure how they feel is sure enough here
}

const CONCERN_REASONS: Readonly<Partial<Record<Concern, string>>> = {
  injury: 'Someone was hurt.',
  safety: 'It may be dangerous.',
  discrimination: 'They say they were discriminated against.',
  self_harm: 'They may be in danger.',
};

function managerReasons(facts: EscalationFacts): string[] {
  const { mood, issue, contacts, managerDue, settled } = facts;
  if (settled) return [];
  const reasons: string[] = [];
  if (managerDue) reasons.push('They asked for a manager.');
  if (mood.flags.includes('legal') || facts.concerns.includes('outside'))
    reasons.push('They named a court, a regulator, their bank or the press.');
  if (mood.flags.includes('public_review')) reasons.push('They mean to make it public.');
  for (const concern of facts.concerns) {
    const reason = CONCERN_REASONS[concern];
    if (reason) reasons.push(reason);
  }
  if (issue === 'privacy_security' && !CALM.includes(mood.mood)) reasons.push('Their money or data may be at risk.');
  if (contacts !== undefined && contacts >= 3) reasons.push(`They have been in touch ${contacts} times.`);
  if (facts.newFailure && facts.apologies >= 2) reasons.push('It went wrong again after two apologies.');
  if (ANGRY.includes(mood.mood) && mood.trajectory === 'falling' && mood.run >= 3)
    reasons.push(`Their mood has fallen over ${mood.run} messages.`);
  return reasons;
}
