import type { ChatRecord } from '../storage/chat.ts';
import type { PanelState } from './panel.ts';

/** Why the panel has nothing to show of a chat. */
export type IdleReason =
  /** A page of the browser's own, or a file. */
  | 'not_a_chat_tool'
  /** The browser does not say which page it is until the toolbar button is pressed there. */
  | 'off_here'
  | 'ask'
  /** The company has named the sites Poise may be on for, and this is none of them. */
  | 'not_allowed'
  | 'declined'
  /** On, and paused by the agent for the whole site. */
  | 'site_paused'
  /** On, and nothing was heard from the page yet. */
  | 'silent'
  | 'no_chat'
  | 'unknown_tool'
  /** What was taught for this site does not fit its page any more. */
  | 'changed'
  /** Authors are told there by the agent's own name, which nobody has shown on this computer. */
  | 'own_name'
  | 'failed'
  /** The browser gave no room to keep the chat. */
  | 'full'
  | 'reload';

export type PanelView =
  | { readonly type: 'loading' }
  | { readonly type: 'idle'; readonly reason: IdleReason; readonly origin: string | undefined }
  | { readonly type: 'chat'; readonly record: ChatRecord };

/** What the panel shows of the tab it stands beside. */
export function viewOf({ tab, page, read, record, declined }: PanelState): PanelView {
  if (!tab || !read) return { type: 'loading' };
  const seen = originOf(tab.url);
  // A page's state outlives a navigation by a moment; the address, where known, is newer.
  const current = page && (seen === undefined || seen === page.origin) ? page : undefined;
  const origin = seen ?? current?.origin;
  if (current && current.state !== 'asked') {
    if (current.state !== 'reading') return { type: 'idle', reason: current.state, origin };
    if (current.full) return { type: 'idle', reason: 'full', origin };
    if (record && record.chat === current.activeChat) return { type: 'chat', record };
    return { type: 'idle', reason: current.activeChat === undefined ? 'no_chat' : 'silent', origin };
  }
  if (origin === undefined) {
    return { type: 'idle', reason: tab.url === undefined ? 'off_here' : 'not_a_chat_tool', origin };
  }
  if (tab.allowed === false) return { type: 'idle', reason: 'not_allowed', origin };
  if (tab.granted) return { type: 'idle', reason: tab.paused ? 'site_paused' : 'silent', origin };
  return { type: 'idle', reason: declined.includes(origin) ? 'declined' : 'ask', origin };
}

/** The origin of a page Poise could work on; undefined for the browser's own pages, files and no address. */
export function originOf(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:\/\//.test(url) || !URL.canParse(url)) return undefined;
  return new URL(url).origin;
}

/** `https://desk.example:8443` as people say it. */
export const hostOf = (origin: string): string => (URL.canParse(origin) ? new URL(origin).host : origin);
