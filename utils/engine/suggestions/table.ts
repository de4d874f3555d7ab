import type { Kind, Mood, Phase, Request } from '../types.ts';
import { isResolved } from './conditions.ts';
import { isTrying } from './hold.ts';
import type { SuggestionContext } from './kind.ts';

/** `apology?`: only when one is owed; else empathy. `clarify?`: only when something is missing. `solution!`: else clarify. */
export type Cell = Kind | 'apology?' | 'clarify?' | 'solution!';

export type Row = Mood | 'threat' | 'sarcastic' | 'leaving' | 'unsure';

type Columns = Readonly<Record<Phase, readonly Cell[]>>;

/** Which kinds help, in order, by how the customer is and where the chat stands. The first three that apply are shown. */
const TABLE: Readonly<Record<Row, Columns>> = {
  calm: {
    opening: ['thanks', 'clarify?', 'solution!'],
    vent: ['empathy', 'solution!', 'clarify?'],
    clarify: ['clarify'],
    solve: ['solution!', 'alternative'],
    close: ['close', 'follow_up'],
    follow_up: ['follow_up', 'thanks'],
  },
  satisfied: {
    opening: ['thanks'],
    vent: ['thanks', 'solution!'],
    clarify: ['thanks'],
    solve: ['solution!', 'thanks'],
    close: ['thanks', 'close', 'follow_up'],
    follow_up: ['thanks', 'follow_up'],
  },
  confused: {
    opening: ['empathy', 'clarify?', 'solution!'],
    vent: ['recap', 'clarify?', 'solution!'],
    clarify: ['recap', 'clarify'],
    solve: ['solution!', 'recap', 'alternative'],
    close: ['recap', 'close', 'follow_up'],
    follow_up: ['follow_up', 'solution!'],
  },
  anxious: {
    opening: ['empathy', 'solution!', 'hold'],
    vent: ['empathy', 'apology?', 'solution!'],
    clarify: ['clarify', 'hold'],
    solve: ['solution!', 'hold', 'follow_up'],
    close: ['follow_up', 'close'],
    follow_up: ['follow_up', 'solution!'],
  },
  disappointed: {
    opening: ['empathy', 'apology?', 'clarify?', 'solution!'],
    vent: ['empathy', 'apology?', 'recap', 'solution!'],
    clarify: ['recap', 'clarify'],
    solve: ['solution!', 'remedy', 'alternative'],
    close: ['thanks', 'follow_up', 'close'],
    follow_up: ['follow_up', 'remedy', 'thanks'],
  },
  frustrated: {
    opening: ['empathy', 'apology?', 'clarify?'],
    vent: ['apology?', 'recap', 'solution!'],
    clarify: ['recap', 'clarify', 'hold'],
    solve: ['solution!', 'alternative', 'remedy'],
    close: ['follow_up', 'thanks', 'close'],
    follow_up: ['follow_up', 'apology?', 'thanks'],
  },
  angry: {
    opening: ['empathy', 'recap', 'clarify?', 'solution!'],
    vent: ['empathy', 'apology?', 'recap', 'solution!'],
    clarify: ['empathy', 'clarify', 'hold'],
    solve: ['solution!', 'alternative', 'escalation'],
    close: ['follow_up', 'thanks'],
    follow_up: ['escalation', 'follow_up'],
  },
  sarcastic: {
    opening: ['empathy', 'clarify?', 'solution!'],
    vent: ['empathy', 'apology?', 'solution!'],
    clarify: ['recap', 'clarify'],
    solve: ['solution!', 'alternative'],
    close: ['thanks', 'follow_up'],
    follow_up: ['follow_up', 'thanks'],
  },
  abusive: {
    opening: ['boundary', 'empathy', 'clarify?'],
    vent: ['boundary', 'solution!', 'escalation'],
    clarify: ['boundary', 'clarify'],
    solve: ['boundary', 'solution!', 'escalation'],
    close: ['boundary', 'close'],
    follow_up: ['escalation', 'follow_up'],
  },
  threat: {
    opening: ['boundary', 'escalation'],
    vent: ['boundary', 'escalation'],
    clarify: ['boundary', 'escalation'],
    solve: ['boundary', 'escalation'],
    close: ['boundary', 'escalation'],
    follow_up: ['escalation'],
  },
  leaving: {
    opening: ['empathy', 'clarify?', 'alternative', 'escalation'],
    vent: ['empathy', 'apology?', 'remedy', 'alternative'],
    clarify: ['clarify', 'recap'],
    solve: ['alternative', 'remedy', 'escalation'],
    close: ['thanks', 'follow_up'],
    follow_up: ['escalation', 'follow_up', 'remedy'],
  },
  unsure: {
    opening: ['clarify', 'solution!'],
    vent: ['clarify', 'solution!'],
    clarify: ['clarify'],
    solve: ['clarify', 'solution!'],
    close: ['clarify'],
    follow_up: ['clarify'],
  },
};

/** "Got it, I will keep that in mind.": they are done, whatever the mood of before. */
const SETTLES =
  /^(?=.*\p{L})(?!(?:\W|@\w+)*$)(?:@\w+\s*)*(?:\W|ok(?:ay)?|got it|will do|thanks?|thank you|thx|cheers|no worries|never ?mind|oh|wow|(?:that|it) (?:would|will|'d|'ll) be (?:great|lovely|perfect|fine|brilliant|good|a (?:great )?help)|that (?:works|helps)(?: for me)?|yes please|cool|fine|great|alright|all right|sure|understood|perfect|done|good to know|it(?:'s| is) (?:fine|ok|okay|sorted|resolved)|(?:i(?:'ll| will) )?(?:keep (?:that|it) in mind|try that|do that|wait)|for (?:the )?(?:info|help|future (?:trips|reference)))*$/iu;

/** Resolved, and thanked for: what went before it is behind them. */
const isThanked = (text: string): boolean =>
  isResolved(text) && /\b(?:thanks?|thank (?:you|u)|appreciat\w{2,3}|cheers)\b/i.test(text) && !/\?/.test(text);

export const isSettled = (text: string): boolean => SETTLES.test(text);

const WANTS_REMEDY: readonly Request[] = ['refund', 'replacement', 'compensation'];

/** Abuse before leaving before sarcasm before the mood. */
export function rowOf({ situation: { mood }, conditions }: SuggestionContext): Row {
  if (conditions.has('threat')) return 'threat';
  if (conditions.has('insulted')) return 'abusive';
  if (mood.flags.some((flag) => flag === 'leaving' || flag === 'legal' || flag === 'public_review')) return 'leaving';
  if (mood.flags.includes('sarcastic')) return 'sarcastic';
  return mood.mood ?? 'unsure';
}

/** The cells to try, in order: the table's, changed by what outweighs mood. */
export function cellsOf(row: Row, context: SuggestionContext): readonly Cell[] {
  const { situation, conditions } = context;
  const { mood, issue } = situation;
  if (mood.flags.includes('vulnerable')) {
    const content = row === 'calm' || row === 'satisfied';
    if (content && situation.agentTurns > 0 && !conditions.has('question')) return []; // they have been looked after
    return conditions.has('question') && !conditions.has('self_harm') && !conditions.has('bereavement')
      ? ['empathy', 'solution', 'escalation']
      : ['empathy', 'escalation'];
  }
  if (conditions.has('injury') && !['threat', 'calm', 'satisfied'].includes(row)) return ['escalation', 'empathy'];
  // An agent who corrected the mood knows better than the words.
  const done = !mood.corrected && (isSettled(situation.lastCustomerText) || isThanked(situation.lastCustomerText));
  if (situation.agentTurns > 0 && row !== 'threat' && row !== 'unsure' && done) return ['close', 'follow_up'];
  if (situation.agentTurns > 0 && row !== 'threat' && row !== 'abusive' && isTrying(situation.lastCustomerText))
    return ['hold'];
  const cells = TABLE[row][situation.phase];
  if (row === 'threat') return cells;
  if (row === 'abusive') return situation.boundariesSent < 2 ? cells : TABLE.threat[situation.phase]; // the end is near
  const nobodysFault = situation.fault === 'none' || situation.fault === 'customer';
  if (row === 'calm' && nobodysFault && !conditions.has('manager_asked')) return []; // nothing to add
  const fraud = issue?.variant === 'fraud-unauthorised';
  const first: Cell[] = [];
  const above = conditions.has('above_limit') && situation.requests.some((one) => WANTS_REMEDY.includes(one));
  if (conditions.has('manager_asked') || above) first.push('escalation');
  if (fraud) first.push('solution', 'empathy'); // the protective act before any word about it
  if (conditions.has('injury')) first.push('clarify', 'escalation');
  else if (conditions.has('regret') && row !== 'calm') first.push('escalation');
  const rest = cells.filter((cell) => !first.includes(cell));
  const third = (situation.contacts ?? 0) >= 3 && row !== 'calm' && row !== 'satisfied';
  if (third && !first.includes('escalation') && rest.indexOf('escalation') !== 0) {
    // From the third contact on: one owner and someone senior, not warmer words.
    const others: readonly Cell[] = rest.filter((cell) => cell !== 'escalation');
    const at = Math.max(0, 2 - first.length);
    return [...first, ...others.slice(0, at), 'escalation', ...others.slice(at)];
  }
  return [...first, ...rest];
}
