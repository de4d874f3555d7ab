import type { DifferenceLine } from '../../utils/stores/desk-view.ts';
import { Diff } from './Diff.tsx';
import { many } from './desk-words.ts';

const SHOWN = 200;

/** What differs between two states of a layer, a line for each thing. */
export function Differences({ lines }: { readonly lines: readonly DifferenceLine[] }) {
  if (lines.length === 0) return <p className="muted">Nothing differs.</p>;
  return (
    <ul className="differences">
      {lines.slice(0, SHOWN).map(({ id, before, after }) => (
        <li key={id}>
          <span className="mono muted">{id}</span>
          <p>
            <Diff before={before} after={after} />
          </p>
        </li>
      ))}
      {lines.length > SHOWN && <li className="muted">and {many(lines.length - SHOWN, 'more')}</li>}
    </ul>
  );
}
