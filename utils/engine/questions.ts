import { answers, contentWords, isQuestion } from './questions/answer.ts';
import { requestsIn } from './questions/requests.ts';
import { readable } from './readable.ts';
import { sentencesOf } from './text.ts';
import type { Message, OpenQuestion, Request } from './types.ts';

interface AskedRequest {
  readonly request: Request;
  /** The agent has acted on it since. */
  readonly met: boolean;
}

/** What the customer asked and nobody answered, and what they want. */
export interface QuestionsState {
  readonly open: readonly OpenQuestion[];
  readonly requests: readonly AskedRequest[];
}

export const emptyQuestions: QuestionsState = { open: [], requests: [] };

const MAX_OPEN = 6;
const QUESTION_CHARS = 240;
const MAX_SENTENCES = 60;
const SETTLED =
  /\b(?:thanks|thank you|thx|ta\b|cheers|perfect|great|brilliant|sorted|solved|never ?mind|got it|all good|that works|works for me|no worries|understood|makes sense|appreciated?)\b/i;
const NOT_SETTLED = /\b(?:but|still|however|no thanks|thanks for nothing|great[.,!] (?:another|now|so)|sarcas)|\?/i;

/** Take in one message. */
export function foldQuestions(state: QuestionsState, message: Message): QuestionsState {
  if (message.author === 'agent') return foldAgent(state, message);
  if (message.author !== 'customer') return state;
  const plain = readable(message.text);
  const asked = questionsIn(plain, message);
  const open = asked.length === 0 && SETTLED.test(plain) && !NOT_SETTLED.test(plain) ? [] : state.open;
  return { open: added(open, asked), requests: withRequests(state.requests, requestsIn(plain)) };
}

/** What still waits for an answer, oldest first, and what they want of us, newest last. */
export const readQuestions = ({ open, requests }: QuestionsState) => ({
  openQuestions: open,
  requests: requests.map(({ request }) => request),
  managerDue: requests.some(({ request, met }) => request === 'manager' && !met),
});

function foldAgent(state: QuestionsState, message: Message): QuestionsState {
  const plain = readable(message.text);
  const open = state.open.filter(({ text }) => !answers(plain, text));
  const escalated = /\b(?:manager|supervisor|team lead|lead|senior|boss)\b/i.test(plain);
  const requests = escalated
    ? state.requests.map((asked) => (asked.request === 'manager' ? { ...asked, met: !REFUSED.test(plain) } : asked))
    : state.requests;
  return { open, requests };
}

const REFUSED = /\b(?:no|not|n't|cannot|unable|unavailable|busy|away)\b/i;

function questionsIn(plain: string, { id, text }: Message): OpenQuestion[] {
  return sentencesOf(plain)
    .slice(0, MAX_SENTENCES)
    .filter((sentence) => isQuestion(sentence.text))
    .map(({ start, end }) => ({ messageId: id, text: text.slice(start, Math.min(end, start + QUESTION_CHARS)) }));
}

/** A question asked again replaces its older form. */
function added(open: readonly OpenQuestion[], asked: readonly OpenQuestion[]): OpenQuestion[] {
  const kept = open.filter((old) => !asked.some((fresh) => sameQuestion(old.text, fresh.text)));
  return [...kept, ...asked].slice(-MAX_OPEN);
}

function sameQuestion(one: string, other: string): boolean {
  const a = contentWords(one);
  const b = contentWords(other);
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared > 0 && shared >= Math.min(a.size, b.size) * 0.6;
}

const withRequests = (known: readonly AskedRequest[], fresh: readonly Request[]): AskedRequest[] => [
  ...known.filter(({ request }) => !fresh.includes(request)),
  ...fresh.map((request) => ({ request, met: false })),
];
