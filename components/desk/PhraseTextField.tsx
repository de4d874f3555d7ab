import { useRef } from 'react';
import { SLOT_HINTS } from '../../utils/stores/desk-view.ts';
import { inkOf } from './ink.ts';

interface PhraseTextFieldProps {
  readonly text: string;
  /** Words our rules would mark, as they stand in the previews. */
  readonly flagged: readonly string[];
  /** A slot nobody knows. */
  readonly oops: string | undefined;
  readonly onChange: (text: string) => void;
}

const OFFERED = ['item', 'amount', 'order', 'date', 'days', 'time', 'eta'];

/** The phrase's words with their braces; slots and flagged words are inked behind a plain text field. */
export function PhraseTextField({ text, flagged, oops, onChange }: PhraseTextFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const add = (slot: string, agentOnly: boolean) => {
    const area = field.current;
    if (!area) return;
    const { selectionStart: from, selectionEnd: to } = area;
    const written = `{${slot === 'days' ? 'days#day' : slot}${agentOnly ? '!' : ''}}`;
    onChange(text.slice(0, from) + written + text.slice(to));
    const caret = from + written.length;
    setTimeout(() => {
      area.focus();
      area.setSelectionRange(caret, caret);
    });
  };
  return (
    <>
      <div className="text">
        <div className="text-ink" aria-hidden="true">
          {inkOf(text, flagged, oops).map(({ from, words, className }) => (
            <span key={from} className={className}>
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
          spellCheck
          onChange={({ target }) => onChange(target.value)}
        />
      </div>
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
      </div>
    </>
  );
}
