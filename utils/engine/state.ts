import { type ActsState, emptyActs, foldActs } from './acts.ts';
import { type DomainState, emptyDomain, foldDomain } from './domain.ts';
import { emptyIssue, foldIssue, type IssueState } from './issue.ts';
import { emptyMood, foldMood, type MoodState } from './mood.ts';
import { foldNamed } from './named.ts';
import { emptyQuestions, foldQuestions, type QuestionsState } from './questions.ts';
import { emptySpecifics, foldSpecifics, type SpecificsState } from './specifics.ts';
import { toldFlatly } from './told-flatly.ts';
import { detectLanguage, emptyLanguage, foldLanguage, type LanguageState, readLanguage } from './tone/language.ts';
import { scoreMessage } from './tone/score.ts';
import type { Author, ChatMemory, Correction, Message, NamedThing } from './types.ts';

/**
 * What is kept of a chat between two messages: plain JSON, bounded whatever the chat's length, never the transcript.
 * Each room folds its own part and reads it back; nothing else looks inside.
 */
export interface ChatState {
  /** Messages folded so far, of any author. */
  readonly count: number;
  readonly customerTurns: number;
  readonly agentTurns: number;
  readonly unknownTurns: number;
  readonly lastAuthor: Author | undefined;
  /** The latest customer message; its text cut at `KEPT_CHARS`. */
  readonly lastCustomer: { readonly id: string; readonly text: string } | undefined;
  readonly customerName: string | undefined;
  readonly language: LanguageState;
  readonly mood: MoodState;
  readonly domain: DomainState;
  readonly named: readonly NamedThing[];
  readonly issue: IssueState;
  readonly specifics: SpecificsState;
  readonly acts: ActsState;
  readonly questions: QuestionsState;
}

const KEPT_CHARS = 2000;

export const emptyState: ChatState = {
  count: 0,
  customerTurns: 0,
  agentTurns: 0,
  unknownTurns: 0,
  lastAuthor: undefined,
  lastCustomer: undefined,
  customerName: undefined,
  language: emptyLanguage,
  mood: emptyMood,
  domain: emptyDomain,
  named: [],
  issue: emptyIssue,
  specifics: emptySpecifics,
  acts: emptyActs,
  questions: emptyQuestions,
};

const saidLanguage = (corrections: readonly Correction[]) =>
  corrections.findLast((correction) => correction.field === 'language')?.language;

/** Where the fold of a chat starts. A language the agent has corrected holds from the first message on. */
export function startOf({ corrections }: Pick<ChatMemory, 'corrections'>): ChatState {
  const assumed = saidLanguage(corrections);
  return assumed === undefined ? emptyState : { ...emptyState, language: { ...emptyLanguage, assumed } };
}

/** Whether a fold was made in the language the agent says it is; if not, the chat must be folded from its start. */
export const isFoldedFor = (state: ChatState, { corrections }: Pick<ChatMemory, 'corrections'>): boolean =>
  state.language.assumed === saidLanguage(corrections);

/**
 * One message further. Pure: what the state says after message n depends on messages up to n only. Notes, system rows
 * and bots are counted, never read for feeling; an unknown author is shown, never scored.
 */
export function step(state: ChatState, message: Message): ChatState {
  const next = { ...state, count: state.count + 1, lastAuthor: message.author };
  switch (message.author) {
    case 'customer': {
      const spoken = state.language.assumed ?? detectLanguage(message.text);
      const language = foldLanguage(state.language, message, spoken);
      const tone = readLanguage(language).supported ? scoreMessage(message.text, spoken) : undefined;
      return {
        ...next,
        customerTurns: state.customerTurns + 1,
        lastCustomer: { id: message.id, text: message.text.slice(0, KEPT_CHARS) },
        customerName: message.name ?? state.customerName,
        language,
        mood: tone ? foldMood(state.mood, message, toldFlatly(tone, message.text)) : state.mood,
        domain: foldDomain(state.domain, message),
        named: foldNamed(state.named, message),
        issue: foldIssue(state.issue, message),
        specifics: foldSpecifics(state.specifics, message),
        acts: foldActs(state.acts, message),
        questions: foldQuestions(state.questions, message),
      };
    }
    case 'agent':
      return {
        ...next,
        agentTurns: state.agentTurns + 1,
        domain: foldDomain(state.domain, message),
        named: foldNamed(state.named, message),
        specifics: foldSpecifics(state.specifics, message),
        acts: foldActs(state.acts, message),
        questions: foldQuestions(state.questions, message),
      };
    case 'unknown':
      return { ...next, unknownTurns: state.unknownTurns + 1 };
    default:
      return next;
  }
}
