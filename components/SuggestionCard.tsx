import { useEffect, useRef } from 'react';
import type { Suggestion } from '../utils/engine/types.ts';
import type { Notice as NoticeState } from '../utils/stores/panel.ts';
import type { Slots } from '../utils/stores/phrase-text.ts';
import { Notice } from './Notice.tsx';
import { PhraseText } from './PhraseText.tsx';

export interface CardProps {
  readonly suggestion: Suggestion;
  /** 1…3, in the order shown: the key that inserts it. */
  readonly place: number;
  /** The one filled button of the view. */
  readonly main: boolean;
  /** The chat has moved on: it is greyed, and a press says so. */
  readonly stale: boolean;
  readonly slots: Slots;
  readonly notice: NoticeState | undefined;
  readonly copied: boolean;
  readonly onInsert: () => void;
  readonly onCopy: () => void;
}

interface SuggestionCardProps extends CardProps {
  /** The browser command that inserts it from anywhere, where the agent has a key for it. */
  readonly shortcut: string | undefined;
  /** Why it is greyed when it is stale. */
  readonly goneWords: string;
  /** It was open and was cancelled: the focus comes back to its Insert. */
  readonly refocus: boolean;
}

/** One phrase the agent may put in the composer, and why it is offered now. */
export function SuggestionCard({
  suggestion,
  place,
  main,
  stale,
  slots,
  notice,
  copied,
  refocus,
  shortcut,
  goneWords,
  ...on
}: SuggestionCardProps) {
  const { title, parts, why } = suggestion;
  const insertButton = useRef<HTMLButtonElement>(null);
  const copyButton = useRef<HTMLButtonElement>(null);
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (refocus) insertButton.current?.focus();
  }, [refocus]);
  useEffect(() => {
    if (notice?.says === 'not_inserted' || notice?.says === 'in_note') copyButton.current?.focus();
    if (notice?.says === 'not_copied' && words.current) globalThis.getSelection()?.selectAllChildren(words.current);
  }, [notice]);
  const name = title.toLowerCase();
  return (
    <>
      <div className="sug-head">
        <h3 className="sug-kind">{title}</h3>
        <div className="sug-acts">
          <button
            type="button"
            className={main ? 'btn btn-main' : 'btn btn-soft'}
            ref={insertButton}
            aria-label={`Insert ${name}`}
            aria-keyshortcuts={String(place)}
            aria-disabled={stale || undefined}
            onClick={on.onInsert}
          >
            Insert <kbd>{shortcut ?? place}</kbd>
          </button>
          <button type="button" className="btn" aria-label={`Copy ${name}`} ref={copyButton} onClick={on.onCopy}>
            {copied ? 'Copied' : 'Copy'}
          </button>
        </div>
      </div>
      <PhraseText parts={parts} slots={slots} onBlank={on.onInsert} textRef={words} />
      <p className="sug-why">{stale ? goneWords : why}</p>
      {notice && <Notice notice={notice} />}
    </>
  );
}
