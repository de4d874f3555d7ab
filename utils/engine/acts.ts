import { type ActCue, actCues, BOUNDARIES, byWhenOf, isOwnedApology } from './acts/cues.ts';
import { matchIssues } from './issues/match.ts';
import { readable } from './readable.ts';
import { sentencesOf } from './text.ts';
import type { Act, Issue, Message } from './types.ts';

/** What the agent has done so far. Bounded: the oldest acts and texts go first. */
export interface ActsState {
  readonly acts: readonly Act[];
  readonly apologies: number;
  /** What the chat was about when the agent last apologised. */
  readonly apologisedFor: readonly Issue[];
  readonly newFailure: boolean;
  /** Issues the customer has named so far. */
  readonly named: readonly Issue[];
  /** For the last two agent messages: was the trouble acknowledged? Newest last. */
  readonly acknowledged: readonly boolean[];
  readonly boundaries: number;
  /** Customer messages since the last boundary. */
  readonly sinceBoundary: number;
  readonly lastAgentTexts: readonly string[];
}

export const emptyActs: ActsState = {
  acts: [],
  apologies: 0,
  apologisedFor: [],
  newFailure: false,
  named: [],
  acknowledged: [],
  boundaries: 0,
  sinceBoundary: 0,
  lastAgentTexts: [],
};

/** The acts as the situation tells them. */
export interface ActsReading {
  readonly acts: readonly Act[];
  readonly apologies: number;
  readonly newFailure: boolean;
  readonly acknowledged: boolean;
  readonly boundariesSent: 0 | 1 | 2 | 3;
  readonly sinceBoundary: number;
  readonly lastAgentTexts: readonly string[];
}

const MAX_ACTS = 60;
const ACT_CHARS = 160;
const MAX_TEXTS = 5;
const TEXT_CHARS = 300;
const COUNTED = 99;
/** A message longer than this many sentences is a letter; its first ones tell what it does. */
const MAX_SENTENCES = 40;

/** Take in one message: the agent's for what they did, the customer's for what has gone wrong since. */
export function foldActs(state: ActsState, message: Message): ActsState {
  if (message.author === 'agent') return foldAgent(state, message);
  if (message.author === 'customer') return foldCustomer(state, message);
  return state;
}

export function readActs(state: ActsState): ActsReading {
  const { acts, apologies, newFailure, boundaries, sinceBoundary, lastAgentTexts } = state;
  return {
    acts,
    apologies,
    newFailure,
    acknowledged: state.acknowledged.includes(true),
    boundariesSent: boundaries >= 3 ? 3 : boundaries === 2 ? 2 : boundaries === 1 ? 1 : 0,
    sinceBoundary,
    lastAgentTexts,
  };
}

function foldAgent(state: ActsState, message: Message): ActsState {
  const found = actsOf(message);
  const has = (act: Act['act']) => found.some((one) => one.act === act);
  const apologised = has('apologised');
  const boundary = has('boundary');
  const text = message.text.trim().slice(0, TEXT_CHARS);
  return {
    ...state,
    acts: [...state.acts, ...found].slice(-MAX_ACTS),
    apologies: Math.min(state.apologies + (apologised ? 1 : 0), COUNTED),
    apologisedFor: apologised ? state.named : state.apologisedFor,
    newFailure: apologised ? false : state.newFailure,
    acknowledged: [...state.acknowledged, has('acknowledged') || apologised].slice(-2),
    boundaries: boundary ? nextBoundary(state, message.text) : state.boundaries,
    sinceBoundary: boundary ? 0 : state.sinceBoundary,
    lastAgentTexts: text === '' ? state.lastAgentTexts : [...state.lastAgentTexts, text].slice(-MAX_TEXTS),
  };
}

/** Closing words are the last step whatever came before; words like "last time" are at least the second. */
function nextBoundary({ boundaries }: ActsState, text: string): number {
  const plain = readable(text);
  if (BOUNDARIES.end.test(plain)) return 3;
  return Math.min(Math.max(boundaries + 1, BOUNDARIES.last.test(plain) ? 2 : 1), 3);
}

function foldCustomer(state: ActsState, message: Message): ActsState {
  const plain = readable(message.text);
  const issues = matchIssues(plain)
    .filter(({ weight }) => weight >= 2)
    .map(({ issue }) => issue);
  const plainly = matchIssues(plain).flatMap(({ issue, weight }) => (weight >= 2.8 ? [issue] : []));
  const named = [...new Set([...state.named, ...issues])];
  const failedAgain =
    state.apologies > 0 &&
    ((state.apologisedFor.length > 0 &&
      plainly.some((issue) => !state.apologisedFor.includes(issue) && !FOLLOWS.includes(issue))) ||
      (state.named.length > 0 && issues.some((issue) => !FOLLOWS.includes(issue)) && AGAIN.test(plain)) ||
      BROKEN_PROMISE.test(plain));
  return {
    ...state,
    named,
    newFailure: state.newFailure || failedAgain,
    sinceBoundary: Math.min(state.sinceBoundary + 1, COUNTED),
  };
}

/** Asked for or complained of in passing, these are no new failure. */
const FOLLOWS: readonly Issue[] = ['refund', 'return', 'cancel', 'repeat_contact', 'booking', 'price', 'other'];
const AGAIN =
  /\b(?:again|another one|the (?:new|second|replacement) (?:one|\w{2,20})|replacement|now it|this time|on top of|yet another|once more)\b/i;
const BROKEN_PROMISE =
  /\b(?:you|your colleague|he|she|they) (?:said|promised|told me|assured)\b[^.!?\n]{0,80}\b(?:but|and|still|yet|nothing|never|didn't|hasn't|haven't|not|no one|nobody)\b|\b(?:nobody|no one|you never) (?:called|wrote|came|got back|emailed|replied)\b/i;

function actsOf(message: Message): Act[] {
  const plain = readable(message.text);
  const found: Act[] = [];
  for (const sentence of sentencesOf(plain).slice(0, MAX_SENTENCES)) {
    for (const cue of actCues) {
      if (found.some(({ act }) => act === cue.act) || !says(cue, sentence.text)) continue;
      const about = aboutOf(cue, sentence.text);
      found.push({
        act: cue.act,
        messageId: message.id,
        text: message.text.slice(sentence.start, Math.min(sentence.end, sentence.start + ACT_CHARS)),
        ...(about === undefined ? {} : { about }),
        ...(message.at === undefined ? {} : { at: message.at }),
      });
    }
  }
  return found;
}

const says = ({ act, pattern, not }: ActCue, sentence: string): boolean =>
  pattern.test(sentence) && !not?.test(sentence) && (act !== 'apologised' || isOwnedApology(sentence));

/** An apology's issue, or by when a promise falls due. */
function aboutOf({ act }: ActCue, sentence: string): string | undefined {
  if (act === 'promised') return byWhenOf(sentence);
  return act === 'apologised' ? matchIssues(sentence)[0]?.issue : undefined;
}
