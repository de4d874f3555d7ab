import { askEditor } from './ask-editor.ts';
import { editorKind } from './kind.ts';
import { isResting, rested, typingRests } from './typing.ts';

/**
 * ProseMirror, TipTap and Quill undo adjacent changes as one when they come close together, so an insert straight after
 * typing would be undone with it. Once a change was undone and done again, the next one is a step of its own; both
 * editors take that from the browser's own request for it. Where they do not, an insert waits until the group has closed
 * by itself. Resolves false if the agent goes on typing.
 */
export async function undoGroupCloses(element: HTMLElement): Promise<boolean> {
  const kind = editorKind(element);
  const groups = kind === 'prosemirror' || kind === 'quill';
  if ((!groups && kind !== 'unknown') || isResting(element)) return true;
  if (groups && undoAndRedo(element)) {
    rested(element);
    return true;
  }
  return typingRests(element);
}

/** In one go, so that nothing of it is seen; true when all stands as it stood. */
function undoAndRedo(element: HTMLElement): boolean {
  const before = element.innerHTML;
  if (!askEditor(element, 'historyUndo') || element.innerHTML === before) return false; // nothing undone: redo no more
  return askEditor(element, 'historyRedo') && element.innerHTML === before;
}
