import { browser } from 'wxt/browser';
import type { ChatKey, Facts, Requests } from './messaging.ts';

/** (adapter, origin, conversation) as one string: `generic|http://localhost:4000|c-12`. */
export const chatKey = (adapter: string, origin: string, conversation: string): string =>
  `${adapter}|${origin}|${conversation}`;

/** Where a chat is held: the origin in its key. */
export const originOfChat = (chat: ChatKey): string => chat.split('|', 2)[1] ?? '';

/*
 * The page's end of the protocol, in the envelope of the messaging library that the other end uses. The library itself
 * would be a tenth of the content script, which has to stay small.
 */

interface Envelope {
  readonly type: string;
  readonly data: unknown;
}

/** Tell the background. Rejects when it could not be reached, or could not use it. */
export async function tell<T extends keyof Facts>(
  type: T,
  ...[data]: Parameters<Facts[T]>
): Promise<ReturnType<Facts[T]>> {
  const answer: { res?: ReturnType<Facts[T]>; err?: unknown } | undefined = await browser.runtime.sendMessage({
    id: 0,
    type,
    data,
    timestamp: Date.now(),
  });
  if (!answer || answer.err != null) throw new Error(`${type} was not taken`);
  return answer.res as ReturnType<Facts[T]>; // `undefined` does not survive the way as a property
}

type Handlers = {
  readonly [T in keyof Requests]: (
    data: Parameters<Requests[T]>[0],
  ) => ReturnType<Requests[T]> | Promise<ReturnType<Requests[T]>>;
};

/** Answer what is asked of this document; returns how to stop. */
export function answerRequests(handlers: Handlers): () => void {
  const listener = (message: Envelope | undefined, _sender: unknown, respond: (answer: unknown) => void): boolean => {
    const type = message?.type;
    if (type === undefined || !Object.hasOwn(handlers, type)) return false;
    const handle = handlers[type as keyof Requests] as (data: unknown) => unknown;
    void (async () => handle(message?.data))().then(
      (res) => respond({ res }),
      () => respond({ err: type }),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
