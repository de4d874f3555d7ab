import type { DeskActs } from '../../utils/stores/desk-acts.ts';
import { isFixed, layerOf, libraryHere, type Shelf } from '../../utils/stores/desk-view.ts';
import { DeskIcon } from './DeskIcon.tsx';
import { WordingField } from './WordingField.tsx';
import { WordingText } from './WordingText.tsx';

interface NeverFlaggedProps {
  readonly shelf: Shelf;
  readonly acts: DeskActs;
}

/** Words no rule flags: product names, approved legal lines. */
export function NeverFlagged({ shelf, acts }: NeverFlaggedProps) {
  const own = layerOf(shelf).allowlist;
  const below = libraryHere(shelf).allowlist.filter((one) => !own.includes(one));
  const fixed = isFixed(shelf, shelf.editing);
  return (
    <section className="ed" aria-label="Never flagged">
      <h2>Never flagged</h2>
      <p>Product names and approved legal lines. Where they stand in a draft, no rule looks.</p>
      <div>
        {below.map((text) => (
          <div key={text} className="word alone">
            <WordingText text={text} />
            <span className="meta">from below</span>
          </div>
        ))}
        {own.map((text) => (
          <div key={text} className="word alone">
            <WordingText text={text} />
            {!fixed && (
              <button
                type="button"
                className="btn icon quiet"
                aria-label={`Remove ${text}`}
                onClick={() => acts.setAllowlist(own.filter((one) => one !== text))}
              >
                <DeskIcon name="x" />
              </button>
            )}
          </div>
        ))}
        {!fixed && (
          <WordingField
            label="New words that are never flagged"
            placeholder="Calm Down tea"
            known={own}
            onAdd={(text) => acts.setAllowlist([...own, text])}
          />
        )}
      </div>
    </section>
  );
}
