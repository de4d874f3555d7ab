import { useEffect, useState } from 'react';
import type { DeskState } from '../../utils/stores/desk.ts';
import type { DeskActs } from '../../utils/stores/desk-acts.ts';
import { type KeptKind, keptKinds } from '../../utils/stores/desk-view.ts';
import { DeskIcon } from './DeskIcon.tsx';
import { sizeOf } from './desk-words.ts';

interface DataPageProps {
  readonly state: DeskState;
  readonly acts: DeskActs;
}

const WORDS = 'delete everything';

/** What is kept, that nothing leaves, and how to delete it. */
export function DataPage({ state, acts }: DataPageProps) {
  const [kinds, setKinds] = useState<readonly KeptKind[]>();
  const [typed, setTyped] = useState('');
  const { shelf } = state;
  useEffect(() => {
    let here = true;
    void keptKinds().then((now) => here && setKinds(now));
    return () => {
      here = false;
    };
  }, [shelf.layers]);
  return (
    <>
      <div className="top">
        <div>
          <h1>Data and privacy</h1>
          <p>
            <b>Nothing a customer or an agent writes leaves this browser.</b> Messages are read in the page, kept in
            memory while the tab is open, and gone with it. There is no account and no server of ours.
          </p>
        </div>
      </div>
      <div className="page">
        <section aria-labelledby="kept-title">
          <h2 id="kept-title">What is kept</h2>
          <table className="cards kept">
            <caption className="sr">What is kept, where, and for how long</caption>
            <thead>
              <tr>
                <th scope="col">What</th>
                <th scope="col">Where</th>
                <th scope="col">How long</th>
                <th scope="col">Now</th>
              </tr>
            </thead>
            <tbody>
              {kinds?.map(({ id, what, where, howLong, count, bytes }) => (
                <tr key={id}>
                  <td>{what}</td>
                  <td>{where}</td>
                  <td>{howLong}</td>
                  <td className="num inl">{count === 0 ? 'Nothing' : sizeOf(bytes)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <div className="cols">
          <section aria-labelledby="out-title">
            <h2 id="out-title">What goes out</h2>
            <ul className="lines plain">
              <li>
                <div>
                  Messages and drafts<span className="meta">Never. There is no switch for it.</span>
                </div>
              </li>
              <li>
                <div>
                  Scores, moods, counts<span className="meta">Never. No agent is measured.</span>
                </div>
              </li>
              <li>
                <div>
                  The library
                  <span className="meta">
                    As files you save yourself, and to the address your lead sets on the Team page. None is set at
                    first.
                  </span>
                </div>
              </li>
            </ul>
          </section>
          <section aria-labelledby="delete-title">
            <h2 id="delete-title">Delete everything</h2>
            <p className="muted">
              Removes the library, its versions and the settings from this computer. Sites stay turned on until you turn
              them off; files you saved stay yours, and a signing key stays here, so that your team can go on. There is
              no undo.
            </p>
            <div className="field">
              <label htmlFor="delete-words">Type “{WORDS}” to go on</label>
              <input
                id="delete-words"
                className="in"
                type="text"
                autoComplete="off"
                value={typed}
                onChange={({ target }) => setTyped(target.value)}
              />
            </div>
            <div className="acts below">
              <button type="button" className="btn" onClick={() => void acts.saveCopy()}>
                <DeskIcon name="out" />
                Save a copy first
              </button>
              <button
                type="button"
                className="btn danger"
                disabled={typed.trim().toLowerCase() !== WORDS}
                onClick={() => void acts.deleteEverything()}
              >
                Delete everything
              </button>
            </div>
          </section>
        </div>
      </div>
    </>
  );
}
