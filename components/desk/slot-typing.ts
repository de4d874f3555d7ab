import { SLOT_HINTS } from '../../utils/stores/desk-view.ts';

/** A slot being typed: from its brace to the caret. */
export interface SlotTyping {
  readonly from: number;
  readonly typed: string;
}

const LONGEST = 31;

/** Is the caret inside a slot's name that was just opened? */
export function slotAt(text: string, caret: number): SlotTyping | undefined {
  const from = caret > 0 ? text.lastIndexOf('{', caret - 1) : -1;
  if (from < 0 || caret - from > LONGEST) return undefined;
  const typed = text.slice(from + 1, caret);
  const open = /^[}\]|]/.test(text.slice(caret)) ? false : /^[a-z_]*$/.test(typed);
  return open ? { from, typed } : undefined;
}

/** The slots whose name begins so, then those that hold it. */
export function slotsFor(typed: string) {
  const begins = SLOT_HINTS.filter(({ slot }) => slot.startsWith(typed));
  const holds = SLOT_HINTS.filter(({ slot }) => !slot.startsWith(typed) && slot.includes(typed));
  return [...begins, ...holds];
}

/** How a slot is written. */
export const written = (slot: string, agentOnly: boolean): string =>
  `{${slot === 'days' ? 'days#day' : slot}${agentOnly ? '!' : ''}}`;

/** The slot that ends right before the caret, or begins right after it: Backspace and Delete take it whole. */
export function slotBeside(text: string, caret: number, side: 'before' | 'after') {
  if (side === 'before') {
    if (text[caret - 1] !== '}') return undefined;
    const from = text.lastIndexOf('{', caret - 1);
    return from >= 0 && !text.slice(from + 1, caret - 1).includes('}') ? { from, to: caret } : undefined;
  }
  if (text[caret] !== '{') return undefined;
  const to = text.indexOf('}', caret);
  return to >= 0 && !text.slice(caret + 1, to).includes('{') ? { from: caret, to: to + 1 } : undefined;
}
