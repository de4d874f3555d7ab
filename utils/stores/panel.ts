import { createStore } from 'zustand/vanilla';
import type { Advice, Finding, Specific, Suggestion } from '../engine/types.ts';
import type { MuteRequest } from '../messaging.ts';
import type { ChatRecord } from '../storage/chat.ts';
import type { OpenChat, TabState } from '../storage/tabs.ts';
import { type LibraryView, withoutChat } from './library-view.ts';
import { type Slots, sameList, saysTheSame, tidySlot } from './phrase-text.ts';

/** The tab the panel stands beside. `url` is known only where the browser lets Poise see it. */
export interface PanelTab {
  readonly id: number;
  readonly url: string | undefined;
  /** The browser lets Poise work on this tab's site. */
  readonly granted: boolean;
  /** False: the company has named the sites Poise may be on for, and this is none of them. */
  readonly allowed?: boolean;
  /** The agent has paused Poise on this tab's site. */
  readonly paused?: boolean;
  /** On how many sites Poise is on. */
  readonly sites: number;
}

/** One line that says what happened, under the thing it happened to. */
export interface Notice {
  /** A suggestion's or finding's id, or a place: `say`, `facts`, `handover`, `panel`. */
  readonly at: string;
  readonly says: 'not_inserted' | 'in_note' | 'not_copied' | 'moved_on' | 'draft_changed' | 'not_done';
  /** What could not be inserted, for Copy. */
  readonly text?: string;
}

/** What was just taken away and can be had back for 5 s. */
export type Undo =
  | { readonly what: 'mute'; readonly request: MuteRequest; readonly index: number }
  | { readonly what: 'specific'; readonly specific: Specific };

/** How a page is built, as text; or why that cannot be told. */
export interface ReportView {
  readonly text: string | undefined;
  readonly why: 'no_page' | 'leaks' | undefined;
}

export interface PanelState {
  readonly tab: PanelTab | undefined;
  readonly page: TabState | undefined;
  /** False from a switch of tab or chat until what is stored of it was read: nothing is claimed meanwhile. */
  readonly read: boolean;
  /** The active chat of the tab, as last stored. */
  readonly record: ChatRecord | undefined;
  readonly chats: readonly OpenChat[];
  /** What Say next shows. It lags behind `record` while a card is held. */
  readonly shown: readonly Suggestion[];
  /** The advice `shown` was taken from: the ladder and the handover around it wait with it. */
  readonly shownIn: Advice | undefined;
  /** When `shown` last changed to other words, in milliseconds since 1970. */
  readonly swappedAt: number;
  /** How many customer messages `shown` answers: news of the customer waits while they are still writing. */
  readonly shownTurns: number;
  /** The customer's latest message is 2 s old at this time, in milliseconds since 1970. */
  readonly restsAt: number;
  /** The pointer or the focus is in the list: it must not move. */
  readonly held: boolean;
  /** The suggestion whose blanks are being filled. */
  readonly openCard: string | undefined;
  /** What the agent typed into blanks in this chat. */
  readonly slots: Slots;
  /** The phrase put into the composer last: where its card still stands, it says so. */
  readonly inserted: string | undefined;
  readonly notice: Notice | undefined;
  /** What was copied last, as a notice's place: its button says so. */
  readonly copied: string | undefined;
  readonly undo: Undo | undefined;
  readonly busy: boolean;
  /** “This looks wrong”, while it is open over the chat. */
  readonly report: ReportView | undefined;
  /** The phrase library, while it is open over the chat. */
  readonly library: LibraryView | undefined;
  /** Origins where the agent answered "Not now". */
  readonly declined: readonly string[];
}

/** Insert ignores presses this long after a swap, in milliseconds: the press was meant for what stood there. */
export const SWAP_GUARD = 400;
/** This long after a customer's message more may follow, in milliseconds. */
export const QUIET_AFTER = 2000;

export const emptyPanel: PanelState = {
  tab: undefined,
  page: undefined,
  read: false,
  record: undefined,
  chats: [],
  shown: [],
  shownIn: undefined,
  swappedAt: 0,
  shownTurns: 0,
  restsAt: 0,
  held: false,
  openCard: undefined,
  slots: {},
  inserted: undefined,
  notice: undefined,
  copied: undefined,
  undo: undefined,
  busy: false,
  report: undefined,
  library: undefined,
  declined: [],
};

/** What the components need of other rooms' nouns; they read everything through the stores. */
export type { MuteRequest } from '../messaging.ts';
export type { ChatRecord, DraftRecord } from '../storage/chat.ts';
export type { OpenChat, TabState } from '../storage/tabs.ts';

export const panelStore = createStore<PanelState>()(() => emptyPanel);

const set = panelStore.setState;

export const showTab = (tab: PanelTab | undefined): void => set({ tab });
export const startReading = (): void => set({ read: false });
export const showPage = (page: TabState | undefined, now: number): void =>
  set((state) => ({
    page,
    ...(page?.activeChat === undefined && { read: true }),
    ...settle({ ...state, page }, now),
  }));
export const showChats = (chats: readonly OpenChat[]): void => set({ chats });

/** A chat's record arrived. Another chat replaces everything at once; the same chat waits for a held card. */
export function showRecord(record: ChatRecord | undefined, now: number): void {
  set((state) => {
    if (record?.chat !== state.record?.chat) {
      return {
        record,
        read: true,
        shown: record?.advice.suggestions ?? [],
        swappedAt: now,
        shownIn: record?.advice,
        shownTurns: turnsOf(record),
        restsAt: 0,
        openCard: undefined,
        slots: {},
        notice: undefined,
        copied: undefined,
        undo: undefined,
        library: state.library && withoutChat(state.library, now),
      };
    }
    const restsAt = turnsOf(record) > turnsOf(state.record) ? now + QUIET_AFTER : state.restsAt;
    return { record, read: true, restsAt, ...settle({ ...state, record, restsAt }, now) };
  });
}

/** Time has passed: what waited for the customer to finish may come. */
export const rest = (now: number): void => set((state) => settle(state, now));

/** The agent has put something right: what follows from it waits for no one. */
export const answerAtOnce = (): void => set(({ record }) => ({ shownTurns: turnsOf(record) }));

/** The pointer or the focus came into Say next, or both have left it. */
export function hold(held: boolean, now: number): void {
  set((state) => ({ held, ...settle({ ...state, held }, now) }));
}

/** Show what fits now, held or not: the agent asked for it, or what stood there was refused. */
export function showNew(now: number): void {
  set((state) => {
    const free = { held: false, openCard: undefined, shownTurns: turnsOf(state.record) };
    return { openCard: undefined, ...settle({ ...state, ...free }, now) };
  });
}

function settle(state: PanelState, now: number): Partial<PanelState> {
  const next = state.record?.advice.suggestions ?? [];
  const shownTurns = turnsOf(state.record);
  const shownIn = state.record?.advice;
  const isHeld = state.held || state.openCard !== undefined;
  if (sameList(state.shown, next)) return { shown: next, shownTurns, ...(!isHeld && { shownIn }) };
  if (isHeld) return {};
  if (state.shown.length > 0 && hasNews(state) && (isTyping(state) || now < state.restsAt)) return {};
  return {
    shown: next,
    shownIn,
    shownTurns,
    swappedAt: now,
    ...(state.notice && !['say', 'panel', 'handover', 'facts'].includes(state.notice.at) && { notice: undefined }),
  };
}

/** It no longer fits the chat: it is greyed and refuses. */
export const isStale = (suggestion: Suggestion, state: Pick<PanelState, 'record'>): boolean =>
  !(state.record?.advice.suggestions ?? []).some((fresh) => saysTheSame(suggestion, fresh));

/** Other suggestions wait for the held ones to be let go. */
export const changesWait = (state: Pick<PanelState, 'record' | 'shown'>): boolean =>
  !sameList(state.shown, state.record?.advice.suggestions ?? []);

/** What waits is an answer to a customer who has not finished, as far as one can tell. */
export const isStillWriting = (state: PanelState): boolean =>
  hasNews(state) && (isTyping(state) || (!state.held && state.openCard === undefined));

const turnsOf = (record: ChatRecord | undefined): number => record?.advice.customerTurns ?? 0;

const hasNews = ({ record, shownTurns }: PanelState): boolean => turnsOf(record) > shownTurns;

const isTyping = ({ page, record }: PanelState): boolean =>
  page?.customerTyping === true && page.activeChat === record?.chat;

export const openCard = (id: string): void => set({ openCard: id, notice: undefined });

export function closeCard(now: number): void {
  set((state) => ({ openCard: undefined, ...settle({ ...state, openCard: undefined }, now) }));
}

export const showInserted = (inserted: string): void => set({ inserted });

export const fillSlot = (slot: string, value: string): void =>
  set(({ slots }) => ({ slots: { ...slots, [slot]: tidySlot(value) } }));

export const say = (notice: Notice | undefined): void => set({ notice });
export const showReport = (report: ReportView | undefined): void => set({ report, notice: undefined });
export const showCopied = (place: string | undefined): void => set({ copied: place });
export const offerUndo = (undo: Undo | undefined): void => set({ undo });
export const setBusy = (busy: boolean): void => set({ busy });
export const decline = (origin: string): void => set(({ declined }) => ({ declined: [...declined, origin] }));

/** Whether a mute that is not yet in the advice takes this finding away. */
export const isMutedBy = (undo: Undo | undefined, finding: Finding): boolean =>
  undo?.what === 'mute' &&
  undo.request.rule === finding.rule &&
  (undo.request.scope !== 'here' || undo.request.text === finding.text);
