import { Fragment, type ReactNode } from 'react';
import { piecesOf, type TextPiece } from '../../utils/stores/desk-view.ts';

interface TemplateTextProps {
  readonly text: string;
  /** Words that were searched for: they stand out. */
  readonly query?: string;
}

/** A phrase with its slots drawn: from the chat a chip, for the agent a dashed blank. */
export function TemplateText({ text, query = '' }: TemplateTextProps) {
  if (text.trim() === '') return <span className="muted">No text yet</span>;
  const words = wordsOf(query);
  const pieces = piecesOf(text);
  return pieces ? <Pieces pieces={pieces} words={words} /> : marked(text, words);
}

function Pieces({ pieces, words }: { readonly pieces: readonly TextPiece[]; readonly words: RegExp | undefined }) {
  return pieces.map((piece, at) => {
    const key = `${at}:${piece.type}`;
    if (piece.type === 'text') return <Fragment key={key}>{marked(piece.text, words)}</Fragment>;
    if (piece.type === 'chunk') {
      return (
        <span key={key} className="opt">
          <Pieces pieces={piece.nodes} words={words} />
        </span>
      );
    }
    const name = plain(piece.slot);
    return (
      <span key={key} className={piece.agentOnly ? 'slot fill' : 'slot'}>
        {name}
        {piece.fallback !== undefined && <span className="or"> or “{piece.fallback}”</span>}
      </span>
    );
  });
}

const plain = (slot: string) => slot.replaceAll('_', ' ');

const SHORTEST = 2;
const MOST = 8;

/** What to mark: the beginnings of words that were searched for. */
function wordsOf(query: string): RegExp | undefined {
  const words = query.match(/[\p{L}\p{N}]{1,40}/gu)?.filter((word) => word.length >= SHORTEST);
  return words && words.length > 0
    ? new RegExp(`(?<![\\p{L}\\p{N}])(${words.slice(0, MOST).join('|')})`, 'giu')
    : undefined;
}

function marked(text: string, words: RegExp | undefined): ReactNode {
  if (!words) return text;
  // Splitting by a pattern with one group puts what matched at the odd places.
  return text.split(words).map((part, at) => {
    const key = `${at}:${part}`;
    return at % 2 === 1 ? <mark key={key}>{part}</mark> : <Fragment key={key}>{part}</Fragment>;
  });
}
