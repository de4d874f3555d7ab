export type DeskAuthor = 'customer' | 'agent' | 'bot' | 'system' | 'note';

/** One row of a chat's past: who, what, and how many minutes before the page was opened. */
export type PastRow = readonly [author: DeskAuthor, text: string, minutesAgo: number];

/** What the scripted customer writes back, by how they were answered. */
export interface Answer {
  /** The agent apologised, acknowledged or took it on. */
  readonly heard: string;
  /** The agent did none of these. */
  readonly unheard: string;
}

/** One invented conversation of the practice desk. */
export interface DeskChat {
  readonly id: string;
  readonly customer: string;
  /** One line under the name in the list. */
  readonly topic: string;
  readonly past: readonly PastRow[];
  /** One for each reply of the agent, in order; after the last the customer says no more. */
  readonly answers: readonly Answer[];
}

/** Rough on purpose: an apology, an acknowledgement, or taking it on. */
const HEARD =
  /\b(?:sorry|apolog(?:y|ies|ise|ize)|understand|frustrating|wearing|long time|too long|you(?: are|['’]re) right|i can see|i am|i['’]m|i will|i['’]ll|i have|i['’]ve|ours to keep|thank you)\b/i;

/** What the customer answers to the agent's reply number `turn` (from 0). Undefined: nothing more. */
export function answerTo(chat: DeskChat, turn: number, reply: string): string | undefined {
  const answer = chat.answers[turn];
  if (!answer) return undefined;
  return HEARD.test(reply) ? answer.heard : answer.unheard;
}
