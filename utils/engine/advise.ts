import { asideOf } from './aside.ts';
import { handoverOf } from './handover.ts';
import { ladderOf } from './ladder.ts';
import { moodSentence } from './mood.ts';
import { policyStepsOf } from './policy-steps.ts';
import { reviewDraft } from './rules/review.ts';
import { situationOf } from './situation.ts';
import type { ChatState } from './state.ts';
import type { SuggestionContext } from './suggestions/kind.ts';
import { overLimitReason } from './suggestions/playbook.ts';
import { contextOf, suggest } from './suggestions/suggest.ts';
import type { Advice, AdviceState, AdviseSettings, Draft, Library, PhraseFacts, Situation } from './types.ts';

const NO_FACTS: PhraseFacts = { slots: {}, conditions: [], formality: 'neutral' };
const BLANK = /\{[a-z_]+\}/g;

/** Everything the panel and the page show of a chat. Same state, draft, library and settings in, same advice out. */
export function advise(state: ChatState, draft: Draft | undefined, library: Library, settings: AdviseSettings): Advice {
  const situation = situationOf(state, settings.memory);
  const adviceState = stateOf(state, situation.supported, settings);
  const ready = adviceState === 'ready';
  const context = ready ? contextOf(situation, library, settings.minute) : undefined;
  const steps = policyStepsOf(situation, library);
  return {
    state: adviceState,
    language: situation.language,
    customerName: situation.customerName,
    mood: situation.mood,
    moodSentence: moodSentence(situation.mood),
    issue: situation.likely ?? situation.issue,
    specifics: situation.specifics,
    openQuestions: situation.openQuestions,
    phase: situation.phase,
    fault: situation.fault,
    contacts: situation.contacts,
    customerTurns: situation.customerTurns,
    suggestions: context ? suggest(context, library, settings.memory) : [],
    ...escalationWith(situation, context),
    ladder: ready ? ladderOf(situation) : [],
    handover: ready ? handoverOf(situation, settings.memory) : [],
    aside: ready ? asideOf(situation, library) : undefined,
    ...(ready && steps.length > 0 && { policySteps: steps }),
    findings: ready && draft ? reviewDraft(draft, situation, library, settings) : [],
    facts: context
      ? { slots: context.values, conditions: [...context.conditions], formality: context.formality }
      : NO_FACTS,
    blanksInDraft: draft ? (draft.text.match(BLANK)?.length ?? 0) : 0,
  };
}

/** What they ask for is more than the playbook lets an agent give: that is the lead's, whatever the mood. */
function escalationWith(
  { escalation, escalationReasons, requests, mood }: Situation,
  context: SuggestionContext | undefined,
): Pick<Advice, 'escalation' | 'escalationReasons'> {
  const wanted = requests.includes('refund') || requests.includes('compensation') || requests.includes('replacement');
  const above = wanted && mood.mood !== 'satisfied' ? context?.playbook.overLimit : undefined;
  if (!above) return { escalation, escalationReasons };
  const reason = overLimitReason(above) ?? 'More than you may give alone, by your playbook.';
  return {
    escalation: escalation === 'none' ? 'offer_manager' : escalation,
    escalationReasons: [...escalationReasons, reason],
  };
}

function stateOf(state: ChatState, supported: boolean, { memory }: AdviseSettings): AdviceState {
  if (memory.paused) return 'paused';
  if (state.customerTurns === 0) return state.unknownTurns > 0 ? 'unknown_authors' : 'no_customer';
  return supported ? 'ready' : 'language';
}
