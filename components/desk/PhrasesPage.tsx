import { useRef, useState } from 'react';
import type { DeskState } from '../../utils/stores/desk.ts';
import type { DeskActs } from '../../utils/stores/desk-acts.ts';
import { layerOf, matching, phraseIn, phrasesOf } from '../../utils/stores/desk-view.ts';
import { DeskIcon } from './DeskIcon.tsx';
import { many } from './desk-words.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { FileButton } from './FileButton.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { MarkedBar } from './MarkedBar.tsx';
import { NoMatch } from './NoMatch.tsx';
import { PhraseEditor } from './PhraseEditor.tsx';
import { PhraseFilterBar } from './PhraseFilterBar.tsx';
import { PhraseTable } from './PhraseTable.tsx';
import { useReview } from './useReview.ts';
import { useRows } from './useRows.ts';

interface PhrasesPageProps {
  readonly state: DeskState;
  readonly acts: DeskActs;
}

/** Find a phrase, make it better, see how it reads. */
export function PhrasesPage({ state, acts }: PhrasesPageProps) {
  const { shelf, phraseFilters: filters, phrase: chosen, selected, letters } = state;
  const search = useRef<HTMLInputElement>(null);
  const [keys, setKeys] = useState(false);
  const all = phrasesOf(shelf);
  const found = matching(shelf, filters);
  const ids = found.map(({ phrase }) => phrase.id);
  const open = phraseIn(shelf, chosen);
  const hidden = all.filter((one) => one.hidden).length;
  const filtered = found.length < all.length;

  const intoText = () => setTimeout(() => document.querySelector<HTMLElement>('#phrase-text')?.focus());
  const newPhrase = (text?: string) => {
    acts.newPhrase(text);
    intoText();
  };
  const byLetter: Readonly<Record<string, (id: string) => void>> = {
    '/': () => search.current?.focus(),
    n: () => newPhrase(),
    h: (id) => acts.hide(id, !phraseIn(shelf, id)?.hidden),
    d: (id) => acts.copyPhrase(id),
    e: (id) => {
      if (selected.size === 0) acts.select([id], true);
      acts.goTo('bulk');
    },
    '?': () => setKeys(true),
  };
  const rows = useRows({
    ids,
    selected: chosen,
    virtual: true,
    onFollow: acts.follow,
    onOpen: (id) => {
      acts.open(id);
      intoText();
    },
    onMark: (marked, on) => acts.select(marked, on ?? !marked.every((id) => selected.has(id))),
    onMarkAll: () => acts.select(ids, true),
    onKey: (key, id) => {
      const does = letters ? byLetter[key] : undefined;
      does?.(id);
      return does !== undefined;
    },
  });
  const everything = filters.from === 'flagged';
  const left = useReview(shelf, everything ? all : rows.drawn.flatMap((at) => found[at] ?? []), everything);
  const back = () => {
    acts.back();
    setTimeout(() => rows.focusRow(chosen));
  };

  return (
    <>
      <div className="top">
        <div>
          <h1>Phrases</h1>
          <p>
            {`${(all.length - hidden).toLocaleString('en')} in use, ${hidden.toLocaleString('en')} hidden.`}
            {filtered && ` ${found.length.toLocaleString('en')} match${found.length === 1 ? 'es' : ''}.`}
            {left > 0 && ` The rules are reading ${many(left, 'more phrase')}.`}
          </p>
        </div>
        <div className="acts">
          <FileButton onFiles={(files) => void acts.chooseFiles(files)} />
          <ExportMenu own={layerOf(shelf).phrases.length} acts={acts} />
          <button type="button" className="btn quiet" onClick={() => acts.goTo('versions')}>
            <DeskIcon name="clock" />
            Versions
          </button>
          <button type="button" className="btn primary" onClick={() => newPhrase()}>
            <DeskIcon name="plus" />
            New phrase
          </button>
        </div>
      </div>
      <PhraseFilterBar
        filters={filters}
        placeholder={`Search ${many(all.length, 'phrase')}`}
        fieldRef={search}
        onChange={acts.filterPhrases}
        onLeave={() => rows.focusRow(ids[0])}
      />
      <div className="split">
        <div className="list">
          {selected.size > 0 && <MarkedBar count={selected.size} acts={acts} all={ids} />}
          {found.length > 0 ? (
            <PhraseTable
              found={found}
              shelf={shelf}
              query={filters.query}
              chosen={chosen}
              selected={selected}
              rows={rows}
              onOpen={acts.open}
              onMark={acts.select}
            />
          ) : (
            <NoMatch
              query={filters.query}
              others={matching(shelf, { query: filters.query }).length}
              word="phrase"
              onClear={acts.clearFilters}
              onWrite={() => newPhrase(filters.query)}
            />
          )}
        </div>
        <div className="detail">
          {open ? (
            <PhraseEditor key={open.phrase.id} one={open} state={state} acts={acts} onBack={back} onStep={rows.step} />
          ) : (
            <div className="empty">
              <DeskIcon name="quote" />
              <b>Choose a phrase</b>
              <p>It opens here, with how it reads in two sample chats and what our rules say of it.</p>
            </div>
          )}
        </div>
      </div>
      {keys && (
        <KeysDialog
          letters={letters}
          onLetters={acts.setLetters}
          onClose={() => {
            setKeys(false);
            rows.focusRow(chosen);
          }}
        />
      )}
    </>
  );
}
