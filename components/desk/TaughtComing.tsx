import type { Coming } from '../../utils/stores/taught.ts';
import type { TaughtActs } from '../../utils/stores/taught-acts.ts';
import { DeskIcon } from './DeskIcon.tsx';
import { many } from './desk-words.ts';

const FATES = {
  new: 'New',
  changes: 'Takes the place of yours',
  same: 'The same as yours: left out',
} as const;

/** What a file would do. Nothing is kept before it is confirmed. */
export function TaughtComing({ coming, acts }: { readonly coming: Coming; readonly acts: TaughtActs }) {
  const { name, reason, rows } = coming;
  const count = rows.filter(({ fate }) => fate !== 'same').length;
  return (
    <section className="taught-sheet" aria-labelledby="coming-title">
      <h3 id="coming-title">Bring in {name}</h3>
      {reason !== undefined ? (
        <div className="note bad-b" role="alert">
          <DeskIcon name="no" />
          <b>This file can’t be brought in</b>
          <span>{reason}</span>
        </div>
      ) : (
        <>
          <p className="meta">
            Nothing has changed yet. Poise works on none of these sites before you turn it on there.
          </p>
          <ul className="lines">
            {rows.map(({ tool, fate, byName }) => (
              <li key={tool.site}>
                <b>{new URL(tool.site).host}</b>
                <span className="meta">
                  {FATES[fate]}. Taught on {tool.taughtOn}
                  {tool.composer ? '' : '; it reads there and writes nothing'}
                  {byName ? '; your own name must be shown again on this machine' : ''}.
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="row">
        {count > 0 && (
          <button type="button" className="btn primary" onClick={() => void acts.bringIn()}>
            Bring in {many(count, 'chat tool')}
          </button>
        )}
        <button type="button" className="btn quiet" onClick={acts.cancel}>
          {count > 0 ? 'Cancel' : 'Close'}
        </button>
      </div>
    </section>
  );
}
