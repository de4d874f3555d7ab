import type { Composer } from '../../utils/composer/insert.ts';
import { readDraft } from '../../utils/composer/read.ts';
import type { ChatKey, PageAdvice } from '../../utils/messaging.ts';
import { tell } from '../../utils/messaging-page.ts';

const WHILE_TYPING = 250;
const SETTLED_AFTER = 2000;

export interface Drafts {
  /** The draft may have changed: it is reported soon, and again as settled when it rests. */
  notice(key: ChatKey, composer: Composer): void;
  /** The chat or the composer in front is another one. */
  forget(): void;
}

/** Reports the draft: while the agent types every quarter of a second, 2 s after the last change as settled. */
export function createDrafts(
  revisionOf: (key: ChatKey) => number,
  answered: (page: PageAdvice) => void,
  signal: AbortSignal,
): Drafts {
  let current: { readonly key: ChatKey; readonly composer: Composer; readonly text: string } | undefined;
  let soon: ReturnType<typeof setTimeout> | undefined;
  let settles: ReturnType<typeof setTimeout> | undefined;

  const stop = () => {
    clearTimeout(soon);
    clearTimeout(settles);
    soon = undefined;
    settles = undefined;
  };
  const send = async (settled: boolean) => {
    if (!current || signal.aborted) return;
    const { key, composer, text } = current;
    try {
      const revision = revisionOf(key);
      const page = await tell('draftChanged', { chat: key, revision, text, mode: composer.mode, settled });
      if (page && !signal.aborted) answered(page);
    } catch {
      // The worker could not be reached; the next key or the settled report tries again.
    }
  };
  signal.addEventListener('abort', stop);

  return {
    notice(key, composer) {
      const text = readDraft(composer.element);
      const same = current?.key === key && current.text === text && current.composer.mode === composer.mode;
      if (same) return;
      const fresh = current?.key !== key;
      current = { key, composer, text };
      if (fresh) stop();
      soon ??= setTimeout(
        () => {
          soon = undefined;
          void send(false);
        },
        fresh ? 0 : WHILE_TYPING,
      );
      clearTimeout(settles);
      settles = setTimeout(() => {
        clearTimeout(soon);
        soon = undefined;
        void send(true);
      }, SETTLED_AFTER);
    },
    forget() {
      stop();
      current = undefined;
    },
  };
}
