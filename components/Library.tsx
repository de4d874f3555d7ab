import { type KeyboardEvent, useEffect, useRef } from 'react';
import { type LibraryView, suggestionOf } from '../utils/stores/library-view.ts';
import type { Notice as NoticeState } from '../utils/stores/panel.ts';
import type { PanelActs } from '../utils/stores/panel-acts.ts';
import type { Slots } from '../utils/stores/phrase-text.ts';
import { KindTabs } from './KindTabs.tsx';
import { LibraryCard } from './LibraryCard.tsx';
import { LibraryFoot } from './LibraryFoot.tsx';
import { hitId, LibraryHits } from './LibraryHits.tsx';
import { LibraryNothing } from './LibraryNothing.tsx';
import { LibrarySearch } from './LibrarySearch.tsx';
import { useDocumentKeys } from './useDocumentKeys.ts';
import { count, KIND_WORDS } from './words.ts';

interface LibraryProps {
  readonly view: LibraryView;
  /** Whose chat the phrases are filled for; undefined: no chat, so they can only be copied. */
  readonly who: string | undefined;
  readonly slots: Slots;
  readonly notice: NoticeState | undefined;
  readonly copied: string | undefined;
  readonly acts: PanelActs;
}

const LIST = 'library-hits';
/** How far Page up and Page down go. */
const PAGE = 8;

/** Every phrase there is, found by words and filled for the chat in front. */
export function Library({ view, who, slots, notice, copied, acts }: LibraryProps) {
  const field = useRef<HTMLInputElement>(null);
  const { lines, chosen, card } = view;
  useEffect(() => {
    if (!card) field.current?.focus();
  }, [card]);
  const line = lines?.[chosen];
  const suggestion = line && suggestionOf(line, view.chat, KIND_WORDS[line.phrase.kind]);
  const insert = () => suggestion && void (who === undefined ? acts.copyPhrase : acts.insertPhrase)(suggestion);
  const copy = () => suggestion && void acts.copyPhrase(suggestion);

  const steer = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = STEPS[event.key];
    if (step !== undefined) acts.choosePhrase(chosen + step);
    else if (event.key === 'Enter' && !event.repeat) insert();
    else return;
    event.preventDefault();
  };
  useDocumentKeys((event) => {
    if (event.key === 'Escape') acts.closeLibrary();
    else if ((event.ctrlKey || event.metaKey) && event.key === 'c' && !card && nothingSelected(field.current)) copy();
    else return;
    event.preventDefault();
  });

  return (
    <div className="library">
      <header className="bar">
        <h1 className="bar-who">Library {who !== undefined && <span className="lead">for {who}</span>}</h1>
        <div className="bar-acts">
          <button type="button" className="btn" aria-keyshortcuts="Escape" onClick={acts.closeLibrary}>
            Close {!card && <kbd>Esc</kbd>}
          </button>
        </div>
      </header>
      {card ? (
        <LibraryCard {...{ card, view, slots, notice, copied, acts }} canInsert={who !== undefined} />
      ) : (
        <main className="library-body">
          <LibrarySearch
            fieldRef={field}
            query={view.query}
            list={lines && lines.length > 0 ? LIST : undefined}
            active={line && hitId(LIST, chosen)}
            says={line && copied === line.phrase.id ? 'Copied' : countOf(view)}
            onQuery={acts.searchLibrary}
            onKeyDown={steer}
          />
          <KindTabs kind={view.kind} onKind={acts.pickKind} />
          {lines && lines.length > 0 && (
            <LibraryHits
              id={LIST}
              {...{ lines, chosen, slots }}
              chat={view.chat}
              onChoose={(place) => {
                acts.choosePhrase(place);
                field.current?.focus();
              }}
              onInsert={insert}
            />
          )}
          {lines?.length === 0 && <LibraryNothing view={view} acts={acts} />}
          {!lines && <div className="hits" />}
          {suggestion && (
            <LibraryFoot
              suggestion={suggestion}
              canInsert={who !== undefined}
              notice={notice && ['library', suggestion.id].includes(notice.at) ? notice : undefined}
              copied={copied === suggestion.id}
              onInsert={insert}
              onCopy={copy}
              onCopyText={(text) => void acts.copy(text, suggestion.id)}
            />
          )}
        </main>
      )}
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE };

/** Ctrl+C with words selected copies those, as everywhere. */
const nothingSelected = (field: HTMLInputElement | null) =>
  (!field || field.selectionStart === field.selectionEnd) && (globalThis.getSelection()?.isCollapsed ?? true);

function countOf({ lines, exact }: LibraryView): string {
  if (!lines) return '';
  if (lines.length === 0) return 'No phrases';
  const near = lines.length - exact;
  if (near === 0) return count(exact, 'phrase');
  return exact === 0 ? `${near} near` : `${exact}, and ${near} near`;
}
