import { useRef } from 'react';
import type { DeskState } from '../../utils/stores/desk.ts';
import type { DeskActs } from '../../utils/stores/desk-acts.ts';
import { matching, phrasesOf } from '../../utils/stores/desk-view.ts';
import { DeskIcon } from './DeskIcon.tsx';
import { many } from './desk-words.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { FileButton } from './FileButton.tsx';
import { NoMatch } from './NoMatch.tsx';
import { PhraseEditor } from './PhraseEditor.tsx';
import { PhraseFilterBar } from './PhraseFilterBar.tsx';
import { PhraseTable } from './PhraseTable.tsx';
import { useRows } from './useRows.ts';

interface PhrasesPageProps {
  readonly state: DeskState;
  readonly acts: DeskActs;
}

/** Find a phrase, make it better, see how it reads. */
export function PhrasesPage({ state, acts }: PhrasesPageProps) {
  const { layer, phraseFilters: filters, phrase: chosen } = state;
  const search = useRef<HTMLInputElement>(null);
  const all = phrasesOf(layer);
  const found = matching(layer, filters);
  const ids = found.map(({ phrase }) => phrase.id);
  const open = all.find(({ phrase }) => phrase.id === chosen);
  const hidden = all.filter((one) => one.hidden).length;
  const filtered = found.length < all.length;

  const intoText = () => setTimeout(() => document.querySelector<HTMLElement>('#phrase-text')?.focus());
  const rows = useRows({
    ids,
    selected: chosen,
    list: JSON.stringify(filters),
    onFollow: acts.follow,
    onOpen: (id) => {
      acts.open(id);
      intoText();
    },
    onKey: (key, id) => {
      if (key === '/') search.current?.focus();
      if (key === 'n') newPhrase();
      if (key === 'h') acts.hide(id, !all.some(({ phrase, hidden: off }) => phrase.id === id && off));
    },
  });
  const newPhrase = (text?: string) => {
    acts.newPhrase(text);
    intoText();
  };
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
            {`${(all.length - hidden).toLocaleString('en')} in use, ${hidden} hidden.`}
            {filtered && ` ${found.length} match${found.length === 1 ? 'es' : ''}.`}
          </p>
        </div>
        <div className="acts">
          <FileButton onFile={(file) => void acts.chooseFile(file)} />
          <ExportMenu own={layer.phrases.length} onTeam={acts.exportTeam} onEverything={acts.exportEverything} />
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
          {found.length > 0 ? (
            <PhraseTable
              found={found}
              layer={layer}
              query={filters.query}
              chosen={chosen}
              rows={rows}
              onOpen={acts.open}
            />
          ) : (
            <NoMatch
              query={filters.query}
              others={matching(layer, { query: filters.query }).length}
              word="phrase"
              onClear={acts.clearFilters}
              onWrite={() => newPhrase(filters.query)}
            />
          )}
        </div>
        <div className="detail">
          {open ? (
            <PhraseEditor key={open.phrase.id} one={open} layer={layer} acts={acts} onBack={back} />
          ) : (
            <div className="empty">
              <DeskIcon name="quote" />
              <b>Choose a phrase</b>
              <p>It opens here, with how it reads in two sample chats and what our rules say of it.</p>
            </div>
          )}
        </div>
      </div>
    </>
  );
}
