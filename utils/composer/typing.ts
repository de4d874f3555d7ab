/**
 * Editors with a history of their own undo adjacent changes as one when they come close together: ProseMirror and
 * TipTap within 500 ms, Quill within 1000. Nothing from outside can close such a group, so an insert waits until it has
 * closed by itself. Only whether a composer rests is kept, never when or how fast somebody typed.
 */
const busy = new WeakMap<Element, Promise<void>>();
const tracked = new WeakSet<Document>();

const groupGap = (element: Element): number => (element.classList.contains('ql-editor') ? 1100 : 600);

/** Notice edits in a document's editors until the signal ends. */
export function trackTyping(page: Document, signal: AbortSignal): void {
  if (tracked.has(page)) return;
  tracked.add(page);
  const ends = new WeakMap<Element, () => void>();
  const timers = new WeakMap<Element, ReturnType<typeof setTimeout>>();
  const noticed = (event: Event) => {
    const editor = editorOf(event);
    if (!editor) return;
    if (!ends.has(editor)) busy.set(editor, new Promise((done) => ends.set(editor, done)));
    clearTimeout(timers.get(editor));
    const rest = () => {
      busy.delete(editor);
      ends.get(editor)?.();
      ends.delete(editor);
    };
    timers.set(editor, setTimeout(rest, groupGap(editor)));
  };
  for (const type of ['beforeinput', 'input']) {
    page.addEventListener(type, noticed, { signal, capture: true, passive: true });
  }
  signal.addEventListener('abort', () => tracked.delete(page));
}

/** Resolves true once the editor's undo group has closed; false if the agent goes on typing for `within` ms. */
export async function typingRests(element: HTMLElement, within = 3000): Promise<boolean> {
  if (!tracked.has(element.ownerDocument)) {
    await pause(groupGap(element));
    return true;
  }
  const rest = busy.get(element);
  if (!rest) return true;
  return Promise.race([rest.then(() => true), pause(within).then(() => false)]);
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, milliseconds);
  });

/** The outermost contenteditable an event came from. */
function editorOf(event: Event): Element | undefined {
  let editor: Element | undefined;
  for (const target of event.composedPath()) {
    if ('nodeType' in target && target.nodeType === 1) {
      const element = target as HTMLElement;
      if (element.isContentEditable) editor = element;
    }
  }
  return editor;
}
