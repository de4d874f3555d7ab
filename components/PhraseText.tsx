import type { Ref } from 'react';
import type { Part } from '../utils/engine/types.ts';
import { type Slots, slotValue } from '../utils/stores/phrase-text.ts';

interface PhraseTextProps {
  readonly parts: readonly Part[];
  readonly slots: Slots;
  /** A press on a blank. Without it blanks are only shown. */
  readonly onBlank?: (slot: string) => void;
  readonly textRef?: Ref<HTMLParagraphElement>;
}

/** A phrase as it would be inserted: what was taken from the chat is dotted, what only the agent knows is a box. */
export function PhraseText({ parts, slots, onBlank, textRef }: PhraseTextProps) {
  return (
    <p className="sug-text" ref={textRef}>
      <Parts parts={parts} slots={slots} {...(onBlank && { onBlank })} />
    </p>
  );
}

/** The pieces alone, for where they stand in something else than a paragraph. */
export function Parts({ parts, slots, onBlank }: Omit<PhraseTextProps, 'textRef'>) {
  return parts.map((part, index) => {
    const key = `${index}:${part.type}`;
    if (part.type === 'text') return <span key={key}>{part.text}</span>;
    if (part.type === 'known') {
      return (
        <span key={key} className="slot-known" title="From the chat">
          {part.text}
        </span>
      );
    }
    const value = slotValue(part, slots);
    const words = value.trim() === '' ? part.hint : value;
    if (!onBlank) {
      return (
        <span key={key} className="slot-blank">
          {words}
        </span>
      );
    }
    return (
      <button
        key={key}
        type="button"
        className="slot-blank"
        aria-label={value.trim() === '' ? `${part.hint}, blank: fill in` : `${value}, filled in by you: change`}
        onClick={() => onBlank(part.slot)}
      >
        {words}
      </button>
    );
  });
}
