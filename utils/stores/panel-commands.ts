import { browser } from 'wxt/browser';
import { askDocument, type CommandEnd, onMessage } from '../messaging.ts';
import { shortcuts } from '../messaging-commands.ts';
import { panelStore } from './panel.ts';
import { panelActs } from './panel-acts.ts';
import { shortcutStore } from './shortcuts.ts';
import { inOrder } from './shown-order.ts';

/**
 * The command "insert the first suggestion", while a panel is open in the window it was pressed in: the first one shown
 * here, by the rules of a press here. Returns how to stop.
 */
export async function followCommands(): Promise<() => void> {
  const { id } = await browser.windows.getCurrent();
  return onMessage('firstSuggestionAsked', ({ data }) => {
    if (data.windowId === id) void insertFirst();
    return undefined;
  });
}

/** The agent looks at the composer: the chip there says why nothing came, the panel has the rest. */
async function insertFirst(): Promise<void> {
  const { shown, shownIn, page } = panelStore.getState();
  const [first] = inOrder(shown, shownIn);
  if (first) await panelActs.insertSuggestion(first);
  const end = first ? endOf(first.id) : 'nothing';
  if (end && page && page.documentId !== '') await askDocument('commandEnded', end, page);
}

function endOf(id: string): CommandEnd | undefined {
  const { openCard, notice } = panelStore.getState();
  if (openCard === id) return 'blank';
  if (notice?.says === 'moved_on') return 'moved_on';
  const says = notice?.at === id ? notice.says : undefined;
  return says === 'in_note' || says === 'not_inserted' ? says : undefined;
}

/** Show the keys there are now, and again when the panel comes to the front: the browser does not tell of a change. */
export function followShortcuts(): () => void {
  const read = () => {
    void shortcuts().then(
      (keys) => shortcutStore.setState(keys, true),
      () => undefined, // none are shown
    );
  };
  read();
  globalThis.addEventListener('focus', read);
  return () => globalThis.removeEventListener('focus', read);
}
