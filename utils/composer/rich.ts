import type { Span } from '../engine/types.ts';
import { editorKind } from './kind.ts';
import { offsetOf } from './offset.ts';
import { type DomPlace, isAttached, type RichText, readRich } from './read.ts';
import { takeOneBack } from './slate.ts';
import { pause } from './typing.ts';

/** Slate reads the selection at most every 100 ms; the others we know as soon as they are told. */
const SELECTION_SETTLES = 150;
const SELECTION_TOLD = 40;
/** TinyMCE inserts a pasted text a moment after the event; an editor that takes none at all says nothing. */
const PASTE_SETTLES = 150;
/** Where only a paste is right it may take its time on a slow machine. */
const PASTE_COMES = 1500;

/** Where the caret stands in a rich editor, or undefined when the selection is elsewhere. */
export function caretIn(element: HTMLElement, rich: RichText): Span | undefined {
  const selection = selectionOf(element);
  if (!selection) return undefined;
  const [from, to] = [offsetOf(rich, selection.anchor), offsetOf(rich, selection.focus)];
  if (from === undefined || to === undefined) return undefined;
  return { start: Math.min(from, to), end: Math.max(from, to) };
}

/**
 * Write over `span` of a contenteditable. Editors with a model of their own take a paste event, which all of them
 * handle as one change; in others, where nothing came of it, the browser's editing commands write line by line. Judged
 * by the text having changed, never by what the event or the command answer: both lie.
 */
export async function writeRich(element: HTMLElement, text: string, span: Span): Promise<void> {
  const before = readRich(element);
  const kind = editorKind(element);
  const focused = hasFocus(element);
  if (!focused) element.focus({ preventScroll: true });
  const caret = caretIn(element, before);
  const anchor = selectionOf(element)?.anchor;
  // Mail programs put the caret on the line over the quote: what is written there is part of it.
  const astray = anchor !== undefined && isAttached(anchor.node, element);
  if (!focused || astray || caret?.start !== span.start || caret.end !== span.end) {
    select(element, before, span);
    if (kind === 'unknown') await pause(SELECTION_SETTLES);
  }
  // Also where the caret is right: the agent may have put it there a moment ago.
  await pause(kind === 'slate' ? SELECTION_SETTLES : SELECTION_TOLD);
  const onlyPaste = kind !== 'unknown' && kind !== 'summernote';
  if (text !== '') {
    const back = kind === 'slate' ? takeOneBack(element, before.text, span) : '';
    paste(element, back + text);
    // The commands write past the model of such an editor: better nothing than words that are shown and never sent.
    if ((await changed(element, before.text, onlyPaste ? PASTE_COMES : PASTE_SETTLES)) || onlyPaste) return;
  }
  writeLines(element, text, span);
}

function paste(element: HTMLElement, text: string): void {
  const view = element.ownerDocument.defaultView;
  if (!view) return;
  const clipboardData = new view.DataTransfer();
  clipboardData.setData('text/plain', text);
  element.dispatchEvent(
    new view.ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
  );
}

/** True as soon as the text differs; false when it still does not after `within` milliseconds. */
async function changed(element: HTMLElement, before: string, within: number): Promise<boolean> {
  const step = 10;
  for (let waited = 0; waited <= within; waited += step) {
    if (readRich(element).text !== before) return true;
    await pause(step);
  }
  return false;
}

/** The browser's own commands: one run of typing for its undo, ended before and after by moving the caret. */
function writeLines(element: HTMLElement, text: string, span: Span): void {
  const page = element.ownerDocument;
  endTyping(element, span);
  if (text === '') page.execCommand('delete');
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) page.execCommand('insertLineBreak');
    if (line !== '') page.execCommand('insertText', false, line);
  }
  const rich = readRich(element);
  const caret = caretIn(element, rich);
  if (caret) endTyping(element, caret);
}

function endTyping(element: HTMLElement, back: Span): void {
  const rich = readRich(element);
  const away = back.start === 0 && back.end === 0 ? rich.text.length : 0;
  select(element, rich, { start: away, end: away });
  select(element, rich, back);
}

function select(element: HTMLElement, rich: RichText, { start, end }: Span): void {
  const from = rich.placeOf(start);
  const to = start === end ? from : rich.placeOf(end, true);
  element.ownerDocument.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

interface Selected {
  readonly anchor: DomPlace;
  readonly focus: DomPlace;
}

/** The selection as the editor's own tree sees it: a document's selection stops at a shadow host. */
function selectionOf(element: HTMLElement): Selected | undefined {
  const selection = element.ownerDocument.getSelection();
  const root = element.getRootNode();
  if (!selection || selection.rangeCount === 0) return undefined;
  if ('host' in root && typeof selection.getComposedRanges === 'function') {
    const [range] = selection.getComposedRanges({ shadowRoots: [root as ShadowRoot] });
    return (
      range && { anchor: at(range.startContainer, range.startOffset), focus: at(range.endContainer, range.endOffset) }
    );
  }
  const { anchorNode, focusNode } = selection;
  if (!anchorNode || !focusNode) return undefined;
  return { anchor: at(anchorNode, selection.anchorOffset), focus: at(focusNode, selection.focusOffset) };
}

const at = (node: Node, offset: number): DomPlace => ({ node, offset });

/** Focus inside the element, also in its shadow root or frame. */
export function hasFocus(element: HTMLElement): boolean {
  const root = element.getRootNode();
  const active = 'activeElement' in root ? (root as Document | ShadowRoot).activeElement : undefined;
  return active === element || (active != null && element.contains(active));
}
