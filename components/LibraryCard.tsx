import type { Suggestion } from '../utils/engine/types.ts';
import { type LibraryView, stillSays } from '../utils/stores/library-view.ts';
import type { Notice as NoticeState } from '../utils/stores/panel.ts';
import type { PanelActs } from '../utils/stores/panel-acts.ts';
import type { Slots } from '../utils/stores/phrase-text.ts';
import { OpenCard } from './OpenCard.tsx';
import { usePanel } from './usePanel.ts';

interface LibraryCardProps {
  readonly card: Suggestion;
  readonly view: LibraryView;
  readonly canInsert: boolean;
  readonly slots: Slots;
  readonly notice: NoticeState | undefined;
  readonly copied: string | undefined;
  readonly acts: PanelActs;
}

/** A phrase of the library whose blanks are being filled. */
export function LibraryCard({ card, view, canInsert, slots, notice, copied, acts }: LibraryCardProps) {
  const record = usePanel((panel) => panel.record);
  const stale = !stillSays(card, view, record);
  return (
    <main className="body">
      <section className={`sug is-open library-card${stale ? ' is-stale' : ''}`} aria-labelledby="fill-in">
        <h2 className="title" id="fill-in">
          Fill in
        </h2>
        <OpenCard
          suggestion={card}
          stale={stale}
          slots={slots}
          notice={notice && ['library', card.id].includes(notice.at) ? notice : undefined}
          copied={copied === card.id}
          verb={canInsert ? 'Insert' : 'Copy'}
          onFill={acts.fillSlot}
          onInsert={() => void (canInsert ? acts.insertPhrase : acts.copyPhrase)(card)}
          onCopy={() => void acts.copyPhrase(card)}
          onCancel={acts.closePhrase}
        />
      </section>
    </main>
  );
}
