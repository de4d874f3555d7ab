import { shared } from '../adapters/shared.ts';

/**
 * Editors with a history of their own undo adjacent changes as one when they come close together: ProseMirror and
 * TipTap within 500 ms, Quill within 1000. Only whether a composer rests is kept, never when or how fast somebody typed.
 */
const LOOK_EVERY = 40;

const groupGap = (element: Element): number => (element.classList.contains('ql-editor') ? 1100 : 600);

/** Notice edits in a document's editors until the signal ends. */
export function trackTyping(page: Document, signal: AbortSignal): void {
  const { closes, tracked } = shared().typing;
  tracked.add(page);
  const noticed = (event: Event) => {
    const editor = editorOf(event);
    if (!editor) return;
    clearTimeout(closes.get(editor));
    closes.set(
      editor,
      setTimeout(() => closes.delete(editor), groupGap(editor)),
    );
  };
  // Editors handle Enter and paste themselves, and no `input` follows.
  for (const type of ['input', 'keydown', 'paste', 'drop']) {
    page.addEventListener(type, noticed, { signal, capture: true });
  }
  signal.addEventListener('abort', () => tracked.delete(page));
}

/** The editor's undo group is known to have closed. */
export const isResting = (element: HTMLElement): boolean => {
  const { closes, tracked } = shared().typing;
  return tracked.has(element.ownerDocument) && !closes.has(element);
};

/** The editor's undo group was closed. */
export function rested(element: HTMLElement): void {
  const { closes } = shared().typing;
  clearTimeout(closes.get(element));
  closes.delete(element);
}

/** Resolves true once the editor's undo group has closed; false if the agent goes on typing for `within` ms. */
export async function typingRests(element: HTMLElement, within = 3000): Promise<boolean> {
  const { closes, tracked } = shared().typing;
  if (!tracked.has(element.ownerDocument)) await pause(groupGap(element));
  for (let waited = 0; closes.has(element); waited += LOOK_EVERY) {
    if (waited > within) return false;
    await pause(LOOK_EVERY);
  }
  return true;
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, milliseconds);
  });

/** The outermost contenteditable an event came from. */
const editorOf = (event: Event): HTMLElement | undefined =>
  event
    .composedPath()
    .filter((target): target is HTMLElement => 'isContentEditable' in target && target.isContentEditable === true)
    .at(-1);
