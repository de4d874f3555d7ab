import { readActs } from './acts.ts';
import { readDomain } from './domain.ts';
import { escalationOf, limitStands } from './escalation.ts';
import { faultOf } from './fault.ts';
import { readIssue, readPlainIssue } from './issue.ts';
import { readMood } from './mood.ts';
import { phaseOf } from './phase.ts';
import { readQuestions } from './questions.ts';
import { readSpecifics } from './specifics.ts';
import type { ChatState } from './state.ts';
import { readLanguage } from './tone/language.ts';
import type { ChatMemory, Concern, MoodReading, Situation } from './types.ts';

/** What the chat says so far, with the agent's corrections in force. */
export function situationOf(state: ChatState, memory: ChatMemory): Situation {
  const { corrections } = memory;
  const { customerTurns, agentTurns, lastAuthor, customerName } = state;
  const detected = readLanguage(state.language);
  const language = corrections.findLast((correction) => correction.field === 'language')?.language;
  const issue = readPlainIssue(state.issue, corrections);
  const likely = readIssue(state.issue, corrections);
  const specifics = readSpecifics(state.specifics, corrections);
  const { sinceBoundary, ...acts } = readActs(state.acts);
  const { openQuestions, requests, managerDue } = readQuestions(state.questions);
  const { concerns, blamed } = state.issue;
  const mood = withCare(readMood(state.mood, corrections, customerTurns), concerns);
  const domain = readDomain(state.domain);
  const contacts = specifics.find(({ kind }) => kind === 'contacts')?.value;
  const lastCustomerText = state.lastCustomer?.text ?? '';
  const content = mood.mood === 'satisfied' || mood.mood === 'calm' || mood.mood === undefined;
  const phase = phaseOf({
    ...acts,
    mood: mood.mood,
    issue: issue?.issue,
    specifics,
    openQuestions,
    customerTurns,
    agentTurns,
    lastAuthor,
    lastCustomerText,
  });
  const settled = phase === 'close' || phase === 'follow_up';
  const facts = {
    ...acts,
    mood,
    issue: issue?.issue,
    concerns,
    requests,
    managerDue,
    contacts,
    sinceBoundary,
    settled,
  };
  const { escalation, reasons } = escalationOf(facts);
  return {
    ...acts,
    // A limit that was kept for three civil messages is spent.
    boundariesSent: limitStands(facts) ? acts.boundariesSent : 0,
    language: language ?? detected.language,
    supported: language !== undefined || detected.supported,
    mood,
    issue,
    ...(likely?.issue === issue?.issue ? {} : { likely }),
    specifics,
    phase,
    fault: faultOf({ issue: issue?.issue, variant: issue?.variant, blamed, content }),
    contacts,
    openQuestions,
    requests,
    concerns,
    ...(domain === undefined ? {} : { domain }),
    named: state.named,
    escalation,
    escalationReasons: reasons,
    customerTurns,
    agentTurns,
    customerName,
    lastAuthor,
    lastCustomerText,
  };
}

const SOFT: readonly Concern[] = ['bereavement', 'self_harm', 'illness', 'minor', 'hardship'];

/** Where somebody may be hurt or in despair no limit is set: what sounds harsh is fear as often. */
const GRAVE: readonly Concern[] = ['injury', 'safety', 'self_harm', 'bereavement'];

/** "My disabled iPhone", "the phone just died": a word alone makes nobody vulnerable; a person it is said of does. */
function withCare(mood: MoodReading, concerns: readonly Concern[]): MoodReading {
  const vulnerable = concerns.some((concern) => SOFT.includes(concern));
  if (mood.mood === 'abusive' && !mood.corrected && mood.abuseLevel < 3 && concerns.some((one) => GRAVE.includes(one)))
    return withCare({ ...mood, mood: 'anxious', abuseLevel: 0 }, concerns);
  if (vulnerable === mood.flags.includes('vulnerable')) return mood;
  const others = mood.flags.filter((flag) => flag !== 'vulnerable' && !(vulnerable && flag === 'leaving'));
  return { ...mood, flags: vulnerable ? [...others, 'vulnerable'] : others };
}
