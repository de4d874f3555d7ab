import type { Target } from '../../../../scripts/browser/target.ts';
import type { Message } from '../../../../utils/engine/types.ts';
import type { ChatDelta } from '../../../../utils/messaging.ts';

/** Listen in the panel to what pages report: the extension's own pages all hear what the content script tells. */
export const listen = (panel: Target): Promise<void> =>
  panel.evaluate(() => {
    const page = globalThis as unknown as {
      heard?: unknown[];
      chrome: {
        runtime: { onMessage: { addListener(hear: (message: { type?: string; data?: unknown }) => void): void } };
      };
    };
    const heard: unknown[] = [];
    page.heard = heard;
    page.chrome.runtime.onMessage.addListener((message) => {
      if (message.type === 'chatChanged') heard.push(message.data);
    });
  });

/** The chat as the background must have it after all that was reported of it since `listen`. */
export async function transcriptOf(panel: Target, conversation: string): Promise<readonly Message[]> {
  const deltas = await panel.evaluate(() => (globalThis as unknown as { heard: ChatDelta[] }).heard);
  let messages: readonly Message[] = [];
  for (const { chat, base, upserts, removed } of deltas) {
    if (!chat.endsWith(`|${conversation}`)) continue;
    if (base === 0) messages = [];
    messages = messages.filter(({ id }) => !removed.includes(id));
    for (const { index, message } of upserts) {
      messages = messages.filter(({ id }) => id !== message.id).toSpliced(index, 0, message);
    }
  }
  return messages;
}
