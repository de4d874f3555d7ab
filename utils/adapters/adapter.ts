import type { ComposerMode, Message } from '../engine/types.ts';
import type { Proof } from '../engine/words.ts';

/** What an adapter reads off a page at one moment: the rows that are rendered now. */
export interface PageChat {
  /** Stable for the conversation; never its customer's name. */
  readonly conversation: string;
  /** The customer's name, as the tool shows it. */
  readonly customerName?: string;
  /** Rendered rows, oldest first. A virtualised list renders part of the chat: what is missing is not gone. */
  readonly rows: readonly PageRow[];
  readonly composer: PageComposer | undefined;
  /** The tool shows that the customer is writing at this moment. Absent where a tool does not tell. */
  readonly customerTyping?: boolean;
  /** `false`: here one only writes, and the messages stand on another page of the same chat. */
  readonly canRead?: false;
}

/** Without a text a row is known to be there and not rendered: an empty shell of a virtualised list, a folded mail. */
export interface PageRow extends Message {
  /** The tool shows that this message was taken back. */
  readonly deleted?: boolean;
}

export interface PageComposer {
  /** The field itself: a textarea, an input, or the contenteditable that takes the keys. */
  readonly element: HTMLElement;
  readonly mode: ComposerMode;
}

/**
 * What we know of one chat tool's page. It reads; it never decides and never changes the page.
 * `page` is a document, a saved fragment in tests, or an open shadow root.
 */
export interface Adapter {
  /** Kebab-case, permanent. */
  readonly id: string;
  /** As people call the tool. */
  readonly name: string;
  /** How well it is proven: said to the agent. */
  readonly proof: Proof;
  /** Where the tool's maker serves it, as `*.example.com`; none where firms run it on hosts of their own. */
  readonly hosts?: readonly string[];
  /** A path of the maker's host that is the agents' part of it. */
  readonly path?: RegExp;
  /** A selector of what only this tool's page of a chat has. */
  readonly marks?: string;
  /** Where it applies: a pattern of the page's URL, a test of the page, or both (the generic one: neither). */
  matches(url: URL, page: ParentNode): boolean;
  /** 0…1, how sure it is that this page is a chat it can read. A written adapter says 1. */
  sureness(page: ParentNode): number;
  /** The chat in front. Undefined: no conversation is open. */
  readChat(page: ParentNode, url: URL): PageChat | undefined;
}

export const defineAdapter = <const A extends Adapter>(adapter: A): A => adapter;
