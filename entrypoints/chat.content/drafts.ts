import type { Composer } from '../../utils/composer/insert.ts';
import { readDraft } from '../../utils/composer/read.ts';
import type { ChatKey, PageAdvice } from '../../utils/messaging.ts';
import { tell } from '../../utils/messaging-page.ts';

const WHILE_TYPING = 250;
const SETTLED_AFTER = 2000;
const RETRY_AFTER = 500;
const MAX_TRIES = 4;

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
  /** The background knows nothing of this chat any more. */
  lost: (key: ChatKey) => void,
  signal: AbortSignal,
): Drafts {
  let current: { readonly key: ChatKey; readonly composer: Composer; readonly text: string } | undefined;
  let soon: ReturnType<typeof setTimeout> | undefined;
  let settles: ReturnType<typeof setTimeout> | undefined;
  let retries: ReturnType<typeof setTimeout> | undefined;

  const stop = () => {
    clearTimeout(soon);
    clearTimeout(settles);
    clearTimeout(retries);
    soon = undefined;
    settles = undefined;
  };
  const send = async (settled: boolean, tries = 1) => {
    if (!current || signal.aborted) return;
    const sent = current;
    const { key, composer, text } = sent;
    clearTimeout(retries);
    try {
      const revision = revisionOf(key);
      const page = await tell('draftChanged', { chat: key, revision, text, mode: composer.mode, settled });
      if (signal.aborted) return;
      if (page) answered(page);
      else if (current === sent) {
        forget(); // its first answer brings this draft back
        lost(key);
      }
    } catch {
      // The worker could not be reached, or died over it: a later report is as good, and without one this is sent again.
      if (current !== sent || tries >= MAX_TRIES || signal.aborted) return;
      retries = setTimeout(() => void send(settled, tries + 1), RETRY_AFTER * tries);
    }
  };
  const forget = () => {
    stop();
    current = undefined;
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
    forget,
  };
}
