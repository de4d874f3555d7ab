import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Part } from '../utils/engine/types.ts';
import { openSlots, slotValue } from '../utils/stores/phrase-text.ts';
import { likelyValues } from './likely-values.ts';
import { Notice } from './Notice.tsx';
import type { CardProps } from './SuggestionCard.tsx';

type Blank = Part & { readonly type: 'blank' };

interface OpenCardProps extends Omit<CardProps, 'place' | 'main'> {
  /** `Copy` where there is no chat to insert into. */
  readonly verb?: 'Insert' | 'Copy';
  readonly onFill: (slot: string, value: string) => void;
  readonly onCancel: () => void;
}

/** A suggestion whose blanks are being filled. Insert waits for them; Esc leaves, and what was typed stays. */
export function OpenCard({
  suggestion,
  stale,
  slots,
  notice,
  copied,
  verb = 'Insert',
  onFill,
  onInsert,
  onCopy,
  onCancel,
}: OpenCardProps) {
  const { title, parts } = suggestion;
  const name = title.toLowerCase();
  const form = useRef<HTMLFormElement>(null);
  const blanks = parts.filter((part): part is Blank => part.type === 'blank');
  const [focused, setFocused] = useState(() => openSlots(parts, slots)[0] ?? blanks[0]?.slot);
  const focusSlot = (slot: string | undefined) =>
    form.current?.querySelector<HTMLInputElement>(`input[data-slot="${CSS.escape(slot ?? '')}"]`)?.focus();
  useEffect(() => focusSlot(focused), []);
  const whenFilled = (act: () => void) => {
    const left = openSlots(parts, slots)[0];
    if (left === undefined) act();
    else focusSlot(left);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  const help = focused === undefined ? [] : likelyValues(focused, new Date());
  return (
    <form
      ref={form}
      aria-label={title}
      onKeyDown={pressed}
      onSubmit={(event) => {
        event.preventDefault();
        whenFilled(onInsert);
      }}
    >
      <div className="sug-head">
        <h3 className="sug-kind">{title}</h3>
        <div className="sug-acts">
          {verb === 'Insert' && (
            <button type="button" className="btn" aria-label={`Copy ${name}`} onClick={() => whenFilled(onCopy)}>
              {copied ? 'Copied' : 'Copy'}
            </button>
          )}
        </div>
      </div>
      <p className="sug-text">
        {parts.map((part, index) => {
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
          return (
            <input
              key={key}
              className="slot-field"
              data-slot={part.slot}
              aria-label={`${part.hint}, you fill this in`}
              placeholder={part.hint}
              maxLength={200}
              size={Math.min(28, Math.max(6, value.length, part.hint.length))}
              value={value}
              autoComplete="off"
              onFocus={() => setFocused(part.slot)}
              onChange={(event) => onFill(part.slot, event.target.value)}
            />
          );
        })}
      </p>
      {help.length > 0 && focused !== undefined && (
        <div className="slot-help">
          {help.map((value) => (
            <button
              key={value}
              type="button"
              className="chip"
              onClick={() => {
                onFill(focused, value);
                focusSlot(focused);
              }}
            >
              {value}
            </button>
          ))}
        </div>
      )}
      <p className="sug-why">{stale ? 'The chat moved on.' : reason(blanks)}</p>
      {notice && <Notice notice={notice} />}
      <div className="row row-end">
        <button type="button" className="btn" onClick={onCancel}>
          Cancel <kbd>Esc</kbd>
        </button>
        <button
          type="submit"
          className="btn btn-main"
          aria-label={`${verb} ${name}`}
          aria-disabled={stale || undefined}
        >
          {verb === 'Copy' && copied ? 'Copied' : verb} <kbd>Enter</kbd>
        </button>
      </div>
    </form>
  );
}

function reason(blanks: readonly Blank[]): string {
  const [only, ...more] = new Set(blanks.map(({ hint }) => hint));
  if (only === undefined) return '';
  if (blanks.some(({ unsaid }) => unsaid)) return 'The chat does not say this yet, so Poise does not guess it.';
  if (more.length > 0) return 'Only you know these, so Poise does not guess them.';
  return only.includes(' ')
    ? 'Only you know this, so Poise does not guess it.'
    : `Only you know this ${only}, so Poise does not guess it.`;
}
