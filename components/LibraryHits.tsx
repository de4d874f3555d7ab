import { useEffect, useRef, useState } from 'react';
import type { ChosenFor, LibraryLine } from '../utils/stores/library-view.ts';
import type { Slots } from '../utils/stores/phrase-text.ts';
import { LibraryHit } from './LibraryHit.tsx';

/** How many lines are drawn at first and with each step down: a library can hold thousands. */
const STEP = 24;
/** Within so many pixels of the end the next ones are drawn. */
const NEAR_END = 600;

export const hitId = (list: string, place: number): string => `${list}-${place}`;

interface LibraryHitsProps {
  readonly id: string;
  readonly lines: readonly LibraryLine[];
  readonly chosen: number;
  readonly chat: ChosenFor | undefined;
  readonly slots: Slots;
  readonly onChoose: (place: number) => void;
  /** Insert the chosen one. */
  readonly onInsert: () => void;
}

/** The phrases found. A press chooses and shows the whole text; a double press inserts. */
export function LibraryHits({ id, lines, chosen, chat, slots, onChoose, onInsert }: LibraryHitsProps) {
  const list = useRef<HTMLDivElement>(null);
  // The same two functions for every drawing, so that a line is drawn again only when it changes.
  const latest = useRef({ onChoose, onInsert });
  latest.current = { onChoose, onInsert };
  const [choose] = useState(() => (place: number) => latest.current.onChoose(place));
  const [insert] = useState(() => () => latest.current.onInsert());
  const [drawn, setDrawn] = useState({ lines, most: STEP });
  const most = drawn.lines === lines ? drawn.most : STEP;
  const shown = lines.slice(0, Math.max(most, chosen + STEP / 2));
  useEffect(() => {
    if (chosen === 0) list.current?.scrollTo({ top: 0 });
    else list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen, lines]);
  return (
    <div
      ref={list}
      className="hits"
      id={id}
      role="listbox"
      tabIndex={-1}
      aria-label="Phrases"
      onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
        const atEnd = scrollHeight - scrollTop - clientHeight < NEAR_END;
        if (atEnd && shown.length < lines.length) setDrawn({ lines, most: shown.length + STEP });
      }}
      // The focus stays in the search field: the list is steered from there.
      onMouseDown={(event) => event.preventDefault()}
    >
      {shown.map((line, place) => (
        <LibraryHit
          key={line.phrase.id}
          {...{ line, chat, slots }}
          id={hitId(id, place)}
          place={place}
          of={lines.length}
          chosen={place === chosen}
          onChoose={choose}
          onInsert={insert}
        />
      ))}
    </div>
  );
}
