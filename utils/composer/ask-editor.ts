/** Ask an editor for what the browser asks it for at a key, `historyUndo` or the like; true when it took it. */
export function askEditor(element: HTMLElement, inputType: string): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  return !element.dispatchEvent(
    new view.InputEvent('beforeinput', { inputType, bubbles: true, cancelable: true, composed: true }),
  );
}
