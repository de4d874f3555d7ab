import { answerTo, type DeskAuthor, type DeskChat } from './chat.ts';

export interface DeskMessage {
  readonly id: string;
  readonly author: DeskAuthor;
  readonly text: string;
  readonly at: Date;
}

/** A reply or a note the agent has sent from the composer. */
export interface Sent {
  readonly conversation: string;
  readonly mode: ComposerMode;
  readonly text: string;
}

export type ComposerMode = 'reply' | 'note';

export interface Conversation {
  readonly chat: DeskChat;
  readonly messages: DeskMessage[];
  unread: number;
  typing: boolean;
  replies: number;
}

/** How the scripted customer behaves: as a person would, at once, or not at all. */
export type CustomerPace = 'natural' | 'fast' | 'quiet';

export type DeskEvent =
  | { readonly type: 'message'; readonly conversation: Conversation; readonly message: DeskMessage }
  | { readonly type: 'opened' | 'changed'; readonly conversation: Conversation };

const MINUTE = 60_000;
const PACE = { natural: [700, 2600], fast: [0, 60] } as const;

/** The desk's chats and what happens to them. Knows nothing of the page. */
export class Desk {
  readonly conversations: readonly Conversation[];
  readonly sent: Sent[] = [];
  current: Conversation;
  readonly #pace: CustomerPace;
  readonly #listener: (event: DeskEvent) => void;

  constructor(
    chats: readonly DeskChat[],
    first: string | null,
    pace: CustomerPace,
    listener: (event: DeskEvent) => void,
  ) {
    const now = Date.now();
    this.conversations = chats.map((chat) => ({
      chat,
      messages: chat.past.map(([author, text, minutesAgo], index) => ({
        id: `${chat.id}-${index + 1}`,
        author,
        text,
        at: new Date(now - minutesAgo * MINUTE),
      })),
      unread: unreadIn(chat),
      typing: false,
      replies: 0,
    }));
    const [start] = this.conversations;
    if (!start) throw new Error('The practice desk needs at least one chat.');
    this.#pace = pace;
    this.#listener = listener;
    this.current = this.conversations.find(({ chat }) => chat.id === first) ?? start;
    this.current.unread = 0;
  }

  find(id: string): Conversation {
    const found = this.conversations.find(({ chat }) => chat.id === id);
    if (!found) throw new Error(`The practice desk has no chat “${id}”.`);
    return found;
  }

  open(id: string): void {
    this.current = this.find(id);
    this.current.unread = 0;
    this.#listener({ type: 'opened', conversation: this.current });
  }

  /** The customer of a chat starts or stops writing. */
  typing(id: string, on: boolean): void {
    const conversation = this.find(id);
    conversation.typing = on;
    this.#listener({ type: 'changed', conversation });
  }

  /** Somebody says something in a chat, by default its customer. */
  say(id: string, text: string, author: DeskAuthor = 'customer'): DeskMessage {
    const conversation = this.find(id);
    const message = { id: `${id}-${conversation.messages.length + 1}`, author, text, at: new Date() };
    conversation.messages.push(message);
    if (author === 'customer') {
      conversation.typing = false;
      if (conversation !== this.current) conversation.unread += 1;
    }
    this.#listener({ type: 'message', conversation, message });
    return message;
  }

  /** The agent sends what is in the composer; to a reply the scripted customer answers. */
  send(text: string, mode: ComposerMode): void {
    const conversation = this.current;
    this.sent.push({ conversation: conversation.chat.id, mode, text });
    this.say(conversation.chat.id, text, mode === 'note' ? 'note' : 'agent');
    if (mode === 'reply') this.#answer(conversation, text);
  }

  #answer(conversation: Conversation, reply: string): void {
    if (this.#pace === 'quiet') return;
    const answer = answerTo(conversation.chat, conversation.replies, reply);
    conversation.replies += 1;
    if (answer === undefined) return;
    const [thinking, typing] = PACE[this.#pace];
    setTimeout(() => {
      this.typing(conversation.chat.id, true);
      setTimeout(() => this.say(conversation.chat.id, answer), typing);
    }, thinking);
  }
}

/** Customer messages since anybody else wrote. */
function unreadIn({ past }: DeskChat): number {
  const last = past.findLastIndex(([author]) => author !== 'customer');
  return past.length - 1 - last;
}
