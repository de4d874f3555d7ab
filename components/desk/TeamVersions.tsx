import { useState } from 'react';
import { differencesOf } from '../../utils/stores/desk-view.ts';
import { publishActs, type RolloutState } from '../../utils/stores/rollout-view.ts';
import { Differences } from './Differences.tsx';
import { whenOf } from './desk-words.ts';

/** What agents were given: by whom, when and what for. An earlier version can go out again, under a new number. */
export function TeamVersions({ rollout }: { readonly rollout: RolloutState }) {
  const { published, busy, signing } = rollout;
  const [open, setOpen] = useState<number>();
  const [newest] = published;
  if (!signing) return null;
  const chosen = published.find(({ version }) => version === open);
  return (
    <section aria-labelledby="published-title">
      <h2 id="published-title">Versions</h2>
      <p className="muted">
        What agents were given. Bringing one back publishes it again under a higher number, since no computer takes a
        lower one.
      </p>
      {!newest && <p>None was seen from here yet. Each one you publish, or compare with, is kept: the last 20.</p>}
      {newest && (
        <table className="cards published">
          <caption className="sr">Published versions</caption>
          <thead>
            <tr>
              <th scope="col">Version</th>
              <th scope="col">When</th>
              <th scope="col">By</th>
              <th scope="col">What for</th>
              <th scope="col">
                <span className="sr">Do</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {published.map((one) => (
              <tr key={one.version}>
                <td className="num inl">
                  <b>{one.version}</b>
                  {one === newest && ', in use'}
                </td>
                <td className="num inl">{whenOf(Date.parse(one.published))}</td>
                <td className="inl">{one.by || <span className="muted">no name</span>}</td>
                <td>{one.note || <span className="muted">not said</span>}</td>
                <td className="r">
                  {one !== newest && (
                    <span className="acts">
                      <button
                        type="button"
                        className="btn s quiet"
                        aria-expanded={open === one.version}
                        aria-label={`Compare version ${one.version} with the one in use`}
                        onClick={() => setOpen(open === one.version ? undefined : one.version)}
                      >
                        Compare
                      </button>
                      <button
                        type="button"
                        className="btn s"
                        aria-label={`Bring back version ${one.version}`}
                        disabled={busy !== undefined}
                        onClick={() => void publishActs.bringBack(one.version)}
                      >
                        Bring back
                      </button>
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {chosen && newest && (
        <section aria-label={`Version ${chosen.version} beside version ${newest.version}`}>
          <p className="muted">
            From version {newest.version}, in use, back to version {chosen.version}:
          </p>
          <Differences lines={differencesOf(newest.layer, chosen.layer)} />
        </section>
      )}
    </section>
  );
}
