import { storage } from 'wxt/utils/storage';
import type { Advice, ChatMemory, ChatState, ComposerMode } from '../engine/index.ts';
import type { AdapterReport, ChatKey } from '../messaging.ts';

/** One document that shows a chat: it can read it, write to it, or both. */
export interface View {
  readonly tabId: number;
  readonly documentId: string;
  readonly read: boolean;
  readonly write: boolean;
}

/** What the panel shows of a chat. `session:` only: it quotes the chat. */
export interface ChatRecord {
  readonly chat: ChatKey;
  readonly revision: number;
  readonly adapter: AdapterReport;
  readonly advice: Advice;
  readonly draft: DraftRecord | undefined;
  readonly canWrite: boolean;
  readonly views: readonly View[];
  /** Milliseconds since 1970. The oldest chats are dropped first. */
  readonly updatedAt: number;
}

export interface DraftRecord {
  readonly text: string;
  readonly mode: ComposerMode;
  readonly settled: boolean;
}

/** The fold of a chat, and up to which revision of the page's transcript it goes. */
export interface FoldRecord {
  readonly revision: number;
  readonly state: ChatState;
}

export const noMemory: ChatMemory = {
  paused: false,
  corrections: [],
  mutes: [],
  used: [],
  dismissed: [],
  slots: {},
};

export const chatRecord = (chat: ChatKey) => storage.defineItem<ChatRecord | null>(`session:record:${chat}`);

export const foldRecord = (chat: ChatKey) => storage.defineItem<FoldRecord | null>(`session:fold:${chat}`);

/** Stored at once: it cannot be read off the page again. */
export const memoryOf = (chat: ChatKey) =>
  storage.defineItem<ChatMemory>(`session:memory:${chat}`, { fallback: noMemory });

/** Everything of one chat, for the day its tab closes. */
export const chatKeysOf = (chat: ChatKey) =>
  [`session:record:${chat}`, `session:fold:${chat}`, `session:memory:${chat}`] as const;
