import { isField } from '../read.ts';

/** Remember where the caret or the selection of a composer stands; the answer puts it and the focus back. */
export function keepCaret(element: HTMLElement): () => void {
  if (isField(element)) {
    const { selectionStart, selectionEnd, selectionDirection } = element;
    return () => {
      element.focus({ preventScroll: true });
      if (selectionStart === null) return; // a kind of input without a caret one can read
      element.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
    };
  }
  const page = element.ownerDocument;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = page.getSelection() ?? {};
  return () => {
    element.focus({ preventScroll: true });
    const kept = anchorNode && focusNode && element.contains(anchorNode) && element.contains(focusNode);
    // The editor redrew its nodes meanwhile: it knows its own selection best.
    if (kept) page.getSelection()?.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
  };
}
