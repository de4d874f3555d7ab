import { type KeyboardEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { SLOT_HINTS } from '../../utils/stores/desk-view.ts';
import { inkOf } from './ink.ts';
import { SlotList } from './SlotList.tsx';
import { slotAt, slotBeside, slotsFor, written } from './slot-typing.ts';

interface PhraseTextFieldProps {
  readonly text: string;
  /** Words only: slots are not inked. */
  readonly plain: boolean;
  /** Words our rules would mark, as they stand in the previews. */
  readonly flagged: readonly string[];
  /** A slot nobody knows. */
  readonly oops: string | undefined;
  readonly onChange: (text: string) => void;
}

const OFFERED = ['item', 'amount', 'order', 'date', 'days', 'time', 'eta'];

/** The phrase's words with their braces; slots and flagged words are inked behind a plain text field. */
export function PhraseTextField({ text, plain, flagged, oops, onChange }: PhraseTextFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  /** Where the caret is while a slot may be typed; undefined: the list was closed. */
  const [caret, setCaret] = useState<number>();
  const [chosen, setChosen] = useState(0);
  const typing = caret === undefined ? undefined : slotAt(text, caret);
  const slots = typing ? slotsFor(typing.typed) : [];

  const put = (from: number, to: number, words: string) => {
    // At once: whoever types on after Enter types behind the slot.
    flushSync(() => {
      onChange(text.slice(0, from) + words + text.slice(to));
      setCaret(undefined);
    });
    const after = from + words.length;
    field.current?.focus();
    field.current?.setSelectionRange(after, after);
  };
  const add = (slot: string, agentOnly: boolean) => {
    const area = field.current;
    if (area) put(area.selectionStart, area.selectionEnd, written(slot, agentOnly));
  };
  const complete = (index: number) => {
    const slot = slots[index];
    if (typing && slot) put(typing.from, caret ?? 0, written(slot.slot, slot.agentOnly));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (slots.length > 0) {
      const does: Readonly<Record<string, () => void>> = {
        ArrowDown: () => setChosen((chosen + 1) % slots.length),
        ArrowUp: () => setChosen((chosen + slots.length - 1) % slots.length),
        Enter: () => complete(chosen),
        Tab: () => complete(chosen),
        Escape: () => setCaret(undefined),
      };
      const act = does[event.key];
      if (!act) return;
      event.preventDefault();
      act();
      return;
    }
    const { selectionStart: from, selectionEnd: to } = event.currentTarget;
    const side = { Backspace: 'before', Delete: 'after' }[event.key];
    if (from !== to || (side !== 'before' && side !== 'after')) return;
    const beside = slotBeside(text, from, side);
    if (!beside) return;
    event.preventDefault(); // the first press selects the slot, the next deletes it
    event.currentTarget.setSelectionRange(beside.from, beside.to);
  };

  return (
    <>
      <div className="text">
        <div className="text-ink" aria-hidden="true">
          {inkOf(text, flagged, plain ? undefined : oops).map(({ from, words, className }) => (
            <span key={from} className={plain ? className.replace(/ink-(?:slot|fill|option)/g, '') : className}>
              {words}
            </span>
          ))}
          {'\n'}
        </div>
        <textarea
          id="phrase-text"
          ref={field}
          value={text}
          aria-labelledby="phrase-text-label"
          {...(slots.length > 0 && {
            'aria-activedescendant': `slot-${slots[chosen]?.slot}`,
            'aria-controls': 'slot-list',
          })}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          spellCheck
          onChange={({ target }) => {
            onChange(target.value);
            setCaret(target.selectionStart);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setCaret(undefined)}
          onClick={() => setCaret(undefined)}
        />
      </div>
      {slots.length > 0 && <SlotList slots={slots} chosen={chosen} onChoose={complete} />}
      <div className="slots">
        Add a slot
        {SLOT_HINTS.filter(({ slot }) => OFFERED.includes(slot)).map(({ slot, hint, agentOnly }) => (
          <button
            key={slot}
            type="button"
            title={hint}
            aria-label={`Add ${slot}: ${hint}`}
            onClick={() => add(slot, agentOnly)}
          >
            <span className={agentOnly ? 'slot fill' : 'slot'}>{slot}</span>
          </button>
        ))}
        <span>
          or type <kbd>{'{'}</kbd>
        </span>
      </div>
    </>
  );
}
