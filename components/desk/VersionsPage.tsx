import { useState } from 'react';
import type { DeskState } from '../../utils/stores/desk.ts';
import type { DeskActs } from '../../utils/stores/desk-acts.ts';
import { differencesOf, layerOf } from '../../utils/stores/desk-view.ts';
import { DeskIcon } from './DeskIcon.tsx';
import { Differences } from './Differences.tsx';
import { LAYER_WORDS, many, whenOf } from './desk-words.ts';

interface VersionsPageProps {
  readonly state: DeskState;
  readonly acts: DeskActs;
}

/** Earlier states of the layer being edited: compare one with now, or go back to it. */
export function VersionsPage({ state, acts }: VersionsPageProps) {
  const { versions, shelf } = state;
  const [open, setOpen] = useState<number>();
  const chosen = versions.find(({ at }) => at === open);
  return (
    <>
      <div className="top">
        <div>
          <h1>Versions</h1>
          <p>
            The last 20 states of the {LAYER_WORDS[shelf.editing].toLowerCase()} layer, kept at the start of each
            sitting and before each import and bulk edit.
          </p>
        </div>
        <div className="acts">
          <button type="button" className="btn quiet" onClick={() => acts.goTo('phrases')}>
            <DeskIcon name="back" />
            Phrases
          </button>
        </div>
      </div>
      <div className="page">
        {versions.length === 0 && (
          <div className="empty">
            <DeskIcon name="clock" />
            <b>No version yet</b>
            <p>The first is kept with your first change.</p>
          </div>
        )}
        <ul className="versions">
          {versions.map(({ at, what, layer }) => {
            const lines = differencesOf(layer, layerOf(shelf));
            return (
              <li key={at}>
                <div className="version">
                  <b className="num">{whenOf(at)}</b>
                  <span>
                    Before {what} ·{' '}
                    {lines.length === 0 ? 'the same as now' : `${many(lines.length, 'difference')} from now`}
                  </span>
                  <span className="acts">
                    <button
                      type="button"
                      className="btn s"
                      aria-expanded={open === at}
                      onClick={() => setOpen(open === at ? undefined : at)}
                    >
                      Compare
                    </button>
                    <button type="button" className="btn s" onClick={() => acts.restoreVersion(at)}>
                      Go back to it
                    </button>
                  </span>
                </div>
                {chosen?.at === at && <Differences lines={lines} />}
              </li>
            );
          })}
        </ul>
      </div>
    </>
  );
}
