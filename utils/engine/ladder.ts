import type { Act, LadderStep, Situation } from './types.ts';

const STEPS = [1, 2, 3] as const;

/**
 * The rungs of the boundary ladder: first boundary, last boundary, end the chat. Empty unless the customer is abusive or
 * a limit stands. A threat goes to the last rung at once; only the agent ends a chat.
 */
export function ladderOf({ mood, boundariesSent, acts, escalation }: Situation): LadderStep[] {
  const abusive = mood.abuseLevel > 0 || mood.mood === 'abusive';
  if (!abusive && boundariesSent === 0) return [];
  const sent = acts.filter(({ act }) => act === 'boundary').slice(-boundariesSent || Number.POSITIVE_INFINITY);
  const due = mood.abuseLevel === 3 ? 3 : boundariesSent + 1;
  const isDue = escalation === 'boundary' || escalation === 'end_chat';
  return STEPS.map((step) => {
    if (step <= boundariesSent) return withTime({ step, state: 'done' }, sent[step - 1]);
    return { step, state: isDue && step === due ? 'now' : 'later' };
  });
}

const withTime = (step: LadderStep, act: Act | undefined): LadderStep =>
  act?.at === undefined ? step : { ...step, at: act.at };
