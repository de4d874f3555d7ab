import type { Span } from '../engine/types.ts';
import type { Field } from './read.ts';

/** The selection of a field; kinds of input that have none answer the end of the text. */
export function caretOf(field: Field): Span {
  const end = field.value.length;
  return { start: field.selectionStart ?? end, end: field.selectionEnd ?? end };
}

/**
 * Write over `span` of a textarea or input, by the browser's own editing command: the page sees `input` and one undo
 * takes it back. A page that refuses the command gets the value set natively, which frameworks notice too.
 */
export function writeField(field: Field, text: string, span: Span): void {
  const page = field.ownerDocument;
  const before = field.value;
  field.focus({ preventScroll: true });
  endTyping(field);
  field.setSelectionRange(span.start, span.end);
  page.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  if (field.value === before && text !== before.slice(span.start, span.end)) {
    setValue(field, before.slice(0, span.start) + text + before.slice(span.end));
    field.setSelectionRange(span.start + text.length, span.start + text.length);
  }
  endTyping(field);
}

/** Put a whole text back. Past `execCommand`, so that it works where the command is what failed. */
export function restoreField(field: Field, text: string, caret: Span): void {
  if (field.value !== text) setValue(field, text);
  field.setSelectionRange(caret.start, caret.end);
}

/**
 * The browser undoes adjacent typing as one. Moving the caret away and back ends such a run, so that what is inserted
 * next, and what is typed after it, can each be undone alone.
 */
function endTyping(field: Field): void {
  const { start, end } = caretOf(field);
  const away = start === 0 && end === 0 ? field.value.length : 0;
  field.setSelectionRange(away, away);
  field.setSelectionRange(start, end);
}

/** Past the value property a framework may have put on this one element. */
function setValue(field: Field, value: string): void {
  const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set;
  if (set) set.call(field, value);
  else field.value = value;
  const View = field.ownerDocument.defaultView;
  if (View) field.dispatchEvent(new View.InputEvent('input', { bubbles: true, composed: true }));
}
