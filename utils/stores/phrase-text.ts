import type { Part, Suggestion } from '../engine/types.ts';

/** What the agent typed into blanks, by slot name. */
export type Slots = Readonly<Record<string, string>>;

const MAX_SLOT_CHARS = 200;

/** A blank's value: what is typed now, else what was filled in earlier in this chat, else empty. */
export const slotValue = (part: Part & { type: 'blank' }, slots: Slots): string =>
  Object.hasOwn(slots, part.slot) ? (slots[part.slot] ?? '') : (part.value ?? '');

/** One line, trimmed of nothing but breaks: a slot stands inside a sentence. */
export const tidySlot = (value: string): string => value.replace(/[\r\n\t]+/g, ' ').slice(0, MAX_SLOT_CHARS);

/** The slots still to be filled, in reading order. */
export const openSlots = (parts: readonly Part[], slots: Slots): readonly string[] =>
  parts.flatMap((part) => (part.type === 'blank' && slotValue(part, slots).trim() === '' ? [part.slot] : []));

/** The words as they would be inserted. A blank left open stands as `[hint]`: callers that insert check `openSlots`. */
export const textOf = (parts: readonly Part[], slots: Slots): string =>
  parts
    .map((part) => {
      if (part.type !== 'blank') return part.text;
      return slotValue(part, slots).trim() || `[${part.hint}]`;
    })
    .join('');

/** What was filled in here, to be remembered for the chat. */
export const filledSlots = (parts: readonly Part[], slots: Slots): Slots =>
  Object.fromEntries(
    parts.flatMap((part) => {
      const value = part.type === 'blank' ? slotValue(part, slots).trim() : '';
      return part.type === 'blank' && value !== '' ? [[part.slot, value]] : [];
    }),
  );

const words = (part: Part) => (part.type === 'blank' ? `{${part.slot}}` : part.text);

/** Same phrase, same words: the reason and what was filled in may differ. */
export const saysTheSame = (one: Suggestion, other: Suggestion): boolean =>
  one.id === other.id && one.parts.map(words).join('') === other.parts.map(words).join('');

export const sameList = (one: readonly Suggestion[], other: readonly Suggestion[]): boolean =>
  one.length === other.length &&
  one.every((suggestion, index) => {
    const counterpart = other[index];
    return counterpart !== undefined && saysTheSame(suggestion, counterpart);
  });
