import type { PageRow } from '../../utils/adapters/adapter.ts';
import { Transcript } from '../../utils/adapters/transcript.ts';
import type { AdapterReport, ChatDelta, ChatKey, PageAdvice } from '../../utils/messaging.ts';
import { tell } from '../../utils/messaging-page.ts';

/** How the chat is seen in this document. */
export interface SeenBy {
  readonly adapter: AdapterReport;
  readonly canWrite: boolean;
  readonly canRead: boolean;
}

interface Known {
  readonly transcript: Transcript;
  /** The revision of what another page reads, where this one only writes. */
  told: number;
  seenBy: SeenBy;
  /** The revision the background has; -1: nothing yet. */
  reached: number;
  reachedCanWrite: boolean;
  sending: boolean;
  /** Attempts in a row that were not answered. */
  failures: number;
}

/** Chats kept in memory, so that switching back goes on where it was. */
const MAX_CHATS = 12;
const TRIES = 3;
const RETRY_AFTER = 1500;
const MAX_FAILURES = 4;

export interface Reports {
  /** Take in what is rendered of a chat, and send what is new. */
  report(key: ChatKey, rows: readonly PageRow[], seenBy: SeenBy): void;
  /** The background lost what it had: send everything of this chat, and of others when they are shown again. */
  sendWhole(key: ChatKey | undefined): void;
  revisionOf(key: ChatKey): number;
  /** The background has told of a chat, which another page may be reading. */
  heard(page: PageAdvice): void;
  /** The background has heard of this chat. */
  isKnown(key: ChatKey): boolean;
}

/** Sends what is new in each chat, one message at a time per chat, and the whole once where the background lacks the base. */
export function createReports(answered: (page: PageAdvice) => void, signal: AbortSignal): Reports {
  const chats = new Map<ChatKey, Known>();

  const send = async (key: ChatKey, known: Known): Promise<void> => {
    if (known.sending || signal.aborted) return;
    known.sending = true;
    try {
      for (let tries = 0; tries < TRIES && isBehind(known); tries += 1) {
        const delta = deltaOf(key, known);
        const { answer, page } = await tell('chatChanged', delta);
        known.reached = answer === 'needChat' ? -1 : delta.revision;
        known.reachedCanWrite = delta.canWrite;
        if (answer === 'ok') tries = -1; // it moved on; what came meanwhile is a new matter
        known.failures = 0;
        if (page && !signal.aborted) answered(page);
      }
    } catch {
      // The worker could not be woken, or refused. A few times more by itself; else with the chat's next change.
      known.failures += 1;
    }
    known.sending = false;
    if (known.failures > 0 && known.failures <= MAX_FAILURES && !signal.aborted) {
      setTimeout(() => void send(key, known), RETRY_AFTER * known.failures);
    }
  };

  return {
    report(key, rows, seenBy) {
      const known = chats.get(key) ?? {
        transcript: new Transcript(),
        told: 0,
        seenBy,
        reached: -1,
        reachedCanWrite: false,
        sending: false,
        failures: 0,
      };
      chats.delete(key);
      chats.set(key, known);
      const oldest = chats.keys().next().value;
      if (chats.size > MAX_CHATS && oldest !== undefined) chats.delete(oldest);
      known.seenBy = seenBy;
      known.transcript.merge(rows);
      void send(key, known);
    },
    sendWhole(key) {
      for (const known of chats.values()) known.reached = -1;
      const known = key === undefined ? undefined : chats.get(key);
      if (key !== undefined && known) void send(key, known);
    },
    revisionOf(key) {
      const known = chats.get(key);
      return (known?.seenBy.canRead === false ? known.told : known?.transcript.revision) ?? 0;
    },
    heard({ chat, revision }) {
      const known = chats.get(chat);
      if (known) known.told = revision;
    },
    isKnown: (key) => (chats.get(key)?.reached ?? -1) >= 0,
  };
}

const isBehind = ({ reached, transcript, reachedCanWrite, seenBy }: Known): boolean =>
  reached !== transcript.revision || reachedCanWrite !== seenBy.canWrite;

function deltaOf(chat: ChatKey, { transcript, reached, seenBy }: Known): ChatDelta {
  const { adapter, canWrite, canRead } = seenBy;
  const change = transcript.since(reached) ?? transcript.whole();
  return { chat, ...change, adapter, canWrite, ...(!canRead && { canRead }) };
}
