import type { LibraryView } from '../utils/stores/library-view.ts';
import type { PanelActs } from '../utils/stores/panel-acts.ts';
import { cut, KIND_WORDS } from './words.ts';

interface LibraryNothingProps {
  readonly view: LibraryView;
  readonly acts: Pick<PanelActs, 'searchLibrary' | 'pickKind'>;
}

/** Nothing was found: what was looked for, and what may find something. */
export function LibraryNothing({ view: { query, kind }, acts }: LibraryNothingProps) {
  const words = cut(query, 40);
  const where = kind === undefined ? '' : ` in ${KIND_WORDS[kind]}`;
  return (
    <div className="hits quiet">
      <h2>{words === '' ? `No phrases${where}` : `Nothing found for “${words}”${where}`}</h2>
      <p>Fewer words find more: one word of the sentence, the issue such as refund, or the mood such as angry.</p>
      <div className="row">
        {kind !== undefined && (
          <button type="button" className="btn btn-soft" onClick={() => acts.pickKind(undefined)}>
            Search all kinds
          </button>
        )}
        {words !== '' && (
          <button type="button" className="btn" onClick={() => acts.searchLibrary('')}>
            Clear the search
          </button>
        )}
      </div>
    </div>
  );
}
