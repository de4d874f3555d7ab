import type { Advice, Suggestion } from '../engine/types.ts';

type Places = Pick<Advice, 'ladder' | 'handover'>;

/** Suggestions by where they stand: on the ladder, under Say next, or beside the handover. */
export function inGroups(shown: readonly Suggestion[], advice: Places) {
  const onLadder = (one: Suggestion) => advice.ladder.length > 0 && one.kind === 'boundary';
  // A way to a manager that was asked for is the first thing to say; otherwise it stands beside its handover.
  const beside = (one: Suggestion) => advice.handover.length > 0 && one.kind === 'escalation' && one !== shown[0];
  return {
    boundary: shown.filter(onLadder),
    next: shown.filter((one) => !onLadder(one) && !beside(one)),
    escalation: shown.filter((one) => !onLadder(one) && beside(one)),
  };
}

/** The order in which they are seen, which is the order of the keys 1 to 3. */
export function inOrder(shown: readonly Suggestion[], advice: Places | undefined): readonly Suggestion[] {
  if (!advice) return shown;
  const { boundary, next, escalation } = inGroups(shown, advice);
  return [...boundary, ...next, ...escalation];
}
