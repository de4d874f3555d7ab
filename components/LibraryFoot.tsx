import type { Suggestion } from '../utils/engine/types.ts';
import type { Notice as NoticeState } from '../utils/stores/panel.ts';
import { Notice } from './Notice.tsx';

interface LibraryFootProps {
  readonly suggestion: Suggestion;
  readonly canInsert: boolean;
  readonly notice: NoticeState | undefined;
  readonly copied: boolean;
  readonly onInsert: () => void;
  readonly onCopy: () => void;
  /** Copy just this text. */
  readonly onCopyText: (text: string) => void;
}

const IS_MAC = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '');
const COPY_KEYS = IS_MAC ? '⌘C' : 'Ctrl C';

/** What can be done with the chosen phrase, by press and by key. */
export function LibraryFoot({ suggestion, canInsert, notice, copied, ...on }: LibraryFootProps) {
  const name = suggestion.title.toLowerCase();
  const copyWord = copied ? 'Copied' : 'Copy';
  return (
    <footer className="dock library-foot">
      {notice && <Notice notice={notice} copied={copied} onCopy={on.onCopyText} />}
      <div className="library-keys">
        <p className="keys">
          <kbd>↑</kbd>
          <kbd>↓</kbd> Choose
        </p>
        {canInsert && (
          <button type="button" className="btn btn-main" aria-label={`Insert ${name}`} onClick={on.onInsert}>
            Insert <kbd>Enter</kbd>
          </button>
        )}
        <button
          type="button"
          className={canInsert ? 'btn btn-soft' : 'btn btn-main'}
          aria-label={`${copyWord} ${name}`}
          aria-keyshortcuts={IS_MAC ? 'Meta+C' : 'Control+C'}
          onClick={on.onCopy}
        >
          {copyWord} <kbd>{canInsert ? COPY_KEYS : 'Enter'}</kbd>
        </button>
      </div>
    </footer>
  );
}
