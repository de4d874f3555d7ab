import type { Adapter, PageChat } from './adapter.ts';
import { isToolsPage } from './recognise.ts';

interface Tool extends Pick<Adapter, 'id' | 'name' | 'proof' | 'hosts' | 'path'> {
  readonly marks: string;
  read(page: ParentNode, url: URL): PageChat | undefined;
}

/**
 * An adapter for a tool known by its marks, wherever it is served from. A well-proven one is also taken at its own
 * address, where a page without a chat is then called so; one with a single source behind it gives way to the generic
 * one where its marks are gone.
 */
export function defineTool({ read, ...tool }: Tool): Adapter {
  // At its maker's host a tool that one report alone tells of is known by its marks too.
  const { hosts, ...elsewhere } = tool;
  const known = tool.proof === 'one_source' ? elsewhere : tool;
  return {
    ...tool,
    matches: (url, page) => isToolsPage(known, url, page),
    sureness: () => 1,
    readChat: (page, url) => named(read(page, url)),
  };
}

/** Where the tool names its customer once, at the head, that is whose the rows without a name are. */
function named(chat: PageChat | undefined): PageChat | undefined {
  const name = chat?.customerName;
  if (!chat || !name) return chat;
  return { ...chat, rows: chat.rows.map((row) => (row.author === 'customer' && !row.name ? { ...row, name } : row)) };
}

/** What a pattern's first group finds in an address, if anything. */
export const idIn = ({ href }: URL, pattern: RegExp): string | undefined => pattern.exec(href)?.[1];

const numbers = new WeakMap<Element, number>();
let last = 0;

/** For tools whose pages tell no conversation's id: a number of the element that holds it, while it stays mounted. */
export function numberOf(element: Element): string {
  const number = numbers.get(element) ?? ++last;
  numbers.set(element, number);
  return `mounted-${number}`;
}

/** A name made into an id that does not say it. */
export function hashOf(text: string): string {
  let [a, b] = [0x811c9dc5, 0x1b873593];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + index), 0x85ebca6b);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
