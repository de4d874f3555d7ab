import { storage } from 'wxt/utils/storage';
import type { Mood, Trajectory } from '../engine/types.ts';
import type { AdapterReport, ChatKey, PageState } from '../messaging.ts';

/** What is known of a tab Poise works in. No state: Poise is off there. */
export interface TabState {
  readonly tabId: number;
  readonly documentId: string;
  readonly origin: string;
  /**
   * `reload`: Poise was updated under it and could not start again.
   * `asked`: the toolbar button was pressed on a page where Poise is off, or a page was loaded and has not reported.
   */
  readonly state: PageState | 'reload' | 'asked';
  /** The last focused or visible chat of the tab. */
  readonly activeChat?: ChatKey;
  readonly adapter?: AdapterReport;
  /** The customer of `activeChat` is writing at this moment, where the tool shows it. */
  readonly customerTyping?: true;
  /** The browser gave no room to keep what was read in this tab. */
  readonly full?: true;
}

export const tabState = (tabId: number) => storage.defineItem<TabState | null>(`session:tab:${tabId}`);

/** A line in the list of open chats. */
export interface OpenChat {
  readonly chat: ChatKey;
  readonly tabId: number;
  readonly customerName: string | undefined;
  /** Undefined: not sure. */
  readonly mood: Mood | undefined;
  readonly trajectory: Trajectory;
  /** The customer wrote last. */
  readonly waiting: boolean;
  readonly updatedAt: number;
}

/** Newest first. */
export const openChats = storage.defineItem<readonly OpenChat[]>('session:openChats', { fallback: [] });
