import type { Span } from '../engine/types.ts';
import { askEditor } from './ask-editor.ts';

/**
 * Slate undoes text as one with whatever was typed right before it, however long ago. So the character before the caret
 * is taken out first, and goes in again with the insert: taking out is never a part of typing, and all that follows in
 * the same go is one step with it. Answers that character; empty: there is none on this line.
 */
export function takeOneBack(element: HTMLElement, draft: string, { start, end }: Span): string {
  const before = draft.slice(Math.max(0, start - 40), start);
  const one = [...new Intl.Segmenter().segment(before)].at(-1)?.segment ?? '';
  return start === end && one !== '' && one !== '\n' && askEditor(element, 'deleteContentBackward') ? one : '';
}
