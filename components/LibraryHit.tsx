import { memo } from 'react';
import { bareWord, type ChosenFor, type LibraryLine, suggestionOf } from '../utils/stores/library-view.ts';
import { type Slots, slotValue } from '../utils/stores/phrase-text.ts';
import { KIND_WORDS } from './words.ts';

interface LibraryHitProps {
  readonly line: LibraryLine;
  readonly chat: ChosenFor | undefined;
  readonly slots: Slots;
  readonly id: string;
  readonly place: number;
  readonly of: number;
  readonly chosen: boolean;
  readonly onChoose: (place: number) => void;
  readonly onInsert: () => void;
}

/** One phrase of the list, as it would be inserted, with the words that were looked for. */
export const LibraryHit = memo(function LibraryHit({
  line,
  chat,
  slots,
  id,
  place,
  of,
  chosen,
  onChoose,
  onInsert,
}: LibraryHitProps) {
  const { phrase, words } = line;
  const { title, parts } = suggestionOf(line, chat, KIND_WORDS[phrase.kind]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the search field's, as ARIA has it for a combobox
    <div
      className="hit"
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      aria-posinset={place + 1}
      aria-setsize={of}
      onClick={() => onChoose(place)}
      onDoubleClick={onInsert}
    >
      <div className="hit-head">
        <span className="hit-kind">{title}</span>
        <span className="hit-from">{fromOf(line)}</span>
      </div>
      <p className="hit-text">
        {parts.map((part, index) => {
          const key = `${index}:${part.type}`;
          if (part.type === 'text') return <Marked key={key} text={part.text} words={words} />;
          if (part.type === 'known') {
            return (
              <span key={key} className="slot-known" title="From the chat">
                <Marked text={part.text} words={words} />
              </span>
            );
          }
          return (
            <span key={key} className="slot-blank">
              {slotValue(part, slots).trim() || part.hint}
            </span>
          );
        })}
      </p>
      {chosen && phrase.note !== undefined && <p className="hit-note">{phrase.note}</p>}
    </div>
  );
});

function fromOf({ fits, used, limit, phrase: { origin } }: LibraryLine): string {
  const from = used ? 'Used in this chat' : fits ? 'Fits this chat' : ORIGINS[origin];
  return limit === undefined ? from : `${from}, ${limit}`;
}

const ORIGINS = { built_in: 'Built-in', organisation: 'Organisation', team: 'Team', personal: 'Mine' } as const;

const WORDS = /[\p{L}\p{N}'’]+/gu;

/** Text with the found words marked. */
function Marked({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  if (words.length === 0) return text;
  const found = new Set(words);
  const pieces: { readonly at: number; readonly text: string; readonly hit: boolean }[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    if (!found.has(bareWord(word))) continue;
    pieces.push({ at: end, text: text.slice(end, index), hit: false }, { at: index, text: word, hit: true });
    end = index + word.length;
  }
  pieces.push({ at: end, text: text.slice(end), hit: false });
  return pieces.map((piece) =>
    piece.hit ? <mark key={piece.at}>{piece.text}</mark> : <span key={`${piece.at} text`}>{piece.text}</span>,
  );
}
