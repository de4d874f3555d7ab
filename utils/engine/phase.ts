import type { Act, Issue, Mood, OpenQuestion, Phase, Specific } from './types.ts';

interface PhaseFacts {
  readonly mood: Mood | undefined;
  readonly issue: Issue | undefined;
  readonly specifics: readonly Specific[];
  readonly acts: readonly Act[];
  readonly acknowledged: boolean;
  readonly newFailure: boolean;
  readonly openQuestions: readonly OpenQuestion[];
  readonly customerTurns: number;
  readonly agentTurns: number;
  readonly lastAuthor: string | undefined;
  readonly lastCustomerText: string;
}

const UPSET: readonly (Mood | undefined)[] = ['disappointed', 'frustrated', 'angry', 'abusive'];
const CONTENT: readonly (Mood | undefined)[] = ['satisfied', 'calm'];
/** Nothing can be done about these without knowing which order it is. */
const NEEDS_ORDER: readonly (Issue | undefined)[] = ['delay', 'missing', 'damaged', 'wrong_item', 'refund', 'return'];
const SETTLED =
  /\b(?:thanks|thank you|thx|ta|cheers|perfect|great|brilliant|lovely|sorted|solved|works now|that works|works for me|got it|all good|appreciated?|will do|sounds good|ok(?:ay)? (?:good|great|then|bye)|good\b|bye)\b|^\W*(?:ok(?:ay)?|fine|cool|👍|🙏)\W*$/iu;

/** Where the chat stands. One step back is normal: new anger while solving is venting again. */
export function phaseOf(facts: PhaseFacts): Phase {
  const { mood, issue, acts, agentTurns, customerTurns, lastAuthor } = facts;
  if (customerTurns === 0) return 'opening';
  const upset = UPSET.includes(mood);
  const settled = agentTurns > 0 && CONTENT.includes(mood) && facts.openQuestions.length === 0 && settles(facts);
  if (settled) return lastAuthor === 'agent' && acts.at(-1)?.act === 'closed' ? 'follow_up' : 'close';
  if (issue === undefined || (issue === 'other' && agentTurns === 0)) {
    if (customerTurns <= 2 && !upset) return 'opening';
    return upset && !facts.acknowledged ? 'vent' : 'clarify';
  }
  if (upset && (!facts.acknowledged || facts.newFailure)) return 'vent';
  if (agentTurns === 0 && customerTurns === 1 && !upset) return 'opening';
  return lacksOrder(facts) ? 'clarify' : 'solve';
}

const settles = ({ lastCustomerText }: PhaseFacts) => SETTLED.test(lastCustomerText) && !lastCustomerText.includes('?');

/** Once the agent has promised or solved something they know which order it is, whatever the chat shows. */
const lacksOrder = ({ issue, specifics, acts }: PhaseFacts) =>
  NEEDS_ORDER.includes(issue) &&
  !specifics.some(({ kind }) => kind === 'order') &&
  !acts.some(({ act }) => act === 'solved' || act === 'offered');
