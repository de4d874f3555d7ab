import { useEffect, useState } from 'react';
import type { DeskState } from '../../utils/stores/desk.ts';
import type { DeskActs } from '../../utils/stores/desk-acts.ts';
import { isAddressFixed, readGranted, rolloutActs } from '../../utils/stores/rollout-view.ts';
import { DeskIcon } from './DeskIcon.tsx';
import { TeamAddress } from './TeamAddress.tsx';
import { TeamKey } from './TeamKey.tsx';
import { TeamLately } from './TeamLately.tsx';
import { TeamTrouble } from './TeamTrouble.tsx';
import { TeamVersions } from './TeamVersions.tsx';
import { useRollout } from './useRollout.ts';

interface TeamPageProps {
  readonly state: DeskState;
  readonly acts: DeskActs;
}

const WAYS = [
  {
    id: 'file',
    label: 'A file',
    says: 'You save a file and hand it round. Each agent opens it once. Good up to about ten people.',
  },
  {
    id: 'address',
    label: 'An address',
    says: 'You publish to a folder on your own web server. Agents look there every 15 minutes and check your signature.',
  },
  {
    id: 'policy',
    label: 'Company policy',
    says: 'IT sets address and key on every computer. Agents have nothing to do, and nothing to get wrong.',
  },
] as const;
type Way = (typeof WAYS)[number]['id'];

/** How the library reaches agents, and that it does. */
export function TeamPage({ acts }: TeamPageProps) {
  const rollout = useRollout();
  const { source } = rollout;
  const inUse: Way = source === undefined ? 'file' : source.setBy === 'here' ? 'address' : 'policy';
  const [picked, setPicked] = useState<Way>();
  const way = picked ?? inUse;
  useEffect(() => void readGranted(), []);
  return (
    <>
      <div className="top">
        <div>
          <h1>Team</h1>
          <p>How your library reaches agents. Poise does not know who they are, or how many.</p>
        </div>
        <div className="acts">
          <button type="button" className="btn" onClick={() => acts.goTo('policy')}>
            <DeskIcon name="lock" />
            Policy in force
          </button>
        </div>
      </div>
      <div className="page">
        <TeamTrouble trouble={rollout.trouble} onClose={rolloutActs.dismiss} />
        <fieldset>
          <legend className="sr">How agents get the library</legend>
          <div className="ways">
            {WAYS.map(({ id, label, says }) => (
              <label key={id} className="pick">
                <b>
                  <input type="radio" name="way" checked={way === id} onChange={() => setPicked(id)} />
                  {label}
                </b>
                <span>{says}</span>
              </label>
            ))}
          </div>
        </fieldset>
        {way === 'file' && (
          <section aria-labelledby="file-title">
            <h2 id="file-title">A file</h2>
            <p className="muted">
              Agents open it with Import on their Phrases page, and see first what it would change.
            </p>
            <div className="acts below">
              <button type="button" className="btn" onClick={rolloutActs.saveFile}>
                <DeskIcon name="out" />
                Save the library as a file
              </button>
            </div>
          </section>
        )}
        {way === 'policy' && (
          <section aria-labelledby="policy-title">
            <h2 id="policy-title">Company policy</h2>
            <p className="muted">
              {inUse === 'policy'
                ? 'A policy sets the address on this computer.'
                : 'No policy sets an address on this computer yet. Publish to an address first; then make the file for IT.'}
            </p>
            <div className="acts below">
              <button type="button" className="btn" onClick={() => acts.goTo('policy')}>
                Make a policy file
              </button>
            </div>
          </section>
        )}
        {(way === 'address' || source) && (
          <div className="cols">
            <TeamAddress rollout={rollout} fixed={isAddressFixed(rollout)} acts={rolloutActs} />
            <TeamLately rollout={rollout} acts={rolloutActs} />
          </div>
        )}
        {(way === 'address' || source) && <TeamKey rollout={rollout} acts={rolloutActs} />}
        {source && <TeamVersions rollout={rollout} />}
      </div>
    </>
  );
}
