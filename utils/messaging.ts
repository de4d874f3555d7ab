import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import type { OwnName, TaughtTool } from './engine/taught.ts';
import type { ComposerMode, Correction, Finding, Message, Mood, Span, Trajectory } from './engine/types.ts';
import type { Proof } from './engine/words.ts';
import type { Published } from './rollout/look.ts';
import type { Put, PutEnd } from './rollout/put.ts';

/** (adapter, origin, conversation) as one string: `generic|http://localhost:4000|c-12`. See `chatKey`. */
export type ChatKey = string;

export { chatKey, originOfChat } from './messaging-page.ts';

export interface PlacedMessage {
  /** Position in the merged transcript, from 0. */
  readonly index: number;
  readonly message: Message;
}

/** What is new in a chat since `base`. `base` 0 means: from nothing, this is the whole chat. */
export interface ChatDelta {
  readonly chat: ChatKey;
  readonly revision: number;
  readonly base: number;
  readonly upserts: readonly PlacedMessage[];
  readonly removed: readonly string[];
  /** How the adapter knows what it reads, for the panel. */
  readonly adapter: AdapterReport;
  readonly canWrite: boolean;
  /** `false`: that page only writes. Its delta holds nothing, and what another page reads of the chat stays. */
  readonly canRead?: false;
}

export interface AdapterReport {
  readonly id: string;
  readonly name: string;
  /** 0…1; a written adapter says 1, the generic one how sure it is. */
  readonly sureness: number;
  /** How well the reading of this tool is proven. */
  readonly proof: Proof;
}

/** What the chip shows, and what is painted in the draft. */
export interface PageAdvice {
  readonly chat: ChatKey;
  readonly revision: number;
  readonly state: 'ready' | 'paused' | 'language' | 'quiet';
  /** Undefined: not sure. */
  readonly mood: Mood | undefined;
  readonly trajectory: Trajectory;
  /** The draft these findings are about; the page paints them only while its draft is still that text. */
  readonly draft: string;
  readonly findings: readonly Finding[];
  readonly blanks: number;
}

/** Why a page shows nothing, for the panel's idle states. */
export type PageState =
  | 'reading'
  | 'no_chat'
  | 'unknown_tool'
  /** It was taught, and is built otherwise now. */
  | 'changed'
  /** It was taught by somebody else, and authors are told by the agent's own name, which was not shown here yet. */
  | 'own_name'
  | 'failed';

export type InsertResult =
  | 'inserted'
  /** No composer in that document, or its mode is unknown. */
  | 'no_composer'
  /** The chat in front is another one, or has moved on: nothing was inserted. */
  | 'stale'
  /** The words are for the customer, and a note is open. */
  | 'in_note'
  /** Inserted text could not be read back as exactly one copy; the draft was put back as it was. */
  | 'refused';

export interface InsertRequest {
  readonly chat: ChatKey;
  readonly revision: number;
  readonly text: string;
  /** Replace these words; without it the text goes in at the caret. */
  readonly span?: Span;
  /** The draft the span is about; another draft makes it stale. */
  readonly draft?: string;
  /** Never into a note: colleagues would read what the customer waits for. */
  readonly forCustomer?: true;
}

/** `names`: of the page's own making; a person looks at them before they leave. */
export type ToolCheck =
  | { readonly ok: true; readonly names: readonly string[] }
  | { readonly ok: false; readonly why: 'no_tool' | 'no_page' }
  | { readonly ok: false; readonly why: 'leaks'; readonly leaks: readonly string[] };

/** A report as text, or why there is none. */
export type PageReportEnd = { readonly report: string } | { readonly why: 'no_page' | 'leaks' };

/** Why a command put nothing into the composer. */
export type CommandEnd = 'blank' | 'nothing' | 'moved_on' | 'in_note' | 'not_inserted';

/** Keys the agent really has, as they are shown. */
export interface CardKeys {
  readonly next?: string;
  readonly apply?: string;
}

export interface MuteRequest {
  readonly chat: ChatKey;
  readonly rule: string;
  readonly scope: 'here' | 'chat' | 'always';
  /** For `here`: the words it was found in. */
  readonly text?: string;
}

export type { Published, Put, PutEnd };

export interface Protocol {
  // ---- content script → background: facts
  /** What is new in a chat; the answer may ask for the whole. */
  chatChanged(delta: ChatDelta): { readonly answer: 'ok' | 'needChat'; readonly page?: PageAdvice };
  /** The draft of a chat, 2 s after the last key also as settled. */
  draftChanged(draft: {
    readonly chat: ChatKey;
    readonly revision: number;
    readonly text: string;
    readonly mode: ComposerMode;
    readonly settled: boolean;
  }): PageAdvice | undefined;
  /** Which chat is in front in this document; undefined: none. Sent on focus, visibility and chat change. */
  chatShown(shown: {
    readonly chat: ChatKey | undefined;
    readonly state: PageState;
    readonly adapter: AdapterReport | undefined;
    /** The tool shows that this chat's customer is writing: changes in the panel wait. */
    readonly customerTyping?: boolean;
    /** The page is a tool's whose adapter is in this script. */
    readonly wants?: string;
    /** `needChat`: the background knows nothing of that chat, or no more. */
  }): 'needChat' | undefined;
  /** The chip was pressed: open the panel. The handler's first statement opens it, while the gesture counts. */
  panelAsked(): undefined;
  /** The composer stands in a frame of this document: the highlights' styles belong there too. */
  frameFound(): undefined;
  /** Something was pressed: add `hands.js` to this document unless it is there. Answers the keys the card shows. */
  handsAsked(has: boolean): CardKeys;

  /** The agent has taught Poise this page's tool; `false`: it is none that can be kept. */
  toolTaught(taught: { readonly tool: TaughtTool; readonly own?: OwnName }): boolean;

  // ---- side panel, and the card in the page → background
  mute(request: MuteRequest): undefined;
  /** Undo of a mute, within its 5 s. */
  unmute(request: MuteRequest): undefined;

  // ---- side panel → background
  /** Let the agent teach Poise the page of this tab; `false`: it could not be started there. */
  lessonAsked(request: { readonly tabId: number }): boolean;
  correct(request: { readonly chat: ChatKey; readonly correction: Correction }): undefined;
  /** Nothing is read or marked in a paused chat. */
  pause(request: { readonly chat: ChatKey; readonly paused: boolean }): undefined;
  /** The phrase is in the composer: it is not offered again at once; what was filled in is remembered for the chat. */
  used(request: {
    readonly chat: ChatKey;
    readonly phrase: string;
    readonly slots: Readonly<Record<string, string>>;
  }): undefined;
  dismiss(request: { readonly chat: ChatKey; readonly phrase: string }): undefined;

  // ---- the desk → background, which alone reaches the network
  /** Look at the library's address now; answers what lies there. `whole` also where it has not changed. */
  lookAsked(request: { readonly as: 'look' | 'whole' | 'instead' }): Published | 'nothing' | undefined;
  /** Upload a signed library to the address. */
  putAsked(put: Put): PutEnd;

  // ---- side panel and desk → background
  /** May what was taught leave this computer? Looked over on a page of its site. */
  toolChecked(tool: TaughtTool): ToolCheck;
  /** How the page of a tab is built, to be shown in full before anybody hands it on. */
  reportAsked(request: { readonly tabId: number }): PageReportEnd;

  // ---- background → content script, by document
  /** Something else than the page changed its advice: a correction, a mute, a pause. */
  pageAdviceChanged(page: PageAdvice): undefined;
  /** Report everything again: the worker lost it. */
  wholeChatAsked(): undefined;
  /** Take marks and listeners away: the site was turned off. */
  siteTurnedOff(): undefined;
  /** A browser command was pressed: the card of the next finding, with the focus in it. */
  nextFindingAsked(): undefined;
  /** A browser command was pressed: put the first rewrite over its words. */
  rewriteAsked(): undefined;
  /** What became of a command: said on the chip for a moment. */
  commandEnded(as: CommandEnd): undefined;

  // ---- background → side panel
  /** Insert the first suggestion, as shown in the panel of this window. */
  firstSuggestionAsked(request: { readonly windowId: number }): undefined;

  // ---- side panel → content script, by document: requests
  /** Put text in the composer, never send it. */
  insertText(request: InsertRequest): InsertResult;
}

// The library logs every message at debug level, with its text, unless it is told not to.
const silent = { debug: () => {}, log: () => {}, warn: () => {}, error: () => {} };

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>({ logger: silent });

/** What a page tells. */
export type Facts = Pick<
  Protocol,
  | 'chatChanged'
  | 'draftChanged'
  | 'chatShown'
  | 'frameFound'
  | 'panelAsked'
  | 'handsAsked'
  | 'toolTaught'
  | 'mute'
  | 'unmute'
  | 'pause'
>;
/** What is asked of a page. */
export type Requests = Pick<
  Protocol,
  | 'pageAdviceChanged'
  | 'wholeChatAsked'
  | 'siteTurnedOff'
  | 'nextFindingAsked'
  | 'rewriteAsked'
  | 'commandEnded'
  | 'insertText'
>;

/** One document of one tab: what a page request is addressed to, so that a reload cannot receive it. */
export interface DocumentAddress {
  readonly tabId: number;
  readonly documentId: string;
}

/**
 * Ask one document. The messaging library addresses frames only, so this sends its envelope by `documentId`.
 * Undefined when that document is gone or its content script does not answer.
 */
export async function askDocument<T extends keyof Requests>(
  type: T,
  data: Parameters<Requests[T]>[0],
  { tabId, documentId }: DocumentAddress,
): Promise<ReturnType<Requests[T]> | undefined> {
  const envelope = { id: 0, type, data, timestamp: Date.now() };
  try {
    const answer: { res?: ReturnType<Requests[T]> } | undefined = await browser.tabs.sendMessage(tabId, envelope, {
      documentId,
    });
    return answer?.res;
  } catch {
    return undefined; // the document is gone: the caller says so where it matters
  }
}

/** Whether a document still stands in its tab: the browser refuses to deliver to one that is gone. */
export async function documentIsThere({ tabId, documentId }: DocumentAddress): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, { id: 0, type: 'stillThere', timestamp: 0 }, { documentId });
    return true;
  } catch {
    return false;
  }
}
